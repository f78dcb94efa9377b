/** The values of the calculated columns, so that a new workbook shows them before anything has recalculated. */
import type { Computed } from '../../domain/computed';
import { attainment } from '../../domain/indicator/attainment';
import type { SeriesResult, TargetStatus } from '../../domain/indicator/followUp';
import { seriesResults } from '../../domain/indicator/followUpIndicators';
import { coursesOf, datedOutcomes, strandsOf } from '../../domain/indicator/series';
import type { Trend } from '../../domain/indicator/trend';
import { groupBy } from '../../domain/groupBy';
import { keysInOnePass } from '../../domain/nameKey';
import type { Indicator, Located, Registers } from '../../domain/registers';
import { bandName } from '../../domain/risk/bands';
import { computedLevel, overridesInForce, riskLevel } from '../../domain/risk/level';
import type { CellValue } from '../../read/snapshot';
import { tables } from '../../tables/index';

/** By table and column header: one value a row of the body; an error is its text ("#NUM!"). */
export type CalculatedValues = ReadonlyMap<string, ReadonlyMap<string, readonly CellValue[]>>;

export function calculatedValues(registers: Registers): CalculatedValues {
  return new Map([
    [tables.risks.name, riskColumns(registers)],
    [tables.outcomes.name, outcomeColumns(registers)],
  ]);
}

/** As many rows as the body of a register has. */
function rowCount(rows: readonly Located<unknown>[]): number {
  let count = 0;
  for (const { row } of rows) if (row >= count) count = row + 1;
  return count;
}

/** A row that says nothing has a blank. */
function blankColumn(count: number): CellValue[] {
  return Array<CellValue>(count).fill('');
}

function shown<T extends CellValue>(computed: Computed<T>): CellValue {
  switch (computed.kind) {
    case 'value':
      return computed.value;
    case 'blank':
      return '';
    case 'error':
      return computed.code;
  }
}

function numberOf(read: unknown): number | undefined {
  return typeof read === 'number' ? read : undefined;
}

function riskColumns(registers: Registers): ReadonlyMap<string, readonly CellValue[]> {
  const { risks, settings, bands } = registers;
  const overridesOf = yearly((year) => overridesInForce(registers.overrides, year));
  const count = rowCount(risks);
  const [levels, names] = [blankColumn(count), blankColumn(count)];
  for (const risk of risks) {
    const year = numberOf(risk.year);
    const level = computedLevel(riskLevel(risk, settings.scale, overridesOf(year)));
    levels[risk.row] = shown(level);
    names[risk.row] = shown(level.kind === 'value' ? bandName(level.value, bands, year) : level);
  }
  const { level, band } = tables.risks.columns;
  return new Map([
    [level.header, levels],
    [band.header, names],
  ]);
}

/** Works a year's value out once. */
function yearly<T>(valueIn: (year: number | undefined) => T): (year: number | undefined) => T {
  const known = new Map<number | undefined, T>();
  return (year) => {
    const value = known.get(year) ?? valueIn(year);
    known.set(year, value);
    return value;
  };
}

/** Of a row without an indicator. */
const unjudged: TargetStatus & Trend = 'Kan ej bedömas';

function outcomeColumns(registers: Registers): ReadonlyMap<string, readonly CellValue[]> {
  const { indicators, outcomes, settings } = registers;
  const count = rowCount(outcomes);
  const [shares, statuses, trends] = [blankColumn(count), blankColumn(count), blankColumn(count)];
  for (const { row } of outcomes) statuses[row] = trends[row] = unjudged;
  const keyOf = keysInOnePass();
  const rowsOf = groupBy(outcomes, ({ nr }) => keyOf(nr));
  for (const [key, [indicator]] of groupBy(indicators, ({ nr }) => keyOf(nr))) {
    if (indicator === undefined) continue;
    const dated = datedOutcomes(rowsOf.get(key) ?? [], indicator, settings, strandsOf(indicator, keyOf));
    for (const result of seriesResults(dated, coursesOf(dated), indicator, settings)) {
      const { row } = result.source;
      shares[row] = shown(attainmentOf(result, indicator));
      statuses[row] = result.status;
      trends[row] = result.trend;
    }
  }
  const { attainment: share, targetStatus: status, trend } = tables.outcomes.columns;
  return new Map([
    [share.header, shares],
    [status.header, statuses],
    [trend.header, trends],
  ]);
}

function attainmentOf({ outcome, target }: SeriesResult, { direction }: Indicator): Computed<number> {
  return attainment(outcome.kind === 'value' ? outcome.value : undefined, target, direction);
}
