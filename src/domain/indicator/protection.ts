/**
 * Keeps what too few have answered from being reckoned back: a whole and all its parts but one give that one away.
 * Then further parts are withheld, those with the fewest answers first, or the whole where that does not suffice: all
 * parts, where a comparison tells the whole under another name.
 */
import { groupBy } from '../groupBy';
import { isBlank, nameKey } from '../nameKey';
import type { MeasureUnit, Outcome } from '../registers';
import type { Figure } from './followUp';
import type { DatedOutcome } from './series';

const closeTo = 1e-9;

/** Whether somebody has decided not to show an outcome because few have answered: "För få svar". */
function saysFewAnswers(reason: string): boolean {
  return /förfå|fåsvar/u.test(nameKey(reason));
}

/** Whether a figure is not there because too few have answered. */
export function isFewAnswers(figure: Figure): boolean {
  return figure.kind === 'fewAnswers' || (figure.kind === 'reason' && saysFewAnswers(figure.reason));
}

function restsOnFewAnswers({ figure }: DatedOutcome): boolean {
  return isFewAnswers(figure);
}

function isWhole({ source }: DatedOutcome): boolean {
  return isBlank(source.series);
}

function answersOf({ source }: DatedOutcome): number | undefined {
  return typeof source.answers === 'number' ? source.answers : undefined;
}

function valueOf({ source }: DatedOutcome): number | undefined {
  return typeof source.outcome === 'number' ? source.outcome : undefined;
}

function difference(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a - b;
}

/** What an outcome stands for in its sum: a count itself, else as many times its value as there are answers. */
function amountOf(row: DatedOutcome, unit: MeasureUnit | ''): number | undefined {
  const [value, answers] = [valueOf(row), answersOf(row)];
  if (unit === 'antal') return value;
  return value === undefined || answers === undefined ? undefined : value * answers;
}

/** How an indicator is measured, and what may be known of its wholes. */
interface Measuring {
  readonly unit: MeasureUnit | '';
  /** The fewest answers that are shown. */
  readonly minimum: number;
  /** Values that stand as comparisons beside any row. */
  readonly comparisons: readonly number[];
}

interface Year {
  readonly whole: DatedOutcome;
  readonly shown: readonly DatedOutcome[];
  readonly hidden: readonly DatedOutcome[];
  readonly unit: MeasureUnit | '';
  readonly minimum: number;
}

/** A result that leaves no choice: nobody, or in percent everybody. */
function isExtreme(amount: number, answers: number, unit: MeasureUnit | ''): boolean {
  return amount <= closeTo || (unit === 'procent' && amount >= answers - closeTo);
}

type Quantity = (row: DatedOutcome, unit: MeasureUnit | '') => number | undefined;

/** The sum of the parts; undefined as soon as one is. */
function partsIn(of: Quantity, rows: readonly DatedOutcome[], unit: MeasureUnit | ''): number | undefined {
  let total = 0;
  for (const row of rows) {
    const part = of(row, unit);
    if (part === undefined) return undefined;
    total += part;
  }
  return total;
}

/** Whether the whole holds more than the parts that have rows. */
function holdsMoreThanListed({ whole, shown, hidden, unit }: Year): boolean {
  const of = unit === 'antal' ? valueOf : answersOf;
  const besideHidden = difference(of(whole), partsIn(of, hidden, unit));
  const unlisted = difference(besideHidden, partsIn(of, shown, unit));
  return unlisted !== undefined && unlisted > closeTo;
}

/**
 * What may be reckoned of the hidden parts together: what the shown ones leave of the whole, and, where no part is
 * unlisted, their own sum.
 */
function togetherHidden(year: Year, hasUnlisted: boolean, of: Quantity): readonly (number | undefined)[] {
  const { whole, shown, hidden, unit } = year;
  const left = difference(of(whole, unit), partsIn(of, shown, unit));
  return hasUnlisted ? [left] : [left, partsIn(of, hidden, unit)];
}

/** Parts without answers hide nobody. */
function hiddenParts({ hidden }: Year, hasUnlisted: boolean): number {
  const listed = hidden.filter((row) => answersOf(row) !== 0).length;
  return hasUnlisted ? listed + 1 : listed;
}

/** Whether the shown figures leave every hidden one open. */
function isSafe(year: Year): boolean {
  const { whole, unit, minimum } = year;
  if (isExtreme(valueOf(whole) ?? 0, 1, unit)) return false;
  const hasUnlisted = holdsMoreThanListed(year);
  if (hiddenParts(year, hasUnlisted) < 2) return false;
  const answers = togetherHidden(year, hasUnlisted, answersOf);
  if (answers.some((count) => count !== undefined && count < minimum)) return false;
  const amounts = togetherHidden(year, hasUnlisted, amountOf);
  return amounts.every(
    (amount, at) => amount === undefined || !isExtreme(amount, answers[at] ?? Infinity, unit),
  );
}

function fewestAnswersFirst(a: DatedOutcome, b: DatedOutcome): number {
  return (answersOf(a) ?? Number.MAX_VALUE) - (answersOf(b) ?? Number.MAX_VALUE);
}

interface Parted {
  readonly secret: DatedOutcome[];
  readonly shownParts: DatedOutcome[];
  readonly shownWholes: DatedOutcome[];
}

function parted(rows: readonly DatedOutcome[]): Parted {
  const sorts: Parted = { secret: [], shownParts: [], shownWholes: [] };
  for (const row of rows) {
    if (restsOnFewAnswers(row)) sorts.secret.push(row);
    else if (row.figure.kind === 'value') (isWhole(row) ? sorts.shownWholes : sorts.shownParts).push(row);
  }
  return sorts;
}

/** All parts together, as the row of a whole; undefined where one of them says too little. */
function sumOf(parts: readonly DatedOutcome[], unit: MeasureUnit | ''): DatedOutcome | undefined {
  const [first] = parts;
  const [answers, amount] = [partsIn(answersOf, parts, unit), partsIn(amountOf, parts, unit)];
  if (first === undefined || amount === undefined) return undefined;
  const outcome = unit === 'antal' ? amount : amount / (answers ?? 0);
  return { ...first, source: { ...first.source, series: '', outcome, answers } };
}

/** Comparisons are written as people read them: in whole percent. */
function saysTheSame(comparison: number, value: number, unit: MeasureUnit | ''): boolean {
  return Math.abs(comparison - value) <= (unit === 'procent' ? 0.005 : 0.5) + closeTo;
}

/** The whole of a year that stands beside a part as what it is compared with, "Kommunen 2025"; undefined if none does. */
function comparedWhole(
  whole: DatedOutcome | undefined,
  rows: readonly DatedOutcome[],
  { comparisons, unit }: Measuring,
): DatedOutcome | undefined {
  if (comparisons.length === 0) return undefined;
  const known =
    whole ??
    sumOf(
      rows.filter((row) => !isWhole(row)),
      unit,
    );
  const value = known && valueOf(known);
  const isSaid = value !== undefined && comparisons.some((each) => saysTheSame(each, value, unit));
  return isSaid ? known : undefined;
}

/** Which further rows of a year are withheld, of which one rests on few answers. */
function furtherWithheld(rows: readonly DatedOutcome[], measuring: Measuring): readonly DatedOutcome[] {
  const { unit, minimum } = measuring;
  const { secret, shownParts, shownWholes } = parted(rows);
  // No part has more answers than the whole.
  if (secret.some(isWhole)) return shownParts;
  const [shownWhole, another] = shownWholes;
  if (another !== undefined) return shownWholes;
  const compared = comparedWhole(shownWhole, rows, measuring);
  const whole = shownWhole ?? compared;
  if (whole === undefined) return [];
  const shown = shownParts.sort(fewestAnswersFirst);
  for (let count = 0; count === 0 || count < shown.length; count++) {
    const further = shown.slice(0, count);
    const year = { whole, shown: shown.slice(count), hidden: [...secret, ...further], unit, minimum };
    if (isSafe(year)) return further;
  }
  return compared === undefined ? [whole] : [...shownWholes, ...shownParts];
}

/** What outcomes are compared with. */
function comparisonsIn(outcomes: readonly Outcome[]): readonly number[] {
  return outcomes.flatMap(({ comparison }) => (typeof comparison === 'number' ? [comparison] : []));
}

/**
 * The rows of an indicator with everything withheld from which a result of too few answers could be reckoned back.
 * @param inView all outcomes of the indicator, of other years too: their comparisons may tell a whole of these rows
 */
export function protectFewAnswers(
  rows: readonly DatedOutcome[],
  unit: MeasureUnit | '',
  minimum = 0,
  inView: () => readonly Outcome[] = () => rows.map(({ source }) => source),
): readonly DatedOutcome[] {
  const inQuestion = new Set(rows.filter(restsOnFewAnswers).map(({ year }) => year));
  if (inQuestion.size === 0) return rows;
  const years = groupBy(
    rows.filter(({ year }) => inQuestion.has(year)),
    ({ year }) => year,
  );
  const measuring = { unit, minimum, comparisons: comparisonsIn(inView()) };
  const further = new Set([...years.values()].flatMap((ofYear) => furtherWithheld(ofYear, measuring)));
  if (further.size === 0) return rows;
  return rows.map((row) => (further.has(row) ? { ...row, figure: { kind: 'protectsOthers' } } : row));
}
