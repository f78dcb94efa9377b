import type { RegisterName } from './findings';
import { groupBy } from './groupBy';
import { nameKey } from './nameKey';
import type { Located, Read } from './registers';
import type { Slices } from './slices';

export type Numbered = Located<{
  readonly nr: string;
  readonly year: Read<number>;
  readonly group: string;
}>;

/** A printed row whose number an earlier row of the year already has, whatever that row's group. */
export interface Duplicate<Row> {
  readonly row: Row;
  readonly first: Row;
}

/** A register as an annex of one year and target group sees it. */
export interface RegisterView<Row> {
  readonly table: RegisterName;
  readonly year: number;
  /** What the annex prints, in register order. */
  readonly printed: readonly Row[];
  readonly duplicates: readonly Duplicate<Row>[];
  /** The first printed row with a number: links lead there. */
  readonly printedWith: (nr: string) => Row | undefined;
  /** The first row of the year with a number, whatever its group. */
  readonly ofYearWith: (nr: string) => Row | undefined;
  /** Whether several rows of the year have the number. */
  readonly isRepeated: (nr: string) => boolean;
  /** The other years that have the number, ascending. */
  readonly otherYearsOf: (nr: string) => readonly number[];
}

/** The years of each number, worked out when first asked for: only a broken link asks. */
function yearFinder(rows: readonly Numbered[], year: number): (nr: string) => readonly number[] {
  let byNumber: ReadonlyMap<string, readonly Numbered[]> | undefined;
  return (nr) => {
    byNumber ??= groupBy(rows, (row) => nameKey(row.nr));
    const years = new Set<number>();
    for (const row of byNumber.get(nameKey(nr)) ?? []) {
      if (typeof row.year === 'number' && row.year !== year) years.add(row.year);
    }
    return [...years].sort((a, b) => a - b);
  };
}

/** Reads a register once. @param belongs whether a row of the year stands in the annex */
export function* viewRegister<Row extends Numbered>(
  table: RegisterName,
  rows: readonly Row[],
  year: number,
  belongs: (row: Row) => boolean,
): Slices<RegisterView<Row>> {
  const printed: Row[] = [];
  const duplicates: Duplicate<Row>[] = [];
  const firsts = new Map<string, Row>();
  const repeated = new Set<string>();
  /** The first printed rows of numbers whose first row is of another group. */
  const printedLater = new Map<string, Row>();
  for (const row of rows) {
    yield;
    if (row.year !== year) continue;
    const isPrinted = belongs(row);
    if (isPrinted) printed.push(row);
    const key = nameKey(row.nr);
    if (key === '') continue;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      continue;
    }
    repeated.add(key);
    if (!isPrinted) continue;
    duplicates.push({ row, first });
    if (!printedLater.has(key)) printedLater.set(key, row);
  }
  return {
    table,
    year,
    printed,
    duplicates,
    printedWith: (nr) => {
      const key = nameKey(nr);
      const first = firsts.get(key);
      return first === undefined || belongs(first) ? first : printedLater.get(key);
    },
    ofYearWith: (nr) => firsts.get(nameKey(nr)),
    isRepeated: (nr) => repeated.size > 0 && repeated.has(nameKey(nr)),
    otherYearsOf: yearFinder(rows, year),
  };
}
