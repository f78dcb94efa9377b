/** What a plan takes from a workbook: what it makes, lays anew and writes over, so that it can be given back. */
import type { WorkbookSnapshot } from '../../read/snapshot';
import { notesSheet } from '../notes';
import type { Block, ChartPlan, Edit, EditOf, Plan } from '../plan';
import { sameName, sheetOfName } from '../sheetNames';
import { isSetup } from './setupsOf';
import { contains, isWithinNew, newColumnsOf, type NewColumns } from './newColumns';
import { isWithinRows, newRowsOf, type NewRows } from './newRows';

export interface PlacedBlock {
  readonly sheet: string;
  readonly block: Block;
}

export interface RelaidSheet {
  /** As the plan calls it. */
  readonly key: string;
  readonly name: string;
  readonly anchors: readonly string[];
  /** The charts that the plan takes away. */
  readonly charts: readonly string[];
}

/** The charts of a sheet that the add-in lays whole; the sheet is known by hidden names on it. */
export interface DrawnCharts {
  readonly anchors: readonly string[];
  readonly charts: readonly ChartPlan[];
}

export interface Takings {
  /** Names of sheets that were not there. */
  readonly added: readonly string[];
  /** The empty sheet of a new workbook under its new name. */
  readonly takenOver: readonly { readonly name: string; readonly formerName: string }[];
  /** Sheets that are emptied and written anew. */
  readonly relaid: readonly RelaidSheet[];
  /** Columns that tables get at their right end. */
  readonly columns: readonly NewColumns[];
  /** Rows that tables get at their lower end. */
  readonly rows: readonly NewRows[];
  /** Other cells on other sheets. */
  readonly cells: readonly PlacedBlock[];
  readonly notes: readonly PlacedBlock[];
  /** Names that are made or forgotten. */
  readonly names: readonly string[];
  /** What the plan draws on the sheets that it lays whole. */
  readonly drawn: readonly DrawnCharts[];
  /** What is set up anew on sheets that were there. */
  readonly setups: readonly Edit[];
  /** Something is changed that the journal cannot give back. */
  readonly isBeyondUs: boolean;
}

type Known = Pick<WorkbookSnapshot, 'sheets' | 'names' | 'tables'>;

export function takingsOf(plan: Plan, known: Known): Takings {
  const { sheets } = known;
  const added = plan.flatMap((edit) =>
    edit.edit === 'addSheet' && edit.sheet !== notesSheet ? [edit.sheet] : [],
  );
  const takenOver = plan.flatMap((edit) => takenOverBy(edit, sheets));
  const relaid = plan.flatMap((edit) =>
    edit.edit === 'clearSheet' && !added.includes(edit.sheet) ? [relaidBy(edit, plan, known)] : [],
  );
  const keys = relaid.map(({ key }) => key);
  const whole = new Set([...added, ...takenOver.flatMap(({ name, key }) => [name, key]), ...keys]);
  const elsewhere = plan.filter((edit) => !('sheet' in edit) || !whole.has(edit.sheet));
  const columns = newColumnsOf(elsewhere, known.tables);
  const rows = newRowsOf(elsewhere, known.tables);
  const others = elsewhere.filter((edit) => !isWithinNew(edit, columns) && !isWithinRows(edit, rows));
  const inNotes = (sheet: string): boolean => sheet === notesSheet;
  const cells = withoutContained(others.flatMap(cellsOf));
  return {
    added,
    takenOver: takenOver.map(({ name, formerName }) => ({ name, formerName })),
    relaid,
    columns,
    rows,
    cells: cells.filter(({ sheet }) => !inNotes(sheet)),
    notes: cells.filter(({ sheet }) => inNotes(sheet)),
    names: [...new Set(plan.flatMap(nameOf))],
    drawn: [...added, ...keys].flatMap((key) => drawnOn(key, plan, known)),
    setups: others.filter((edit) => isSetup(edit) && !isInNotes(edit)),
    isBeyondUs: others.some((edit) => !isSetup(edit) && !isGivenBack(edit)),
  };
}

function takenOverBy(
  edit: Edit,
  sheets: Known['sheets'],
): readonly { readonly name: string; readonly key: string; readonly formerName: string }[] {
  if (edit.edit !== 'sheet' || edit.rename === undefined) return [];
  const former = sheets.find(({ id, name }) => id === edit.sheet || sameName(name, edit.sheet));
  return former === undefined ? [] : [{ name: edit.rename, key: edit.sheet, formerName: former.name }];
}

function nameOf(edit: Edit): readonly string[] {
  const isAboutName = edit.edit === 'nameCell' || edit.edit === 'nameFormula' || edit.edit === 'forgetName';
  return isAboutName ? [edit.name] : [];
}

function relaidBy(
  { sheet: key, charts }: EditOf<'clearSheet'>,
  plan: Plan,
  { sheets, names }: Known,
): RelaidSheet {
  const name = sheetCalled(key, sheets);
  return { key, name, anchors: anchorsOf([key, name], plan, names), charts };
}

/** The name of a sheet that a plan calls by its id or name. */
export function sheetCalled(key: string, sheets: Known['sheets']): string {
  return sheets.find(({ id }) => id === key)?.name ?? key;
}

/** Without a hidden name the sheet would not be found again. */
function drawnOn(key: string, plan: Plan, { sheets, names }: Known): readonly DrawnCharts[] {
  const anchors = anchorsOf([key, sheetCalled(key, sheets)], plan, names);
  const charts = plan.flatMap((edit) => (edit.edit === 'chart' && edit.sheet === key ? [edit.chart] : []));
  return anchors.length === 0 ? [] : [{ anchors, charts }];
}

/** The cells that an edit writes, on whatever sheet. */
function cellsOf(edit: Edit): readonly PlacedBlock[] {
  if (edit.edit === 'values') return [{ sheet: edit.sheet, block: blockOf(edit, edit.values) }];
  if (edit.edit === 'formulas') return [{ sheet: edit.sheet, block: blockOf(edit, edit.formulas) }];
  const hasBlock = edit.edit === 'fillFormula' || edit.edit === 'clearContents';
  return hasBlock ? [{ sheet: edit.sheet, block: edit.block }] : [];
}

function blockOf(
  { row, column }: EditOf<'values' | 'formulas'>,
  lines: readonly (readonly unknown[])[],
): Block {
  return { row, column, rowCount: lines.length, columnCount: lines[0]?.length ?? 0 };
}

/** What can be given back on a sheet that was there before. A kind of edit that is not named here cannot. */
const givenBack: readonly Edit['edit'][] = [
  'values',
  'formulas',
  'fillFormula',
  'clearContents',
  'nameCell',
  'nameFormula',
  'forgetName',
  'activate',
];

function isInNotes(edit: Edit): boolean {
  return 'sheet' in edit && edit.sheet === notesSheet;
}

function isGivenBack(edit: Edit): boolean {
  return isInNotes(edit) || givenBack.includes(edit.edit);
}

function withoutContained(blocks: readonly PlacedBlock[]): readonly PlacedBlock[] {
  return blocks.filter(
    (one, at) =>
      !blocks.some(
        (other, place) => place !== at && isWithin(one, other) && (!isWithin(other, one) || place < at),
      ),
  );
}

function isWithin(inner: PlacedBlock, outer: PlacedBlock): boolean {
  return outer.sheet === inner.sheet && contains(outer.block, inner.block);
}

/** The hidden names on a sheet, before or after the plan: a few tell it as well as all. */
export function anchorsOf(
  keys: readonly string[],
  plan: Plan,
  names: WorkbookSnapshot['names'],
): readonly string[] {
  const made = plan.flatMap((edit) =>
    edit.edit === 'nameCell' && keys.includes(edit.sheet) ? [edit.name] : [],
  );
  const forgotten = plan.flatMap((edit) => (edit.edit === 'forgetName' ? [edit.name] : []));
  const there = names.filter(
    (name) =>
      name.name.startsWith('_kv_') &&
      !forgotten.includes(name.name) &&
      keys.includes(sheetOfName(name) ?? ''),
  );
  return [...made, ...there.map(({ name }) => name)].slice(0, 3);
}
