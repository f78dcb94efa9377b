import type { CheckedRow } from './checkedTables';

/** Rows one after the other of which the same is to be said. */
export interface Run<What> {
  readonly first: CheckedRow;
  readonly rows: number;
  readonly what: What;
}

/** @param whatAt what there is to say of a row of the body; undefined: nothing */
export function runsOf<What extends string>(
  rows: readonly CheckedRow[],
  whatAt: (row: number) => What | undefined,
): readonly Run<What>[] {
  const runs: Run<What>[] = [];
  for (const row of rows) {
    const what = whatAt(row.row);
    if (what === undefined) continue;
    const last = runs.at(-1);
    const goesOn = last?.what === what && last.first.row + last.rows === row.row;
    if (goesOn) runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ first: row, rows: 1, what });
  }
  return runs;
}
