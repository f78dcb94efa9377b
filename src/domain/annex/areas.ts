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

export interface GatheredAreas<Item> {
  readonly add: (area: string, items: readonly Item[]) => void;
  /** Listed areas first, then the others as they came, last what has no area; those without items are left out. */
  readonly filled: () => readonly AreaContent<Item>[];
}

interface OpenArea<Item> {
  readonly name: string;
  readonly items: Item[];
}

/** Gathers items under their areas. */
export function gatherByArea<Item>(listed: readonly string[]): GatheredAreas<Item> {
  const withoutArea: OpenArea<Item> = { name: '', items: [] };
  const areas = new Map<string, OpenArea<Item>>();
  const byKey = (name: string): OpenArea<Item> => {
    const key = nameKey(name);
    if (key === '') return withoutArea;
    const area = areas.get(key) ?? { name: name.trim(), items: [] };
    areas.set(key, area);
    return area;
  };
  for (const name of listed) byKey(name);
  /** Each way of writing a name is worked out once. */
  const asWritten = new Map<string, OpenArea<Item>>();
  return {
    add: (name, items) => {
      const area = asWritten.get(name) ?? byKey(name);
      asWritten.set(name, area);
      for (const item of items) area.items.push(item);
    },
    filled: () => [...areas.values(), withoutArea].filter((area) => area.items.length > 0),
  };
}
