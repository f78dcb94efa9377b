/** Workbooks with functions in them, what is done to them, and what then stands in their cells. */
import { createRegisters, type CreateRequest } from '../../src/actions/createRegisters';
import { freezeFunctions, type FreezeOutcome } from '../../src/actions/functions/freezeFunctions';
import { restoreFunctions, type RestoreOutcome } from '../../src/actions/functions/restoreFunctions';
import { customFunctions } from '../../src/functions/functions';
import { createCalculator } from '../../src/host/calculation/calculator';
import { openHost, type Host } from '../../src/host/office/host';
import { web, type Profile } from '../../src/host/office/profile';
import { sheetOf } from '../../src/host/workbook/sheets';
import type { Sheet, Table, Workbook } from '../../src/host/workbook/workbook';
import { createWorkbook, loadWorkbook, saveWorkbook } from '../../src/host/xlsx';

/** The days of the tests: the workbook is made, then frozen, then restored. */
export const created = '2026-01-15';
export const frozen = '2026-02-16';
export const restored = '2026-03-17';

export function open(workbook: Workbook, profile: Partial<Profile> = web): Host {
  return openHost(workbook, { calculator: createCalculator({ customFunctions }), profile });
}

export function emptyBook(): Host {
  return open(createWorkbook('bok.xlsx'));
}

export async function registerBook(
  content: CreateRequest['content'] = 'sample',
  profile: Partial<Profile> = web,
): Promise<Host> {
  const host = open(createWorkbook('bok.xlsx'), profile);
  const outcome = await createRegisters(host.run, { content, today: created });
  if (outcome.kind !== 'created') throw new Error(JSON.stringify(outcome));
  return host;
}

/** As a colleague gets it: saved, and opened in another Excel. */
export function reopened(host: Host): Host {
  return open(loadWorkbook(saveWorkbook(host.workbook)));
}

export function freeze(host: Host): Promise<FreezeOutcome> {
  return freezeFunctions(host.run, { today: frozen });
}

export function restore(host: Host): Promise<RestoreOutcome> {
  return restoreFunctions(host.run, { today: restored });
}

type Content = string | number | boolean | null;

/** Writes from the cell on, as a user does. */
export function write(
  host: Host,
  sheet: string,
  corner: string,
  lines: readonly (readonly Content[])[],
): Promise<void> {
  return host.run(async (context) => {
    const first = context.workbook.worksheets.getItem(sheet).getRange(corner);
    const range = first.getResizedRange(lines.length - 1, (lines[0]?.length ?? 1) - 1);
    range.formulas = lines.map((line) => [...line]);
    await context.sync();
  });
}

export function addSheet(host: Host, name: string): Promise<void> {
  return host.run(async (context) => {
    context.workbook.worksheets.add(name);
    await context.sync();
  });
}

export async function read(
  host: Host,
  sheet: string,
  address: string,
  what: 'values' | 'formulas' = 'values',
): Promise<unknown[][]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load(what);
    await context.sync();
    return range[what] as unknown[][];
  });
}

export function tableOf(host: Host, name: string): Table {
  const found = host.workbook.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name);
  if (!found) throw new Error(`No table ${name}`);
  return found;
}

/** A column's body as Excel shows it. */
export function column(
  host: Host,
  table: string,
  header: string,
  what: 'values' | 'formulas' = 'values',
): Promise<unknown[]> {
  return host.run(async (context) => {
    const body = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().load(what);
    await context.sync();
    return (body[what] as unknown[][]).map(([cell]) => cell);
  });
}

/** Every cell in which something stands, but the notes: `Risker!J2` by row and column. */
export interface SeenCell {
  readonly value: unknown;
  readonly style: string;
}

export function everyCell({ workbook }: Host): Record<string, SeenCell> {
  const sheets = workbook.sheets.filter(({ visibility }) => visibility === 'Visible');
  return Object.fromEntries(sheets.flatMap((sheet) => [...cellsOf(sheet)]));
}

function* cellsOf(sheet: Sheet): Generator<[string, SeenCell]> {
  for (const [row, { cells }] of sheet.rows)
    for (const [at, cell] of cells.entries())
      if (cell?.value !== undefined && cell.value !== '')
        yield [`${sheet.name}!${row},${at}`, { value: cell.value, style: cell.style.numberFormat }];
}

/** Every formula of cells and calculated columns that calls one of the add-in's functions. */
export function formulasWithFunctions({ workbook }: Host): string[] {
  const formulas = workbook.sheets.flatMap(({ rows, tables }) => [
    ...[...rows.values()].flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? [])),
    ...tables.flatMap(({ columns }) => columns.flatMap(({ calculatedFormula }) => calculatedFormula ?? [])),
  ]);
  return formulas.filter((formula) => formula.includes('KVALITET'));
}

export function sheetNameOf({ workbook }: Host, table: Table): string {
  return sheetOf(workbook, table)?.name ?? '';
}
