/** What others have made of rows of a list while they were edited, and the two ways on: over it, or with it. */
import type { ListRow } from '../../write/settings/listRows';
import type { SaveListRequest } from './listOutcome';
import type { ListedRow } from './readLists';
import type { TypedRow } from './yearBlocks';

/** In the order of those that were edited; undefined for one that is gone. */
export type RowsNow = readonly (ListRow | undefined)[];

export interface ChangedField {
  /** Which of the rows that were edited. */
  readonly row: number;
  /** Undefined: the whole row is gone. */
  readonly field: string | undefined;
  readonly theirs: string;
}

export function changedFields(before: readonly ListRow[], now: RowsNow): readonly ChangedField[] {
  return before.flatMap(({ fields }, row): readonly ChangedField[] => {
    const standing = now[row];
    if (standing === undefined) return [{ row, field: undefined, theirs: '' }];
    return Object.entries(standing.fields)
      .filter(([field, theirs]) => theirs !== (fields[field] ?? ''))
      .map(([field, theirs]) => ({ row, field, theirs }));
  });
}

/** The same edit of the rows as they stand now; a row that is gone comes again. */
export function overTheirs(request: SaveListRequest, now: RowsNow): SaveListRequest {
  const after = request.after.map((row) => ({ ...row, from: placeNow(row.from, now) }));
  return { ...request, before: now.filter((row) => row !== undefined), after };
}

/** What is typed, with what others wrote where they wrote, and without the rows that they removed. */
export function withTheirs(typed: readonly TypedRow[], before: readonly ListRow[], now: RowsNow): TypedRow[] {
  const changed = changedFields(before, now);
  return typed.flatMap(({ from, fields }) => {
    const place = placeNow(from, now);
    if (from !== undefined && place === undefined) return [];
    const theirs = changed.flatMap(({ row, field, theirs: text }) =>
      row === from && field !== undefined ? [[field, text]] : [],
    );
    return [{ from: place, fields: { ...fields, ...(Object.fromEntries(theirs) as typeof fields) } }];
  });
}

/** The rows as they stand now, to be edited from. */
export function rowsNow(before: readonly ListedRow[], now: RowsNow): readonly ListedRow[] {
  return before.flatMap(({ uses }, row) => (now[row] === undefined ? [] : [{ ...now[row], uses }]));
}

/** Which of the rows that are still there. */
function placeNow(from: number | undefined, now: RowsNow): number | undefined {
  if (from === undefined || now[from] === undefined) return undefined;
  return now.slice(0, from).filter((row) => row !== undefined).length;
}
