/** COUNTIF and its kin: which cells meet a criterion. Source: support.microsoft.com/office/countif-function. */
import { greatest, least, mean, total } from './aggregates';
import { equalityKey, type EqualityKey, hasWildcard, rowsInBoth, rowsThatMayEqual } from './equalityIndex';
import { binaryOperations } from './operators';
import type { Site } from './site';
import { errors, isError, Matrix, numberInText, type Scalar, type Value } from './values';

type Test = (value: Scalar) => boolean;

interface Criterion {
  readonly isMet: Test;
  /** Of a plain equality: what it is looked up by. */
  readonly key?: EqualityKey | undefined;
}

const criterionPattern = /^(<=|>=|<>|=|<|>)?(.*)$/s;

function criterion(wanted: Scalar): Criterion {
  if (wanted === null) return equality(0);
  if (typeof wanted !== 'string') return equality(wanted);
  const [, operator, operand = ''] = criterionPattern.exec(wanted) ?? [];
  if (operand === '') return { isMet: emptiness(operator) };
  const meant = meaning(operand);
  if (operator === undefined || operator === '=') return equality(meant);
  return { isMet: operator === '<>' ? not(equals(meant)) : comparesTo(operator, meant) };
}

function equality(wanted: Exclude<Scalar, null>): Criterion {
  return { isMet: equals(wanted), key: equalityKey(wanted) };
}

function not(test: Test): Test {
  return (value) => !test(value);
}

/** Without an operator an empty text is met by empty texts too. */
function emptiness(operator: string | undefined): Test {
  if (operator === undefined) return (value) => value === null || value === '';
  if (operator === '=') return (value) => value === null;
  return operator === '<>' ? (value) => value !== null : () => false;
}

function meaning(operand: string): Exclude<Scalar, null> {
  const number = numberInText(operand);
  if (number !== undefined) return number;
  if (/^(?:true|false)$/i.test(operand)) return operand.toUpperCase() === 'TRUE';
  return Object.values(errors).find(({ error }) => error === operand.toUpperCase()) ?? operand;
}

/** A number is also met by a text that reads as it; in a text `?` and `*` stand for others, `~` before them for themselves. */
function equals(wanted: Exclude<Scalar, null>): Test {
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted === 'boolean') return (value) => value === wanted;
  if (typeof wanted === 'number')
    return (value) => value === wanted || (typeof value === 'string' && numberInText(value) === wanted);
  return hasWildcard(wanted) ? fits(wildcardPattern(wanted)) : reads(wanted.toLowerCase());
}

function fits(pattern: RegExp): Test {
  return (value) => typeof value === 'string' && pattern.test(value);
}

function reads(text: string): Test {
  return (value) => typeof value === 'string' && value.length === text.length && value.toLowerCase() === text;
}

function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~[~*?]|[*?]|[\\^$.|+()[\]{}]/g, (part) => {
    if (part === '*') return '.*';
    if (part === '?') return '.';
    return `\\${part.slice(-1)}`;
  });
  return new RegExp(`^${source}$`, 'isu');
}

/** Only values of the same kind are compared: `>5` is met by no text. */
function comparesTo(operator: string, meant: Scalar): Test {
  const compare = binaryOperations.get(operator);
  return (value) => typeof value === typeof meant && value !== null && compare?.(value, meant) === true;
}

export type Conditional = (given: readonly Value[], site: Site) => Value;

interface Condition extends Criterion {
  readonly block: Matrix;
}

/** Pairs of range and criterion; undefined where the ranges differ in size. */
function conditionsOf(given: readonly Value[], site: Site): readonly Condition[] | undefined {
  const conditions: Condition[] = [];
  for (let at = 0; at + 1 < given.length; at += 2) {
    const block = asMatrix(given[at] ?? null, site);
    conditions.push({ block, ...criterion(site.single(given[at + 1] ?? null)) });
  }
  return conditions.every(({ block }) => isAlike(block, conditions[0]?.block)) ? conditions : undefined;
}

function isAlike(block: Matrix, other: Matrix | undefined): boolean {
  return block.height === other?.height && block.width === other.width;
}

function asMatrix(value: Value, site: Site): Matrix {
  const contents = site.contents(value);
  return contents instanceof Matrix ? contents : new Matrix([[contents]]);
}

/** The cells of `values` whose place meets all conditions; undefined where the ranges differ in size. */
function chosen(values: Value, given: readonly Value[], site: Site): Scalar[] | undefined {
  const conditions = conditionsOf(given, site);
  const block = asMatrix(values, site);
  if (!conditions || !isAlike(block, asMatrix(given[0] ?? null, site))) return undefined;
  const chosenOf = (line: readonly Scalar[], row: number): Scalar[] =>
    line.filter((_, column) => conditions.every((each) => each.isMet(each.block.at(row, column))));
  const rows = rowsInQuestion(conditions);
  return rows
    ? rows.flatMap((row) => chosenOf(block.rows[row] ?? [], row))
    : block.rows.flatMap((line, row) => chosenOf(line, row));
}

/** More rows than this are worth another index. */
const fewRows = 10;

/** The rows that the indexes of the first conditions leave; undefined where all have to be looked at. */
function rowsInQuestion(conditions: readonly Condition[]): readonly number[] | undefined {
  let left: readonly number[] | undefined;
  for (const { block, key } of conditions) {
    if (left !== undefined && left.length <= fewRows) break;
    const rows = block.width === 1 && key !== undefined ? rowsThatMayEqual(block, key) : undefined;
    if (rows === undefined) continue;
    if (left === undefined) left = rows;
    else left = left.length < rows.length ? rowsInBoth(left, rows) : rowsInBoth(rows, left);
  }
  return left;
}

/** Errors among the chosen cells come back; texts and logical values do not count. */
function ofNumbers(
  calculate: (numbers: readonly number[]) => Scalar,
): (cells: Scalar[] | undefined) => Scalar {
  return (cells) => {
    if (!cells) return errors.value;
    return cells.find(isError) ?? calculate(cells.filter((cell) => typeof cell === 'number'));
  };
}

const sum = ofNumbers(total);
const average = ofNumbers(mean);
const most = ofNumbers(greatest);
const fewest = ofNumbers(least);

function count(given: readonly Value[], site: Site): Scalar {
  return chosen(given[0] ?? null, given, site)?.length ?? errors.value;
}

const ofFirst =
  (gather: (cells: Scalar[] | undefined) => Scalar): Conditional =>
  ([values = null, ...conditions], site) =>
    gather(chosen(values, conditions, site));

const ofThird =
  (gather: (cells: Scalar[] | undefined) => Scalar): Conditional =>
  ([tested = null, wanted = null, values = tested], site) =>
    gather(chosen(values, [tested, wanted], site));

export const conditionalFunctions: ReadonlyMap<string, Conditional> = new Map<string, Conditional>([
  ['COUNTIF', count],
  ['COUNTIFS', count],
  ['SUMIF', ofThird(sum)],
  ['AVERAGEIF', ofThird(average)],
  ['SUMIFS', ofFirst(sum)],
  ['AVERAGEIFS', ofFirst(average)],
  ['MAXIFS', ofFirst(most)],
  ['MINIFS', ofFirst(fewest)],
]);
