import {
  parseStructRef,
  stringifyStructRef,
  tokenize,
  tokenTypes,
  translateFormulaToA1,
  translateFormulaToR1C1,
  type Token,
} from '@borgar/fx';
import { cellName, quotedSheet } from './address';
import { functionAsShown, functionInFile } from './futureFunctions';

/**
 * Formulas between the file and the model. The model holds what Excel shows in English (`=[@Risk]`, `=XLOOKUP(…)`,
 * `=KVALITET.X(…)`), the file a fuller form without `=` (`Risker[[#This Row],[Risk]]`, `_xlfn.XLOOKUP(…)`,
 * `_xldudf_KVALITET_X(…)`). `table` is the table around the formula's cell, which structured references may omit.
 */
export type TableName = string | undefined;

const parameterPrefix = '_xlpm.';

function isFunction(token: Token): boolean {
  return token.type === tokenTypes.FUNCTION;
}

function isStructured(token: Token): boolean {
  return token.type === tokenTypes.REF_STRUCT;
}

function isName(token: Token): boolean {
  return token.type === tokenTypes.REF_NAMED;
}

function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === tokenTypes.OPERATOR && token.value === value;
}

function joined(tokens: readonly Token[]): string {
  return tokens.map((token) => token.value).join('');
}

/** Tokens with white space left out of account: what stands before and after one. */
function neighbour(tokens: readonly Token[], index: number, step: 1 | -1): Token | undefined {
  let at = index + step;
  while (tokens[at]?.type === tokenTypes.WHITESPACE) at += step;
  return tokens[at];
}

function structuredAsShown(value: string, table: TableName): string {
  const reference = parseStructRef(value);
  if (!reference) return value;
  const own = table !== undefined && reference.table?.toLowerCase() === table.toLowerCase();
  const bare = own ? { ...reference, table: '' } : reference;
  const wholeRow = reference.sections?.join() === 'this row' && reference.columns?.length === 0;
  return wholeRow ? `${bare.table ?? ''}[@]` : stringifyStructRef(bare);
}

function structuredInFile(value: string, table: TableName): string {
  const reference = parseStructRef(value);
  if (!reference) return value;
  const named = reference.table || table === undefined ? reference : { ...reference, table };
  return stringifyStructRef(named, { thisRow: true }).replace('[#This row]', '[#This Row]');
}

/** `[2]!KVALITET.X(`: the index of the add-in's file before its function's name. */
function withoutAddInFile(tokens: readonly Token[]): Token[] {
  const dropped = new Set<number>();
  tokens.forEach((token, index) => {
    const external = isFunction(token) && isAddInCall(token.value) && isOperator(tokens[index - 1], '!');
    if (external && isBracketedNumber(tokens, index - 4))
      for (let back = 1; back <= 4; back++) dropped.add(index - back);
  });
  return tokens.filter((_, index) => !dropped.has(index));
}

function isAddInCall(name: string): boolean {
  return name.includes('.') || name.startsWith('_xldudf_');
}

function isBracketedNumber(tokens: readonly Token[], at: number): boolean {
  return /^\[\d+\]$/.test(joined(tokens.slice(Math.max(at, 0), at + 3)));
}

/** `_xlfn.ANCHORARRAY(A1)` is `A1#`, `_xlfn.SINGLE(A1)` is `@A1`. */
const wrappers = [
  { name: '_XLFN.ANCHORARRAY', shown: (value: string) => `${value}#` },
  { name: '_XLFN.SINGLE', shown: (value: string) => `@${value}` },
];

function unwrapped(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const [open, operand, close] = tokens.slice(index + 1, index + 4);
    const wrapper = wrappers.find(({ name }) => name === token?.value.toUpperCase());
    if (wrapper && operand && isOperator(open, '(') && isOperator(close, ')')) {
      result.push({ type: operand.type, value: wrapper.shown(operand.value) });
      index += 3;
    } else if (token) result.push(token);
  }
  return result;
}

function tokenAsShown(token: Token, table: TableName): string {
  if (isStructured(token)) return structuredAsShown(token.value, table);
  if (isName(token) || isFunction(token)) {
    const name = token.value.startsWith(parameterPrefix)
      ? token.value.slice(parameterPrefix.length)
      : token.value;
    return isFunction(token) ? functionAsShown(name) : name;
  }
  return token.value;
}

/** A formula of the file as Excel shows it, with `=`. */
export function formulaAsShown(formula: string, table?: TableName): string {
  const tokens = unwrapped(withoutAddInFile(tokenize(formula)));
  return `=${tokens.map((token) => tokenAsShown(token, table)).join('')}`;
}

/** The names that LET and LAMBDA declare: lone names before a comma (ECMA-376 knows them with `_xlpm.`). */
function declaredNames(tokens: readonly Token[]): Set<string> {
  const declared = new Set<string>();
  const calls: { declares: boolean; pairs: boolean; argument: number }[] = [];
  tokens.forEach((token, index) => {
    const call = calls.at(-1);
    if (isOperator(token, '(')) {
      const name = tokens[index - 1]?.value.toUpperCase();
      calls.push({ declares: name === 'LET' || name === 'LAMBDA', pairs: name === 'LET', argument: 0 });
    } else if (isOperator(token, ')')) calls.pop();
    else if (isOperator(token, ',') && call) call.argument += 1;
    else if (isName(token) && call?.declares && (!call.pairs || call.argument % 2 === 0)) {
      const before = neighbour(tokens, index, -1);
      const alone = isOperator(before, '(') || isOperator(before, ',');
      if (alone && isOperator(neighbour(tokens, index, 1), ',')) declared.add(token.value.toLowerCase());
    }
  });
  return declared;
}

/** `A1#` as the file wants it. A lone `@` is left out: an ordinary formula in a file intersects by itself. */
function wrapped(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  tokens.forEach((token) => {
    const last = result.at(-1);
    if (isOperator(token, '#') && last)
      result.splice(-1, 1, { type: last.type, value: `_xlfn.ANCHORARRAY(${last.value})` });
    else if (!isOperator(token, '@')) result.push(token);
  });
  return result;
}

function tokenInFile(token: Token, table: TableName, declared: ReadonlySet<string>): string {
  if (isStructured(token)) return structuredInFile(token.value, table);
  const parameter = (isName(token) || isFunction(token)) && declared.has(token.value.toLowerCase());
  if (parameter) return parameterPrefix + token.value;
  return isFunction(token) ? functionInFile(token.value) : token.value;
}

/** A formula of the model as it stands in a file, without `=`. */
export function formulaInFile(formula: string, table?: TableName): string {
  const tokens = tokenize(formula.startsWith('=') ? formula.slice(1) : formula);
  const declared = declaredNames(tokens);
  return wrapped(tokens)
    .map((token) => tokenInFile(token, table, declared))
    .join('');
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A shared formula as it reads in another of the cells that share it. */
export function sharedFormula(formula: string, from: Cell, to: Cell): string {
  const relative = translateFormulaToR1C1(`=${formula}`, cellName(from.row, from.column));
  return translateFormulaToA1(relative, cellName(to.row, to.column)).slice(1);
}

/** The formula with references to one sheet led to its new name. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  const old = from.toLowerCase();
  return tokenize(formula)
    .map((token) => {
      const bang = token.value.lastIndexOf('!');
      if (bang < 0 || token.type === tokenTypes.STRING) return token.value;
      const sheet = token.value.slice(0, bang);
      const plain = sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
      return plain.toLowerCase() === old ? quotedSheet(to) + token.value.slice(bang) : token.value;
    })
    .join('');
}

/** The references of a union such as `'Blad 1'!$A:$B,'Blad 1'!$1:$3`. */
export function unionMembers(formula: string): string[] {
  const members = [''];
  for (const token of tokenize(formula)) {
    if (isOperator(token, ',')) members.push('');
    else members.push((members.pop() ?? '') + token.value);
  }
  return members.filter((member) => member !== '');
}

/** Translates with a memory: a calculated column holds the same formula in every row. */
export class FormulaTranslator {
  private readonly known = new Map<string, string>();

  constructor(private readonly translate: (formula: string, table?: TableName) => string) {}

  of(formula: string, table?: TableName): string {
    const key = `${table ?? ''}\n${formula}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const translated = this.translate(formula, table);
    this.known.set(key, translated);
    return translated;
  }
}
