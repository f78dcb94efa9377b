/** What of the register Utfall may be passed on: what too few have answered is withheld, and what would give it away. */
import { groupBy } from '../groupBy';
import { nameKey } from '../nameKey';
import type { Computed } from '../computed';
import type { Indicator, Located, Outcome, Registers } from '../registers';
import { attainment } from './attainment';
import type { NoFigure, SeriesResult } from './followUp';
import { seriesResults } from './followUpIndicators';
import { protectFewAnswers } from './protection';
import { coursesOf, datedOutcomes, figureOf, minimumAnswers } from './series';

/** What follows from a row of an indicator that has something withheld, reckoned from what is shown alone. */
export interface ShownJudgement {
  readonly attainment: Computed<number>;
  readonly status: SeriesResult['status'];
  readonly trend: SeriesResult['trend'];
}

export interface PassedOn {
  /** Undefined where the outcome may be passed on. */
  readonly withheld: NoFigure | undefined;
  readonly judgement: ShownJudgement | undefined;
}

type OutcomeRows = readonly Located<Outcome>[];

/** What an outcome belongs to that is of no indicator: nothing is judged. */
const noIndicator: Pick<Indicator, 'unit' | 'direction' | 'minimumAnswers'> = {
  unit: '',
  direction: 'Ingen',
  minimumAnswers: undefined,
};

/** The rows of Utfall that cannot be passed on as they are, by their position. */
export function withheldOutcomes({
  indicators,
  outcomes,
  settings,
}: Registers): ReadonlyMap<number, PassedOn> {
  const indicatorOf = new Map(indicators.toReversed().map((each) => [nameKey(each.nr), each]));
  const found = new Map<number, PassedOn>();
  for (const [key, rows] of groupBy(outcomes, ({ nr }) => nameKey(nr))) {
    const indicator = indicatorOf.get(key) ?? { ...blankIndicator(rows), ...noIndicator };
    for (const [row, passedOn] of passedOnOf(indicator, rows, settings)) found.set(row, passedOn);
  }
  return found;
}

function blankIndicator([first]: OutcomeRows): Indicator {
  return {
    ...noIndicator,
    nr: first?.nr ?? '',
    group: '',
    area: '',
    title: '',
    qualityFactor: '',
    source: '',
    koladaId: '',
    description: '',
    validFrom: undefined,
    validTo: undefined,
    continues: '',
  };
}

function passedOnOf(
  indicator: Indicator,
  outcomes: OutcomeRows,
  settings: Registers['settings'],
): readonly (readonly [row: number, passedOn: PassedOn])[] {
  const minimum = minimumAnswers(indicator.minimumAnswers, settings.minimumAnswers);
  const dated = datedOutcomes(outcomes, indicator, settings);
  const rows = protectFewAnswers(dated, indicator.unit, minimum);
  const shown = new Map(rows.map(({ source, figure }) => [source.row, figure]));
  const withheld = new Map(
    outcomes.flatMap((source) => {
      const figure = shown.get(source.row) ?? figureOf(source, minimum);
      const isHeld = figure.kind !== 'value' && typeof source.outcome === 'number';
      return isHeld ? [[source.row, figure] as const] : [];
    }),
  );
  if (withheld.size === 0) return [];
  const results = seriesResults(rows, coursesOf(rows), indicator, settings);
  const judged = new Map(results.map((result) => [result.source.row, judgementOf(result, indicator)]));
  return outcomes.map(({ row }) => [row, { withheld: withheld.get(row), judgement: judged.get(row) }]);
}

function judgementOf(
  { outcome, target, status, trend }: SeriesResult,
  { direction }: Indicator,
): ShownJudgement {
  const value = outcome.kind === 'value' ? outcome.value : undefined;
  return { attainment: attainment(value, target, direction), status, trend };
}
