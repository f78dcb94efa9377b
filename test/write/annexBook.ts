/** A workbook of nothing but cells, on which plans of the annex are carried out and a user edits. */
import { composeAnnex } from '../../src/domain/annex/composeAnnex';
import type { GridSnapshot } from '../../src/read/snapshot';
import { whole } from '../../src/domain/slices';
import { annexAnchor } from '../../src/write/annex/sheetName';
import {
  planAnnex,
  type AnnexPlan,
  type AnnexRequest,
  type AnnexSummary,
} from '../../src/write/annex/planAnnex';
import { notesSheet } from '../../src/write/notes';
import type { CellInput, Edit, Plan } from '../../src/write/plan';
import { registersOf, type RegisterRows } from '../domain/registerRows';

export type Cells = (string | number | boolean)[][];

export interface Book {
  readonly sheets: Map<string, Cells>;
  readonly names: Map<string, string>;
  readonly tabs: Map<string, string>;
}

export function emptyBook(): Book {
  return { sheets: new Map(), names: new Map(), tabs: new Map() };
}

function gridOf(values: Cells | undefined): GridSnapshot | undefined {
  return values === undefined || values.length === 0 ? undefined : { row: 0, column: 0, values };
}

/** As Excel: '' empties, null leaves as it is, one leading apostrophe is taken away. */
function entered(before: string | number | boolean, input: CellInput): string | number | boolean {
  if (input === null) return before;
  return typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input;
}

function setValues(
  cells: Cells,
  row: number,
  column: number,
  values: readonly (readonly CellInput[])[],
): void {
  values.forEach((inputs, down) => {
    while (cells.length <= row + down) cells.push([]);
    const line = cells[row + down] ?? [];
    inputs.forEach((input, across) => {
      while (line.length <= column + across) line.push('');
      line[column + across] = entered(line[column + across] ?? '', input);
    });
  });
}

export function carryOut(book: Book, plan: readonly Edit[]): void {
  for (const edit of plan) {
    const cells = 'sheet' in edit ? (book.sheets.get(edit.sheet) ?? []) : [];
    if (edit.edit === 'addSheet') book.sheets.set(edit.sheet, []);
    if (edit.edit === 'clearSheet') cells.length = 0;
    if (edit.edit === 'values') setValues(cells, edit.row, edit.column, edit.values);
    if (edit.edit === 'nameCell') book.names.set(edit.name, edit.sheet);
    if (edit.edit === 'sheet' && edit.tabColor !== undefined) book.tabs.set(edit.sheet, edit.tabColor);
  }
}

export interface Asked {
  readonly year?: number;
  readonly group?: string;
}

/** What was chosen before the run. */
export type Chosen = Pick<AnnexRequest, 'givenUp'>;

export function planFor(
  book: Book,
  rows: RegisterRows,
  { year = 2025, group = 'vuxna' }: Asked = {},
  chosen: Chosen = {},
): AnnexPlan {
  const registers = registersOf(rows);
  const composed = composeAnnex(registers, year, group);
  if (composed.kind !== 'annex') throw new Error(`No annex: ${composed.kind}`);
  const sheet = book.names.get(annexAnchor(year, group));
  const grid = gridOf(sheet === undefined ? undefined : book.sheets.get(sheet));
  const request = {
    ...chosen,
    annex: composed.annex,
    settings: registers.settings,
    terms: registers.terms,
    situation: {
      sheets: [...book.sheets].map(([name, cells]) => ({
        id: name,
        name,
        isEmpty: gridOf(cells) === undefined,
      })),
      names: [...book.names].map(([name, at]) => ({ name, formula: `='${at}'!$A$1` })),
      notes: gridOf(book.sheets.get(notesSheet)),
      standing: grid && { grid, charts: [] },
    },
  };
  return whole(planAnnex(request));
}

export interface Made {
  readonly plan: Plan;
  readonly sheet: string;
  readonly summary: AnnexSummary;
}

export function planned(result: AnnexPlan): Made {
  if (result.kind !== 'planned') throw new Error(`Refused: ${result.kind}`);
  return { plan: result.plan, sheet: result.sheetName, summary: result.summary };
}

/** Makes the annex in the book. */
export function makeAnnex(book: Book, rows: RegisterRows, asked: Asked = {}): Made {
  const made = planned(planFor(book, rows, asked));
  carryOut(book, made.plan);
  return made;
}

export function cellsOf(book: Book, sheet: string): Cells {
  const cells = book.sheets.get(sheet);
  if (!cells) throw new Error(`No sheet ${sheet}`);
  return cells;
}

/** Every cell of a fresh annex. */
export function annexCells(rows: RegisterRows, asked: Asked = {}): Cells {
  const book = emptyBook();
  return cellsOf(book, makeAnnex(book, rows, asked).sheet);
}

/** The rows of the tables, from the first header row on. */
export function tableRows(rows: RegisterRows, asked: Asked = {}): Cells {
  const cells = annexCells(rows, asked);
  return cells.slice(1 + cells.findIndex((row) => row[0] === 'Risk' || row[0] === 'Kvalitetsindikator'));
}

export function edit(cells: Cells, from: string, to: string): void {
  for (const row of cells) {
    const column = row.indexOf(from);
    if (column < 0) continue;
    row[column] = to;
    return;
  }
  throw new Error(`Nothing says ${from}`);
}
