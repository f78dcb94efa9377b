/** The values of the calculated columns, so that a new workbook shows them before anything has recalculated. */
import type { Computed } from '../../domain/computed';
import { attainment } from '../../domain/indicator/attainment';
import type { SeriesResult } from '../../domain/indicator/followUp';
import { followUpIndicator } from '../../domain/indicator/followUpIndicators';
import { trend } from '../../domain/indicator/trend';
import { groupBy } from '../../domain/groupBy';
import { nameKey } from '../../domain/nameKey';
import type { Indicator, Located, Outcome, Registers, Risk, Settings } from '../../domain/registers';
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

type Cells = Readonly<Record<string, CellValue>>;

/** Columns of cells by row; a row that says nothing has a blank in each. */
function columnsOf(
  headers: readonly string[],
  rows: ReadonlyMap<number, Cells>,
): ReadonlyMap<string, readonly CellValue[]> {
  const count = [...rows.keys()].reduce((highest, row) => Math.max(highest, row), -1) + 1;
  const column = (header: string): CellValue[] =>
    Array.from({ length: count }, (_, row) => rows.get(row)?.[header] ?? '');
  return new Map(headers.map((header) => [header, column(header)]));
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
  return columnsOf([level.header, band.header], new Map(rows));
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
  const { level, band } = tables.risks.columns;
  const computed = computedLevel(riskLevel(risk, settings.scale, overrides));
  const named = computed.kind === 'value' ? bandName(computed.value, bands, numberOf(risk.year)) : computed;
  return { [level.header]: shown(computed), [band.header]: shown(named) };
}

function outcomeColumns(registers: Registers): ReadonlyMap<string, readonly CellValue[]> {
  const { attainment: share, targetStatus: status, trend: movement } = tables.outcomes.columns;
  const unknown = { [status.header]: 'Kan ej bedömas', [movement.header]: 'Kan ej bedömas' };
  const rows = new Map<number, Cells>(registers.outcomes.map(({ row }) => [row, unknown]));
  const outcomes = groupBy(registers.outcomes, ({ nr }) => nameKey(nr));
  const indicators = groupBy(registers.indicators, ({ nr }) => nameKey(nr));
  for (const [key, [indicator]] of indicators) {
    if (indicator === undefined) continue;
    const judged = judgedRows(indicator, outcomes.get(key) ?? [], registers.settings);
    for (const [row, cells] of judged) rows.set(row, cells);
  }
  return columnsOf([share.header, status.header, movement.header], rows);
}

/** The rows of one indicator, year by year: what a series showed last is what its next year is compared with. */
function judgedRows(
  indicator: Located<Indicator>,
  outcomes: readonly Located<Outcome>[],
  settings: Settings,
): readonly (readonly [row: number, cells: Cells])[] {
  const years = [...new Set(outcomes.flatMap(({ year }) => numberOf(year) ?? []))].sort((a, b) => a - b);
  const lastShown = new Map<string, number>();
  return years.flatMap((year) => {
    const { results } = followUpIndicator(indicator, outcomes, year, settings);
    const cells = results.map((result) => {
      const previous = lastShown.get(nameKey(result.series));
      return [result.source.row, outcomeCells(result, indicator, previous)] as const;
    });
    for (const result of results) {
      const value = shownOutcome(result);
      if (value !== undefined) lastShown.set(nameKey(result.series), value);
    }
    return cells;
  });
}

function shownOutcome({ outcome }: SeriesResult): number | undefined {
  return outcome.kind === 'value' ? outcome.value : undefined;
}

function outcomeCells(result: SeriesResult, { direction }: Indicator, previous: number | undefined): Cells {
  const { attainment: share, targetStatus: status, trend: movement } = tables.outcomes.columns;
  const outcome = shownOutcome(result);
  return {
    [share.header]: shown(attainment(outcome, result.target, direction)),
    [status.header]: result.status,
    [movement.header]: shown(trend(outcome, previous, direction)),
  };
}
