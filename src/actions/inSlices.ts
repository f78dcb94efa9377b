/** Carries out long work so that the pane can draw, scroll and be clicked meanwhile. */
import type { Slices } from '../domain/slices';

/** Milliseconds; from 50 on a browser speaks of a long task (W3C, "Long Tasks API"). */
const longestSlice = 20;

export async function inSlices<T>(slices: Slices<T>): Promise<T> {
  let end = performance.now() + longestSlice;
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
    if (performance.now() < end) continue;
    await othersHadTheirTurn();
    end = performance.now() + longestSlice;
  }
}

function othersHadTheirTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
