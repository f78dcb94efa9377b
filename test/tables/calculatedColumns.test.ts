/** The calculated columns as the real formulas and functions calculate them in the sheet. */
import fc from '../property';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { Host } from '../../src/host/office/host';
import { desktop, web } from '../../src/host/office/profile';
import { loadWorkbook, saveWorkbook } from '../../src/host/xlsx';
import { readRegisters } from '../../src/read/readRegisters';
import { holdsShares } from '../../src/tables/shares';
import { allTables } from '../../src/tables/index';
import type { AnyTable } from '../../src/tables/table';
import { calculatedValues } from '../../src/write/registers/calculatedValues';
import { column, open, read, registerBook, tableOf, write } from '../freeze/functionBooks';

const calculated = allTables.flatMap(({ name, columns }) =>
  Object.values(columns).flatMap(({ header, formula }) =>
    formula === undefined ? [] : [{ table: name, header }],
  ),
);
const registers = allTables.filter(({ name }) => calculated.some(({ table }) => table === name));

async function calculatedIn(host: Host): Promise<Record<string, unknown[]>> {
  const columns: Record<string, unknown[]> = {};
  for (const { table, header } of calculated)
    columns[`${table}/${header}`] = await column(host, table, header);
  return columns;
}

/** What the rules of the domain give for the same inputs. */
async function expectedIn(host: Host): Promise<Record<string, unknown[]>> {
  const { workbook } = await host.run((context) =>
    readWorkbook(context, { withNumberFormats: holdsShares, formulas: false, sheets: () => [] }),
  );
  const result = readRegisters(workbook);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.refusals));
  const values = calculatedValues(result.registers);
  return Object.fromEntries(
    calculated.map(({ table, header }) => [
      `${table}/${header}`,
      [...(values.get(table)?.get(header) ?? [])],
    ]),
  );
}

async function expectRight(host: Host): Promise<void> {
  expect(await calculatedIn(host)).toEqual(await expectedIn(host));
}

async function addRow(
  host: Host,
  table: string,
  row: Readonly<Record<string, string | number>>,
): Promise<void> {
  const declared = allTables.find(({ name }) => name === table);
  const values = Object.values(declared?.columns ?? {}).map(({ header, formula }) =>
    formula === undefined ? (row[header] ?? '') : null,
  );
  await host.run(async (context) => {
    context.workbook.tables.getItem(table).rows.add(undefined, [values as (string | number)[]]);
    await context.sync();
  });
}

describe('Every calculated column', () => {
  let file: Uint8Array;
  beforeAll(async () => {
    file = saveWorkbook((await registerBook()).workbook);
  });

  it.each(registers.map(({ name }) => name))(
    'of %s gives the same where Excel hands empty cells over as 0 as where it hands over nothing',
    async (name) => {
      const inputs = inputColumns(name);
      const rows = tableOf(open(loadWorkbook(file)), name).area.bottom;
      const blank = fc.record({ column: fc.constantFrom(...inputs), row: fc.integer({ min: 1, max: rows }) });
      const columns = fc.record({ column: fc.constantFrom(...inputs) });
      await fc.assert(
        fc.asyncProperty(
          fc.array(blank, { maxLength: 40 }),
          fc.array(columns, { maxLength: 2 }),
          async (cells, whole) => {
            const [onDesktop, onWeb] = [desktop, web].map((profile) => open(loadWorkbook(file), profile));
            if (!onDesktop || !onWeb) throw new Error('two hosts');
            const emptied = [
              ...cells,
              ...whole.flatMap(({ column: at }) =>
                Array.from({ length: rows }, (_, row) => ({ column: at, row: row + 1 })),
              ),
            ];
            for (const host of [onDesktop, onWeb]) await empty(host, name, emptied);
            expect(await calculatedIn(onDesktop)).toEqual(await calculatedIn(onWeb));
          },
        ),
        { numRuns: 15 },
      );
    },
  );

  it.each([desktop, web])('is what the rules give, on Excel for the $platform', async (profile) => {
    await expectRight(open(loadWorkbook(file), profile));
  });

  it('says nothing of a row where nothing is filled in', async () => {
    for (const profile of [desktop, web]) {
      const host = await registerBook('empty', profile);
      expect(Object.values(await calculatedIn(host))).toEqual(calculated.map(() => ['']));
    }
  });

  it('is right in rows that are added, at the end and in between', async () => {
    const host = open(loadWorkbook(file), desktop);
    await addRow(host, 'Risker', { 'Risk nr': 'R90', År: 2025, Risk: 'Ny', Sannolikhet: 4, Konsekvens: 3 });
    await addRow(host, 'Utfall', { 'Indikator nr': 'I1', År: 2027, Utfall: 0.4 });
    await host.run(async (context) => {
      context.workbook.worksheets.getItem('Risker').getRange('4:5').insert('Down');
      await context.sync();
    });
    await write(host, 'Risker', 'A4', [['R91', 2024]]);
    await write(host, 'Risker', 'E4', [['Mitt i']]);
    await write(host, 'Risker', 'I4', [[6]]);
    expect(await read(host, 'Risker', 'J4:K4')).toEqual([[6, 'Medel']]);
    const last = tableOf(host, 'Risker').area.bottom + 1;
    expect(await read(host, 'Risker', `J${last}:K${last}`)).toEqual([[12, 'Mycket hög']]);
    expect((await column(host, 'Utfall', 'Målstatus')).at(-1)).not.toBe('');
  });

  it('is right when rows have been sorted', async () => {
    const host = open(loadWorkbook(file), desktop);
    for (const table of registers) await reverseRows(host, table);
    await expectRight(host);
  });

  it('is right in rows that have been pasted, with the formula or without', async () => {
    const host = open(loadWorkbook(file), desktop);
    const { area } = tableOf(host, 'Risker');
    const [from, to] = ['A2:P3', `A${area.bottom - 1}:P${area.bottom}`];
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Risker');
      sheet.getRange(to).copyFrom(from);
      await context.sync();
    });
    await expectRight(host);
    const [values = []] = await read(host, 'Risker', 'A5:I5');
    await write(host, 'Risker', 'A2', [values as (string | number)[]]);
    await expectRight(host);
  });
});

function inputColumns(table: string): readonly number[] {
  const columns = Object.values(allTables.find(({ name }) => name === table)?.columns ?? {});
  return columns.flatMap(({ formula }, at) => (formula === undefined ? [at] : []));
}

async function empty(
  host: Host,
  table: string,
  cells: readonly { readonly column: number; readonly row: number }[],
): Promise<void> {
  await host.run(async (context) => {
    const range = context.workbook.tables.getItem(table).getRange();
    for (const { column: at, row } of cells) range.getCell(row, at).clear('Contents');
    await context.sync();
  });
}

/** As sorting does: what people have filled in changes places with its formats, the formulas stay as they are. */
async function reverseRows(host: Host, table: AnyTable): Promise<void> {
  await host.run(async (context) => {
    const body = context.workbook.tables
      .getItem(table.name)
      .getDataBodyRange()
      .load('values,formulas,numberFormat');
    await context.sync();
    const columns = Object.values(table.columns);
    body.numberFormat = [...(body.numberFormat as string[][])].reverse();
    const count = body.values.length;
    body.formulas = body.formulas.map((line: unknown[], at) =>
      line.map((formula, place) =>
        columns[place]?.formula === undefined ? quoted(body.values[count - 1 - at]?.[place]) : formula,
      ),
    );
    await context.sync();
  });
}

function quoted(value: unknown): unknown {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

describe('Bands and overrides of a later year', () => {
  async function changedFrom2025(): Promise<{ host: Host; before: Map<string, unknown[]> }> {
    const host = await registerBook();
    for (const year of [2023, 2024, 2025, 2026]) {
      const risk = { 'Risk nr': `R${year}`, År: year, Risk: 'Fall', Sannolikhet: 3, Konsekvens: 3 };
      await addRow(host, 'Risker', risk);
    }
    const before = await levels(host);
    await addRow(host, 'Riskmatris', { 'Gäller från': 2025, Sannolikhet: 3, Konsekvens: 3, Risknivå: 16 });
    for (const [lowest, highest, name] of [
      [1, 8, 'Grön'],
      [9, 16, 'Röd'],
    ] as const) {
      const band = { 'Gäller från': 2025, 'Lägsta nivå': lowest, 'Högsta nivå': highest, Riskklass: name };
      await addRow(host, 'Riskklasser', band);
    }
    return { host, before };
  }

  async function levels(host: Host): Promise<Map<string, unknown[]>> {
    const [nrs, years, values, bands] = await Promise.all(
      ['Risk nr', 'År', 'Risknivå', 'Riskklass'].map((header) => column(host, 'Risker', header)),
    );
    return new Map(
      (nrs ?? []).map((nr, at) => [
        `${String(nr)}/${String(years?.[at])}`,
        [years?.[at], values?.[at], bands?.[at]],
      ]),
    );
  }

  it('leave the levels and bands of earlier years as they were', async () => {
    const { host, before } = await changedFrom2025();
    const after = await levels(host);
    const earlier = [...before].filter(([, [year]]) => Number(year) < 2025);
    expect(earlier.length).toBeGreaterThan(3);
    for (const [key, shown] of earlier) expect([key, after.get(key)]).toEqual([key, shown]);
  });

  it('hold from that year on', async () => {
    const { host } = await changedFrom2025();
    const after = await levels(host);
    expect(after.get('R2024/2024')).toEqual([2024, 9, 'Hög']);
    expect(after.get('R2025/2025')).toEqual([2025, 16, 'Röd']);
    expect(after.get('R2026/2026')).toEqual([2026, 16, 'Röd']);
    const later = [...after.values()].filter(([year, level]) => Number(year) >= 2025 && level !== '');
    expect(new Set(later.map(([, , band]) => band))).toEqual(new Set(['Grön', 'Röd']));
  });
});
