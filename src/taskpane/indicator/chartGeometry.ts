/** Where the columns and the goal line of a series' small chart stand. */
import type { ShownPath, ShownSeries, ShownYear } from '../../actions/indicator/shownIndicator';

export const size = { width: 288, height: 132, top: 18, bottom: 18 } as const;

/** One year of the chart. */
export interface Slot {
  readonly year: number;
  readonly outcome: ShownYear['outcome'];
  /** Whether the year has come, and there should have been a column. */
  readonly isGap: boolean;
  readonly goal: number | undefined;
  readonly interval: ShownYear['interval'];
  /** Whether the years before are of another definition. */
  readonly isBreak: boolean;
}

/** The years that have rows, and those on the way to the target year. */
export function slotsOf({ runs, path }: ShownSeries): readonly Slot[] {
  const slots = runs.flatMap(({ change, years }) =>
    years.map((year, at) => ({ ...slotOf(year), isBreak: change !== undefined && at === 0 })),
  );
  const known = new Set(slots.map(({ year }) => year));
  return [...slots, ...slotsAhead(path, known)].sort((a, b) => a.year - b.year);
}

function slotOf({ year, outcome, reason, target, interval }: ShownYear): Slot {
  const goal = typeof target === 'object' ? target.value : undefined;
  const isGap = outcome === undefined && reason?.kind !== 'notYet';
  return { year, outcome, isGap, goal, interval, isBreak: false };
}

function slotsAhead(path: ShownPath | undefined, known: ReadonlySet<number>): readonly Slot[] {
  return (path?.ahead ?? [])
    .filter(({ year }) => !known.has(year))
    .map(({ year, value }) => ({
      year,
      outcome: undefined,
      isGap: false,
      goal: value,
      interval: undefined,
      isBreak: false,
    }));
}

export interface Scale {
  readonly slotWidth: number;
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

export function scaleOf(slots: readonly Slot[]): Scale {
  const values = slots.flatMap(({ outcome, goal, interval }) => [
    ...(outcome === undefined ? [] : [outcome.value]),
    ...(goal === undefined ? [] : [goal]),
    ...(interval === undefined ? [] : [interval.highest]),
  ]);
  const lowest = Math.min(0, ...values);
  const highest = Math.max(0, ...values);
  const span = highest === lowest ? 1 : highest - lowest;
  const slotWidth = size.width / Math.max(1, slots.length);
  const room = size.height - size.top - size.bottom;
  return {
    slotWidth,
    x: (at) => slotWidth * (at + 0.5),
    y: (value) => size.top + room * (1 - (value - lowest) / span),
  };
}

/** The goal's points in stretches: it is broken where a year has none, or the definition changes. */
export function goalStretches(slots: readonly Slot[]): readonly (readonly number[])[] {
  const stretches: number[][] = [];
  for (const [at, slot] of slots.entries()) {
    if (slot.goal === undefined) continue;
    const last = stretches.at(-1);
    const runsOn = last?.at(-1) === at - 1 && !slot.isBreak;
    if (last !== undefined && runsOn) last.push(at);
    else stretches.push([at]);
  }
  return stretches;
}
