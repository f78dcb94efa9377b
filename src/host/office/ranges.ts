/** From what an add-in calls a range (an address, a name, a structured reference) to cells of a sheet. */
import { boundingArea, isOnSheet, parseArea, splitAddress } from '../workbook/address';
import { singleReference } from '../workbook/formula';
import { allTables, findName, findSheet, sameName, sheetOf } from '../workbook/sheets';
import type { Area, Sheet, Table, Workbook } from '../workbook/workbook';
import { refusal, rules } from './rules';
import { Target, type RangeTarget } from './targets';

export function rangeTarget(sheet: Sheet, area: Area): Target<'Range'> {
  if (!isOnSheet(area)) throw refusal(rules.outsideSheet);
  return new Target('Range', { sheet, area });
}

export function areasTarget(sheet: Sheet, areas: readonly Area[]): Target<'RangeAreas'> {
  return new Target('RangeAreas', { sheet, areas });
}

/** The cells that `address` stands for as seen from `sheet`; undefined where it stands for none. */
export function lookUpRange(workbook: Workbook, sheet: Sheet, address: string): RangeTarget | undefined {
  const text = address.trim().replace(/^=/, '');
  const { sheetName, local } = splitAddress(text);
  const where = sheetName === undefined ? sheet : findSheet(workbook, sheetName);
  if (!where) return undefined;
  const area = parseArea(local);
  if (area) return { sheet: where, area };
  return namedRange(workbook, where, local) ?? structuredRange(workbook, local);
}

export function resolveRange(workbook: Workbook, sheet: Sheet, address: string): RangeTarget {
  const found = lookUpRange(workbook, sheet, address);
  if (!found) throw refusal(rules.address, 'Worksheet.getRange');
  return found;
}

export function namedRange(
  workbook: Workbook,
  sheet: Sheet | undefined,
  name: string,
): RangeTarget | undefined {
  const defined = findName(workbook, name, sheet);
  const reference = defined && singleReference(defined.formula);
  if (!reference) return undefined;
  const where =
    reference.sheet === undefined ? (defined.sheet ?? sheet) : findSheet(workbook, reference.sheet);
  return where && { sheet: where, area: reference.area };
}

const structured = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)(?:\[(.*)\])?$/su;

/** `Risker`, `Risker[Risk]`, `Risker[[#Headers],[Risk]:[Område]]`. */
function structuredRange(workbook: Workbook, text: string): RangeTarget | undefined {
  const found = structured.exec(text);
  if (!found?.[1]) return undefined;
  const name = found[1];
  const table = allTables(workbook).find((candidate) => sameName(candidate.name, name));
  const sheet = table && sheetOf(workbook, table);
  if (!table || !sheet) return undefined;
  const area = structuredArea(table, found[2] ?? '');
  return area && { sheet, area };
}

function structuredArea(table: Table, inside: string): Area | undefined {
  const parts = inside.startsWith('[') ? inside.slice(1, -1).split(/\]\s*[,:]\s*\[/) : [inside];
  const specials = parts.filter((part) => part.startsWith('#'));
  const names = parts.filter((part) => part !== '' && !part.startsWith('#'));
  const rows = specials.length === 0 ? bodyArea(table) : specialRows(table, specials);
  const columns = names.map((name) => columnArea(table, name));
  if (!rows || columns.includes(undefined)) return undefined;
  const present = columns.filter((column) => column !== undefined);
  const across = present.length === 0 ? table.area : present.reduce(boundingArea);
  return { top: rows.top, bottom: rows.bottom, left: across.left, right: across.right };
}

function specialRows(table: Table, specials: readonly string[]): Area | undefined {
  const areas = specials.map((special) => specialArea(table, special.toLowerCase()));
  const present = areas.filter((area) => area !== undefined);
  return present.length === areas.length && present.length > 0 ? present.reduce(boundingArea) : undefined;
}

function specialArea(table: Table, special: string): Area | undefined {
  if (special === '#all') return table.area;
  if (special === '#data') return bodyArea(table);
  if (special === '#headers') return headerArea(table);
  if (special === '#totals') return totalsArea(table);
  return undefined;
}

function columnArea(table: Table, name: string): Area | undefined {
  const plain = name.replace(/'(.)/g, '$1');
  const index = table.columns.findIndex((column) => sameName(column.name, plain));
  if (index < 0) return undefined;
  return { ...table.area, left: table.area.left + index, right: table.area.left + index };
}

export function headerArea(table: Table): Area | undefined {
  return table.showHeaders ? { ...table.area, bottom: table.area.top } : undefined;
}

export function totalsArea(table: Table): Area | undefined {
  return table.showTotals ? { ...table.area, top: table.area.bottom } : undefined;
}

/** Rows between header and totals; a table has always one at least. */
export function bodyArea(table: Table): Area {
  const { area } = table;
  return {
    ...area,
    top: area.top + (table.showHeaders ? 1 : 0),
    bottom: area.bottom - (table.showTotals ? 1 : 0),
  };
}

/** `A1:B2, D4` or with semicolons. */
export function resolveAreas(workbook: Workbook, sheet: Sheet, addresses: string): Target<'RangeAreas'> {
  if (addresses.length > addressesLimit) throw refusal(rules.addressesLength, 'Worksheet.getRanges');
  const areas = addresses.split(/[,;]/).map((address) => {
    const range = resolveRange(workbook, sheet, address);
    if (range.sheet !== sheet) throw refusal(rules.address, 'Worksheet.getRanges');
    return range.area;
  });
  return areasTarget(sheet, areas);
}

/** Source: OfficeDev/office-js#5198 (8,207 characters fail; areas do not count). */
const addressesLimit = 8192;
