/** The plan that brings imported rows into registers that are there: new rows below, and changed fields where asked. */
import { nameKey } from '../../domain/nameKey';
import type { MeasureUnit } from '../../domain/registers';
import { isFormula } from '../../read/cells/formula';
import { wholePercent } from '../../read/cells/number';
import { cellText, isBlankCell } from '../../read/cells/text';
import type { ComparedRow, ComparedTable, DifferingField } from '../../read/import/compare';
import type { ImportedCell, ImportedRow } from '../../read/import/imported';
import type { FoundTable } from '../../read/find';
import { tables } from '../../tables/index';
import type { AnyColumn } from '../../tables/table';
import type { Block, CellInput, Edit, Plan } from '../plan';
import { asText } from '../registers/cellInput';
import { newRowPlace } from '../row/planNewRow';
import { planRow, rowBlock, type CellChange } from '../row/planRow';
import { formatEdits, type WantedFormats } from './formats';

export interface MergeChoice {
  /** Rows that say something else in the file become what it says. */
  readonly replacesChanged: boolean;
  /** A field that is blank in the file becomes blank. */
  readonly erases: boolean;
}

/** The unit of an indicator, by its number. */
export type UnitOf = (nr: string) => MeasureUnit | '';

export function planMerge(compared: readonly ComparedTable[], unitOf: UnitOf, choice: MergeChoice): Plan {
  return compared.flatMap((table) => [
    ...(choice.replacesChanged ? replacements(table, choice) : []),
    ...newRows(table, unitOf),
  ]);
}

export type DifferingRow = Extract<ComparedRow, { readonly kind: 'differing' }>;

/** The fields of a row that are written. */
export function writtenFields({ fields }: DifferingRow, { erases }: MergeChoice): readonly DifferingField[] {
  return erases ? fields : fields.filter(({ isBlank }) => !isBlank);
}

function replacements(table: ComparedTable, choice: MergeChoice): readonly Edit[] {
  return table.rows.flatMap((row) =>
    row.kind === 'differing' ? planRow(table.found, row.at, changesOf(table, row, choice)) : [],
  );
}

function changesOf(
  { found, imported }: ComparedTable,
  row: DifferingRow,
  choice: MergeChoice,
): readonly CellChange[] {
  return writtenFields(row, choice).map(({ source, position }) => {
    const cell = row.row.cells[source];
    const there = found.table.numberFormats[row.at]?.[position];
    const wanted = formatOf(cell, imported.columns[source]?.declared);
    return { position, input: inputOf(cell), numberFormat: wanted === there ? undefined : wanted };
  });
}

/** Below the rows that say anything: blank rows of the table are filled first, then it grows. */
function newRows(table: ComparedTable, unitOf: UnitOf): readonly Edit[] {
  const rows = table.rows.filter(({ kind }) => kind === 'new').map(({ row }) => row);
  const { first, rowCount } = newRowPlaces(table);
  const there = table.found.table.values.length;
  const blank = Math.min(rows.length, there - first);
  return [
    ...growth(table.found, rowCount),
    ...writtenRows(table, first, rows.slice(0, blank), unitOf),
    ...writtenRows(table, there, rows.slice(blank), unitOf),
  ];
}

/** @param first position in the body of the first of the rows */
function writtenRows(
  table: ComparedTable,
  first: number,
  rows: readonly ImportedRow[],
  unitOf: UnitOf,
): readonly Edit[] {
  if (rows.length === 0) return [];
  const { found } = table;
  const block = blockOf(found, first, rows.length);
  const { row, column } = block;
  return [
    ...formulas(found, block),
    { edit: 'values', sheet: found.table.sheet, row, column, values: inputsOf(table, rows) },
    ...formatEdits(found, block, first, wantedFormats(table, rows, unitOf)),
  ];
}

export interface NewRowPlaces {
  /** Position of the first new row in the body, and how many rows the body then has. */
  readonly first: number;
  readonly rowCount: number;
}

export function newRowPlaces({ found, rows }: ComparedTable): NewRowPlaces {
  const { row: first } = newRowPlace(found);
  const count = rows.filter(({ kind }) => kind === 'new').length;
  return { first, rowCount: Math.max(found.table.values.length, first + count) };
}

function blockOf(found: FoundTable, first: number, rowCount: number): Block {
  return { ...rowBlock(found, first), rowCount };
}

/** The new rows have the looks, lists and formulas of the last one. */
function growth(found: FoundTable, rowCount: number): readonly Edit[] {
  const { name, sheet, row, values } = found.table;
  const more = rowCount - values.length;
  if (more === 0) return [];
  const last = rowBlock(found, values.length - 1);
  return [
    { edit: 'resizeTable', table: name, sheet, block: { ...last, row, rowCount: rowCount + 1 } },
    { edit: 'copyCells', sheet, from: last, to: blockOf(found, values.length, more) },
  ];
}

/** As a row above has them, else as they are declared: filling may be switched off. */
function formulas(found: FoundTable, block: Block): readonly Edit[] {
  return calculated(found).flatMap(([position, formula]): Edit[] => {
    const column = { ...block, column: block.column + position, columnCount: 1 };
    return formula === undefined
      ? []
      : [{ edit: 'fillFormula', sheet: found.table.sheet, block: column, formula }];
  });
}

type Calculated = readonly [position: number, formula: string | undefined];

function calculated(found: FoundTable): readonly Calculated[] {
  return Object.values(found.declared.columns).flatMap(({ formula, header }): Calculated[] => {
    const position = found.columns.get(header);
    return formula === undefined || position === undefined
      ? []
      : [[position, formulaIn(found, position, formula)]];
  });
}

/** Into a column in which nothing stands no formula is brought: Excel would fill all of the column with it. */
function formulaIn(
  { table: { values, formulas: written = [] } }: FoundTable,
  position: number,
  declared: string,
): string | undefined {
  const own = written.findLast((line, at) => isFormula(line[position], values[at]?.[position]))?.[position];
  if (own !== undefined) return String(own);
  return values.some((line) => !isBlankCell(line[position] ?? '')) ? declared : undefined;
}

/** Every cell of the new rows, but those that are calculated. */
function inputsOf({ found, pairs }: ComparedTable, rows: readonly ImportedRow[]): CellInput[][] {
  const isCalculated = new Set(calculated(found).map(([position]) => position));
  const ownFormulas = new Set(ownFormulaColumns(found));
  const sources = new Map(pairs.map(({ position, source }) => [position, source]));
  return rows.map(({ cells }) =>
    found.table.headers.map((_, position) => {
      if (isCalculated.has(position)) return null;
      const source = sources.get(position);
      if (source === undefined) return ownFormulas.has(position) ? null : '';
      return inputOf(cells[source]);
    }),
  );
}

/** Columns of the user's own that the last row calculates. */
function ownFormulaColumns({ table, columns }: FoundTable): readonly number[] {
  const declared = new Set(columns.values());
  const model = table.values.length - 1;
  return [...table.headers.keys()].filter(
    (at) => !declared.has(at) && isFormula(table.formulas?.[model]?.[at], table.values[model]?.[at]),
  );
}

function inputOf(cell: ImportedCell | undefined): CellInput {
  const value = cell?.value ?? '';
  return typeof value === 'string' ? asText(value) : value;
}

/** A text has no format of its own. */
function formatOf(cell: ImportedCell | undefined, column: AnyColumn | undefined): string | undefined {
  return typeof cell?.value === 'number' ? (cell.format ?? column?.format ?? 'General') : undefined;
}

function wantedFormats(
  { imported, pairs }: ComparedTable,
  rows: readonly ImportedRow[],
  unitOf: UnitOf,
): WantedFormats {
  const unitsAt = rows.map((row) => unitOfRow(imported.columns, row, unitOf));
  return new Map(
    pairs.map(({ position, source, column }) => [
      position,
      rows.map(({ cells }, at) => formatOf(cells[source], column) ?? blankFormat(column, unitsAt[at])),
    ]),
  );
}

/** A share that is still to come is typed in percent. */
function blankFormat(column: AnyColumn | undefined, unit: MeasureUnit | '' | undefined): string | undefined {
  if (column?.kind !== 'measured') return column?.format;
  return unit === 'procent' ? wholePercent : 'General';
}

function unitOfRow(
  columns: ComparedTable['imported']['columns'],
  { cells }: ImportedRow,
  unitOf: UnitOf,
): MeasureUnit | '' {
  const at = columns.findIndex(({ declared }) => declared === tables.outcomes.columns.nr);
  const cell = cells[at];
  return cell === undefined ? '' : unitOf(nameKey(cellText(cell.value, 'General')));
}
