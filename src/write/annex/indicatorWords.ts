/** What an indicator's numbers say, in sentences: the same that its chart shows. */
import { isNothing } from '../../domain/computed';
import {
  rowsOf,
  type Figure,
  type FigureHeading,
  type FigureRow,
  type IndicatorFollowUp,
  type SeriesResult,
  type TargetOrigin,
} from '../../domain/indicator/followUp';
import { targetInterval } from '../../domain/indicator/interval';
import { isFewAnswers } from '../../domain/indicator/protection';
import type { Trend } from '../../domain/indicator/trend';
import type { Indicator } from '../../domain/registers';
import { annexWords as words } from '../../texts/annexWords';
import { areEqual, decimalsBeside, decimalsToTell, gapInWords, inWords, type NumberUnit } from './numbers';

type Target = number | string | undefined;

export function decimalsOf(outcome: Figure, target: Target, unit: NumberUnit): number {
  if (outcome.kind === 'value') return decimalsBeside(outcome.value, target, unit);
  return typeof target === 'number' ? decimalsToTell(target, undefined, unit) : 0;
}

export function targetInWords(target: number | string, unit: NumberUnit, decimals: number): string {
  return typeof target === 'number' ? inWords(target, unit, decimals) : target;
}

/** Why a figure is not there; undefined where it is. */
export function reasonInWords(figure: Figure): string | undefined {
  switch (figure.kind) {
    case 'value':
      return undefined;
    case 'reason':
      return figure.reason;
    case 'fewAnswers':
      return words.fewAnswers;
    case 'protectsOthers':
      return words.protectsOthers;
    case 'missing':
      return words.outcomeMissing;
    case 'notYet':
      return words.onlyTarget;
  }
}

const targetNames: Readonly<Record<TargetOrigin, string>> = {
  stageGoal: 'etappmålet',
  target: 'målet',
  line: 'årets delmål',
  lineStart: 'målet',
  previousOutcome: 'föregående utfall',
  none: 'målet',
};

/** `8 procentenheter under målet`; undefined when one of the two is no number. */
function gap({ outcome, target, targetOrigin }: SeriesResult, unit: NumberUnit): string | undefined {
  if (outcome.kind !== 'value' || typeof target !== 'number') return undefined;
  const name = targetNames[targetOrigin];
  if (areEqual(outcome.value, target)) return `lika med ${name}`;
  const size = gapInWords(outcome.value - target, unit, decimalsToTell(outcome.value, target, unit));
  return `${size} ${outcome.value > target ? 'över' : 'under'} ${name}`;
}

function statusOf(result: SeriesResult, unit: NumberUnit): string {
  if (result.status === 'Kan ej bedömas') return result.status;
  const how = gap(result, unit);
  return how === undefined ? result.status : `${result.status}, ${how}`;
}

function named(series: string, text: string): string {
  return series === '' ? text : `${series}: ${text}`;
}

/** What is the same for all series is said once. */
function perSeries({ results }: IndicatorFollowUp, say: (result: SeriesResult) => string): string[] {
  const said = results.map(say);
  const [first] = said;
  if (first !== undefined && said.length > 1 && said.every((text) => text === first)) return [first];
  return results.map(({ series }, at) => named(series, said[at] ?? ''));
}

/** Goal status of the year, one line a series. */
export function statusLines(followUp: IndicatorFollowUp): string[] {
  if (followUp.results.length === 0) return ['Kan ej bedömas'];
  return perSeries(followUp, (result) => statusOf(result, followUp.unit));
}

function answersClause({ source }: SeriesResult): string {
  const parts: string[] = [];
  if (typeof source.answers === 'number') parts.push(`${inWords(source.answers, 'antal', 0)} svar`);
  if (typeof source.responseRate === 'number') {
    const decimals = decimalsToTell(source.responseRate, undefined, 'procent');
    parts.push(`svarsfrekvens ${inWords(source.responseRate, 'procent', decimals)}`);
  }
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function targetClause(result: SeriesResult, unit: NumberUnit, decimals: number): string {
  if (result.targetOrigin === 'lineStart') return `, ${words.lineStart}`;
  if (result.target === undefined || result.target === '') return '';
  const target = targetInWords(result.target, unit, decimals);
  const distance = gap(result, unit);
  return distance === undefined
    ? `, ${targetNames[result.targetOrigin]} är ${target}`
    : `, ${distance} ${target}`;
}

/** A reason in a sentence of its own; few answers in the words that readers know. */
function missingSentence(result: SeriesResult): string {
  const { outcome } = result;
  if (isFewAnswers(outcome)) return `${words.fewAnswersSentence}${answersClause(result)}.`;
  if (outcome.kind === 'protectsOthers') return words.protectsOthersSentence;
  return reasonInWords(outcome) ?? words.outcomeMissing;
}

/** What was to be reached, where no outcome tells how far it is: ` Målet är 75 %.` */
function targetAlone(result: SeriesResult, unit: NumberUnit): string {
  const { target, targetOrigin, outcome } = result;
  if (isNothing(target) || targetOrigin === 'previousOutcome') return '';
  const name = targetNames[targetOrigin];
  const start = /[.!?]$/u.test(missingSentence(result)) ? '' : '.';
  const value = targetInWords(target, unit, decimalsOf(outcome, target, unit));
  return `${start} ${name.charAt(0).toUpperCase()}${name.slice(1)} är ${value}.`;
}

const movements: Readonly<Record<Exclude<Trend, 'Kan ej bedömas'>, string>> = {
  Förbättrad: 'har förbättrats från',
  Försämrad: 'har försämrats från',
  Ökad: 'har ökat från',
  Minskad: 'har minskat från',
  Oförändrad: 'är oförändrat från',
};

/** `Utfallet har förbättrats från 74 % året innan.` */
function trendSentence(
  { outcome, previous, trend, targetOrigin }: SeriesResult,
  unit: NumberUnit,
  year: number,
): string {
  if (previous === undefined || trend === 'Kan ej bedömas' || targetOrigin === 'previousOutcome') return '';
  const now = outcome.kind === 'value' ? outcome.value : undefined;
  const earlier = inWords(previous.value, unit, decimalsToTell(previous.value, now, unit));
  const when = previous.year === year - 1 ? 'året innan' : `år ${previous.year}`;
  return ` Utfallet ${movements[trend]} ${earlier} ${when}.`;
}

function resultSentence(result: SeriesResult, unit: NumberUnit, year: number): string {
  const { outcome, series } = result;
  if (outcome.kind !== 'value') return `${missingSentence(result)}${targetAlone(result, unit)}`;
  const decimals = decimalsOf(outcome, result.target, unit);
  const value = inWords(outcome.value, unit, decimals);
  const start = series === '' ? `Utfallet ${year} är ${value}` : value;
  const sentence = `${start}${answersClause(result)}${targetClause(result, unit, decimals)}.`;
  return `${sentence}${trendSentence(result, unit, year)}`;
}

function isOwn(row: FigureRow): boolean {
  return row.comparisonOf === undefined;
}

export function comparisonName(row: FigureRow): string {
  return row.comparisonOf === undefined || row.comparisonOf === '' ? words.comparison : row.comparisonOf;
}

/** `Ny definition från 2024 (tidigare I3)`, or the name of a series. */
export function headingInWords(heading: FigureHeading): string {
  if (heading.kind === 'series') return heading.series === '' ? words.wholeOrganisation : heading.series;
  const start = `${words.newDefinition} ${heading.year}`;
  return heading.continues === '' ? start : `${start} (tidigare ${heading.continues})`;
}

function definitionSentences({ figures }: IndicatorFollowUp): string[] {
  const changes = figures.flatMap(({ heading }) =>
    heading?.kind === 'definition'
      ? [`${headingInWords(heading)}: tidigare utfall går inte att jämföra med.`]
      : [],
  );
  return [...new Set(changes)];
}

function comparisonSentences(rows: readonly FigureRow[], unit: NumberUnit, year: number): string[] {
  return rows.flatMap((row) =>
    isOwn(row) || row.year !== year || row.outcome.kind !== 'value'
      ? []
      : [
          `Jämförelse ${comparisonName(row)}: ${inWords(row.outcome.value, unit, decimalsOf(row.outcome, undefined, unit))}.`,
        ],
  );
}

function comingTargets(rows: readonly FigureRow[], unit: NumberUnit, year: number): string[] {
  return rows.flatMap((row) => {
    if (row.year <= year || row.target === undefined || !isOwn(row)) return [];
    const target = targetInWords(row.target, unit, decimalsOf(row.outcome, row.target, unit));
    return [named(row.series, `Målet ${row.year} är ${target}.`)];
  });
}

function chartSentence(rows: readonly FigureRow[], indicator: Indicator): string {
  const years = rows.map((row) => row.year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isDrawn = ({ target }: FigureRow): boolean =>
    typeof target === 'number' || targetInterval(target, indicator) !== undefined;
  const what = rows.some(isDrawn) ? 'utfall och mål' : 'utfall';
  return `Diagrammet visar ${what} ${first === last ? first : `${first}–${last}`}.`;
}

/** One line for each thing the numbers say; `Utfall saknas` or the reason when there is none. */
export function message(followUp: IndicatorFollowUp, year: number): string {
  const { unit } = followUp;
  const rows = rowsOf(followUp.figures);
  const results = perSeries(followUp, (result) => resultSentence(result, unit, year));
  const lines = [
    ...(results.length === 0 ? [words.outcomeMissing] : results),
    ...definitionSentences(followUp),
    ...comparisonSentences(rows, unit, year),
    ...comingTargets(rows, unit, year),
    ...(rows.length === 0 ? [] : [chartSentence(rows, followUp.indicator)]),
  ];
  return lines.join('\n');
}
