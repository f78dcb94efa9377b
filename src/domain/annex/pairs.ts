/**
 * Puts a risk, its self-checks and their measures beside each other. Each self-check stands on a row of its own, its
 * measures beside it and below; a measure that hangs on the risk alone fills a free place beside a self-check of the
 * risk, else a row of its own.
 */
import type { Located, Measure, Risk, SelfCheck } from '../registers';
import type { MeasureCell, Pair, RiskCell, SelfCheckCell } from './annex';
import type { LinkedRows } from './linkedRows';

/** How rows become cells. */
export interface Cells {
  readonly risk: (risk: Located<Risk>) => RiskCell;
  readonly selfCheck: (selfCheck: Located<SelfCheck>) => SelfCheckCell;
  readonly measure: (measure: Located<Measure>) => MeasureCell;
  /** The place beside a self-check that has no measure. */
  readonly noMeasure: (selfCheck: Located<SelfCheck>) => MeasureCell;
}

type Beside = Omit<Pair, 'risk'>;

const emptyCell = { kind: 'empty' } as const;

function selfCheckRows(
  selfCheck: Located<SelfCheck>,
  measures: readonly Located<Measure>[],
  cells: Cells,
): readonly Beside[] {
  const [first, ...others] = measures;
  return [
    {
      selfCheck: cells.selfCheck(selfCheck),
      measure: first === undefined ? cells.noMeasure(selfCheck) : cells.measure(first),
    },
    ...others.map((measure) => ({ selfCheck: emptyCell, measure: cells.measure(measure) })),
  ];
}

/** Fills the free places with measures, and gives the rest rows of their own. */
function fillIn(
  rows: readonly Beside[],
  measures: readonly Located<Measure>[],
  cells: Cells,
): readonly Beside[] {
  let next = 0;
  const filled = rows.map((row) => {
    const measure = row.measure.kind === 'empty' ? measures[next] : undefined;
    if (measure === undefined) return row;
    next++;
    return { ...row, measure: cells.measure(measure) };
  });
  const rest = measures
    .slice(next)
    .map((measure) => ({ selfCheck: emptyCell, measure: cells.measure(measure) }));
  return [...filled, ...rest];
}

/** The pairs of one risk: every self-check and measure that hangs on it, each measure once. */
export function pairsOfRisk(risk: Located<Risk>, linked: LinkedRows, cells: Cells): readonly Pair[] {
  const shown = new Set<Located<Measure>>();
  const once = (measures: readonly Located<Measure>[] = []): readonly Located<Measure>[] => {
    const fresh = measures.filter((measure) => !shown.has(measure));
    fresh.forEach((measure) => shown.add(measure));
    return fresh;
  };
  const ofSelfChecks = (linked.selfChecksOfRisk.get(risk) ?? []).flatMap((selfCheck) =>
    selfCheckRows(selfCheck, once(linked.measuresOfSelfCheck.get(selfCheck)), cells),
  );
  const rows = fillIn(ofSelfChecks, once(linked.measuresOfRisk.get(risk)), cells);
  const beside = rows.length > 0 ? rows : [{ selfCheck: emptyCell, measure: emptyCell }];
  return beside.map((row, index) => ({
    risk: index === 0 ? cells.risk(risk) : { kind: 'continued', risk },
    ...row,
  }));
}

const noRisk = { kind: 'noRisk' } as const;

/** The pairs of a self-check without a risk. */
export function pairsOfSelfCheck(
  selfCheck: Located<SelfCheck>,
  linked: LinkedRows,
  cells: Cells,
): readonly Pair[] {
  const measures = linked.measuresOfSelfCheck.get(selfCheck) ?? [];
  return selfCheckRows(selfCheck, measures, cells).map((row) => ({ risk: noRisk, ...row }));
}

/** The pair of a measure that hangs on nothing. */
export function pairOfLooseMeasure(measure: Located<Measure>, cells: Cells): Pair {
  return { risk: noRisk, selfCheck: emptyCell, measure: cells.measure(measure) };
}
