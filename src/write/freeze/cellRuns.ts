/** Cells that stand below each other are written at once. */

export interface CellRun<Content> {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Content[])[];
}

export function joinedDownwards<Content>(runs: readonly CellRun<Content>[]): readonly CellRun<Content>[] {
  const joined: { first: CellRun<Content>; cells: (readonly Content[])[] }[] = [];
  for (const run of [...runs].sort(columnwise)) {
    const last = joined.at(-1);
    if (last && goesOn(last.first, last.cells.length, run)) last.cells.push(...run.cells);
    else joined.push({ first: run, cells: [...run.cells] });
  }
  return joined.map(({ first, cells }) => ({ ...first, cells }));
}

function columnwise(one: CellRun<unknown>, other: CellRun<unknown>): number {
  if (one.sheet !== other.sheet) return one.sheet < other.sheet ? -1 : 1;
  return one.column - other.column || one.row - other.row;
}

function goesOn(first: CellRun<unknown>, height: number, next: CellRun<unknown>): boolean {
  const isBelow =
    first.sheet === next.sheet && first.column === next.column && first.row + height === next.row;
  return isBelow && first.cells[0]?.length === next.cells[0]?.length;
}
