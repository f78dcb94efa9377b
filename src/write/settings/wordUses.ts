/** Where a word of a list stands in the registers, and the plan that lets a new word take its place. */
import { nameKey } from '../../domain/nameKey';
import { isFormula } from '../../read/cells/formula';
import type { FoundTable, FoundTables } from '../../read/find';
import type { CellValue } from '../../read/snapshot';
import { columnsUsing, type ListKey } from '../../tables/listTables';
import { settingNames, settings } from '../../tables/settings';
import type { AnyColumn } from '../../tables/table';
import type { Block, Edit } from '../plan';
import { asText } from '../registers/cellInput';

export interface Word {
  readonly list: ListKey;
  readonly word: string;
  /** Åtgärd or Egenkontroll; blank where the list's words are for all. */
  readonly subject: string;
}

/** How many rows of a table have a word. */
export interface WordUse {
  readonly table: string;
  readonly count: number;
}

/** The cells of one column that have the word. */
export interface WordCells {
  readonly found: FoundTable;
  /** Position of the column. */
  readonly position: number;
  /** Positions in the body, ascending. */
  readonly rows: readonly number[];
}

export function wordUses(word: Word, tables: FoundTables): readonly WordUse[] {
  return wordCells(word, tables).map(({ found, rows }) => ({
    table: found.declared.name,
    count: rows.length,
  }));
}

/** Other spellings that are read as the word count as the word. */
export function wordCells({ list, word, subject }: Word, tables: FoundTables): readonly WordCells[] {
  return columnsUsing(list, subject).flatMap(({ table, column }) => {
    const found = tables.get(table.name);
    const position = found?.columns.get(column.header);
    if (found === undefined || position === undefined) return [];
    const keys = keysOf(word, column);
    const rows = found.table.values.flatMap((cells, row) => (saysOne(cells[position], keys) ? [row] : []));
    return rows.length === 0 ? [] : [{ found, position, rows }];
  });
}

function keysOf(word: string, { spellings = {} }: AnyColumn): ReadonlySet<string> {
  return new Set([word, ...(spellings[word] ?? [])].map(nameKey));
}

function saysOne(cell: CellValue | undefined, keys: ReadonlySet<string>): boolean {
  return typeof cell === 'string' && cell !== '' && keys.has(nameKey(cell));
}

export interface FollowPlan {
  readonly plan: readonly Edit[];
  /** What is written over, as it was read. */
  readonly cells: readonly WordCells[];
  /** Rows of the registers that get the new word. */
  readonly count: number;
}

/** Formulas keep what they work out. */
export function planFollow(word: Word, to: string, tables: FoundTables): FollowPlan {
  const cells = [...wordCells(word, tables), ...settingCells(word, tables)].flatMap((each) => {
    const rows = each.rows.filter((row) => !holdsFormula(each, row));
    return rows.length === 0 ? [] : [{ ...each, rows }];
  });
  return {
    plan: cells.map((each) => newWord(each, to)),
    cells,
    count: cells.reduce(
      (sum, { found, rows }) => sum + (found.declared.name === settings.name ? 0 : rows.length),
      0,
    ),
  };
}

function holdsFormula({ found, position }: WordCells, row: number): boolean {
  const { values, formulas } = found.table;
  return isFormula(formulas?.[row]?.[position], values[row]?.[position]);
}

/** The setting Målgrupp names a target group too. */
function settingCells({ list, word }: Word, tables: FoundTables): readonly WordCells[] {
  const found = list === 'groups' ? tables.get(settings.name) : undefined;
  const name = found?.columns.get(settings.columns.name.header);
  const position = found?.columns.get(settings.columns.value.header);
  if (found === undefined || name === undefined || position === undefined) return [];
  const rows = found.table.values.flatMap((cells, row) => {
    const isGroup = nameKey(String(cells[name])) === nameKey(settingNames.group);
    return isGroup && nameKey(String(cells[position])) === nameKey(word) ? [row] : [];
  });
  return rows.length === 0 ? [] : [{ found, position, rows }];
}

/** From the first to the last of the rows; those between are left as they are. */
function newWord(cells: WordCells, to: string): Edit {
  const { sheet } = cells.found.table;
  const { row, column, rowCount } = wordBlock(cells);
  const first = cells.rows[0] ?? 0;
  const changed = new Set(cells.rows);
  const values = Array.from({ length: rowCount }, (_, at) => [changed.has(first + at) ? asText(to) : null]);
  return { edit: 'values', sheet, row, column, values };
}

export function wordBlock({ found, position, rows }: WordCells): Block {
  const first = rows[0] ?? 0;
  const last = rows.at(-1) ?? first;
  const { row, column } = found.table;
  return { row: row + 1 + first, column: column + position, rowCount: last - first + 1, columnCount: 1 };
}
