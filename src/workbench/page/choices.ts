/** What a cell's list offers. */
import type { Evaluation } from '../../host/calculation/evaluation';
import { isInside } from '../../host/workbook/address';
import type { Sheet } from '../../host/workbook/workbook';

/** Undefined where the cell has no list. */
export function choicesOf(
  sheet: Sheet,
  row: number,
  column: number,
  evaluation: Evaluation,
): readonly string[] | undefined {
  const source = listSource(sheet, row, column);
  if (source === undefined) return undefined;
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  const values = evaluation.all(source, { sheet, row, column });
  return [...new Set(values.flatMap((value) => (isWord(value) ? [String(value)] : [])))];
}

export function hasList(sheet: Sheet, row: number, column: number): boolean {
  return listSource(sheet, row, column) !== undefined;
}

function listSource(sheet: Sheet, row: number, column: number): string | undefined {
  for (const { rule, areas } of sheet.validations) {
    if (rule.kind === 'list' && areas.some((area) => isInside(area, row, column))) return rule.source;
  }
  return undefined;
}

function isWord(value: unknown): value is string | number {
  return (typeof value === 'string' && value !== '') || typeof value === 'number';
}
