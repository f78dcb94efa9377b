/** Which rows of a column may equal a value, so that a lookup need not be held against all of them. */
import { type Matrix, numberInText, type Scalar } from './values';

/** What values that are equal have in common. */
export type EqualityKey = string | number | boolean;

/** `?` and `*` stand for others, `~` before them for themselves. */
export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

/** Undefined for what is not looked up by being equal: blanks, errors and texts with wildcards. */
export function equalityKey(wanted: Scalar): EqualityKey | undefined {
  if (typeof wanted === 'number' || typeof wanted === 'boolean') return wanted;
  if (typeof wanted !== 'string' || wanted === '' || hasWildcard(wanted)) return undefined;
  return wanted.toLowerCase();
}

type RowsByKey = ReadonlyMap<EqualityKey, readonly number[]>;

/** A block is read anew when one of its cells has changed, and its index with it. */
const indexes = new WeakMap<Matrix, RowsByKey>();
const askedOnce = new WeakSet<Matrix>();

const noRows: readonly number[] = [];

/**
 * The rows, from the top, whose first cell may equal what has the key: no other does. Undefined where a block is asked
 * for the first time, for most are asked once, and an index takes longer than a look at each cell.
 */
export function rowsThatMayEqual(block: Matrix, key: EqualityKey): readonly number[] | undefined {
  const known = indexes.get(block);
  if (known) return known.get(key) ?? noRows;
  if (!askedOnce.has(block)) {
    askedOnce.add(block);
    return undefined;
  }
  const made = rowsByKey(block);
  indexes.set(block, made);
  return made.get(key) ?? noRows;
}

/** By the first of two columns' rows, and then the second's: the rows of both, which many formulas of a table ask for. */
const shared = new WeakMap<readonly number[], WeakMap<readonly number[], readonly number[]>>();

/** The rows that are in both. @param fewer and @param more ascending */
export function rowsInBoth(fewer: readonly number[], more: readonly number[]): readonly number[] {
  const ofFewer = shared.get(fewer) ?? new WeakMap<readonly number[], readonly number[]>();
  shared.set(fewer, ofFewer);
  const known = ofFewer.get(more);
  if (known) return known;
  const both = fewer.filter((row) => isAmong(more, row));
  ofFewer.set(more, both);
  return both;
}

function isAmong(ascending: readonly number[], wanted: number): boolean {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === wanted;
}

function rowsByKey(block: Matrix): RowsByKey {
  const found = new Map<EqualityKey, number[]>();
  block.rows.forEach(([first = null], row) => {
    for (const key of keysOf(first)) {
      const rows = found.get(key);
      if (rows) rows.push(row);
      else found.set(key, [row]);
    }
  });
  return found;
}

/** A text that reads as a number may equal the number too. */
function keysOf(value: Scalar): readonly EqualityKey[] {
  if (typeof value === 'number' || typeof value === 'boolean') return [value];
  if (typeof value !== 'string') return [];
  const number = numberInText(value);
  return number === undefined ? [value.toLowerCase()] : [value.toLowerCase(), number];
}
