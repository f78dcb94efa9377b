/** The outcomes that stand beside an indicator: one for each year that has a column, else one for the row. */
import type { MeasureUnit } from '../../domain/registers';
import type { SettledColumn } from './columns';
import { newEntry, type Entry } from './entry';
import type { ReadField } from './fieldReader';
import type { Reporter } from './report';
import type { SourceRow } from './source';

export interface OutcomeContext {
  readonly indicator: Entry;
  readonly unit: MeasureUnit | '';
  readonly read: ReadonlyMap<SettledColumn, ReadField>;
  readonly report: Reporter;
}

export function outcomesOf(
  row: SourceRow,
  columns: readonly SettledColumn[],
  { indicator, unit, read, report }: OutcomeContext,
): readonly Entry[] {
  const byYear = new Map<number | undefined, Entry>();
  for (const column of columns) {
    const cell = row.at.get(column.column);
    if (cell === undefined || column.meaning?.register !== 'outcomes') continue;
    const outcome = byYear.get(column.year) ?? newEntry('outcomes', indicator.sheet, cell);
    const known = outcome.fields.get(column.meaning.field);
    if (known !== undefined) report.left('second', indicator.sheet, cell);
    else outcome.fields.set(column.meaning.field, read.get(column)?.(cell, unit));
    if (column.year !== undefined) outcome.fields.set('year', column.year);
    outcome.links.set('nr', [indicator]);
    byYear.set(column.year, outcome);
  }
  return [...byYear.values()];
}
