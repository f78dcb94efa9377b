/** The same cells written by other libraries, as files. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import ExcelJS from 'exceljs';
import { python } from '../environment';

export type Cells = readonly (readonly (string | number | boolean)[])[];

/** @returns bytes written */
export async function writeWithExcelJs(sheets: readonly Cells[]): Promise<number> {
  const stream = new PassThrough();
  let bytes = 0;
  stream.on('data', (chunk: Buffer) => (bytes += chunk.length));
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  for (const [index, cells] of sheets.entries()) {
    const sheet = workbook.addWorksheet(`Blad${index + 1}`);
    for (const row of cells) sheet.addRow([...row]).commit();
    sheet.commit();
  }
  await workbook.commit();
  return bytes;
}

const openpyxlScript = `
import json, resource, sys
from io import BytesIO
from openpyxl import Workbook
sheets = json.load(sys.stdin)
start = resource.getrusage(resource.RUSAGE_SELF)
book = Workbook(write_only=True)
for index, rows in enumerate(sheets):
    sheet = book.create_sheet('Blad%d' % (index + 1))
    for row in rows:
        sheet.append([("'" + cell if isinstance(cell, str) and cell.startswith('=') else cell) for cell in row])
book.save(BytesIO())
end = resource.getrusage(resource.RUSAGE_SELF)
print(end.ru_utime + end.ru_stime - start.ru_utime - start.ru_stime)
`;

/** @returns CPU seconds that openpyxl itself took, reading its input left out */
export async function secondsWithOpenpyxl(sheets: readonly Cells[]): Promise<number> {
  const child = spawn(python, ['-c', openpyxlScript], { stdio: ['pipe', 'pipe', 'inherit'] });
  let printed = '';
  child.stdout.on('data', (text: Buffer) => (printed += text.toString()));
  child.stdin.end(JSON.stringify(sheets));
  await once(child, 'close');
  return Number(printed);
}
