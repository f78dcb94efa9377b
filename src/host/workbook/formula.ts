/**
 * Formulas as Excel shows them in English: split into tokens, so that references can follow their cells and names.
 * Nothing is calculated here.
 */
import { columnName, fullAddress, parseArea, quotedSheetName } from './address';
import type { Area } from './workbook';

export type Token =
  | {
      readonly kind: 'text' | 'number' | 'error' | 'operator' | 'space' | 'name' | 'function';
      readonly text: string;
    }
  | { readonly kind: 'open' | 'close' | 'separator'; readonly text: string }
  /** A cell, a rectangle, whole rows or columns, with its sheet where one is named. */
  | {
      readonly kind: 'reference';
      readonly text: string;
      readonly sheet: string | undefined;
      readonly local: string;
    }
  /** `Risker[[#This Row],[Risk]]` or `[@Risk]`. */
  | { readonly kind: 'structured'; readonly text: string; readonly table: string; readonly inside: string };

const patterns: readonly (readonly [Token['kind'] | 'sheet', RegExp])[] = [
  ['text', /"(?:[^"]|"")*"/y],
  ['space', /[ \t\r\n]+/y],
  ['error', /#(?:N\/A|REF!|VALUE!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)/y],
  ['sheet', /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.\\[\]]+)!/uy],
  ['reference', /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\p{L}\p{N}_.(])/uy],
  ['reference', /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])/uy],
  ['reference', /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/uy],
  ['number', /(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?(?![\p{L}_])/uy],
  ['name', /(?:\[\d+\]!?)?[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy],
  ['operator', /<=|>=|<>|[-+*/^&=<>%:@#]/y],
  ['open', /[({]/y],
  ['close', /[)}]/y],
  ['separator', /[,;]/y],
];

/** The cells of a calculated column hold one formula, which is split once. */
const split = new Map<string, readonly Token[] | undefined>();
const mostSplit = 50;

/** The formula's parts, whose texts joined are the formula again; undefined where a character fits nowhere. */
export function tokens(formula: string): readonly Token[] | undefined {
  if (split.has(formula)) return split.get(formula);
  if (split.size >= mostSplit) split.clear();
  const found = splitIntoTokens(formula);
  split.set(formula, found);
  return found;
}

function splitIntoTokens(formula: string): Token[] | undefined {
  const found: Token[] = [];
  let at = formula.startsWith('=') ? 1 : 0;
  if (at === 1) found.push({ kind: 'operator', text: '=' });
  while (at < formula.length) {
    const token = structuredAt(formula, at) ?? sheetReferenceAt(formula, at) ?? plainAt(formula, at);
    if (!token) return undefined;
    found.push(token);
    at += token.text.length;
  }
  return found;
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function plainAt(formula: string, at: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    if (kind === 'sheet') continue;
    const text = match(pattern, formula, at);
    if (text === undefined) continue;
    if (kind === 'reference') return { kind, text, sheet: undefined, local: text };
    if (kind === 'structured') continue;
    const isFunction = kind === 'name' && formula[at + text.length] === '(';
    return { kind: isFunction ? 'function' : kind, text };
  }
  return undefined;
}

function sheetReferenceAt(formula: string, at: number): Token | undefined {
  const sheetPattern = patterns.find(([kind]) => kind === 'sheet')?.[1];
  const prefix = sheetPattern && match(sheetPattern, formula, at);
  if (prefix === undefined) return undefined;
  const after = plainAt(formula, at + prefix.length);
  if (!after || (after.kind !== 'reference' && after.kind !== 'name' && after.kind !== 'error'))
    return undefined;
  const sheet = prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1);
  return { kind: 'reference', text: prefix + after.text, sheet, local: after.text };
}

const tableName = /[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[)|(?=\[)/uy;

function structuredAt(formula: string, at: number): Token | undefined {
  const table = match(tableName, formula, at);
  if (table === undefined) return undefined;
  const end = closingBracket(formula, at + table.length);
  if (end === undefined || formula[end + 1] === '!' || /^\[\d+\]$/.test(formula.slice(at, end + 1)))
    return undefined;
  const text = formula.slice(at, end + 1);
  return { kind: 'structured', text, table, inside: text.slice(table.length + 1, -1) };
}

/** An apostrophe inside a structured reference escapes the next character. */
function closingBracket(formula: string, at: number): number | undefined {
  let depth = 0;
  for (let index = at; index < formula.length; index++) {
    const character = formula[index];
    if (character === "'") index++;
    else if (character === '[') depth++;
    else if (character === ']' && --depth === 0) return index;
  }
  return undefined;
}

const operands = new Set<Token['kind']>(['text', 'number', 'error', 'name', 'reference', 'structured']);

/** Whether Excel could read it as a formula: brackets close, operators stand between operands. */
export function isWellFormed(formula: string): boolean {
  const all = tokens(formula)?.slice(1);
  const parts = all?.filter((token) => token.kind !== 'space');
  return (
    parts !== undefined && parts.length > 0 && hasBalancedBrackets(parts) && operandsAlternate(all ?? [])
  );
}

function hasBalancedBrackets(parts: readonly Token[]): boolean {
  const open: string[] = [];
  for (const { kind, text } of parts) {
    if (kind === 'open') open.push(text);
    if (kind === 'close' && open.pop() !== (text === ')' ? '(' : '{')) return false;
    if (kind === 'separator' && open.length === 0) return false;
  }
  return open.length === 0;
}

/** A space between two references is their intersection; elsewhere two operands need an operator. */
function operandsAlternate(parts: readonly Token[]): boolean {
  let needsOperand = true;
  let spaced = false;
  for (const token of parts) {
    if (token.kind === 'space') {
      spaced = true;
      continue;
    }
    const next = afterToken(token, needsOperand, spaced);
    if (next === undefined) return false;
    needsOperand = next;
    spaced = false;
  }
  return !needsOperand;
}

const prefixes = new Set(['+', '-', '@']);
const intersectable = new Set<Token['kind']>(['name', 'reference', 'structured', 'function']);

/** Whether an operand must follow, or undefined where the token cannot stand. */
function afterToken(token: Token, needsOperand: boolean, spaced: boolean): boolean | undefined {
  if (operands.has(token.kind) || token.kind === 'function') {
    const fits = needsOperand || (spaced && intersectable.has(token.kind));
    return fits ? token.kind === 'function' : undefined;
  }
  if (token.kind === 'open') return true;
  if (token.kind === 'close') return false;
  if (token.kind === 'separator') return true;
  if (token.text === '%' || token.text === '#') return needsOperand ? undefined : false;
  if (needsOperand && !prefixes.has(token.text)) return undefined;
  return true;
}

export function join(parts: readonly Token[]): string {
  return parts.map((token) => token.text).join('');
}

/** The formula with each reference replaced by what `move` makes of it. */
export function mapReferences(
  formula: string,
  move: (token: Extract<Token, { kind: 'reference' }>) => string,
): string {
  const parts = tokens(formula);
  if (!parts?.some((token) => token.kind === 'reference')) return formula;
  return parts.map((token) => (token.kind === 'reference' ? move(token) : token.text)).join('');
}

const corner = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;

/** The formula as it reads when copied so many rows and columns away: parts without `$` follow. */
export function translated(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapReferences(formula, ({ text, local }) => {
    const moved = local.split(':').map((part) => translatedCorner(part, rows, columns));
    const prefix = text.slice(0, text.length - local.length);
    return moved.includes(undefined) ? '#REF!' : prefix + moved.join(':');
  });
}

function translatedCorner(part: string, rows: number, columns: number): string | undefined {
  const found = corner.exec(part);
  if (!found) return part;
  const [, columnMark = '', , rowMark = ''] = found;
  const area = parseArea(part);
  if (!area) return part;
  const row = area.top + (rowMark ? 0 : rows);
  const column = area.left + (columnMark ? 0 : columns);
  if (row < 0 || column < 0) return undefined;
  return columnMark + columnName(column) + rowMark + String(row + 1);
}

/** The formula after a sheet got another name. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  return mapReferences(formula, ({ text, sheet, local }) =>
    sheet !== undefined && sheet.toLowerCase() === from.toLowerCase()
      ? `${quotedSheetName(to)}!${local}`
      : text,
  );
}

/** The formula after a sheet was deleted. */
export function withSheetDeleted(formula: string, name: string): string {
  return mapReferences(formula, ({ text, sheet }) =>
    sheet?.toLowerCase() === name.toLowerCase() ? '#REF!' : text,
  );
}

/** The formula after a table got another name. */
export function withTableRenamed(formula: string, from: string, to: string): string {
  if (!mentions(formula, from)) return formula;
  return mapStructured(formula, (token) =>
    token.table.toLowerCase() === from.toLowerCase() ? to + token.text.slice(token.table.length) : token.text,
  );
}

/** Whether the letters are there at all, which is seen sooner than what they stand for. */
function mentions(formula: string, name: string): boolean {
  return formula.includes('[') && formula.toLowerCase().includes(name.toLowerCase());
}

function mapStructured(
  formula: string,
  change: (token: Extract<Token, { kind: 'structured' }>) => string,
): string {
  const parts = tokens(formula);
  if (!parts) return formula;
  return parts.map((token) => (token.kind === 'structured' ? change(token) : token.text)).join('');
}

/** `[ ] # ' @` carry an apostrophe inside a structured reference. */
export function escapedColumnName(name: string): string {
  return name.replace(/[[\]#'@]/g, "'$&");
}

/** The formula after a column of `table` got another name; `inTable` where the formula stands in that table. */
export function withColumnRenamed(
  formula: string,
  table: string,
  from: string,
  to: string,
  inTable: boolean,
): string {
  if (!mentions(formula, escapedColumnName(from))) return formula;
  return mapStructured(formula, (token) => {
    const isOurs = token.table === '' ? inTable : token.table.toLowerCase() === table.toLowerCase();
    if (!isOurs) return token.text;
    return `${token.table}[${renamedInside(token.inside, escapedColumnName(from), escapedColumnName(to))}]`;
  });
}

function renamedInside(inside: string, from: string, to: string): string {
  const at = inside.startsWith('@') ? '@' : '';
  const bare = inside.slice(at.length);
  const wrapped = bare.startsWith('[');
  if (!wrapped) return bare.toLowerCase() === from.toLowerCase() ? at + bracketed(to, at !== '') : inside;
  const parts = bare.split(/(?<=\])([,:])(?=\[)/);
  const renamed = parts.map((part) => (part.toLowerCase() === `[${from}]`.toLowerCase() ? `[${to}]` : part));
  return at + renamed.join('');
}

/** After `@` a name with anything but letters and digits stands in brackets of its own. */
function bracketed(name: string, afterAt: boolean): string {
  return afterAt && !/^[\p{L}\p{N}_]+$/u.test(name) ? `[${name}]` : name;
}

/** The area an address-like formula such as `='Bilaga 2'!$A$1:$B$2` stands for. */
export function singleReference(
  formula: string,
): { readonly sheet: string | undefined; readonly area: Area } | undefined {
  const parts = tokens(formula)?.filter((token) => token.kind !== 'space' && token.text !== '=');
  const [only] = parts ?? [];
  if (parts?.length !== 1 || only?.kind !== 'reference') return undefined;
  const area = parseArea(only.local);
  return area && { sheet: only.sheet, area };
}

export function referenceTo(sheetName: string, area: Area): string {
  return `=${fullAddress(sheetName, area, true)}`;
}
