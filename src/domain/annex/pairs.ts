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

const emptyCell = { kind: 'empty' } as const;
const noRisk = { kind: 'noRisk' } as const;

/** Where the pairs of one risk, or of none, go. */
type Place = (selfCheck: SelfCheckCell, measure: MeasureCell) => void;

function placeSelfCheck(
  selfCheck: Located<SelfCheck>,
  measures: readonly Located<Measure>[],
  cells: Cells,
  place: Place,
): void {
  measures.forEach((measure, index) => {
    place(index === 0 ? cells.selfCheck(selfCheck) : emptyCell, cells.measure(measure));
  });
}

/** The measures that have not been shown before, which then have. */
function unshown(measures: readonly Located<Measure>[], shown: Set<number>): readonly Located<Measure>[] {
  const fresh = measures.filter(({ row }) => !shown.has(row));
  for (const { row } of fresh) shown.add(row);
  return fresh;
}

/** The pairs of one risk: every self-check and measure that hangs on it, each measure once. */
export function pairsOfRisk(risk: Located<Risk>, linked: LinkedRows, cells: Cells): readonly Pair[] {
  const pairs: Pair[] = [];
  const continued = { kind: 'continued', risk } as const;
  const place: Place = (selfCheck, measure) => {
    pairs.push({ risk: pairs.length === 0 ? cells.risk(risk) : continued, selfCheck, measure });
  };

  const shown = new Set<number>();
  const selfChecks = linked.selfChecksOfRisk(risk).map((selfCheck) => ({
    selfCheck,
    measures: unshown(linked.measuresOfSelfCheck(selfCheck), shown),
  }));
  const ofRiskAlone = unshown(linked.measuresOfRisk(risk), shown);

  let next = 0;
  for (const { selfCheck, measures } of selfChecks) {
    placeSelfCheck(selfCheck, measures, cells, place);
    if (measures.length > 0) continue;
    const noMeasure = cells.noMeasure(selfCheck);
    const filling = noMeasure.kind === 'empty' ? ofRiskAlone[next] : undefined;
    if (filling !== undefined) next++;
    place(cells.selfCheck(selfCheck), filling === undefined ? noMeasure : cells.measure(filling));
  }
  for (const measure of ofRiskAlone.slice(next)) place(emptyCell, cells.measure(measure));
  if (pairs.length === 0) place(emptyCell, emptyCell);
  return pairs;
}

/** The pairs of a self-check without a risk. */
export function pairsOfSelfCheck(
  selfCheck: Located<SelfCheck>,
  linked: LinkedRows,
  cells: Cells,
): readonly Pair[] {
  const pairs: Pair[] = [];
  const place: Place = (selfCheckCell, measure) => {
    pairs.push({ risk: noRisk, selfCheck: selfCheckCell, measure });
  };
  const measures = linked.measuresOfSelfCheck(selfCheck);
  placeSelfCheck(selfCheck, measures, cells, place);
  if (measures.length === 0) place(cells.selfCheck(selfCheck), cells.noMeasure(selfCheck));
  return pairs;
}

/** The pair of a measure that hangs on nothing. */
export function pairOfLooseMeasure(measure: Located<Measure>, cells: Cells): Pair {
  return { risk: noRisk, selfCheck: emptyCell, measure: cells.measure(measure) };
}
