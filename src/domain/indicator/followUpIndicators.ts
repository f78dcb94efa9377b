import { groupBy } from '../groupBy';
import { isBlank, nameKey } from '../nameKey';
import type { Indicator, Located, Outcome, Registers, Settings } from '../registers';
import { belongsToGroup } from '../targetGroup';
import { figureRows } from './figures';
import type { IndicatorFollowUp, SeriesResult, TargetOrigin } from './followUp';
import {
  bySeries,
  figureOf,
  givenTarget,
  lineGoal,
  minimumAnswers,
  previousOutcome,
  type DatedOutcome,
} from './series';
import { isPartlyLimit, targetStatus } from './targetStatus';

/** Whether the indicator is followed in a year; a limit that could not be read does not limit. */
export function isValidIn(indicator: Indicator, year: number): boolean {
  const { validFrom, validTo } = indicator;
  const hasBegun = typeof validFrom !== 'number' || validFrom <= year;
  const hasEnded = typeof validTo === 'number' && validTo < year;
  return hasBegun && !hasEnded;
}

interface Judged {
  readonly target: number | string | undefined;
  readonly targetOrigin: TargetOrigin;
}

function judgedAgainst(row: DatedOutcome, series: readonly DatedOutcome[], indicator: Indicator): Judged {
  if (indicator.direction === 'Ska öka' || indicator.direction === 'Ska minska') {
    const previous = previousOutcome(series, row.year);
    return { target: previous, targetOrigin: previous === undefined ? 'none' : 'previousOutcome' };
  }
  const { target, origin } = givenTarget(row.source);
  if (origin !== 'none') return { target, targetOrigin: origin };
  const goal = lineGoal(series, row.year);
  return { target: goal, targetOrigin: goal === undefined ? 'none' : 'line' };
}

function resultOf(
  row: DatedOutcome,
  series: readonly DatedOutcome[],
  indicator: Indicator,
  settings: Settings,
): SeriesResult {
  const judged = judgedAgainst(row, series, indicator);
  const outcome = row.figure.kind === 'value' ? row.figure.value : undefined;
  const { partlyLimit: limit } = settings;
  const partlyLimit = limit !== undefined && isPartlyLimit(limit) ? limit : undefined;
  const status = targetStatus(outcome, judged.target, indicator.direction, {
    partlyLimit,
    unit: indicator.unit,
  });
  return {
    series: row.source.series,
    outcome: row.figure,
    ...judged,
    status: status.kind === 'value' ? status.value : 'Kan ej bedömas',
    source: row.source,
  };
}

function datedOutcomes(
  outcomes: readonly Located<Outcome>[],
  indicator: Indicator,
  settings: Settings,
): readonly DatedOutcome[] {
  const minimum = minimumAnswers(indicator.minimumAnswers, settings.minimumAnswers);
  return outcomes.flatMap((source) =>
    typeof source.year === 'number' ? [{ year: source.year, source, figure: figureOf(source, minimum) }] : [],
  );
}

/** One indicator's year. @param outcomes every row of the indicator, in register order */
export function followUpIndicator(
  indicator: Located<Indicator>,
  outcomes: readonly Located<Outcome>[],
  year: number,
  settings: Settings,
): IndicatorFollowUp {
  const rows = datedOutcomes(outcomes, indicator, settings);
  const series = bySeries(rows);
  const ofYear = rows.filter((row) => row.year === year);
  return {
    indicator,
    unit: indicator.unit,
    results: ofYear.map((row) =>
      resultOf(row, series.get(nameKey(row.source.series)) ?? [], indicator, settings),
    ),
    figures: figureRows(rows, year),
    comments: ofYear.flatMap(({ source }) =>
      isBlank(source.comment) ? [] : [{ series: source.series, text: source.comment, source }],
    ),
  };
}

/** Indicators of a group that are valid in a year; of several with one number only the first has outcomes. */
export function followUpIndicators(
  registers: Registers,
  year: number,
  group: string | undefined,
): readonly IndicatorFollowUp[] {
  const outcomes = groupBy(registers.outcomes, (row) => nameKey(row.nr));
  const followedUp = new Set<string>();
  return registers.indicators
    .filter((indicator) => isValidIn(indicator, year) && belongsToGroup(indicator, group))
    .map((indicator) => {
      const key = nameKey(indicator.nr);
      const own = followedUp.has(key) ? [] : (outcomes.get(key) ?? []);
      followedUp.add(key);
      return followUpIndicator(indicator, own, year, registers.settings);
    });
}
