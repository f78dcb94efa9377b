import { existsSync, readFileSync } from 'node:fs';
import { loadWorkbook } from '../../src/host/xlsx';
import { describeWith } from '../environment';
import { contentAt } from '../host/calculation/sample';
import { changedByOpenpyxl, inFolder, inFolderForTheTest, madeByOpenpyxl, run, type Ran } from './running';

type Formulas = Readonly<Record<string, string>>;

/** What the formulas, written by openpyxl into an otherwise empty workbook, come back with. */
function recalculated(
  formulas: Formulas,
  lines: readonly string[] = [],
): Promise<{ ran: Ran; values: Record<string, unknown> }> {
  return inFolderForTheTest(async (folder) => {
    const [from = '', to = ''] = inFolder(folder, 'in.xlsx', 'ut.xlsx');
    const cells = Object.entries(formulas).map(([cell, text]) => `sheet[${py(cell)}] = ${py(text)}`);
    madeByOpenpyxl(from, [...lines, ...cells]);
    const ran = await run('recalculate', '--workbook', from, '--output', to);
    const sheet = loadWorkbook(readFileSync(to)).activeSheet;
    return {
      ran,
      values: Object.fromEntries(Object.keys(formulas).map((cell) => [cell, contentAt(sheet, cell)])),
    };
  });
}

function py(text: string): string {
  return JSON.stringify(text);
}

const table = [
  "sheet.append(['Nr', 'S', 'K', 'Nivå'])",
  "sheet.append(['R1', 3, 4, '=_xldudf_KVALITET_RISKNIVA(T[[#This Row],[S]],T[[#This Row],[K]])'])",
  "sheet.append(['R2', 2, None, '=_xldudf_KVALITET_RISKNIVA(T[[#This Row],[S]],T[[#This Row],[K]])'])",
  "sheet.append(['R3', 1, 4, '=KVALITET.RISKNIVA(B4,C4)'])",
  "sheet.add_table(Table(displayName='T', ref='A1:D4'))",
];

describeWith('openpyxl', 'recalculate, with formulas that openpyxl has written', () => {
  it('gives the add-in’s functions their values, whatever their spelling', async () => {
    const { ran, values } = await recalculated({
      A1: '=_xldudf_KVALITET_RISKNIVA(3,3)',
      A2: '=KVALITET.RISKNIVA(3,3)',
      A3: '=_xldudf_kvalitet_riskniva(3,3)',
      A4: '=[2]!KVALITET.RISKNIVA(3,3)',
      A5: '=_xldudf_KVALITET_RISKKLASS(A1)',
      A6: '=_xldudf_KVALITET_RISKNIVA(Z1,3)',
      A7: '=KVALITET.MALSTATUS(0.77,0.85,"Högre är bättre",0.8)',
      A8: '=KVALITET.RISKNIVA(5,3)',
    });
    expect(values).toEqual({
      A1: 9,
      A2: 9,
      A3: 9,
      A4: 9,
      A5: 'Hög',
      A6: '',
      A7: 'Delvis uppnått',
      A8: { error: '#NUM!' },
    });
    expect(ran).toEqual({ exit: 0, messages: ['Formlerna är omräknade: 8.'] });
  });

  it('gives ordinary formulas their values, those that depend on each other in whatever order', async () => {
    const { values } = await recalculated({
      A1: '=A2+1',
      A2: '=SUM(A3:A4)',
      A3: '=IF(2>1,10,20)',
      A4: '=VLOOKUP("b",{"a",1;"b",2},2,FALSE)',
      B1: '=_xlfn.XLOOKUP(2,{1,2,3},{"ett","två","tre"},"saknas")',
      B2: '=XLOOKUP(9,{1,2,3},{"ett","två","tre"},"saknas")',
      B3: '=TEXT(0.5,"0 %")&" av "&ROUND(2/3,2)',
      B4: '=COUNTIFS(A1:A4,">5")',
      B5: '=1/0',
      B6: '=DATE(2024,2,29)',
    });
    expect(values).toEqual({
      A1: 13,
      A2: 12,
      A3: 10,
      A4: 2,
      B1: 'två',
      B2: 'saknas',
      B3: '50 % av 0.67',
      B4: 3,
      B5: { error: '#DIV/0!' },
      B6: 45351,
    });
  });

  it('reads the columns of tables', async () => {
    const { values } = await recalculated(
      {
        D2: '=_xldudf_KVALITET_RISKNIVA(T[[#This Row],[S]],T[[#This Row],[K]])',
        F1: '=SUM(T[Nivå])',
        F2: '=INDEX(T[Nr],MATCH(12,T[Nivå],0))',
        F3: '=ROWS(T[#All])',
      },
      table,
    );
    expect(values).toEqual({ D2: 12, F1: 16, F2: 'R1', F3: 4 });
  });

  it('keeps the value of a formula that nobody knows, and names its cell and function only', async () => {
    const { ran, values } = await recalculated({
      A1: '=HEMLIG.FUNKTION(B1,"en text")',
      A2: '=1+1',
      A3: '=SUM(1,',
    });
    expect(values).toMatchObject({ A2: 2 });
    expect(ran.exit).toBe(0);
    expect(ran.messages).toEqual([
      'Sheet!A1: HEMLIG.FUNKTION finns inte här, så cellen räknades inte om.',
      'Sheet!A3: formeln går inte att läsa, så cellen räknades inte om.',
      'Formlerna är omräknade: 3.',
    ]);
  });

  it('leaves everything but values as it was', async () => {
    await inFolderForTheTest(async (folder) => {
      const [from = '', to = '', again = ''] = inFolder(folder, 'in.xlsx', 'ut.xlsx', 'igen.xlsx');
      madeByOpenpyxl(from, [...table, "sheet['F1'] = '=SUM(T[Nivå])'", "sheet['F2'] = 'text'"]);
      await run('recalculate', '--workbook', from, '--output', to);
      await run('recalculate', '--workbook', to, '--output', again);
      expect(readFileSync(again).equals(readFileSync(to))).toBe(true);
      const cells = (path: string): unknown[] =>
        [...loadWorkbook(readFileSync(path)).activeSheet.rows.values()].flatMap(({ cells: line }) =>
          line.map((cell) => [cell?.formula ?? cell?.value, cell?.style.numberFormat]),
        );
      expect(cells(to)).toEqual(cells(from));
    });
  });

  it('says that there is no formula, and still writes the file', async () => {
    await inFolderForTheTest(async (folder) => {
      const [from = '', to = ''] = inFolder(folder, 'in.xlsx', 'ut.xlsx');
      madeByOpenpyxl(from, ["sheet['A1'] = 'text'"]);
      const { exit, messages } = await run('recalculate', '--workbook', from, '--output', to);
      expect([exit, messages]).toEqual([0, ['Arbetsboken har inga formler att räkna om.']]);
      expect(existsSync(to)).toBe(true);
    });
  });
});

describeWith('openpyxl', 'recalculate, of registers that another program has changed', () => {
  it('brings the calculated columns up to date', async () => {
    await inFolderForTheTest(async (folder) => {
      const [book = '', changed = '', to = ''] = inFolder(folder, 'bok.xlsx', 'andrad.xlsx', 'ut.xlsx');
      await run('create', '--sample', '--output', book);
      const inputs = "sheet['G2'], sheet['H2'], sheet['G3'], sheet['H3'], sheet['I3'] = 4, 4, None, None, 6";
      changedByOpenpyxl(book, changed, ["sheet = book['Risker']", inputs]);
      const { exit } = await run('recalculate', '--workbook', changed, '--output', to);
      const [risks] = loadWorkbook(readFileSync(to)).sheets;
      const shown = ['J2', 'K2', 'J3', 'K3'].map((cell) => risks && contentAt(risks, cell));
      expect([exit, shown]).toEqual([0, [16, 'Mycket hög', 6, 'Medel']]);
    });
  });
});

describe('recalculate', () => {
  it('asks for what is missing', async () => {
    const { exit, messages } = await run('recalculate', '--workbook', 'in.xlsx');
    expect(exit).toBe(2);
    expect(messages[0]).toContain('--output saknas');
  });

  it('tells of a file that is not there', async () => {
    const { exit, messages } = await run(
      'recalculate',
      '--workbook',
      'finns-inte.xlsx',
      '--output',
      'ut.xlsx',
    );
    expect([exit, existsSync('ut.xlsx')]).toEqual([1, false]);
    expect(messages[0]).toContain('finns-inte.xlsx');
  });
});
