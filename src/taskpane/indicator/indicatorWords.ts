/** What an indicator's numbers say, in sentences. */
import type {
  Amount,
  ShownIndicator,
  ShownPath,
  ShownResult,
  ShownRun,
  ShownYear,
} from '../../actions/indicator/shownIndicator';
import { goalStatusTexts } from '../../texts/pane/overview';
import {
  indicatorTexts as texts,
  noFigureTexts,
  targetOriginTexts,
  trendTexts,
} from '../../texts/pane/indicator';
import type { Words } from '../language';
import type { Sign } from '../parts/SignMark';
import { amountInWords, differenceInWords, type Unit } from './amounts';

/** The headline: how the year went. */
export function answerOf({ series, year, isFollowed }: ShownIndicator, { say }: Words): string {
  if (!isFollowed) return say(texts.notFollowed, { year });
  const results = series.flatMap(({ now }) => now ?? []);
  const [first] = results;
  if (first === undefined) return say(texts.noRow, { year });
  if (results.length > 1) {
    const count = results.filter(({ status }) => status === 'Uppnått').length;
    return say(texts.someMet, { count, total: results.length, year });
  }
  return say(answers[first.status], { year });
}

const answers = {
  Uppnått: texts.met,
  'Delvis uppnått': texts.partlyMet,
  'Ej uppnått': texts.notMet,
  'Kan ej bedömas': texts.notJudged,
} as const;

export function reasonInWords(reason: ShownYear['reason'], { say }: Words): string {
  if (reason === undefined) return '';
  return reason.kind === 'reason' ? reason.reason : say(noFigureTexts[reason.kind]);
}

export function targetInWords(target: Amount | string, unit: Unit, words: Words): string {
  return typeof target === 'string' ? target : amountInWords(target, unit, words);
}

/** `Ej uppnått: 77 % 2025, 8 procentenheter under målet 85 %.` */
export function resultSentence(
  { status, outcome, reason, gap, target, targetOrigin }: ShownResult,
  year: number,
  unit: Unit,
  words: Words,
): string {
  const { say } = words;
  const judged = say(goalStatusTexts[status]);
  if (outcome === undefined) return `${judged}. ${reasonInWords(reason, words)}.`;
  const value = say(texts.outcomeOf, { value: amountInWords(outcome, unit, words), year });
  if (target === undefined) return `${judged}: ${value}.`;
  const goal = say(targetOriginTexts[targetOrigin], { target: targetInWords(target, unit, words) });
  if (gap === undefined) return `${judged}: ${value}, ${goal}.`;
  if (gap.value === 0) return `${judged}: ${value}, ${say(texts.equal, { target: goal })}.`;
  const said = { gap: differenceInWords(gap, unit, words), target: goal };
  return `${judged}: ${value}, ${say(gap.value > 0 ? texts.over : texts.under, said)}.`;
}

export function trendSentence({ trend, previous }: ShownResult, unit: Unit, words: Words): string {
  if (trend === 'Kan ej bedömas' || previous === undefined) return words.say(trendTexts.none);
  return words.say(trendTexts[trend], { value: amountInWords(previous, unit, words), year: previous.year });
}

export function definitionSentence(
  { year, continues }: NonNullable<ShownRun['change']>,
  { say }: Words,
): string {
  return continues === ''
    ? say(texts.newDefinition, { year })
    : say(texts.newDefinitionOf, { year, nr: continues });
}

/** Where the way stands; then what it takes. */
export function pathSentences(path: ShownPath, unit: Unit, words: Words): readonly string[] {
  const { perYear } = path;
  const { say } = words;
  return [
    standingSentence(path, unit, words),
    ...(perYear === undefined
      ? []
      : [
          say(perYear.value < 0 ? texts.perYearLess : texts.perYearMore, {
            amount: differenceInWords(perYear, unit, words),
          }),
        ]),
  ];
}

function standingSentence({ standing, goal, latest, expected }: ShownPath, unit: Unit, words: Words): string {
  return words.say(texts[standing], {
    goal: amountInWords(goal, unit, words),
    goalYear: goal.year,
    value: latest === undefined ? '' : amountInWords(latest, unit, words),
    year: latest?.year ?? '',
    expected: expected === undefined ? '' : amountInWords(expected, unit, words),
  });
}

export const pathSigns: Readonly<Record<ShownPath['standing'], Sign>> = {
  there: 'done',
  onPath: 'ongoing',
  offPath: 'warning',
  begins: 'later',
  unmeasured: 'unknown',
};

/** `186 svar · 64 % har svarat` */
export function answersInWords({ answers: count, responseRate }: ShownYear, words: Words): string {
  const { say, sayCount } = words;
  const said = [
    ...(count === undefined ? [] : [sayCount(count, texts.oneAnswer, texts.answers)]),
    ...(responseRate === undefined
      ? []
      : [say(texts.rate, { rate: amountInWords(responseRate, 'procent', words) })]),
  ];
  return said.join(' · ');
}
