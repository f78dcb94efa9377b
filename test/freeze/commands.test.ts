import { existsSync, readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describeWith } from '../environment';
import { convertWithLibreOffice, readWithOpenpyxl } from '../host/xlsx/otherReaders';
import { readNames } from '../spine/readNames';
import { changedByOpenpyxl, inFolder, inFolderForTheTest, madeByOpenpyxl, run } from './running';

interface Files {
  readonly book: Uint8Array;
  readonly frozen: Uint8Array;
  readonly restored: Uint8Array;
  readonly recalculated: Uint8Array;
}

/** The sample, frozen, restored and recalculated by commands. */
function sampleThrough(): Promise<Files> {
  return inFolderForTheTest(async (folder) => {
    const names = ['bok.xlsx', 'fryst.xlsx', 'ater.xlsx', 'raknad.xlsx'];
    const [book = '', frozen = '', restored = '', recalculated = ''] = inFolder(folder, ...names);
    const exits = [
      await run('create', '--sample', '--output', book),
      await run('freeze', '--workbook', book, '--output', frozen),
      await run('restore', '--workbook', frozen, '--output', restored),
      await run('recalculate', '--workbook', restored, '--output', recalculated),
    ].map(({ exit }) => exit);
    expect(exits).toEqual([0, 0, 0, 0]);
    const read = (path: string): Uint8Array => readFileSync(path);
    return {
      book: read(book),
      frozen: read(frozen),
      restored: read(restored),
      recalculated: read(recalculated),
    };
  });
}

/** Formulas of cells, calculated columns, names, drop-downs and conditional formats, in any part of a file. */
function formulasIn(file: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => /\.(xml|rels)$/u.test(name));
  const element =
    /<(f|calculatedColumnFormula|totalsRowFormula|definedName|formula1?|formula2)\b[^>]*>([^<]*)</gu;
  return parts.flatMap(([, bytes]) =>
    [...new TextDecoder().decode(bytes).matchAll(element)].map(([, , formula]) => formula ?? ''),
  );
}

/** What is the same whether or not functions are values, as openpyxl reads it; blank cells apart. */
function looksOf(file: Uint8Array): unknown {
  const { cached } = readNames(file);
  return Object.entries(readWithOpenpyxl(file))
    .filter(([, { state }]) => state === 'visible')
    .map(([name, { cells, validations, conditional, widths, tables }]) => ({
      name,
      cells: filled({ ...cells, ...cached[name], ...(name === 'Inställningar' && { A3: null }) }),
      validations,
      conditional,
      widths,
      tables: Object.values(tables).map(({ ref, columns }) => ({ ref, columns })),
    }));
}

function filled(cells: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null && value !== ''));
}

describeWith('openpyxl', 'A workbook after freeze', () => {
  let files: Files;
  beforeAll(async () => {
    files = await sampleThrough();
  });

  it('has no formula with a function of the add-in in any part', () => {
    expect(formulasIn(files.book).join()).toContain('_xldudf_KVALITET');
    expect(formulasIn(files.frozen).filter((formula) => /KVALITET[._]/iu.test(formula))).toEqual([]);
    const tables = Object.values(readWithOpenpyxl(files.frozen)).flatMap((sheet) =>
      Object.values(sheet.tables),
    );
    expect(tables.flatMap(({ calculated }) => calculated).filter((formula) => formula !== null)).toEqual([]);
  });

  it('has the same values, drop-downs, conditional formats and looks', () => {
    const [before, after] = [files.book, files.frozen].map((file) => looksOf(file));
    expect(after).toEqual(before);
  });

  it('has its formulas and values back after restore, and the same after recalculate', () => {
    const [book, restored, recalculated] = [files.book, files.restored, files.recalculated].map((file) => ({
      values: looksOf(file),
      formulas: formulasIn(file),
    }));
    expect(restored).toEqual(book);
    expect(recalculated).toEqual(book);
  });
});

describeWith('libreoffice', 'A workbook after freeze, as LibreOffice shows it', () => {
  it('shows no #NAME? and no formula', async () => {
    const { frozen } = await sampleThrough();
    const shown = convertWithLibreOffice(frozen, 'fods');
    expect(shown).toContain('Mycket hög');
    const cells = shown.replaceAll('Står det #NAMN? i en cell', '');
    expect(/#NAME\?|#NAMN\?|Err:5\d\d|table:formula="[^"]*kvalitet/iu.exec(cells)).toBeNull();
  });
});

describeWith('openpyxl', 'freeze and restore of any workbook', () => {
  const lines = [
    "sheet['A1'] = '=_xldudf_KVALITET_RISKNIVA(3,3)'",
    "sheet['A2'] = '=A1+1'",
    "sheet['B1'] = '=KVALITET.RISKMATRIS(D1:D2,E1:E2)'",
    "sheet.formula_attributes['B1'] = {'t': 'array', 'ref': 'B1:C2'}",
    "sheet['D1'], sheet['E1'] = 4, 1",
  ];

  it('calculate first what nobody has calculated, and keep what an array formula fills', async () => {
    await inFolderForTheTest(async (folder) => {
      const [from = '', to = '', back = ''] = inFolder(folder, 'in.xlsx', 'ut.xlsx', 'ater.xlsx');
      madeByOpenpyxl(from, lines);
      const { exit, messages } = await run('freeze', '--workbook', from, '--output', to);
      expect([exit, messages[0]]).toEqual([
        0,
        expect.stringContaining('Formler som ersattes med sina värden: 2.'),
      ]);
      expect(readWithOpenpyxl(readFileSync(to))['Sheet']?.cells).toMatchObject({
        A1: 9,
        B1: 1,
        C1: 0,
        B2: 0,
        C2: 0,
      });
      expect(formulasIn(readFileSync(to))).toEqual(['A1+1']);
      expect((await run('restore', '--workbook', to, '--output', back)).exit).toBe(0);
      expect(formulasIn(readFileSync(back)).sort()).toEqual([
        'A1+1',
        '_xldudf_KVALITET_RISKMATRIS(D1:D2,E1:E2)',
        '_xldudf_KVALITET_RISKNIVA(3,3)',
      ]);
    });
  });

  it('tell kindly where there is nothing to do, and write nothing', async () => {
    await inFolderForTheTest(async (folder) => {
      const [from = '', to = ''] = inFolder(folder, 'in.xlsx', 'ut.xlsx');
      madeByOpenpyxl(from, ["sheet['A1'] = '=SUM(1,2)'"]);
      for (const command of ['freeze', 'restore']) {
        const { exit, messages } = await run(command, '--workbook', from, '--output', to);
        expect([command, exit, existsSync(to)]).toEqual([command, 1, false]);
        expect(messages).toEqual([expect.stringContaining('Inget har ändrats.')]);
      }
    });
  });

  it('tell which cells were left, and what their formulas were', async () => {
    await inFolderForTheTest(async (folder) => {
      const [from = '', to = '', changed = '', back = ''] = inFolder(
        folder,
        'in.xlsx',
        'ut.xlsx',
        'ny.xlsx',
        'ater.xlsx',
      );
      madeByOpenpyxl(from, lines);
      await run('freeze', '--workbook', from, '--output', to);
      changedByOpenpyxl(to, changed, ["book['Sheet']['A1'] = 7"]);
      const { exit, messages } = await run('restore', '--workbook', changed, '--output', back);
      expect([exit, ...messages]).toEqual([
        0,
        'Formlerna är tillbaka. Beräknade kolumner: 0. Andra celler: 1.',
        'Sheet!A1 har ändrats sedan funktionen ersattes och är kvar som den är. Formeln var =KVALITET.RISKNIVA(3,3)',
      ]);
    });
  });
});

describe('freeze and restore once more', () => {
  it('change nothing and succeed', async () => {
    await inFolderForTheTest(async (folder) => {
      const names = ['bok.xlsx', 'fryst.xlsx', 'igen.xlsx', 'ater.xlsx', 'ater2.xlsx'];
      const [book = '', frozen = '', again = '', restored = '', twice = ''] = inFolder(folder, ...names);
      await run('create', '--output', book);
      await run('freeze', '--workbook', book, '--output', frozen);
      expect(await run('freeze', '--workbook', frozen, '--output', again)).toMatchObject({
        exit: 0,
        messages: ['Funktionerna är redan ersatta med värden.'],
      });
      expect(readFileSync(again).equals(readFileSync(frozen))).toBe(true);
      await run('restore', '--workbook', again, '--output', restored);
      expect(await run('restore', '--workbook', restored, '--output', twice)).toMatchObject({
        exit: 0,
        messages: ['Alla formler finns redan på plats.'],
      });
      expect(readFileSync(twice).equals(readFileSync(restored))).toBe(true);
    });
  });
});
