import { nameKey } from '../nameKey';
import type { Area } from '../registers';
import { belongsToGroup } from '../targetGroup';

function isOrdered(area: Area): area is Area & { readonly order: number } {
  return typeof area.order === 'number';
}

/** By Ordning; areas without one come last, as they stand. */
function inOrder(areas: readonly Area[]): readonly Area[] {
  const ordered = areas.filter(isOrdered).sort((a, b) => a.order - b.order);
  return [...ordered, ...areas.filter((area) => !isOrdered(area))];
}

/** The areas of the table Områden that concern a group, in their order, each once. */
export function listedAreas(areas: readonly Area[], group: string | undefined): readonly string[] {
  const names = new Map<string, string>();
  for (const area of inOrder(areas)) {
    const key = nameKey(area.name);
    const isSkipped = key === '' || !belongsToGroup(area, group);
    if (!isSkipped && !names.has(key)) names.set(key, area.name);
  }
  return [...names.values()];
}

/** What stands under one area's heading, in the order it came. */
export interface AreaContent<Item> {
  readonly name: string;
  readonly items: readonly Item[];
}

/**
 * Gathers items under their areas: listed areas first, then the others as they come, last the items without an area.
 * Areas without items are left out.
 */
export function gatherByArea<Item>(
  items: Iterable<Item>,
  areaOf: (item: Item) => string,
  listed: readonly string[],
): readonly AreaContent<Item>[] {
  const areas = new Map<string, { name: string; items: Item[] }>();
  for (const name of listed) areas.set(nameKey(name), { name, items: [] });
  const withoutArea: Item[] = [];
  for (const item of items) {
    const name = areaOf(item);
    const key = nameKey(name);
    const area = key === '' ? withoutArea : areas.get(key)?.items;
    if (area === undefined) areas.set(key, { name: name.trim(), items: [item] });
    else area.push(item);
  }
  return [...areas.values(), { name: '', items: withoutArea }].filter((area) => area.items.length > 0);
}
