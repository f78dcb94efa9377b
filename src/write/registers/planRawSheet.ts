/** The plan of a sheet of raw data: its tables side by side, above each what is calculated from it, and the outcomes that take it from there. */
import { nameKey } from '../../domain/nameKey';
import type { WorkbookSnapshot } from '../../read/snapshot';
import type { RegisterContent } from '../../tables/content';
import { tables } from '../../tables/index';
import type { RawCell, RawColumn, RawOutcome, RawSheet, RawTable } from '../../tables/rawSheet';
import { registerWords } from '../../texts/registerWords';
import type { Block, CellInput, Edit, Plan } from '../plan';
import { asText } from './cellInput';
import { headingLook, noteLook, pageOf, rawTableLooks, tableStyle } from './looks';

const headingRow = 3;
const factRow = headingRow + 1;
const facts = 5;
const headerRow = factRow + facts + 1;
const gap = 18;

interface PlacedRawTable extends RawTable {
  readonly sheet: string;
  readonly column: number;
}

/** What of the sheet's names is already there; undefined where none is. */
export function takenByRawSheet(
  { name, tables: own }: RawSheet,
  workbook: WorkbookSnapshot,
): { readonly sheets: readonly string[]; readonly tables: readonly string[] } | undefined {
  const wanted = new Set(own.map((table) => table.name.toLowerCase()));
  const taken = (all: readonly { readonly name: string }[], isWanted: (lower: string) => boolean): string[] =>
    all.map((each) => each.name).filter((each) => isWanted(each.toLowerCase()));
  const sheets = taken(workbook.sheets, (lower) => lower === name.toLowerCase());
  const names = taken([...workbook.tables, ...workbook.names], (lower) => wanted.has(lower));
  return sheets.length + names.length === 0 ? undefined : { sheets, tables: names };
}

/** @param outcomes the rows of Utfall as they were written, from its first row on */
export function planRawSheet(raw: RawSheet, outcomes: RegisterContent['outcomes']): Plan {
  const { name: sheet, notes } = raw;
  const placed = placeRawTables(raw);
  const widths = placed.flatMap(({ columns }, at) => [
    ...(at === 0 ? [] : [gap]),
    ...columns.map(({ width }) => width),
  ]);
  return [
    { edit: 'addSheet', sheet },
    { edit: 'values', sheet, row: 0, column: 0, values: notes.map((note) => [asText(note)]) },
    look(sheet, { row: 0, column: 0, rowCount: notes.length, columnCount: 1 }, noteLook),
    ...placed.flatMap(tableEdits),
    { edit: 'columnWidths', sheet, column: 0, widths },
    pageOf(sheet, registerWords.pageOfPages, headerRow, false),
    ...raw.outcomes.flatMap((outcome) => outcomeFormula(outcome, outcomes)),
  ];
}

function placeRawTables({ name: sheet, tables: own }: RawSheet): readonly PlacedRawTable[] {
  let column = 0;
  return own.map((table) => {
    const placed = { ...table, sheet, column };
    column += table.columns.length + 1;
    return placed;
  });
}

function tableEdits(table: PlacedRawTable): Plan {
  const { sheet, column, name, heading, columns, rows } = table;
  const block: Block = {
    row: headerRow,
    column,
    rowCount: rows.length + 1,
    columnCount: columns.length,
  };
  const header: readonly CellInput[] = columns.map((each) => asText(each.header));
  return [
    { edit: 'values', sheet, row: headingRow, column, values: [[asText(heading)]] },
    look(sheet, { row: headingRow, column, rowCount: 1, columnCount: 1 }, headingLook),
    ...table.facts.flatMap((fact, at) => factEdits(table, fact, factRow + at)),
    {
      edit: 'values',
      sheet,
      row: headerRow,
      column,
      values: [header, ...rows.map((row) => bodyRow(columns, row))],
    },
    { edit: 'table', sheet, block, name, style: tableStyle },
    ...rawTableLooks(sheet, block),
    ...columns.flatMap((each, at) => columnEdits(table, each, column + at)),
  ];
}

/** Blank where a formula is written afterwards. */
function bodyRow(columns: readonly RawColumn[], row: readonly RawCell[]): readonly CellInput[] {
  let next = 0;
  return columns.map(({ formula }) => (formula === undefined ? cellOf(row[next++] ?? '') : ''));
}

function cellOf(value: RawCell): CellInput {
  return typeof value === 'string' ? asText(value) : value;
}

function factEdits(
  { sheet, column }: PlacedRawTable,
  [label, value]: RawTable['facts'][number],
  row: number,
): Plan {
  const isFormula = typeof value === 'string' && value.startsWith('=');
  const cell: Block = { row, column: column + 1, rowCount: 1, columnCount: 1 };
  const isShare = row === factRow + facts - 1;
  return [
    { edit: 'values', sheet, row, column, values: [[asText(label), isFormula ? '' : cellOf(value)]] },
    ...(isFormula
      ? [{ edit: 'formulas', sheet, row, column: column + 1, formulas: [[value]] } as const]
      : []),
    look(sheet, cell, { horizontal: 'Left', ...(isShare && { numberFormat: '0 %', bold: true }) }),
  ];
}

function columnEdits({ sheet, rows }: PlacedRawTable, { format, formula }: RawColumn, column: number): Plan {
  const row = headerRow + 1;
  const body: Block = { row, column, rowCount: rows.length, columnCount: 1 };
  return [
    ...(formula === undefined
      ? []
      : [{ edit: 'formulas', sheet, row, column, formulas: rows.map(() => [formula]) } as const]),
    ...(format === undefined ? [] : [look(sheet, body, { numberFormat: format, horizontal: 'Left' })]),
  ];
}

function look(sheet: string, block: Block, own: Extract<Edit, { edit: 'look' }>['look']): Edit {
  return { edit: 'look', sheet, blocks: [block], look: own };
}

function outcomeFormula(
  { nr, year, series, formula }: RawOutcome,
  outcomes: RegisterContent['outcomes'] = [],
): Plan {
  const { sheet, columns } = tables.outcomes;
  const at = outcomes.findIndex(
    (row) => nameKey(row.nr ?? '') === nameKey(nr) && row.year === year && (row.series ?? '') === series,
  );
  const column = Object.values(columns).findIndex(({ header }) => header === columns.outcome.header);
  return at === -1 ? [] : [{ edit: 'formulas', sheet, row: at + 1, column, formulas: [[formula]] }];
}
