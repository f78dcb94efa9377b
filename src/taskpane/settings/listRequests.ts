/** What is asked for when rows come or change places. */
import type { ListContents, ListedRow } from '../../actions/settings/readLists';
import type { SaveListRequest } from '../../actions/settings/listOutcome';
import { listDescriptions, type RowFields, type ShownList } from './listDescriptions';

export function change(
  list: SaveListRequest['list'],
  { position, fields }: Pick<ListedRow, 'position' | 'fields'>,
  typed: RowFields,
): SaveListRequest {
  const after = [{ from: 0, fields: { ...fields, ...typed } }];
  return { list, isFollowed: false, before: [{ position, fields }], after };
}

/** A new row comes last; where rows stand in groups, last of its own. */
export function addition(list: ShownList, lists: ListContents, typed: RowFields): SaveListRequest {
  const { grouped, orderedBy } = listDescriptions[list];
  const { rows } = lists[list];
  const fields =
    orderedBy === undefined ? typed : { ...typed, [orderedBy]: String(highest(rows, orderedBy) + 1) };
  const isBeside = ({ fields: others }: ListedRow): boolean =>
    grouped !== undefined && others[grouped.field] === typed[grouped.field];
  const last = rows.findLast(isBeside);
  const added = { from: undefined, fields };
  if (last === undefined) return { list, isFollowed: false, before: [], after: [added] };
  return { list, isFollowed: false, before: [last], after: [{ from: 0, fields: last.fields }, added] };
}

function highest(rows: readonly ListedRow[], field: string): number {
  return rows.reduce((most, { fields }) => Math.max(most, orderOf(fields, field)), 0);
}

function orderOf(fields: RowFields, field: string): number {
  const order = Number((fields[field] ?? '').replace(',', '.'));
  return fields[field] === '' || Number.isNaN(order) ? -Infinity : order;
}

/** In the order that the annex has them: those without a number last, as they stand. */
export function inOrder(rows: readonly ListedRow[], field: string): readonly ListedRow[] {
  const placeOf = ({ fields }: ListedRow): number => {
    const order = orderOf(fields, field);
    return order === -Infinity ? Infinity : order;
  };
  return rows.toSorted((one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)];
    return a === b ? 0 : a - b;
  });
}

/** The row one step up or down; the rows then count from 1. */
export function move(list: ShownList, rows: readonly ListedRow[], at: number, step: 1 | -1): SaveListRequest {
  const { orderedBy = '' } = listDescriptions[list];
  const moved = [...rows];
  const [row] = moved.splice(at, 1);
  if (row !== undefined) moved.splice(at + step, 0, row);
  const after = moved.map((each, place) => ({
    from: rows.indexOf(each),
    fields: { ...each.fields, [orderedBy]: String(place + 1) },
  }));
  return { list, isFollowed: false, before: rows, after };
}
