/** What a user does by hand in Excel, between two runs. */
import type { Host } from '../../src/host/office/host';

export async function onSheet(
  { run }: Host,
  name: string,
  work: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  await run(async (context) => {
    work(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

/** Row and column from 0. */
export function typeIn(host: Host, sheet: string, row: number, column: number, text: string): Promise<void> {
  return onSheet(host, sheet, (worksheet) => {
    worksheet.getCell(row, column).values = [[text]];
  });
}

export function insertRow(host: Host, sheet: string, row: number): Promise<void> {
  return onSheet(host, sheet, (worksheet) => {
    worksheet.getRange(`${row + 1}:${row + 1}`).insert('Down');
  });
}

export function deleteRow(host: Host, sheet: string, row: number): Promise<void> {
  return onSheet(host, sheet, (worksheet) => {
    worksheet.getRange(`${row + 1}:${row + 1}`).delete('Up');
  });
}

/** Deletes the register's row with that number. */
export async function deleteRegisterRow({ run }: Host, table: string, nr: string): Promise<void> {
  await run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const body = found.getDataBodyRange().load('values');
    await context.sync();
    found.rows.getItemAt(body.values.findIndex(([first]) => first === nr)).delete();
    await context.sync();
  });
}

/** Writes in the register, in the row with that number. */
export async function typeInRegister(
  { run }: Host,
  table: string,
  nr: string,
  header: string,
  text: string,
): Promise<void> {
  await run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const body = found.getDataBodyRange().load('values');
    const headers = found.getHeaderRowRange().load('values');
    await context.sync();
    const row = body.values.findIndex(([first]) => first === nr);
    const column = (headers.values[0] ?? []).indexOf(header);
    body.getCell(row, column).values = [[text]];
    await context.sync();
  });
}
