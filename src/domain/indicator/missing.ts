/** What a year's follow-up of an indicator still lacks. */
import { isNothing } from '../computed';
import { nameKey } from '../nameKey';
import type { Indicator, Located, Outcome } from '../registers';
import { needsTarget } from './direction';
import type { AimedOutcome, IndicatorFollowUp } from './followUp';
import type { DatedOutcome } from './series';

export interface Missing {
  readonly what:
    | 'row'
    | 'outcome'
    | 'target'
    /** The indicator says how few answers may be shown, and nothing says how many there were. */
    | 'answers'
    | 'comment'
    /** A comparison that does not say what with. */
    | 'comparisonOf';
  /** '' is the whole organisation. */
  readonly series: string;
  /** The row it would stand in; undefined where there is none. */
  readonly source: Located<Outcome> | undefined;
}

/** Series that the latest earlier year has, and this one does not. */
function missingSeries(rows: readonly DatedOutcome[], year: number): readonly Missing[] {
  const now = new Set(rows.filter((row) => row.year === year).map(({ source }) => nameKey(source.series)));
  const latest = Math.max(...rows.filter((row) => row.year < year).map((row) => row.year));
  const before = rows.filter((row) => row.year === latest && !now.has(nameKey(row.source.series)));
  const series = before.map(({ source }) => source.series);
  const names = series.length === 0 && now.size === 0 ? [''] : series;
  return names.map((name) => ({ what: 'row', series: name, source: undefined }));
}

function missingInRow(aimed: AimedOutcome, { direction, minimumAnswers }: Indicator): readonly Missing[] {
  const { outcome, targetOrigin, source, series } = aimed;
  const lacks = (what: Missing['what']): Missing => ({ what, series, source });
  const isMeasured = outcome.kind === 'value';
  return [
    ...(outcome.kind === 'missing' ? [lacks('outcome')] : []),
    ...(isMeasured && targetOrigin === 'none' && needsTarget(direction) ? [lacks('target')] : []),
    ...(isMeasured && typeof minimumAnswers === 'number' && source.answers === undefined
      ? [lacks('answers')]
      : []),
    ...(!isNothing(source.comparison) && isNothing(source.comparisonOf) ? [lacks('comparisonOf')] : []),
  ];
}

/** One comment is enough for all series. */
function missingComment({ comments, outcomes }: IndicatorFollowUp): readonly Missing[] {
  const [first] = outcomes;
  if (comments.length > 0 || first === undefined) return [];
  return [{ what: 'comment', series: '', source: first.source }];
}

/** @param rows every row of the indicator, in register order */
export function missingOfYear(
  followUp: IndicatorFollowUp,
  rows: readonly DatedOutcome[],
  year: number,
): readonly Missing[] {
  return [
    ...missingSeries(rows, year),
    ...followUp.outcomes.flatMap((aimed) => missingInRow(aimed, followUp.indicator)),
    ...missingComment(followUp),
  ];
}
