import type { RegisterName } from './findings';
import { nameKey } from './nameKey';
import type { Located, Read } from './registers';

export type Numbered = Located<{
  readonly nr: string;
  readonly year: Read<number>;
  readonly group: string;
}>;

/** The rows of a register that have one number. */
export interface SameNumber<Row> {
  /** The first that the annex prints: links lead there. */
  readonly inAnnex: Row | undefined;
  /** The first of the year, whatever its group. */
  readonly inYear: Row | undefined;
  /** Whether the year has more than one. */
  readonly isRepeated: boolean;
  readonly otherYears: readonly number[];
}

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
  readonly rowsWith: (nr: string) => SameNumber<Row> | undefined;
}

type Gathered<Row> = { -readonly [Field in keyof SameNumber<Row>]: SameNumber<Row>[Field] };

const none: readonly number[] = [];

function gather<Row extends Numbered>(
  known: Gathered<Row>,
  row: Row,
  year: number,
  isPrinted: boolean,
): void {
  if (row.year === year) {
    if (known.inYear === undefined) known.inYear = row;
    else known.isRepeated = true;
    if (isPrinted) known.inAnnex ??= row;
  } else if (typeof row.year === 'number' && !known.otherYears.includes(row.year)) {
    known.otherYears = [...known.otherYears, row.year];
  }
}

/** Reads a register once. @param belongs whether a row of the year stands in the annex */
export function viewRegister<Row extends Numbered>(
  table: RegisterName,
  rows: readonly Row[],
  year: number,
  belongs: (row: Row) => boolean,
): RegisterView<Row> {
  const byNumber = new Map<string, Gathered<Row>>();
  const printed: Row[] = [];
  const duplicates: Duplicate<Row>[] = [];
  for (const row of rows) {
    const isPrinted = row.year === year && belongs(row);
    if (isPrinted) printed.push(row);
    const key = nameKey(row.nr);
    if (key === '') continue;
    let known = byNumber.get(key);
    if (known === undefined) {
      known = { inAnnex: undefined, inYear: undefined, isRepeated: false, otherYears: none };
      byNumber.set(key, known);
    }
    if (isPrinted && known.inYear !== undefined) duplicates.push({ row, first: known.inYear });
    gather(known, row, year, isPrinted);
  }
  return { table, year, printed, duplicates, rowsWith: (nr) => byNumber.get(nameKey(nr)) };
}
