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

function withRow<Row extends Numbered>(
  known: SameNumber<Row> | undefined,
  row: Row,
  year: number,
  isPrinted: boolean,
): SameNumber<Row> {
  const otherYears = known?.otherYears ?? [];
  if (row.year === year) {
    const inAnnex = known?.inAnnex ?? (isPrinted ? row : undefined);
    return { inAnnex, inYear: known?.inYear ?? row, otherYears };
  }
  const isNewYear = typeof row.year === 'number' && !otherYears.includes(row.year);
  return {
    inAnnex: known?.inAnnex,
    inYear: known?.inYear,
    otherYears: isNewYear ? [...otherYears, row.year] : otherYears,
  };
}

/** Reads a register once. @param belongs whether a row of the year stands in the annex */
export function viewRegister<Row extends Numbered>(
  table: RegisterName,
  rows: readonly Row[],
  year: number,
  belongs: (row: Row) => boolean,
): RegisterView<Row> {
  const byNumber = new Map<string, SameNumber<Row>>();
  const printed: Row[] = [];
  const duplicates: Duplicate<Row>[] = [];
  for (const row of rows) {
    const isPrinted = row.year === year && belongs(row);
    if (isPrinted) printed.push(row);
    const key = nameKey(row.nr);
    if (key === '') continue;
    const known = byNumber.get(key);
    if (isPrinted && known?.inYear !== undefined) duplicates.push({ row, first: known.inYear });
    byNumber.set(key, withRow(known, row, year, isPrinted));
  }
  return { table, year, printed, duplicates, rowsWith: (nr) => byNumber.get(nameKey(nr)) };
}
