import { columnLimit } from './address';
import { element } from './tag';
import { type XmlElement } from './xml';

/** `<rowBreaks>`. A break's id is the number of the row above it, which is the zero-based row the page begins with. */
export function readRowBreaks(breaks: XmlElement | undefined): number[] {
  return (breaks?.all('brk') ?? [])
    .map((found) => found.number('id') ?? 0)
    .filter((row) => row > 0)
    .sort((one, other) => one - other);
}

export function rowBreaksXml(rows: readonly number[], old: XmlElement | undefined): string[] {
  const kept = new Map((old?.all('brk') ?? []).map((found) => [found.number('id'), found.xml]));
  const sorted = [...new Set(rows)].filter((row) => row > 0).sort((one, other) => one - other);
  if (sorted.length === 0) return [];
  const content = sorted
    .map((row) => kept.get(row) ?? element('brk', { id: row, max: columnLimit - 1, man: true }))
    .join('');
  return [element('rowBreaks', { count: sorted.length, manualBreakCount: sorted.length }, content)];
}
