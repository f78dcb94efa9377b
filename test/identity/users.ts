/** What users do to the tables of a workbook, as Excel does it. */
import fc from '../property';
import { identityName } from '../../src/tables/identity';
import { columnLetters } from '../../src/tables/columnLetters';
import type { registerBook } from '../freeze/functionBooks';

type Host = Awaited<ReturnType<typeof registerBook>>;

export const registers = ['Risker', 'Egenkontroller', 'Åtgärder', 'Indikatorer', 'Utfall'] as const;
export type Register = (typeof registers)[number];

export type Doing =
  | {
      readonly does: 'renameColumn' | 'moveColumn' | 'insertColumn';
      readonly register: Register;
      readonly seed: number;
    }
  | {
      readonly does: 'deleteOwnColumn' | 'sort' | 'filter';
      readonly register: Register;
      readonly seed: number;
    }
  | {
      readonly does: 'renameTable' | 'renameSheet' | 'insertAbove';
      readonly register: Register;
      readonly seed: number;
    };

const kinds: readonly Doing['does'][] = [
  'renameColumn',
  'renameColumn',
  'moveColumn',
  'insertColumn',
  'deleteOwnColumn',
  'sort',
  'filter',
  'renameTable',
  'renameSheet',
  'insertAbove',
];

export const doings: fc.Arbitrary<readonly Doing[]> = fc.array(
  fc.record({
    does: fc.constantFrom(...kinds),
    register: fc.constantFrom(...registers),
    seed: fc.nat(1_000_000),
  }),
  { minLength: 1, maxLength: 8 },
);

/** Columns that no formula names: Excel keeps the others together with theirs when they are moved. */
const movable = [
  'Målgrupp',
  'Område',
  'Beskrivning',
  'Uppföljning',
  'Status',
  'Enhet',
  'Ansvarig',
  'Kommentar',
];

/** Users at work: they know their tables by where these were at first. */
export class Users {
  /** What each table is called by now. */
  private readonly names = new Map<Register, string>(registers.map((register) => [register, register]));
  /** Headers and what was written under them. */
  readonly ownColumns = new Map<string, Register>();
  private count = 0;

  constructor(private readonly host: Host) {}

  async do({ does, register, seed }: Doing): Promise<void> {
    this.count += 1;
    await this.host.run(async (context) => {
      const table = context.workbook.tables.getItem(this.names.get(register) ?? '');
      await this[does](context, table, register, seed);
      await context.sync();
    });
  }

  private async headersOf(context: Excel.RequestContext, table: Excel.Table): Promise<readonly string[]> {
    const header = table.getHeaderRowRange().load('values');
    await context.sync();
    return (header.values as string[][])[0] ?? [];
  }

  private async renameColumn(context: Excel.RequestContext, table: Excel.Table, _: Register, seed: number) {
    const headers = await this.headersOf(context, table);
    const position = seed % headers.length;
    const isOwn = this.ownColumns.has(headers[position] ?? '');
    if (!isOwn) table.columns.getItemAt(position).name = `Omdöpt ${this.count} #[ö]`;
  }

  private async insertColumn(
    context: Excel.RequestContext,
    table: Excel.Table,
    register: Register,
    seed: number,
  ) {
    const headers = await this.headersOf(context, table);
    const name = `Egen ${this.count}`;
    const column = table.columns.add(seed % (headers.length + 1), undefined, name);
    column.getDataBodyRange().getCell(0, 0).values = [[`skrivet i ${name}`]];
    this.ownColumns.set(name, register);
  }

  private async deleteOwnColumn(context: Excel.RequestContext, table: Excel.Table, register: Register) {
    const [own] = [...this.ownColumns].find(([, of]) => of === register) ?? [];
    if (own === undefined) return;
    await context.sync();
    table.columns.getItem(own).delete();
    this.ownColumns.delete(own);
  }

  /** Cut and inserted elsewhere: the name of the header cell goes with it. */
  private async moveColumn(
    context: Excel.RequestContext,
    table: Excel.Table,
    register: Register,
    seed: number,
  ) {
    const header = movable[seed % movable.length] ?? '';
    const found = context.workbook.names.getItemOrNullObject(identityName(register, header)).load('formula');
    const range = table.getHeaderRowRange().load('columnIndex,columnCount,rowIndex,values,worksheet/name');
    await context.sync();
    if (found.isNullObject) return;
    const letters = /\$([A-Z]+)\$/u.exec(String(found.formula))?.[1] ?? '';
    const from =
      Array.from({ length: 99 }, (_, at) => columnLetters(at)).indexOf(letters) - range.columnIndex;
    const to = seed % (range.columnCount + 1);
    const source = table.columns.getItemAt(from).load('name');
    const body = source.getDataBodyRange().load('values,formulas');
    await context.sync();
    const { name } = source;
    const moved = table.columns.add(to, undefined, 'Flyttas');
    moved.getDataBodyRange().formulas = contentsOf(body);
    const sheet = range.worksheet.name.replaceAll("'", "''");
    found.formula = `='${sheet}'!$${columnLetters(range.columnIndex + to)}$${range.rowIndex + 1}`;
    source.delete();
    moved.name = name;
  }

  /** By any column, upwards; the rows stay whole, and their formats go with them. */
  private async sort(context: Excel.RequestContext, table: Excel.Table, _: Register, seed: number) {
    const body = table.getDataBodyRange().load('values,formulas,numberFormat');
    await context.sync();
    const values = body.values as string[][];
    const by = seed % (values[0]?.length ?? 1);
    const order = [...values.keys()].sort(
      (one, other) =>
        String(values[one]?.[by]).localeCompare(String(values[other]?.[by]), 'sv') || one - other,
    );
    const contents = contentsOf(body);
    const formats = body.numberFormat as string[][];
    body.numberFormat = order.map((row) => formats[row] ?? []);
    body.formulas = order.map((row) => contents[row] ?? []);
  }

  private async filter(context: Excel.RequestContext, table: Excel.Table, _: Register, seed: number) {
    const headers = await this.headersOf(context, table);
    table.columns.getItemAt(seed % headers.length).filter.applyValuesFilter(['finns inte']);
  }

  private renameTable(_: Excel.RequestContext, table: Excel.Table, register: Register) {
    const name = `Tabell_${register}_${this.count}`;
    table.name = name;
    this.names.set(register, name);
    return Promise.resolve();
  }

  private renameSheet(_: Excel.RequestContext, table: Excel.Table) {
    table.worksheet.name = `Blad ${this.count} & it's`;
    return Promise.resolve();
  }

  private insertAbove(_: Excel.RequestContext, table: Excel.Table) {
    table.worksheet.getRange('1:1').insert('Down');
    return Promise.resolve();
  }
}

/** Written again as they are: a text stays a text, whatever it begins with. */
function contentsOf({ values, formulas }: Excel.Range): unknown[][] {
  return (formulas as unknown[][]).map((cells, row) =>
    cells.map((formula, column) => {
      const isText = typeof formula === 'string' && formula !== '' && formula === values[row]?.[column];
      return isText ? `'${formula}` : formula;
    }),
  );
}
