/** Copied cells take along what they accept and the looks that depend on their contents. */
import { columnCount, intersection, rowCount, without } from '../workbook/address';
import type { Area, Sheet } from '../workbook/workbook';
import type { RangeTarget } from './targets';
import { release } from './validations';

/**
 * Everything is copied with `All`, and formats, conditional ones among them, with `Formats`.
 * Source: learn.microsoft.com/javascript/api/excel/excel.rangecopytype.
 */
export function copyRules(to: RangeTarget, from: RangeTarget, what: 'All' | 'Formats'): void {
  // Rules of another sheet would have to be made anew there.
  if (to.sheet !== from.sheet) return;
  const { sheet } = to;
  copyConditionalFormats(sheet, to.area, from.area);
  if (what === 'All') copyValidations(sheet, to.area, from.area);
}

function copyValidations(sheet: Sheet, to: Area, from: Area): void {
  const copied = sheet.validations.map((rule) => ({ rule, areas: copiedAreas(rule.areas, to, from) }));
  release(sheet, [to]);
  for (const { rule, areas } of copied) {
    if (areas.length === 0) continue;
    if (!sheet.validations.includes(rule)) sheet.validations.push(rule);
    rule.areas = areas.reduce(joined, rule.areas);
  }
}

function copyConditionalFormats(sheet: Sheet, to: Area, from: Area): void {
  for (const format of sheet.conditionalFormats) {
    const copied = copiedAreas(format.areas, to, from);
    const kept = format.areas.flatMap((own) => without(own, to));
    format.areas = copied.reduce(joined, kept);
  }
  const held = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...held);
  sheet.changed.add('conditionalFormats');
}

/** Where a rule of the source's cells holds in the destination, which the source fills from its first cell on. */
function copiedAreas(areas: readonly Area[], to: Area, from: Area): readonly Area[] {
  const parts = areas.flatMap((area) => intersection(area, from) ?? []);
  const downs = steps(to.top, to.bottom, rowCount(from));
  const rights = steps(to.left, to.right, columnCount(from));
  return downs.flatMap((top) => rights.flatMap((left) => parts.map((part) => moved(part, from, top, left))));
}

function steps(first: number, last: number, step: number): readonly number[] {
  return Array.from({ length: Math.floor((last - first + 1) / step) }, (_, index) => first + index * step);
}

function moved(part: Area, from: Area, top: number, left: number): Area {
  const down = top - from.top;
  const right = left - from.left;
  return {
    top: part.top + down,
    bottom: part.bottom + down,
    left: part.left + right,
    right: part.right + right,
  };
}

/** Areas with one more, which lengthens the one it continues. */
function joined(areas: readonly Area[], area: Area): Area[] {
  const above = areas.find(
    ({ bottom, left, right }) => bottom + 1 === area.top && left === area.left && right === area.right,
  );
  if (above === undefined) return [...areas, area];
  return areas.map((own) => (own === above ? { ...own, bottom: area.bottom } : own));
}
