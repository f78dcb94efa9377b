/** Which views the navigation has room for; the others stand under Mer. */
export interface Room {
  /** All lengths in CSS pixels. */
  readonly available: number;
  readonly gap: number;
  /** The button Mer. */
  readonly more: number;
  /** Of each view, in their order. */
  readonly views: readonly number[];
}

/** Positions of the views that are shown: as many as fit from the first on, and always the current one. */
export function fittingViews({ available, gap, more, views }: Room, current: number): readonly number[] {
  const all = views.map((_, position) => position);
  const width = (shown: readonly number[]): number =>
    shown.reduce((sum, position) => sum + (views[position] ?? 0) + gap, -gap);
  if (width(all) <= available) return all;

  const withCurrent = (count: number): number[] => all.filter((at) => at < count || at === current);
  const fits = (count: number): boolean => width(withCurrent(count)) + gap + more <= available;
  let count = all.length - 1;
  while (count > 0 && !fits(count)) count -= 1;
  return withCurrent(count);
}
