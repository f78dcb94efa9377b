import { isNothing } from '../computed';
import { groupBy } from '../groupBy';
import { nameKey } from '../nameKey';
import type { FigureRow } from './followUp';
import { givenTarget, type DatedOutcome } from './series';

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

function outcomeRow(row: DatedOutcome, year: number): FigureRow {
  return {
    year: row.year,
    series: row.source.series,
    comparisonOf: undefined,
    outcome: row.year > year ? { kind: 'notYet' } : row.figure,
    target: givenTarget(row.source).target,
    source: row.source,
  };
}

/** Comparisons of one year; one that several series share stands once. */
function comparisonRows(rows: readonly DatedOutcome[]): readonly FigureRow[] {
  const found = new Map<string, FigureRow>();
  for (const { year, source } of rows) {
    const { comparison, comparisonOf } = source;
    if (isNothing(comparison)) continue;
    const key = `${nameKey(comparisonOf)}:${comparison}`;
    if (found.has(key)) continue;
    const outcome =
      typeof comparison === 'number'
        ? ({ kind: 'value', value: comparison } as const)
        : ({ kind: 'reason', reason: comparison } as const);
    found.set(key, { year, series: '', comparisonOf, outcome, target: undefined, source });
  }
  return [...found.values()];
}

/** Where a series stands among the others: as first seen in the register. */
function seriesOrder(rows: readonly DatedOutcome[]): ReadonlyMap<string, number> {
  const order = new Map<string, number>();
  for (const row of rows) {
    const key = nameKey(row.source.series);
    if (!order.has(key)) order.set(key, order.size);
  }
  return order;
}

/**
 * The figures of an indicator for a year: its rows, up to four earlier years and later years with a target, each
 * year followed by its comparisons. @param rows every row of the indicator, in register order
 */
export function figureRows(rows: readonly DatedOutcome[], year: number): readonly FigureRow[] {
  const order = seriesOrder(rows);
  const place = (row: DatedOutcome): number => order.get(nameKey(row.source.series)) ?? 0;
  const byYear = groupBy(rowsShown(rows, year), (row) => row.year);
  const figures = [...byYear]
    .sort(([a], [b]) => a - b)
    .flatMap(([rowYear, ofYear]) => [
      ...ofYear.toSorted((a, b) => place(a) - place(b)).map((row) => outcomeRow(row, year)),
      ...(rowYear > year ? [] : comparisonRows(ofYear)),
    ]);
  return figures.some((row) => row.outcome.kind === 'value') ? figures : [];
}
