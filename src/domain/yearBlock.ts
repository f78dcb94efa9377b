import type { Read } from './registers';

interface Dated {
  readonly validFrom: Read<number>;
}

const fromAlways = -Infinity;

/** The first year a row holds for; undefined when its year could not be read: such a row holds for none. */
function startYear(row: Dated): number | undefined {
  if (row.validFrom === undefined) return fromAlways;
  return typeof row.validFrom === 'number' ? row.validFrom : undefined;
}

/** The years in which a block begins, ascending; −∞ where rows hold from always. */
export function startYears(rows: readonly Dated[]): readonly number[] {
  const starts = new Set<number>();
  for (const row of rows) {
    const start = startYear(row);
    if (start !== undefined) starts.add(start);
  }
  return [...starts].sort((a, b) => a - b);
}

/**
 * The rows in force in a year: the block with the greatest `Gäller från` not after it.
 * A row without one holds from always. Without a year the newest block is in force.
 */
export function blockInForce<Row extends Dated>(
  rows: readonly Row[],
  year: number | undefined,
): readonly Row[] {
  const limit = year ?? Infinity;
  const start = startYears(rows).findLast((first) => first <= limit);
  return start === undefined ? [] : rows.filter((row) => startYear(row) === start);
}
