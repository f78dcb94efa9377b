import { apply } from '../../src/excel/apply/apply';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { Host } from '../../src/host/office/host';
import type { FoundTable, FoundTables } from '../../src/read/find';
import { readIdentities } from '../../src/read/identities';
import { findTables, readRegisters } from '../../src/read/readRegisters';
import { unitList } from '../../src/tables/lists';
import type { AnyColumn } from '../../src/tables/table';
import { tableBlock } from '../../src/write/tableBlock';
import { lackingColumns } from '../../src/write/migrate/lacking';
import { planMigration, type MigrationPlan } from '../../src/write/migrate/planMigration';
import { changesOf, headersOf, lookedAt } from './looking';
import { oldBook, versionOneBook } from './versionOne';

jest.setTimeout(240_000);

const help = { sv: 'Påhittad.', en: 'Invented.' };
const invented = (header: string, since: number, more: Partial<AnyColumn> = {}): AnyColumn =>
  ({ header, since, kind: 'name', width: 70, help, ...more }) as AnyColumn;

/** Columns that versions to come might bring. */
const later: Readonly<Record<string, readonly AnyColumn[]>> = {
  Risker: [
    invented('Prövad av', 4, { list: unitList }),
    invented('Dubbelt år', 3, { formula: '=[@År]*2', format: '0' }),
  ],
  Områden: [invented('Chef', 3)],
};

type Later = typeof later;

function declaring(columns: Later, found: FoundTable): FoundTable {
  const more = Object.fromEntries((columns[found.declared.name] ?? []).map((each) => [each.header, each]));
  return { ...found, declared: { ...found.declared, columns: { ...found.declared.columns, ...more } } };
}

/** What the plan does is done in the workbook. */
function migrateTo(host: Host, columns: Later): Promise<MigrationPlan> {
  return host.run(async (context) => {
    const { workbook, notes } = await readWorkbook(context, {
      withNumberFormats: () => false,
      formulas: true,
      sheets: () => [],
    });
    const read = readRegisters(workbook, []);
    if (read.kind === 'refused') throw new Error(JSON.stringify(read));
    const found: FoundTables = new Map(
      [...findTables(workbook)].map(([name, table]) => [name, withFound(declaring(columns, table))]),
    );
    const planned = planMigration({
      registers: {
        ...{ sheets: workbook.sheets, names: workbook.names, found, registers: read.registers, frozen: [] },
        identities: readIdentities(workbook.names),
      },
      ...{ tables: workbook.tables, version: 1, hasNotes: notes.exists, grids: new Map() },
      growths: lackingColumns(found, 1).map((each) => ({
        ...each,
        ...{ table: tableBlock(each.found.table), merges: [] },
      })),
    });
    if (planned.kind === 'plan') await apply(context, planned.plan);
    return planned;
  });
}

/** Columns of versions to come are found by their headers, as others are. */
function withFound(found: FoundTable): FoundTable {
  const positions = Object.values(found.declared.columns).flatMap(({ header }) => {
    const position = found.columns.get(header) ?? found.table.headers.indexOf(header);
    return position < 0 ? [] : [[header, position] as const];
  });
  return { ...found, columns: new Map(positions) };
}

describe('columns of several versions', () => {
  it('come in the order of their versions, with lists and formulas, beside what the user has', async () => {
    const host = await versionOneBook(oldBook);
    const before = lookedAt(host);
    expect((await migrateTo(host, later)).kind).toBe('plan');
    expect(changesOf(before, lookedAt(host))).toEqual([]);
    expect(headersOf(host, 'Risker').slice(-3)).toEqual(['Kommentar', 'Dubbelt år', 'Prövad av']);
    expect(headersOf(host, 'Indikatorer').at(-1)).toBe('Fortsätter');
    const risks = host.workbook.sheets.find(({ name }) => name === 'Risker');
    expect(risks?.tables[0]?.columns.at(-2)?.calculatedFormula).toBeDefined();
    expect(risks?.rows.get(1)?.cells[17]?.value).toBe(4050);
    expect(risks?.validations.map(({ areas }) => areas)).toEqual([
      [expect.objectContaining({ left: 18, right: 18, top: 1, bottom: 2 })],
    ]);
    const names = host.workbook.names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['_kv_Risker_Prövad_av', '_kv_lista_Enheter_Enhet']));
  });

  it('are the same whether they come at once or version by version', async () => {
    const [atOnce, oneByOne] = [await versionOneBook(oldBook), await versionOneBook(oldBook)];
    await migrateTo(atOnce, later);
    for (const version of [2, 3, 4]) await migrateTo(oneByOne, upTo(version));
    expect(lookedAt(oneByOne)).toEqual(lookedAt(atOnce));
  });

  it('have room in the gap between two list tables, and no more', async () => {
    const host = await versionOneBook(oldBook);
    const two = { Områden: [invented('Chef', 3), invented('Telefon', 3)] };
    const before = lookedAt(host);
    expect(await migrateTo(host, two)).toMatchObject({
      kind: 'noRoom',
      places: [{ table: 'Områden', sheet: 'Inställningar', cell: 'O6' }],
    });
    expect(lookedAt(host)).toEqual(before);
  });
});

function upTo(version: number): Later {
  const until = (columns: readonly AnyColumn[]): readonly AnyColumn[] =>
    columns.filter(({ since = 0 }) => since <= version);
  return Object.fromEntries(Object.entries(later).map(([table, columns]) => [table, until(columns)]));
}
