/**
 * Long work in slices: it pauses between them, so that whoever carries it out can let others have their turn.
 * `yield` says where it may pause; what the work comes to is its return value.
 */
export type Slices<T> = Generator<undefined, T, undefined>;

/** Without any pause. */
export function whole<T>(slices: Slices<T>): T {
  for (;;) {
    const slice = slices.next();
    if (slice.done === true) return slice.value;
  }
}

/** So many of a list's items that looking at the clock between them costs nothing. */
const itemsInSlice = 32;

export function* mapInSlices<Item, Result>(
  items: readonly Item[],
  each: (item: Item, at: number) => Result,
): Slices<Result[]> {
  const results: Result[] = [];
  for (const [at, item] of items.entries()) {
    if (at % itemsInSlice === 0) yield;
    results.push(each(item, at));
  }
  return results;
}
