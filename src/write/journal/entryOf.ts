/** The entry of a plan that has been carried out, from what it took and what was seen. */
import type { WorkbookSnapshot } from '../../read/snapshot';
import { notesSheet } from '../notes';
import type { Block, CellInput, ChartPlan, Edit, Plan } from '../plan';
import { tableBlock } from '../tableBlock';
import { blockAfter } from './afterPlan';
import { hashOfCells, inputsOf, withoutFilled, type SeenBlock } from './cellText';
import { digestOfPlan } from './digest';
import {
  type GivenColumns,
  type JournalEntry,
  type LaidSheet,
  type SavedCells,
  type SavedHome,
  type SavedName,
  type SavedNotes,
} from './entry';
import { blocksOf, touches, type NewColumns } from './newColumns';
import { givenRows } from './newRows';
import { savedPicture, type SeenSheet } from './picture';
import { runsOf } from './runs';
import { cellsOfName, savedName } from './savedNames';
import { orderOf, type SavedOrder } from './savedOrder';
import type { SavedSetup } from './savedSetup';
import { anchorsOf, type PlacedBlock, type RelaidSheet, type Takings } from './takings';

export interface SeenTakings {
  /** Of the cells; afterwards only where somebody has looked. */
  readonly before: readonly SeenBlock[];
  readonly after: readonly SeenBlock[];
  /** Of the new columns, as columns of the sheet. */
  readonly widths: readonly (readonly number[])[];
  /** Of the notes; nothing where they were not there. */
  readonly notes: readonly SeenBlock[];
  /** Of the relaid sheets. */
  readonly sheets: readonly SeenSheet[];
  /** By relaid sheet, the charts that were drawn on it. */
  readonly charts: readonly (readonly ChartPlan[])[];
  /** How what is set up anew was before. */
  readonly setups: readonly SavedSetup[];
}

export const nothingSeen: SeenTakings = {
  before: [],
  after: [],
  widths: [],
  notes: [],
  sheets: [],
  charts: [],
  setups: [],
};

type Known = Pick<WorkbookSnapshot, 'sheets' | 'names' | 'tables'>;

/** @param filled by sheet, the blocks that a formula of theirs filled before */
export function entryOf(
  plan: Plan,
  takings: Takings,
  seen: SeenTakings,
  known: Known,
  filled: readonly PlacedBlock[] = [],
): JournalEntry {
  const names = takings.names.map((name) => savedName(name, plan, known));
  const places = placesOf(takings, names);
  return {
    sheets: [
      ...takings.added.map((name) => addedSheet(name, plan, known)),
      ...takings.takenOver.map((sheet) => takenOverSheet(sheet, plan, known)),
      ...takings.relaid.map((sheet, at) => relaidSheet(sheet, plan, seen.sheets[at], seen.charts[at])),
    ],
    names,
    homes: homesOf(places, plan, known),
    orders: ordersOf(places, plan, known),
    cells: takings.cells.map((block, at) => savedCells(block, plan, seen.before[at], seen.after[at], filled)),
    ...(takings.columns.length > 0 && {
      columns: takings.columns.map((each, at) => givenColumns(each, plan, seen.widths[at])),
    }),
    ...(takings.rows.length > 0 && { rows: takings.rows.map((each) => givenRows(each, plan)) }),
    ...(seen.setups.length > 0 && { setups: seen.setups }),
    notes: takings.notes.map(({ block }, at) => savedNotes(block, seen.notes[at], plan)),
  };
}

/** Where something is changed on sheets that were there. */
function placesOf(
  { cells, columns, rows, setups }: Takings,
  names: readonly SavedName[],
): readonly PlacedBlock[] {
  const named = names.flatMap(cellsOfName).map(({ sheet, ...cell }) => ({
    sheet,
    block: { ...cell, rowCount: 1, columnCount: 1 },
  }));
  return [...cells, ...columns, ...rows, ...setups.flatMap(placesOfSetup), ...named];
}

function placesOfSetup(edit: Edit): readonly PlacedBlock[] {
  if (!('sheet' in edit)) return [];
  const { sheet } = edit;
  const blocks = blocksOf(edit);
  // What holds for a whole sheet is given back on it, wherever its first cell is.
  return (blocks.length > 0 ? blocks : [firstCell]).map((block) => ({ sheet, block }));
}

const firstCell: Block = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

function homesOf(places: readonly PlacedBlock[], plan: Plan, { names }: Known): readonly SavedHome[] {
  return [...new Set(places.map(({ sheet }) => sheet))]
    .map((sheet) => ({ sheet, anchors: anchorsOf([sheet], plan, names) }))
    .filter(({ anchors }) => anchors.length > 0);
}

/** Of the tables in which something is changed, or right under which. */
function ordersOf(places: readonly PlacedBlock[], plan: Plan, { tables }: Known): readonly SavedOrder[] {
  return tables
    .filter((table) => {
      const { sheet } = table;
      const whole = tableBlock(table);
      const withNext = { ...whole, rowCount: whole.rowCount + 1 };
      return places.some((place) => place.sheet === sheet && touches(place.block, withNext));
    })
    .map((table) => orderOf(table, plan));
}

function addedSheet(name: string, plan: Plan, { names }: Known): LaidSheet {
  return {
    name,
    anchors: anchorsOf([name], plan, names),
    digest: digestOfPlan(plan, [name]),
    former: { kind: 'none' },
  };
}

function takenOverSheet(
  { name, formerName }: Takings['takenOver'][number],
  plan: Plan,
  { names, sheets }: Known,
): LaidSheet {
  const keys = [name, ...sheets.filter((sheet) => sheet.name === formerName).map(({ id }) => id)];
  return {
    name,
    anchors: anchorsOf(keys, plan, names),
    digest: digestOfPlan(plan, keys),
    former: { kind: 'empty', name: formerName },
  };
}

function relaidSheet(
  { key, name, anchors }: RelaidSheet,
  plan: Plan,
  seen: SeenSheet | undefined,
  charts: readonly ChartPlan[] = [],
): LaidSheet {
  return {
    ...{ name, anchors },
    digest: digestOfPlan(plan, [key]),
    former: seen === undefined ? { kind: 'none' } : { kind: 'sheet', picture: savedPicture(seen, charts) },
  };
}

function savedCells(
  { sheet, block }: PlacedBlock,
  plan: Plan,
  before: SeenBlock | undefined,
  after: SeenBlock | undefined,
  filled: readonly PlacedBlock[],
): SavedCells {
  const own: Block[] = filled.filter((each) => each.sheet === sheet).map((each) => each.block);
  const inputs = before === undefined ? [] : inputsOf(before);
  return {
    sheet,
    row: block.row,
    column: block.column,
    before: runsOf(withoutFilled(inputs, block, own)),
    after: runsOf(after === undefined ? blockAfter(sheet, block, plan, inputs) : inputsOf(after)),
  };
}

function givenColumns(
  { sheet, table, block }: NewColumns,
  plan: Plan,
  widths: readonly number[] = [],
): GivenColumns {
  const { row, column, columnCount } = table;
  const after = runsOf(blockAfter(sheet, block, plan, blanksIn(block)));
  return { sheet, row, column, columnCount, after, widths };
}

function blanksIn({ rowCount, columnCount }: Block): readonly (readonly CellInput[])[] {
  return Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => ''));
}

/** What becomes of the notes need not be read: nobody else writes in them. */
function savedNotes(block: Block, before: SeenBlock | undefined, plan: Plan): SavedNotes {
  const { row, column } = block;
  const nothing = blanksIn(block);
  return {
    ...{ row, column },
    before: runsOf(before === undefined ? nothing : inputsOf(before)),
    after: hashOfCells(blockAfter(notesSheet, block, plan, before?.values ?? nothing)),
  };
}
