import { type Area, type Cell, type Workbook } from '../workbook/workbook';
import { parseArea } from './address';
import { unionMembers } from './formulas';
import { element } from './tag';
import { escapeText, withoutIllegalCharacters } from './xml';

/** The values a chart shows before anything is recalculated: copies of the cells its series refer to. */

interface Reference {
  readonly sheet: string;
  readonly area: Area;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

/** `'Bilaga 2'!$B$4:$B$9`, with or without an equals sign; undefined for anything that is no such reference. */
function parseReference(text: string): Reference | undefined {
  const plain = text.startsWith('=') ? text.slice(1) : text;
  const bang = plain.lastIndexOf('!');
  const cells = plain.slice(bang + 1);
  if (bang < 1 || !/^\$?[A-Za-z]{1,3}\$?\d{1,7}(:\$?[A-Za-z]{1,3}\$?\d{1,7})?$/.test(cells)) return undefined;
  return { sheet: unquoted(plain.slice(0, bang)), area: parseArea(cells) };
}

export function isReference(text: string): boolean {
  return parseReference(text) !== undefined;
}

function cellsOf({ sheet, area }: Reference, workbook: Workbook): (Cell | undefined)[] {
  const found = workbook.sheets.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  const cells: (Cell | undefined)[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      cells.push(found?.rows.get(row)?.cells[column]);
  return cells;
}

function referenced(formula: string, workbook: Workbook): (Cell | undefined)[] {
  const members = unionMembers(formula.replace(/^=?\(?/, '').replace(/\)$/, ''));
  return members.flatMap((member) => {
    const reference = parseReference(member);
    return reference ? cellsOf(reference, workbook) : [];
  });
}

function point(index: number, text: string): string {
  return element('c:pt', { idx: index }, element('c:v', {}, escapeText(withoutIllegalCharacters(text))));
}

function points(cells: readonly (Cell | undefined)[], textOf: (cell: Cell) => string | undefined): string {
  const written = cells.map((cell, index) => {
    const text = cell && textOf(cell);
    return text === undefined ? '' : point(index, text);
  });
  return element('c:ptCount', { val: cells.length }) + written.join('');
}

function numberText({ value }: Cell): string | undefined {
  return typeof value === 'number' ? String(value) : undefined;
}

function shownText({ value }: Cell): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? value.error : String(value);
}

function formulaText(formula: string): string {
  return element('c:f', {}, escapeText(formula.startsWith('=') ? formula.slice(1) : formula));
}

export function numberReference(formula: string, workbook: Workbook): string {
  const cells = referenced(formula, workbook);
  const format = cells.find((cell) => typeof cell?.value === 'number')?.style.numberFormat ?? 'General';
  const code = element('c:formatCode', {}, escapeText(format));
  return element(
    'c:numRef',
    {},
    formulaText(formula) + element('c:numCache', {}, code + points(cells, numberText)),
  );
}

export function textReference(formula: string, workbook: Workbook): string {
  const cache = element('c:strCache', {}, points(referenced(formula, workbook), shownText));
  return element('c:strRef', {}, formulaText(formula) + cache);
}

/** Categories are numbers (years) only where every filled cell is one. */
export function categoryReference(formula: string, workbook: Workbook): string {
  const filled = referenced(formula, workbook).filter((cell) => cell?.value !== undefined);
  const numeric = filled.length > 0 && filled.every((cell) => typeof cell?.value === 'number');
  return numeric ? numberReference(formula, workbook) : textReference(formula, workbook);
}
