/** What a cell's formula is, and whether it calls one of the add-in's functions. */
import type { CellValue } from '../snapshot';

const equalsSign = 0x3d;

/** A text that begins with `=` is told from a formula by showing itself. */
export function isFormula(formula: CellValue | undefined, value: CellValue | undefined): formula is string {
  return typeof formula === 'string' && formula.charCodeAt(0) === equalsSign && formula !== value;
}

const quotedText = /"(?:[^"]|"")*"/gu;

/** The formula without the texts in it, which may look like anything. */
export function withoutTexts(formula: string): string {
  return formula.includes('"') ? formula.replace(quotedText, '""') : formula;
}

/** As a sheet writes it, `KVALITET.RISKNIVA(`, or a file, `_xldudf_KVALITET_RISKNIVA(`. */
const ownFunction = /(?<![\p{L}\p{N}_.])(?:_xldudf_)?KVALITET[._]\w+\s*\(/iu;

export function callsOwnFunction(formula: string): boolean {
  return ownFunction.test(withoutTexts(formula));
}
