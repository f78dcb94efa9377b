import { isNothing } from '../computed';
import { groupBy } from '../groupBy';
import { nameKey } from '../nameKey';
import { rowsOf, type FigureBlock, type FigureHeading, type FigureRow } from './followUp';
import { bySeries, givenTarget, sameDefinition, type DatedOutcome } from './series';

const earlierYears = 4;

/** The latest earlier years that have rows. */
function earlierYearsShown(rows: readonly DatedOutcome[], year: number): ReadonlySet<number> {
  const earlier = new Set(rows.map((row) => row.year).filter((rowYear) => rowYear < year));
  return new Set([...earlier].sort((a, b) => b - a).slice(0, earlierYears));
}

function rowsShown(rows: readonly DatedOutcome[], year: number): readonly DatedOutcome[] {
  const earlier = earlierYearsShown(rows, year);
  return rows.filter(
    (row) =>
      row.year === year ||
      earlier.has(row.year) ||
      (row.year > year && givenTarget(row.source).origin !== 'none'),
  );
}

/** What a chart shows as the target of a row that gives none: the goal it is judged against. */
type ImpliedGoal = (row: DatedOutcome) => number | undefined;

function outcomeRow(row: DatedOutcome, year: number, impliedGoal: ImpliedGoal): FigureRow {
  const { target, origin } = givenTarget(row.source);
  return {
    year: row.year,
    series: row.source.series,
    comparisonOf: undefined,
    outcome: row.year > year ? { kind: 'notYet' } : row.figure,
    target: origin === 'none' ? impliedGoal(row) : target,
    source: row.source,
  };
}

/** Comparisons, by year; one that several series of a year share stands once. */
function comparisonRows(rows: readonly DatedOutcome[]): readonly FigureRow[] {
  const found = new Map<string, FigureRow>();
  for (const { year, source } of rows.toSorted((a, b) => a.year - b.year)) {
    const { comparison, comparisonOf } = source;
    if (isNothing(comparison)) continue;
    const key = `${year}:${nameKey(comparisonOf)}:${comparison}`;
    if (found.has(key)) continue;
    const outcome =
      typeof comparison === 'number'
        ? ({ kind: 'value', value: comparison } as const)
        : ({ kind: 'reason', reason: comparison } as const);
    found.set(key, { year, series: '', comparisonOf, outcome, target: undefined, source });
  }
  return [...found.values()];
}

/** Rows in runs of one definition, which alone may be compared. */
function byDefinition(rows: readonly DatedOutcome[]): readonly (readonly DatedOutcome[])[] {
  const runs: DatedOutcome[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const [first] = run ?? [];
    if (run !== undefined && first !== undefined && sameDefinition(first, row)) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function changeBetween(before: DatedOutcome, after: DatedOutcome): FigureHeading {
  const { nr, start } = after.strand.definition;
  return {
    kind: 'definition',
    year: Number.isFinite(start) ? start : after.year,
    continues: before.strand.definition.nr === nr ? '' : before.strand.definition.nr,
  };
}

function seriesBlocks(
  rows: readonly DatedOutcome[],
  heading: FigureHeading | undefined,
  toRow: (row: DatedOutcome) => FigureRow,
): readonly FigureBlock[] {
  let before: DatedOutcome | undefined;
  return byDefinition(rows).map((run) => {
    const [first] = run;
    const change = before && first && changeBetween(before, first);
    before = run.at(-1);
    return { heading: change ?? heading, rows: run.map(toRow) };
  });
}

/** Each series as it is first written. */
function seriesInOrder(
  own: readonly DatedOutcome[],
  shown: readonly DatedOutcome[],
): readonly (readonly [name: string, rows: readonly DatedOutcome[]])[] {
  const series = bySeries(shown);
  const order = groupBy([...own, ...shown], ({ strand }) => strand.seriesKey);
  return [...order].flatMap(([key, [first]]) => {
    const rows = series.get(key);
    return rows === undefined || first === undefined ? [] : [[first.source.series, rows] as const];
  });
}

/**
 * The rows of an indicator for a year, up to four earlier years and later years with a target, series by series, then
 * the comparisons.
 * @param rows every row of the indicator, in register order
 * @param earlier rows of the indicator it takes over from
 * @param impliedGoal the goal of a row that gives no target
 */
export function courseBlocks(
  rows: readonly DatedOutcome[],
  earlier: readonly DatedOutcome[],
  year: number,
  impliedGoal: ImpliedGoal,
): readonly FigureBlock[] {
  const toRow = (row: DatedOutcome): FigureRow => outcomeRow(row, year, impliedGoal);
  const shown = rowsShown([...earlier, ...rows], year);
  const series = seriesInOrder(rows, shown);
  const comparisons = comparisonRows(shown.filter((row) => row.year <= year));
  const [last] = comparisons.length === 0 ? [] : [{ heading: undefined, rows: comparisons }];
  return [
    ...series.flatMap(([name, ofSeries]) =>
      seriesBlocks(ofSeries, series.length > 1 ? { kind: 'series', series: name } : undefined, toRow),
    ),
    ...(last === undefined ? [] : [last]),
  ];
}

/** What a chart can show: nothing where there is no number at all. */
export function chartedBlocks(blocks: readonly FigureBlock[]): readonly FigureBlock[] {
  return rowsOf(blocks).some((row) => row.outcome.kind === 'value') ? blocks : [];
}
