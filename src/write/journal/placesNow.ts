/** Where rows and columns that were known by a key stand now: they may have been sorted, inserted, moved and deleted. */

/** Position by former position; undefined where it cannot be told. */
export type PlacesNow = readonly (number | undefined)[];

/** @param expected how many there are by now if none has gone or come since; not said, any number is */
export function placesNow(then: readonly string[], now: readonly string[], expected = now.length): PlacesNow {
  const [formerly, places] = [positionsOf(then), positionsOf(now)];
  const found = new Array<number | undefined>(then.length).fill(undefined);
  for (const [key, were] of formerly) {
    const are = places.get(key) ?? [];
    if (are.length === were.length) were.forEach((at, ordinal) => (found[at] = are[ordinal]));
  }
  // Where some are missing, another may stand where one of them stood.
  if (!isInOrder(found) || now.length !== expected) return found;
  // Where all others stand as they stood, one that is not found has been written over.
  const isThere = (key: string, at: number): boolean =>
    now[at] !== undefined && (now[at] === key || !formerly.has(now[at]));
  return found.map((place, at) => place ?? (isThere(then[at] ?? '', at) ? at : undefined));
}

/** Whether none that is found stands elsewhere. */
export function isInOrder(places: PlacesNow): boolean {
  return places.every((place, at) => place === undefined || place === at);
}

function positionsOf(keys: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  keys.forEach((key, at) => {
    const known = positions.get(key);
    if (known === undefined) positions.set(key, [at]);
    else known.push(at);
  });
  return positions;
}
