/** Foreign sheets as rows of the registers, with everything that stays behind, is to be known, or must be asked. */
import { nameKey } from '../../domain/nameKey';
import { isAbout, type Answers } from './answers';
import { assess, type Assessed } from './assess';
import { findBlocks, type Block, type FoundBlocks } from './block';
import { settleColumns, type SettledBlock } from './columns';
import type { Entry } from './entry';
import { gather } from './gather';
import { headingArea, headingGroup, headingYear } from './headings';
import { linkByTitle, numberEntries } from './numbering';
import type { Left, Note, Question, Reporter } from './report';
import type { SourceSheet } from './source';

export interface Adoption {
  /** Each table that was found, with what its columns were taken for. */
  readonly tables: readonly SettledBlock[];
  readonly entries: readonly Entry[];
  readonly scale: number | undefined;
  readonly left: readonly Left[];
  readonly notes: readonly Note[];
  readonly questions: readonly Question[];
  /** Columns that an answer names and no table has. */
  readonly unknownColumns: readonly string[];
}

export interface AdoptOptions {
  readonly answers: Answers;
  /** The year that rows belong to which say none; asked for, or the current one. */
  readonly year: number;
  /** Whether the user has said that year. */
  readonly isYearSaid: boolean;
  /** Nothing is known of which cells are merged. */
  readonly lacksMerges: boolean;
}

export function adopt(sheets: readonly SourceSheet[], options: AdoptOptions): Adoption {
  const left: Left[] = [];
  const notes: Note[] = [];
  const report: Reporter = {
    left: (reason, sheet, cell, text = cell.text) => left.push({ reason, sheet, cell, text }),
    note: (note) => notes.push(note),
  };
  const found = sheets.map((sheet) => ({ sheet, ...findBlocks(sheet) }));
  const settled = found.flatMap(({ blocks }) => blocks.map((block) => settleColumns(block, options.answers)));
  const tables = settled.filter(({ registers }) => registers.length > 0);
  const questions = [...settled.flatMap((block) => columnQuestions(block, tables))];
  for (const each of found) leaveOutside(each, report);
  for (const each of settled.filter(({ registers }) => registers.length === 0))
    leaveBlock(each.block, report);

  const entries: Entry[] = [];
  const assessed: Assessed[] = [];
  for (const table of tables) {
    const gathered = gather(table, surroundingsOf(table, tables, options, report), report);
    entries.push(...gathered.entries);
    assessed.push(...gathered.assessed);
  }
  linkByTitle(entries, report);
  const { scale, questions: words } = assess(assessed, options.answers, report);
  numberEntries(entries, report);
  for (const { sheet } of found) noteHidden(sheet, report);
  if (options.lacksMerges)
    report.note({ kind: 'mergesUnknown', sheet: sheets[0]?.name ?? '', cell: undefined, words: {} });
  return {
    tables,
    entries,
    scale,
    left,
    notes,
    questions: [...questions, ...words],
    unknownColumns: unknownColumns(settled, options.answers),
  };
}

function unknownColumns(settled: readonly SettledBlock[], { columns, words }: Answers): readonly string[] {
  const isKnown = (answer: string): boolean =>
    settled.some(({ block }) => block.columns.some((column) => isAbout(answer, block.sheet.name, column)));
  return [...new Set([...columns, ...words].map(({ column }) => column))].filter(
    (answer) => !isKnown(answer),
  );
}

function columnQuestions(settled: SettledBlock, tables: readonly SettledBlock[]): readonly Question[] {
  const { block, competitions, registers, columns } = settled;
  const sheet = block.sheet.name;
  if (registers.length > 0)
    return competitions.map(({ meaning, columns: rivals }) => ({
      kind: 'competing',
      sheet,
      meaning,
      columns: rivals,
    }));
  // A legend beside a register has its factors too, and asks nothing.
  const isAlone = !tables.some((table) => table.block.sheet === block.sheet);
  const candidates = columns.filter(({ sense, column }) => sense === undefined && hasTexts(block, column));
  return isAlone && candidates.length > 0 ? [{ kind: 'title', sheet, columns: candidates }] : [];
}

function hasTexts({ rows }: Block, column: number): boolean {
  return rows.some(({ at }) => typeof at.get(column)?.value === 'string');
}

function leaveOutside(
  { sheet, outside, blocks }: FoundBlocks & { readonly sheet: SourceSheet },
  report: Reporter,
): void {
  for (const cell of outside) report.left('outside', sheet.name, cell);
  for (const { headings } of blocks) for (const cell of headings) report.left('heading', sheet.name, cell);
}

function leaveBlock({ sheet, headerCells, rows }: Block, report: Reporter): void {
  const cells = [...headerCells, ...rows.flatMap((row) => row.cells)];
  for (const cell of cells) report.left('outside', sheet.name, cell);
}

function surroundingsOf(
  table: SettledBlock,
  tables: readonly SettledBlock[],
  { year, isYearSaid }: AdoptOptions,
  { note }: Reporter,
): { readonly area: string; readonly group: string; readonly year: number } {
  const { block } = table;
  const sheet = block.sheet.name;
  const ofSheet = tables.filter((other) => other.block.sheet === block.sheet);
  const isFirst = ofSheet[0] === table;
  const area = headingArea(table, ofSheet.length);
  const group = headingGroup(ofSheet);
  const told = isYearSaid ? undefined : headingYear(table, ofSheet);
  const toldOfFirst = ofSheet[0] && headingYear(ofSheet[0], ofSheet);
  const hasYears = table.columns.some(({ meaning }) => meaning?.field === 'year') || isByYear(table);
  const cell = block.headings.at(-1);
  if (area !== '') note({ kind: 'areaFromText', sheet, cell, words: { area } });
  if (isFirst && group !== '') note({ kind: 'groupFromText', sheet, cell: undefined, words: { group } });
  if ((isFirst || toldOfFirst !== told) && !hasYears && !isYearSaid) {
    const kind = told === undefined ? 'yearAssumed' : 'yearFromText';
    note({ kind, sheet, cell: isFirst ? undefined : cell, words: { year: told ?? year } });
  }
  return { area, group, year: told ?? year };
}

/** Indicators whose every outcome stands in the column of its year. */
function isByYear({ registers, columns }: SettledBlock): boolean {
  const outcomes = columns.filter(({ meaning }) => meaning?.register === 'outcomes');
  return (
    registers.every((register) => register === 'indicators') &&
    outcomes.every(({ year }) => year !== undefined)
  );
}

function noteHidden({ name, rows, hiddenColumns }: SourceSheet, { note }: Reporter): void {
  const hidden = rows.filter(({ isHidden }) => isHidden).length;
  const columns = new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const hiddenUsed = [...columns].filter((column) => hiddenColumns.has(column)).length;
  if (hidden > 0) note({ kind: 'hiddenRows', sheet: name, cell: undefined, words: { count: hidden } });
  if (hiddenUsed > 0)
    note({ kind: 'hiddenColumns', sheet: name, cell: undefined, words: { count: hiddenUsed } });
}

/** Rows by register. */
export function countOf({ entries }: Adoption, register: Entry['register']): number {
  return entries.filter((entry) => entry.register === register).length;
}

/** Names that rows mention in a field, each once, in the order of their first row. */
export function namesIn({ entries }: Adoption, field: string): readonly string[] {
  const names = new Map<string, string>();
  for (const { fields } of entries) {
    const name = fields.get(field);
    if (typeof name === 'string' && name !== '' && !names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  return [...names.values()];
}
