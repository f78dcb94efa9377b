/** Items by key, keys and items in the order they came. */
export function groupBy<Item, Key>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  // Of one group most come after each other.
  let last: { readonly key: Key; readonly group: Item[] } | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (last === undefined || last.key !== key) last = { key, group: groupWith(key, groups) };
    last.group.push(item);
  }
  return groups;
}

function groupWith<Item, Key>(key: Key, groups: Map<Key, Item[]>): Item[] {
  const known = groups.get(key);
  if (known !== undefined) return known;
  const group: Item[] = [];
  groups.set(key, group);
  return group;
}
