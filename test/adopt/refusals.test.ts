import { execFileSync } from 'node:child_process';
import { adoptSheet, previewAdoption } from '../../src/actions/adopt/adoptSheet';
import { openHost } from '../../src/host/office/host';
import { loadWorkbook } from '../../src/host/xlsx';
import { commandLine, Folder } from '../commandLine/running';
import { describeWith, python } from '../environment';
import { pictureOf } from '../spine/registerBooks';

jest.setTimeout(60_000);

/** A list of risks as openpyxl makes it, with what is done to it beside. */
const makeFile = `
import sys, openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.worksheet.filters import FilterColumn, Filters
from openpyxl.worksheet.table import Table
book = openpyxl.Workbook()
sheet = book.active
sheet.title = "Lista"
for row in [["Risk", "Sannolikhet", "Konsekvens"], ["Nyckeln är borta", 2, 3], ["Larmet är tyst", 1, 4]]:
    sheet.append(row)
def add(name, area):
    table = Table(displayName=name, ref=area)
    sheet.add_table(table)
    return table
def filtered():
    only = FilterColumn(colId=1, filters=Filters(filter=["2"]))
    table = add("Tabell1", "A1:C3")
    table._initialise_columns()
    for column, cell in zip(table.tableColumns, sheet[1]):
        column.name = cell.value
    table.autoFilter.filterColumn.append(only)
    sheet.row_dimensions[3].hidden = True
def chart():
    drawn = BarChart()
    drawn.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    book.create_chartsheet("Diagram").add_chart(drawn)
def protect():
    sheet.protection.sheet = True
def lock():
    book.security.lockStructure = True
dict(
    protected=protect, locked=lock, chart=chart, filtered=filtered,
    lacksRow=lambda: add("Tabell1", "A1:C2"), lacksColumn=lambda: add("Tabell1", "A1:B3"),
    startsBelow=lambda: add("Tabell1", "A2:C3"), nameTaken=lambda: add("Risker", "A1:C3"),
)[sys.argv[1]]()
book.save(sys.argv[2])
`;

const today = '2026-11-25';
const answers = { columns: [], words: [] };

describeWith('openpyxl', 'a sheet that cannot be adopted', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => {
    folder.remove();
  });

  const file = (what: string): string => {
    execFileSync(python, ['-W', 'ignore', '-c', makeFile, what, folder.at('in.xlsx')]);
    return folder.at('in.xlsx');
  };

  it.each([
    ['protected', 'protected', 'Bladskydd hindrar ändringar på Lista. Inget har ändrats. Ta bort skyddet'],
    ['filtered', 'filtered', 'Tabellen Tabell1 på bladet Lista är filtrerad'],
    ['lacksRow', 'overlapping', 'Tabellen Tabell1 på bladet Lista täcker bara en del av registret'],
    ['lacksColumn', 'overlapping', 'Tabellen Tabell1 på bladet Lista täcker bara en del av registret'],
    ['startsBelow', 'overlapping', 'Tabellen Tabell1 på bladet Lista täcker bara en del av registret'],
    ['nameTaken', 'namesTaken', 'Arbetsboken har redan Risker. Inget har ändrats.'],
  ])('%s is refused by the action and the command, and nothing changes', async (what, kind, says) => {
    const input = file(what);
    const before = folder.picture();
    const host = openHost(loadWorkbook(folder.read('in.xlsx')));
    const sheets = host.workbook.sheets.map((sheet) => pictureOf(sheet, host.workbook));
    expect((await adoptSheet(host.run, { answers, today })).kind).toBe(kind);
    expect(host.workbook.sheets.map((sheet) => pictureOf(sheet, host.workbook))).toEqual(sheets);
    const ran = await commandLine('adopt', '--workbook', input, '--output', folder.at('ut.xlsx'));
    expect([ran.exitCode, ran.messages]).toEqual([1, expect.stringContaining(says)]);
    expect(folder.picture()).toEqual(before);
  });

  it('a locked workbook can be looked at; making the registers is refused and writes nothing', async () => {
    const input = file('locked');
    const before = folder.picture();
    const host = openHost(loadWorkbook(folder.read('in.xlsx')));
    expect((await previewAdoption(host.run, { answers, today })).kind).toBe('previewed');
    expect(await adoptSheet(host.run, { answers, today })).toEqual({ kind: 'workbookLocked' });
    expect(host.workbook.sheets).toHaveLength(1);
    const ran = await commandLine('adopt', '--workbook', input, '--output', folder.at('ut.xlsx'));
    expect([ran.exitCode, ran.messages]).toEqual([
      1,
      expect.stringContaining('Arbetsbokens struktur är skyddad, så nya blad'),
    ]);
    expect(folder.picture()).toEqual(before);
  });

  it('a chart sheet has no cells, and those that have are told', async () => {
    const input = file('chart');
    const before = folder.picture();
    const output = ['--output', folder.at('ut.xlsx')];
    const ran = await commandLine('adopt', '--workbook', input, '--sheet', 'Diagram', ...output);
    expect([ran.exitCode, ran.messages]).toEqual([
      1,
      expect.stringMatching(/Diagram finns inte bland bladen med celler .*går att läsa: Lista\.$/u),
    ]);
    expect(folder.picture()).toEqual(before);
  });
});

/** A compound file, as .xls and encrypted workbooks are, with a stream of that name. */
function oldFile(stream: string): Buffer {
  const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  return Buffer.concat([magic, Buffer.alloc(600), Buffer.from(stream, 'utf16le'), Buffer.alloc(100)]);
}

it('an encrypted .xlsx is refused with what to do, and is as it was', async () => {
  const folder = new Folder();
  const input = folder.write('hemlig.xlsx', oldFile('EncryptedPackage'));
  const before = folder.picture();
  const ran = await commandLine('adopt', '--workbook', input, '--output', folder.at('ut.xlsx'));
  expect([ran.exitCode, ran.messages]).toEqual([1, expect.stringMatching(/lösenord/u)]);
  expect(folder.picture()).toEqual(before);
  folder.remove();
});

it('an .xls is refused with what to do, and is as it was', async () => {
  const folder = new Folder();
  const input = folder.write('gammal.xls', oldFile('Workbook'));
  const before = folder.picture();
  const ran = await commandLine('adopt', '--workbook', input, '--output', folder.at('ut.xlsx'));
  expect([ran.exitCode, ran.messages]).toEqual([1, expect.stringMatching(/\.xls\. .*spara den som \.xlsx/u)]);
  expect(folder.picture()).toEqual(before);
  folder.remove();
});
