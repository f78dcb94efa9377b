/** MATCH and its kin, looking for an equal value: in the rows that an index leaves of the block. */
import { equalityKey, rowsThatMayEqual } from './equalityIndex';
import { callKey, callLibrary } from './functionLibrary';
import { Matrix, type Scalar } from './values';

type Given = readonly (Scalar | Matrix)[];

interface ExactLookup {
  /** Whether the arguments ask for an equal value, found from the top. */
  readonly isAsked: (given: Given) => boolean;
  /** Of how many columns the block may be that is searched. */
  readonly isSearchable: (block: Matrix) => boolean;
  /** The argument with the values that come back, where it is another. */
  readonly returns?: number;
  readonly givesPosition: boolean;
}

const isColumn = ({ width }: Matrix): boolean => width === 1;
const isDefaultOr = (wanted: number, value: Scalar | Matrix | undefined): boolean =>
  value === undefined || value === wanted;

const exactLookups: ReadonlyMap<string, ExactLookup> = new Map<string, ExactLookup>([
  ['MATCH', { isAsked: ([, , type]) => type === 0, isSearchable: isColumn, givesPosition: true }],
  [
    'XMATCH',
    {
      isAsked: ([, , match, search]) => isDefaultOr(0, match) && isDefaultOr(1, search),
      isSearchable: isColumn,
      givesPosition: true,
    },
  ],
  [
    'XLOOKUP',
    {
      isAsked: ([, , , , match, search]) => isDefaultOr(0, match) && isDefaultOr(1, search),
      isSearchable: isColumn,
      returns: 2,
      givesPosition: false,
    },
  ],
  [
    'VLOOKUP',
    {
      isAsked: ([, , , isSorted]) => isSorted === false || isSorted === 0,
      isSearchable: () => true,
      givesPosition: false,
    },
  ],
]);

/** What has been looked up in a block: the rows of a table look up the same. A block is read anew when it changes. */
const lookedUp = new WeakMap<Matrix, Map<string, Scalar | Matrix>>();

/** The function's value, from the whole block where no index helps. */
export function lookUp(name: string, given: Given, date1904: boolean): Scalar | Matrix {
  const [wanted = null, block, ...others] = given;
  if (!exactLookups.has(name) || !(block instanceof Matrix)) return callLibrary(name, given, date1904);
  const key = callKey(name, [wanted, ...others], date1904);
  if (key === undefined) return find(name, given, date1904);
  const answers = lookedUp.get(block) ?? new Map<string, Scalar | Matrix>();
  lookedUp.set(block, answers);
  const answer = answers.get(key) ?? find(name, given, date1904);
  answers.set(key, answer);
  return answer;
}

function find(name: string, given: Given, date1904: boolean): Scalar | Matrix {
  const lookup = exactLookups.get(name);
  const rows = lookup && rowsInQuestion(lookup, given);
  if (!lookup || !rows) return callLibrary(name, given, date1904);
  const narrowed = given.map((value, at) =>
    (at === 1 || at === lookup.returns) && value instanceof Matrix ? only(rows, value) : value,
  );
  const found = callLibrary(name, narrowed, date1904);
  const row = lookup.givesPosition && typeof found === 'number' ? rows[found - 1] : undefined;
  return row === undefined ? found : row + 1;
}

/** Undefined where the rows cannot be told beforehand, or where all that may come back lies in other rows. */
function rowsInQuestion(lookup: ExactLookup, given: Given): readonly number[] | undefined {
  const [wanted = null, block] = given;
  const key = wanted instanceof Matrix ? undefined : equalityKey(wanted);
  if (key === undefined || !(block instanceof Matrix)) return undefined;
  if (block.height === 1 || !lookup.isSearchable(block) || !lookup.isAsked(given)) return undefined;
  if (lookup.returns !== undefined && !isAsHigh(given[lookup.returns], block)) return undefined;
  return rowsThatMayEqual(block, key);
}

function isAsHigh(value: Scalar | Matrix | undefined, block: Matrix): boolean {
  return value instanceof Matrix && value.height === block.height;
}

/** With a row of blanks, which nothing equals: a block of a single row would be searched from left to right. */
function only(rows: readonly number[], { rows: all, width }: Matrix): Matrix {
  return new Matrix([...rows.map((row) => all[row] ?? []), Array<null>(width).fill(null)]);
}
