/** The rows of a list table as a form shows them, and how those it gives back take their place among them. */
import type { ListFields } from '../../domain/listFaults';
import { cellsOfRow, isUnused, textUnder } from '../../read/cells/rows';
import { runningText } from '../../read/cells/text';
import type { FoundTable } from '../../read/find';

export interface ListRow {
  /** Position in the table's body. */
  readonly position: number;
  readonly fields: ListFields;
}

/** What some rows of a list are to become; rows that are not named stay as they are. */
export interface ListEdit {
  /** As the form read them. */
  readonly before: readonly ListRow[];
  /** In their place, in this order; those of `before` that none comes from are removed. */
  readonly after: readonly WantedRow[];
}

export interface WantedRow {
  /** Which of `before` it was; undefined: it is new. */
  readonly from: number | undefined;
  readonly fields: ListFields;
}

/** The rows that anybody has filled in. */
export function listRows(found: FoundTable): readonly ListRow[] {
  return found.table.values.flatMap((_, position) => {
    const cells = cellsOfRow(found, position);
    if (isUnused(found, cells)) return [];
    const fields = Object.entries(found.declared.columns).map(([field, column]) => [
      field,
      textUnder(found, cells, column),
    ]);
    return [{ position, fields: Object.fromEntries(fields) as ListFields }];
  });
}

export function saysTheSame(one: ListFields, other: ListFields): boolean {
  return Object.entries(one).every(([field, text]) => runningText(text) === runningText(other[field] ?? ''));
}

/** Where the rows are now: where they were, or wherever else one row says just that; undefined for one that is not. */
export function locate(
  before: readonly ListRow[],
  now: readonly ListRow[],
): readonly (ListRow | undefined)[] {
  return before.map(({ position, fields }) => {
    const alike = now.filter((row) => saysTheSame(fields, row.fields));
    return alike.find((row) => row.position === position) ?? (alike.length === 1 ? alike[0] : undefined);
  });
}

/** One row of the list as it is to be. */
export interface ArrangedRow {
  /** Position of the row it comes from; undefined: it is new. */
  readonly position: number | undefined;
  /** Undefined: as it is. */
  readonly fields: ListFields | undefined;
}

/** New rows come after the row that they follow in the form, the first of all before them; with no such row, last. */
export function arrange(
  now: readonly ListRow[],
  located: readonly ListRow[],
  after: readonly WantedRow[],
): readonly ArrangedRow[] {
  const named = new Map(located.map(({ position }, at) => [position, at]));
  const first = after.findIndex(({ from }) => from !== undefined);
  const isNew = ({ from }: WantedRow): boolean => from === undefined;
  const leading = after.slice(0, first === -1 ? after.length : first).map(newRow);
  const rows: ArrangedRow[] = [];
  let isBegun = false;
  for (const { position } of now) {
    const at = named.get(position);
    if (at === undefined) rows.push({ position, fields: undefined });
    else {
      if (!isBegun) rows.push(...leading);
      isBegun = true;
      const place = after.findIndex(({ from }) => from === at);
      const wanted = after[place];
      if (wanted === undefined) continue;
      const end = after.findIndex((each, index) => index > place && !isNew(each));
      const following = after.slice(place + 1, end === -1 ? after.length : end);
      rows.push({ position, fields: wanted.fields }, ...following.map(newRow));
    }
  }
  return isBegun ? rows : [...rows, ...leading];
}

function newRow({ fields }: WantedRow): ArrangedRow {
  return { position: undefined, fields };
}
