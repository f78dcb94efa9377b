import { notesSheet } from '../../src/write/notes';
import {
  addSheet,
  column,
  emptyBook,
  everyCell,
  formulasWithFunctions,
  freeze,
  frozen,
  read,
  registerBook,
  reopened,
  restore,
  tableOf,
  write,
} from './functionBooks';

const calculated = [
  ['Risker', 'Risknivå'],
  ['Risker', 'Riskklass'],
  ['Utfall', 'Måluppfyllelse'],
  ['Utfall', 'Målstatus'],
  ['Utfall', 'Trend'],
] as const;

/** The sample's columns with the last day of a time limit, in tables that are no registers. */
const ownCalculated = [
  ['Utredningar', 'Sista dag'],
  ['Förhandsbedömningar', 'Sista dag'],
] as const;

describe('Freezing the registers', () => {
  it('leaves the values that were shown, and no formula with a function anywhere', async () => {
    const host = await registerBook();
    const before = everyCell(host);
    const count = formulasWithFunctions(host).length - calculated.length - ownCalculated.length;
    expect(await freeze(host)).toMatchObject({ kind: 'frozen', formulas: count });
    const dated = Object.keys(before).find((key) => key === 'Inställningar!2,0') ?? '';
    expect({ ...everyCell(host), [dated]: null }).toEqual({ ...before, [dated]: null });
    expect(formulasWithFunctions(host)).toEqual([]);
    expect(formulasWithFunctions(reopened(host))).toEqual([]);
  });

  it('lets new rows stay blank where a formula would have come', async () => {
    const host = reopened(await frozenBook());
    const { area } = tableOf(host, 'Risker');
    await host.run(async (context) => {
      context.workbook.tables.getItem('Risker').rows.add(undefined, [Array.from({ length: 16 }, () => '')]);
      await context.sync();
    });
    expect(await read(host, 'Risker', `J${area.bottom + 2}:K${area.bottom + 2}`, 'formulas')).toEqual([
      ['', ''],
    ]);
  });

  it('leaves no formula for new rows in a column that was written over by hand', async () => {
    const host = await registerBook();
    const { area } = tableOf(host, 'Risker');
    await write(
      host,
      'Risker',
      'J2',
      Array.from({ length: area.bottom }, () => [9]),
    );
    expect(tableOf(host, 'Risker').columns[9]?.calculatedFormula).toContain('KVALITET');
    await freeze(host);
    expect(formulasWithFunctions(host)).toEqual([]);
    expect(new Set(await column(host, 'Risker', 'Risknivå'))).toEqual(new Set([9]));
  });

  it('keeps drop-downs, conditional formats and looks', async () => {
    const host = await registerBook();
    const looks = (of: typeof host): unknown =>
      of.workbook.sheets
        .filter(({ name }) => name !== notesSheet)
        .map(({ validations, conditionalFormats, columns }) => ({
          validations,
          formats: conditionalFormats.map(({ areas, rule, style }) => ({ areas, rule, style })),
          columns,
        }));
    const before = structuredClone(looks(host));
    await freeze(host);
    expect(looks(host)).toEqual(before);
  });

  it('says in the first rows from when the values are, wherever a user has moved them', async () => {
    const host = await registerBook();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Inställningar').getRange('1:1').insert('Down');
      await context.sync();
    });
    await freeze(host);
    const [[note] = []] = await read(host, 'Inställningar', 'A4');
    expect(note).toBe(
      `De framräknade värdena är från ${frozen}. Listor, texter och tal går att läsa och ändra som vanligt.`,
    );
  });

  it('twice is as once', async () => {
    const host = await frozenBook();
    const before = everyCell(host);
    expect(await freeze(host)).toEqual({ kind: 'alreadyFrozen' });
    expect(everyCell(host)).toEqual(before);
    await restore(host);
    expect(await column(host, 'Risker', 'Risknivå', 'formulas')).toEqual(
      expect.arrayContaining([expect.stringContaining('KVALITET.RISKNIVA(')]),
    );
  });
});

async function frozenBook(): ReturnType<typeof registerBook> {
  const host = await registerBook();
  await freeze(host);
  return host;
}

describe('Freezing other cells', () => {
  it('makes values of every spelling of a function, alone or inside another', async () => {
    const host = emptyBook();
    await write(host, 'Blad1', 'A1', [
      ['=KVALITET.RISKNIVA(3,4)', '=IF(1=1,kvalitet.riskklass(9),"")', '=_xldudf_KVALITET_RISKNIVA(2,2)'],
      ['=A1*2', '="KVALITET.RISKNIVA(1,1)"', "'=KVALITET.RISKNIVA(1,1)"],
    ]);
    expect(await freeze(host)).toMatchObject({ kind: 'frozen', formulas: 3 });
    expect(await read(host, 'Blad1', 'A1:C2', 'formulas')).toEqual([
      [12, 'Hög', 4],
      ['=A1*2', '="KVALITET.RISKNIVA(1,1)"', '=KVALITET.RISKNIVA(1,1)'],
    ]);
    expect(await read(host, 'Blad1', 'A2')).toEqual([[24]]);
  });

  it('keeps an error as the error it is, and a blank as a blank', async () => {
    const host = emptyBook();
    await write(host, 'Blad1', 'A1', [
      [
        '=KVALITET.RISKNIVA(5,1)',
        '=KVALITET.RISKKLASS(99)',
        '=KVALITET.MALUPPFYLLELSE(1,0)',
        '=KVALITET.RISKNIVA("","")',
      ],
    ]);
    const before = await read(host, 'Blad1', 'A1:D1');
    expect(before).toEqual([['#NUM!', '#N/A', '#DIV/0!', '']]);
    await freeze(host);
    expect(await read(host, 'Blad1', 'A1:D1')).toEqual(before);
    const cells = host.workbook.sheets[0]?.rows.get(0)?.cells;
    expect(cells?.slice(0, 3).map((cell) => cell?.value)).toEqual([
      { error: '#NUM!' },
      { error: '#N/A' },
      { error: '#DIV/0!' },
    ]);
  });

  it.each(['=1+1', '+46 8', '-', '@namn', '0012', '1-2', 'mars 2025', 'SANT', "'citat"])(
    'keeps the text %s a text',
    async (name) => {
      const host = emptyBook();
      await write(host, 'Blad1', 'A1', [[2020, 1, 4, `'${name}`]]);
      await write(host, 'Blad1', 'A2', [['=KVALITET.RISKKLASS(2,A1:D1)', null, null, null]]);
      await freeze(host);
      const frozenCell = host.workbook.sheets[0]?.rows.get(1)?.cells[0];
      expect([frozenCell?.value, frozenCell?.formula]).toEqual([name, undefined]);
      const again = reopened(host).workbook.sheets[0]?.rows.get(1)?.cells[0];
      expect([again?.value, again?.formula]).toEqual([name, undefined]);
    },
  );

  it('makes values of formulas that call a function through a name', async () => {
    const host = emptyBook();
    await host.run(async (context) => {
      context.workbook.names.add('Nivån', '=KVALITET.RISKNIVA(3,3)');
      context.workbook.names.add('Dubbel', '=Nivån*2');
      await context.sync();
    });
    await write(host, 'Blad1', 'A1', [['=Dubbel+1', '="Dubbel"', '=SUM(1,2)']]);
    expect(await freeze(host)).toMatchObject({ kind: 'frozen', formulas: 1 });
    expect(await read(host, 'Blad1', 'A1:C1', 'formulas')).toEqual([[19, '="Dubbel"', '=SUM(1,2)']]);
  });

  it('keeps all cells that a formula had filled', async () => {
    const host = emptyBook();
    await write(host, 'Blad1', 'A1', [
      [4, 4],
      [4, 4],
      [1, 2],
    ]);
    await write(host, 'Blad1', 'D1', [['=KVALITET.RISKMATRIS(A1:A3,B1:B3)']]);
    const before = await read(host, 'Blad1', 'D1:G4');
    expect(before).toEqual([
      [0, 0, 0, 2],
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 1, 0, 0],
    ]);
    await freeze(host);
    expect(await read(host, 'Blad1', 'D1:G4', 'formulas')).toEqual(before);
  });

  it('leaves the other contents of a user’s column, and its formula comes to no new row', async () => {
    const host = await userTable();
    await write(host, 'Blad1', 'C3', [['eget']]);
    await write(host, 'Blad1', 'C4', [['=LEN([@Namn])']]);
    await freeze(host);
    expect(await column(host, 'Min', 'Nivå', 'formulas')).toEqual([2, 'eget', '=LEN([@Namn])']);
    expect(tableOf(host, 'Min').columns[2]?.calculatedFormula).toBeUndefined();
  });
});

async function userTable(): Promise<ReturnType<typeof emptyBook>> {
  const host = emptyBook();
  await write(host, 'Blad1', 'A1', [
    ['Namn', 'S', 'Nivå'],
    ['a', 1, ''],
    ['b', 2, ''],
    ['c', 3, ''],
  ]);
  await host.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').tables.add('A1:C4', true).name = 'Min';
    await context.sync();
  });
  await write(host, 'Blad1', 'C2', [
    ['=KVALITET.RISKNIVA([@S],2)'],
    ['=KVALITET.RISKNIVA([@S],2)'],
    ['=KVALITET.RISKNIVA([@S],2)'],
  ]);
  return host;
}

describe('Freezing is refused', () => {
  it('where there is nothing to freeze', async () => {
    const host = emptyBook();
    await write(host, 'Blad1', 'A1', [['=SUM(1,2)']]);
    expect(await freeze(host)).toEqual({ kind: 'noFunctions' });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Blad1']);
  });

  it('by name of the sheet where one that must be changed is protected, and nothing is changed', async () => {
    const host = await registerBook();
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Utfall').protection.protect();
      await context.sync();
    });
    const before = formulasWithFunctions(host);
    expect(await freeze(host)).toEqual({ kind: 'protected', sheets: ['Utfall'] });
    expect(formulasWithFunctions(host)).toEqual(before);
  });

  it('while Excel is still calculating', async () => {
    const host = emptyBook();
    await addSheet(host, 'Mer');
    await write(host, 'Mer', 'B2', [['=KVALITET.RISKNIVA(1,1)']]);
    const cell = host.workbook.sheets[1]?.rows.get(1)?.cells[1];
    if (cell) cell.value = { error: '#BUSY!' };
    expect(await freeze(host)).toMatchObject({
      kind: 'unfinished',
      cells: [{ sheet: 'Mer', row: 1, column: 1 }],
    });
    expect(formulasWithFunctions(host)).toHaveLength(1);
  });

  it('in two reads, one look at what formulas fill and one write, however many there are', async () => {
    const host = await registerBook();
    await write(
      host,
      'Risker',
      'T1',
      Array.from({ length: 50 }, () => ['=KVALITET.RISKNIVA(1,1)']),
    );
    const before = host.statistics.syncs;
    await freeze(host);
    expect(host.statistics.syncs - before).toBe(4);
  });
});
