/** From a list as it is now and rows as they are to be: the plan, or what stands in its way. */
import type { ListFields } from '../../domain/listFaults';
import { cellAddress } from '../../read/cells/rows';
import { isBlankCell, runningText } from '../../read/cells/text';
import type { FoundTable } from '../../read/find';
import type { CellValue, GridSnapshot } from '../../read/snapshot';
import type { ListKey } from '../../tables/listTables';
import type { Plan } from '../../write/plan';
import { rowBlock } from '../../write/row/planRow';
import { arrange, listRows, locate, type ArrangedRow, type ListRow } from '../../write/settings/listRows';
import { planList } from '../../write/settings/planList';
import { listLooks } from '../../write/settings/listLooks';
import type { WantedLooks } from '../../write/repair/looks';
import { planFollow, type FollowPlan } from '../../write/settings/wordUses';
import { findList, type ListBook } from './listBook';
import type { NotSavedList, SaveListRequest } from './listOutcome';
import { refusalOf, wordOf, type Standing } from './listRefusal';

export interface PlannedList {
  readonly kind: 'planned';
  readonly found: FoundTable;
  readonly plan: Plan;
  readonly follow: FollowPlan;
  readonly looks: readonly WantedLooks[];
  /** All rows as they are to be. */
  readonly rows: readonly ListFields[];
  /** What stands right below the table. */
  readonly below: readonly CellValue[];
}

const nothingFollows: FollowPlan = { plan: [], cells: [], count: 0 };

export function planSave(book: ListBook, request: SaveListRequest): PlannedList | NotSavedList {
  const { list, before, after } = request;
  const listed = findList(book, list);
  if (listed.kind === 'unreadable') return listed;
  const { found } = listed;
  const now = listRows(found);
  const located = locate(before, now);
  const known = located.filter((row) => row !== undefined);
  if (known.length < located.length)
    return { kind: 'changedMeanwhile', now: standingNow(before, located, now) };
  const arranged = arrange(now, known, after);
  const rows = arranged.map(({ position, fields }) => fields ?? fieldsAt(now, position));
  const refusal = refusalOf(book, request, { now, known, rows });
  if (refusal !== undefined) return refusal;
  return planned(book, request, { found, now, known, arranged, rows });
}

/** A row that another has moved to the place of is no longer there. */
function standingNow(
  before: readonly ListRow[],
  located: readonly (ListRow | undefined)[],
  now: readonly ListRow[],
): readonly (ListRow | undefined)[] {
  const others = now.filter(({ position }) => !located.some((row) => row?.position === position));
  return located.map((row, at) => row ?? others.find(({ position }) => position === before[at]?.position));
}

function fieldsAt(now: readonly ListRow[], position: number | undefined): ListFields {
  return now.find((row) => row.position === position)?.fields ?? {};
}

interface Arrangement extends Standing {
  readonly found: FoundTable;
  readonly arranged: readonly ArrangedRow[];
}

function planned(
  book: ListBook,
  request: SaveListRequest,
  { found, now, known, arranged, rows }: Arrangement,
): PlannedList | NotSavedList {
  const { list, after, isFollowed } = request;
  const listPlan = planList(found, now, arranged);
  if (listPlan.kind === 'notUnderstood') {
    const fields = listPlan.fields.map(({ row, field, wanted }) => ({
      row: after.findIndex(({ fields: typed }) => typed === arranged[row]?.fields),
      field,
      fault: wanted,
    }));
    return { kind: 'notAccepted', fields };
  }
  const { sheet, values } = found.table;
  const grid = book.grids.get(sheet);
  const taken = firstTaken(found, listPlan.rowCount, grid);
  if (taken !== undefined) return { kind: 'noRoom', address: cellAddress(found, taken) };
  const follow = isFollowed ? followOf(book, list, known, after) : nothingFollows;
  const fieldsBefore = now.map(({ fields }) => fields);
  const looks = listLooks(list, fieldsBefore, rows, book.tables);
  const touched = [
    ...follow.cells.map((cells) => cells.found.table.sheet),
    ...looks.map((each) => each.sheet),
  ];
  const locked = book.workbook.sheets.find(({ name, isProtected }) => isProtected && touched.includes(name));
  if (locked !== undefined) return { kind: 'protected', sheet: locked.name };
  const plan = [...listPlan.plan, ...follow.plan];
  return {
    kind: 'planned',
    found,
    plan,
    follow,
    looks,
    rows,
    below: cellsBelow(found, values.length, grid),
  };
}

/** The first row in which something stands that the table would grow over. */
function firstTaken(found: FoundTable, rowCount: number, grid: GridSnapshot | undefined): number | undefined {
  const before = found.table.values.length;
  const added = Array.from({ length: Math.max(0, rowCount - before) }, (_, at) => before + at);
  return added.find((row) => cellsBelow(found, row, grid).some((cell) => !isBlankCell(cell)));
}

/** What stands in a row beyond the last, in the table's columns. */
function cellsBelow(found: FoundTable, row: number, grid: GridSnapshot | undefined): readonly CellValue[] {
  if (grid === undefined) return [];
  const block = rowBlock(found, row);
  const cells = grid.values[block.row - grid.row] ?? [];
  return Array.from({ length: block.columnCount }, (_, at) => cells[block.column - grid.column + at] ?? '');
}

function followOf(
  { tables }: ListBook,
  list: ListKey,
  known: readonly ListRow[],
  after: SaveListRequest['after'],
): FollowPlan {
  const follows = after.flatMap(({ from, fields }) => {
    const before = from === undefined ? undefined : known[from];
    if (before === undefined) return [];
    const was = wordOf(list, before.fields);
    const to = runningText(wordOf(list, fields).word);
    const isSame = was.word === '' || runningText(was.word) === to;
    return isSame ? [] : [planFollow({ list, ...was }, to, tables)];
  });
  return {
    plan: follows.flatMap(({ plan }) => plan),
    cells: follows.flatMap(({ cells }) => cells),
    count: follows.reduce((sum, { count }) => sum + count, 0),
  };
}
