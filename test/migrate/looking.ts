/** What of a workbook was there before it was brought up to date, and whether it is still so. */
import { previewMigration } from '../../src/actions/migrate/migrateWorkbook';
import type { Host } from '../../src/host/office/host';
import { notesSheet } from '../../src/write/notes';
import { schemaVersion } from '../../src/write/schemaVersion';
import { cellsOf, pictureOf, sheetIn } from '../spine/registerBooks';

/** Every cell of every sheet by its place, with its look; names and tables. */
export type LookedAt = Readonly<Record<string, unknown>>;

export function lookedAt({ workbook }: Host): LookedAt {
  const seen: Record<string, unknown> = {};
  for (const sheet of workbook.sheets.filter(({ name }) => name !== notesSheet)) {
    const { cells, ...picture } = pictureOf(sheet, workbook);
    for (const [place, cell] of Object.entries(cells ?? {})) seen[`${sheet.name}!${place}`] = cell;
    seen[`heights of ${sheet.name}`] = picture['heights'];
    for (const table of sheet.tables) {
      seen[`table ${table.name}`] = [table.area.top, table.area.left, table.area.bottom];
      for (const [at, column] of table.columns.entries()) seen[`${table.name}[${at}]`] = column.name;
    }
  }
  for (const { name, formula } of workbook.names) seen[name] = formula;
  return seen;
}

/** What was there and is not so any more. */
export function changesOf(before: LookedAt, after: LookedAt): readonly string[] {
  return Object.entries(before).flatMap(([place, was]) => {
    const now = JSON.stringify(after[place]);
    return now === JSON.stringify(was) ? [] : [`${place}: ${JSON.stringify(was)} → ${now}`];
  });
}

export function headersOf({ workbook }: Host, table: string): readonly string[] {
  const found = workbook.sheets.flatMap(({ tables }) => tables).find(({ name }) => name === table);
  return (found?.columns ?? []).map(({ name }) => name);
}

export async function isMigrated(host: Host): Promise<void> {
  expect(cellsOf(sheetIn(host.workbook, notesSheet), 2)[0]).toEqual(['Schemaversion', schemaVersion]);
  expect(await previewMigration(host.run)).toEqual({ kind: 'current' });
}
