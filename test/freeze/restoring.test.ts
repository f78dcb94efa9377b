import fc from '../property';
import { notesSheet } from '../../src/write/notes';
import {
  addSheet,
  column,
  emptyBook,
  everyCell,
  formulasWithFunctions,
  freeze,
  open,
  read,
  registerBook,
  reopened,
  restore,
  restored,
  tableOf,
  write,
} from './functionBooks';
import { createWorkbook } from '../../src/host/xlsx';

type Host = ReturnType<typeof emptyBook>;

function withoutDate(cells: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(cells).filter(([key]) => key !== 'Inställningar!2,0'));
}

describe('Restoring the registers', () => {
  it('gives every cell the value and the formula it had, through files too', async () => {
    const host = await registerBook();
    const [cells, formulas] = [everyCell(host), formulasWithFunctions(host)];
    await freeze(host);
    const again = reopened(host);
    // The single cells are those of the sheet Underlag and the outcomes that come from it.
    expect(await restore(again)).toMatchObject({ kind: 'restored', columns: 5, cells: 53, leftOut: [] });
    expect(withoutDate(everyCell(again))).toEqual(withoutDate(cells));
    expect(formulasWithFunctions(again)).toEqual(formulas);
    expect(JSON.stringify(await read(again, 'Inställningar', 'A3'))).toContain(restored);
  });

  it('writes the formula to rows that came while the functions were away', async () => {
    const host = await registerBook();
    await freeze(host);
    const row = tableOf(host, 'Risker').area.bottom + 2;
    await host.run(async (context) => {
      context.workbook.tables.getItem('Risker').rows.add(undefined, [Array.from({ length: 16 }, () => '')]);
      await context.sync();
    });
    await write(host, 'Risker', `A${row}`, [['R99', 2025]]);
    await write(host, 'Risker', `G${row}`, [[4, 4]]);
    await restore(host);
    expect(await read(host, 'Risker', `J${row}:K${row}`)).toEqual([[16, 'Mycket hög']]);
  });

  it('mends a column that somebody has written over, also where nothing was frozen', async () => {
    const host = await registerBook();
    const before = everyCell(host);
    await write(host, 'Risker', 'J3', [[1], ['']]);
    expect(await restore(host)).toMatchObject({ columns: 1, cells: 0 });
    expect(withoutDate(everyCell(host))).toEqual(withoutDate(before));
  });

  it('writes the names that tables and columns have now', async () => {
    const host = await registerBook();
    await freeze(host);
    const before = everyCell(host);
    await host.run(async (context) => {
      const { tables } = context.workbook;
      tables.getItem('Risker').columns.getItem('Sannolikhet').name = "Hur [ofta] #1 'nu' @";
      tables.getItem('Riskklasser').name = 'Klasser';
      tables.getItem('Utfall').name = 'Resultat';
      await context.sync();
    });
    await restore(host);
    const level = await column(host, 'Risker', 'Risknivå');
    const changed = everyCell(host);
    const headers = Object.keys(before).filter((key) => key.startsWith('Risker!0,'));
    const renamed = Object.fromEntries([...headers, 'Inställningar!2,0'].map((key) => [key, before[key]]));
    expect({ ...changed, ...renamed }).toEqual(before);
    expect(await column(reopened(host), 'Risker', 'Risknivå')).toEqual(level);
  });

  it('tells what a formula needs that is gone', async () => {
    const host = await registerBook();
    await freeze(host);
    await host.run(async (context) => {
      context.workbook.tables.getItem('Riskmatris').delete();
      await context.sync();
    });
    expect(await restore(host)).toMatchObject({
      columns: 4,
      leftOut: [{ sheet: 'Risker', row: 1, column: 9, why: 'nameMissing', missing: ['Riskmatris'] }],
    });
  });

  it('leaves what people have filled in, in registers that the add-in did not make', async () => {
    const host = open(createWorkbook('bok.xlsx'));
    await write(host, 'Blad1', 'A1', [
      ['Risk nr', 'År', 'Risk', 'Risknivå'],
      ['R1', 2025, 'Fall', 9],
    ]);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').tables.add('A1:D2', true).name = 'Risker';
      await context.sync();
    });
    expect(await restore(host)).toEqual({ kind: 'nothingToRestore' });
    expect(await read(host, 'Blad1', 'D2')).toEqual([[9]]);
  });

  it('twice is as once', async () => {
    const host = await registerBook();
    await freeze(host);
    await restore(host);
    const before = everyCell(host);
    expect(await restore(host)).toMatchObject({ kind: 'restored', columns: 0, cells: 0, leftOut: [] });
    expect(everyCell(host)).toEqual(before);
  });

  it('is refused by name where a sheet is protected', async () => {
    const host = await registerBook();
    await freeze(host);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Risker').protection.protect();
      await context.sync();
    });
    expect(await restore(host)).toEqual({ kind: 'protected', sheets: ['Risker'] });
    expect(formulasWithFunctions(host)).toEqual([]);
  });
});

async function frozenCells(): Promise<Host> {
  const host = emptyBook();
  await addSheet(host, 'Mer');
  await write(host, 'Blad1', 'A1', [
    ['=KVALITET.RISKNIVA(3,4)'],
    ['=KVALITET.RISKNIVA(1,1)'],
    ['=KVALITET.RISKKLASS(9)'],
  ]);
  await write(host, 'Mer', 'B2', [['=KVALITET.RISKNIVA(Blad1!A1/6,2)']]);
  await freeze(host);
  return host;
}

describe('Restoring other cells', () => {
  it('puts the formula back where the frozen value still stands, and tells of the rest', async () => {
    const host = await frozenCells();
    await write(host, 'Blad1', 'A2', [['mitt']]);
    await write(host, 'Blad1', 'A3', [['="Hög"']]);
    expect(await restore(host)).toEqual({
      kind: 'restored',
      columns: 0,
      cells: 2,
      leftOut: [
        { sheet: 'Blad1', row: 1, column: 0, formula: '=KVALITET.RISKNIVA(1,1)', why: 'changed' },
        { sheet: 'Blad1', row: 2, column: 0, formula: '=KVALITET.RISKKLASS(9)', why: 'changed' },
      ],
      remembered: { kind: 'remembered', id: 2 },
    });
    expect(await read(host, 'Blad1', 'A1:A3', 'formulas')).toEqual([
      ['=KVALITET.RISKNIVA(3,4)'],
      ['mitt'],
      ['="Hög"'],
    ]);
    expect(await read(host, 'Mer', 'B2')).toEqual([[4]]);
    expect(await restore(host)).toEqual({ kind: 'nothingToRestore' });
  });

  it('tells of a sheet that is gone or has another name', async () => {
    const host = await frozenCells();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Blad1').name = 'Ett';
      await context.sync();
    });
    const outcome = await restore(host);
    expect(outcome).toMatchObject({
      cells: 0,
      leftOut: [
        { sheet: 'Blad1', why: 'sheetMissing' },
        { sheet: 'Blad1', why: 'sheetMissing' },
        { sheet: 'Blad1', why: 'sheetMissing' },
        { sheet: 'Mer', why: 'nameMissing', missing: ['Blad1'] },
      ],
    });
  });

  it('knows cells that were frozen at different times', async () => {
    const host = await frozenCells();
    await write(host, 'Blad1', 'C1', [['=KVALITET.RISKNIVA(4,4)']]);
    await freeze(host);
    expect(await restore(host)).toMatchObject({ cells: 5, leftOut: [] });
    expect(await read(host, 'Blad1', 'A1:C1', 'formulas')).toEqual([
      ['=KVALITET.RISKNIVA(3,4)', '', '=KVALITET.RISKNIVA(4,4)'],
    ]);
  });

  it('lets a formula fill its cells again, through files too', async () => {
    const host = emptyBook();
    await write(host, 'Blad1', 'A1', [
      [4, 4],
      [1, 2],
    ]);
    await write(host, 'Blad1', 'D1', [['=KVALITET.RISKMATRIS(A1:A2,B1:B2)']]);
    const before = await read(host, 'Blad1', 'D1:G4');
    const first = reopened(host);
    await freeze(first);
    const again = reopened(first);
    await restore(again);
    expect(await read(again, 'Blad1', 'D1:G4')).toEqual(before);
    expect(again.workbook.sheets[0]?.rows.get(0)?.cells[3]?.array).toMatchObject({ isDynamic: true });
    await write(again, 'Blad1', 'A2', [[4, 4]]);
    expect(await read(again, 'Blad1', 'G1')).toEqual([[2]]);
  });

  it('leaves a filled block alone where one of its cells has changed', async () => {
    const host = emptyBook();
    await write(host, 'Blad1', 'D1', [['=KVALITET.RISKMATRIS(A1:A2,B1:B2)']]);
    await freeze(host);
    await write(host, 'Blad1', 'F3', [[7]]);
    expect(await restore(host)).toMatchObject({ cells: 0, leftOut: [{ row: 0, column: 3, why: 'changed' }] });
    expect(await read(host, 'Blad1', 'D1:F3', 'formulas')).toEqual([
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 7],
    ]);
  });

  it('says that there is nothing to restore, and writes nothing', async () => {
    const host = emptyBook();
    await write(host, 'Blad1', 'A1', [['=SUM(1,2)']]);
    expect(await restore(host)).toEqual({ kind: 'nothingToRestore' });
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain(notesSheet);
  });
});

const content = fc.oneof(
  fc.integer({ min: -1, max: 17 }),
  fc.constantFrom('', 'Hög', '3 – Möjlig', "'2", "'-", "'=1", '12', 'TRUE', 0.5),
);
const row = fc.record({
  year: fc.oneof(fc.constantFrom(2024, 2025, ''), fc.integer({ min: 2000, max: 2030 })),
  factors: fc.tuple(content, content, content),
});

describe('Whatever the registers hold', () => {
  it('freezing shows the same, and restoring calculates the same', async () => {
    const made = await registerBook('empty');
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
        const host = reopened(made);
        await host.run(async (context) => {
          const table = context.workbook.tables.getItem('Risker');
          table.resize(`A1:P${rows.length + 1}`);
          await context.sync();
        });
        await write(
          host,
          'Risker',
          'A2',
          rows.map(({ year }, at) => [`R${at + 1}`, year]),
        );
        await write(
          host,
          'Risker',
          'G2',
          rows.map(({ factors }) => factors),
        );
        await write(
          host,
          'Risker',
          'R2',
          rows.map(({ factors: [a, b] }) => [`=KVALITET.RISKNIVA(${literal(a)},${literal(b)})`]),
        );
        const before = everyCell(host);
        await freeze(host);
        expect(formulasWithFunctions(host)).toEqual([]);
        expect(withoutDate(everyCell(host))).toEqual(withoutDate(before));
        const again = reopened(host);
        const outcome = await restore(again);
        expect(outcome).toMatchObject({ kind: 'restored', cells: rows.length, leftOut: [] });
        expect(withoutDate(everyCell(again))).toEqual(withoutDate(before));
      }),
      { numRuns: 25 },
    );
  });
});

function literal(value: string | number): string {
  return typeof value === 'number' ? String(value) : `"${value}"`;
}
