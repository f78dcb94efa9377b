/** How many measures have each status, and how many goals were reached. */
import { annexRows } from '../annex/rows';
import { groupBy } from '../groupBy';
import { followUpIndicators } from '../indicator/followUpIndicators';
import type { IndicatorFollowUp, TargetStatus } from '../indicator/followUp';
import { isBlank, nameKey } from '../nameKey';
import type { Registers } from '../registers';
import { isDone, statusesInForce, statusFinder } from '../status';

export interface StatusCount {
  /** '' where no status is written. */
  readonly name: string;
  readonly symbol: string;
  readonly isDone: boolean;
  readonly count: number;
}

/** Measures by status: those done first, then the others in the order of the table; what is not in it comes after. */
export function measureCounts(
  registers: Registers,
  year: number,
  group: string | undefined,
): readonly StatusCount[] {
  const statusNamed = statusFinder(registers.statuses, 'Åtgärd');
  const measures = annexRows(registers, year, group).measures.printed;
  const written = groupBy(measures, ({ status }) => statusNamed(status) ?? nameKey(status));
  const known = statusesInForce(registers.statuses).flatMap((status) => {
    const count = written.get(status)?.length ?? 0;
    const { name, symbol } = status;
    return count === 0 ? [] : [{ name, symbol, isDone: isDone(status), count }];
  });
  const unknown = [...written].flatMap(([key, rows]) => {
    if (typeof key !== 'string') return [];
    const name = rows[0]?.status ?? '';
    return [{ name: isBlank(name) ? '' : name, symbol: '', isDone: false, count: rows.length }];
  });
  return [...known.toSorted((a, b) => Number(b.isDone) - Number(a.isDone)), ...unknown];
}

export interface GoalCount {
  readonly status: TargetStatus;
  readonly count: number;
}

const goalStatuses: readonly TargetStatus[] = ['Uppnått', 'Delvis uppnått', 'Ej uppnått', 'Kan ej bedömas'];

/** How an indicator's goals went, one for each series; an indicator without a row for the year has one. */
export interface IndicatorGoals {
  readonly nr: string;
  readonly title: string;
  readonly goals: readonly { readonly series: string; readonly status: TargetStatus }[];
}

export interface GoalPicture {
  /** Each series of an indicator has a goal of its own; an indicator without a row for the year counts as one. */
  readonly goals: readonly GoalCount[];
  readonly indicators: readonly IndicatorGoals[];
}

export function goalPicture(registers: Registers, year: number, group: string | undefined): GoalPicture {
  const indicators = followUpIndicators(registers, year, group).map(indicatorGoals);
  const statuses = indicators.flatMap(({ goals }) => goals.map(({ status }) => status));
  const counts = groupBy(statuses, (status) => status);
  return {
    goals: goalStatuses.flatMap((status) => {
      const count = counts.get(status)?.length ?? 0;
      return count === 0 ? [] : [{ status, count }];
    }),
    indicators,
  };
}

function indicatorGoals({ indicator: { nr, title }, results }: IndicatorFollowUp): IndicatorGoals {
  const goals = results.map(({ series, status }) => ({ series, status }));
  return { nr, title, goals: goals.length === 0 ? [{ series: '', status: 'Kan ej bedömas' }] : goals };
}
