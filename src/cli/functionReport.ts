/** What recalculating, freezing and restoring functions say about themselves. */
import type { FreezeOutcome } from '../actions/functions/freezeFunctions';
import type { RestoreOutcome } from '../actions/functions/restoreFunctions';
import type { CalculationReport, NotUnderstood } from '../host/calculation/calculator';
import { cellArea, fullAddress } from '../host/workbook/address';
import { functionTexts } from '../texts/functions';
import { fillIn } from '../texts/text';

export function recalculationLines({ calculated, notUnderstood }: CalculationReport): readonly string[] {
  if (calculated === 0) return [functionTexts.noFormulas.sv];
  return [
    ...notUnderstood.map(notUnderstoodLine),
    fillIn(functionTexts.recalculated.sv, { count: calculated }),
  ];
}

function notUnderstoodLine({ address, unknown }: NotUnderstood): string {
  if (unknown.includes('circular')) return fillIn(functionTexts.circular.sv, { address });
  if (unknown.includes('syntax')) return fillIn(functionTexts.notReadable.sv, { address });
  return fillIn(functionTexts.notKnown.sv, { address, names: unknown.join(', ') });
}

export function freezeLines(outcome: FreezeOutcome, date: string): readonly string[] {
  switch (outcome.kind) {
    case 'frozen':
      return [fillIn(functionTexts.frozen.sv, { count: outcome.formulas, date })];
    case 'unfinished':
      return [fillIn(functionTexts.unfinished.sv, { cells: outcome.cells.map(addressOf).join(', ') })];
    case 'protected':
      return [protectedLine(outcome)];
    case 'alreadyFrozen':
    case 'noFunctions':
      return [functionTexts[outcome.kind].sv];
  }
}

export function restoreLines(outcome: RestoreOutcome): readonly string[] {
  switch (outcome.kind) {
    case 'restored':
      return restoredLines(outcome);
    case 'protected':
      return [protectedLine(outcome)];
    case 'nothingToRestore':
      return [functionTexts.nothingToRestore.sv];
  }
}

type Restored = Extract<RestoreOutcome, { readonly kind: 'restored' }>;

function restoredLines({ columns, cells, leftOut }: Restored): readonly string[] {
  const isInPlace = columns + cells + leftOut.length === 0;
  return [
    isInPlace ? functionTexts.inPlace.sv : fillIn(functionTexts.restored.sv, { columns, cells }),
    ...leftOut.map(leftOutLine),
  ];
}

function leftOutLine(left: Restored['leftOut'][number]): string {
  const insertions = { address: addressOf(left), formula: left.formula };
  switch (left.why) {
    case 'changed':
      return fillIn(functionTexts.leftChanged.sv, insertions);
    case 'sheetMissing':
      return fillIn(functionTexts.leftSheetMissing.sv, insertions);
    case 'nameMissing':
      return fillIn(functionTexts.leftNameMissing.sv, { ...insertions, missing: left.missing.join(', ') });
  }
}

function protectedLine({ sheets }: { readonly sheets: readonly string[] }): string {
  return fillIn(functionTexts.protected.sv, { sheets: sheets.join(', ') });
}

interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** `Risker!J2`, `'Mina risker'!J2` */
function addressOf({ sheet, row, column }: PlacedCell): string {
  return fullAddress(sheet, cellArea(row, column));
}
