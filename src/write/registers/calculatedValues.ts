/** The values of the calculated columns, so that a new workbook shows them before anything has recalculated. */
import type { Computed } from '../../domain/computed';
import { attainment } from '../../domain/indicator/attainment';
import type { SeriesResult } from '../../domain/indicator/followUp';
import { seriesResults } from '../../domain/indicator/followUpIndicators';
import { datedOutcomes } from '../../domain/indicator/series';
import { groupBy } from '../../domain/groupBy';
import { keysInOnePass, nameKey } from '../../domain/nameKey';
import type { Indicator, Registers, Risk } from '../../domain/registers';
import { bandName } from '../../domain/risk/bands';
import { computedLevel, overridesInForce, riskLevel, type Overrides } from '../../domain/risk/level';
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

/** What a row's calculated columns show, in the order of their headers. */
type Cells = readonly CellValue[];

/** Columns of cells by row; a row that says nothing has a blank in each. */
function columnsOf(
  headers: readonly string[],
  rows: readonly (readonly [row: number, cells: Cells])[],
): ReadonlyMap<string, readonly CellValue[]> {
  const count = rows.reduce((highest, [row]) => Math.max(highest, row), -1) + 1;
  return new Map(headers.map((header, at) => [header, columnAt(at, rows, count)]));
}

function columnAt(
  at: number,
  rows: readonly (readonly [row: number, cells: Cells])[],
  count: number,
): readonly CellValue[] {
  const column = Array<CellValue>(count).fill('');
  for (const [row, cells] of rows) column[row] = cells[at] ?? '';
  return column;
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
  const { level, band } = tables.risks.columns;
  const overridesOf = yearly((year) => overridesInForce(registers.overrides, year));
  const rows = registers.risks.map(
    (risk) => [risk.row, riskCells(risk, registers, overridesOf(numberOf(risk.year)))] as const,
  );
  return columnsOf([level.header, band.header], rows);
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

function riskCells(risk: Risk, { settings, bands }: Registers, overrides: Overrides): Cells {
  const computed = computedLevel(riskLevel(risk, settings.scale, overrides));
  const named = computed.kind === 'value' ? bandName(computed.value, bands, numberOf(risk.year)) : computed;
  return [shown(computed), shown(named)];
}

/** Of a row without an indicator. */
const unjudged: Cells = ['', 'Kan ej bedömas', 'Kan ej bedömas'];

function outcomeColumns(registers: Registers): ReadonlyMap<string, readonly CellValue[]> {
  const { attainment: share, targetStatus: status, trend: movement } = tables.outcomes.columns;
  const rows: (readonly [number, Cells])[] = registers.outcomes.map(({ row }) => [row, unjudged]);
  const keyOf = keysInOnePass();
  const outcomes = groupBy(registers.outcomes, ({ nr }) => keyOf(nr));
  const indicators = groupBy(registers.indicators, ({ nr }) => nameKey(nr));
  for (const [key, [indicator]] of indicators) {
    if (indicator === undefined) continue;
    const dated = datedOutcomes(outcomes.get(key) ?? [], indicator, registers.settings);
    const results = seriesResults(dated, () => true, indicator, registers.settings);
    for (const result of results) rows.push([result.source.row, outcomeCells(result, indicator)]);
  }
  return columnsOf([share.header, status.header, movement.header], rows);
}

function shownOutcome({ outcome }: SeriesResult): number | undefined {
  return outcome.kind === 'value' ? outcome.value : undefined;
}

function outcomeCells(result: SeriesResult, { direction }: Indicator): Cells {
  return [shown(attainment(shownOutcome(result), result.target, direction)), result.status, result.trend];
}
