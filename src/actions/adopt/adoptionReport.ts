/** An adoption as those who are to decide about it see it: tables and columns, counts, and what is to be said. */
import type { Adoption } from '../../read/adopt/adopt';
import type { HeaderColumn } from '../../read/adopt/headerColumn';
import type { SettledBlock, SettledColumn } from '../../read/adopt/columns';
import { meaningName } from '../../read/adopt/meaning';
import type { Left, LeftReason, Note, Question } from '../../read/adopt/report';
import { columnLetters } from '../../tables/columnLetters';
import { registerKeys, tables, type RegisterKey } from '../../tables/index';
import { adoptLeftTexts, adoptNoteTexts, adoptQuestionTexts, wholeSheet } from '../../texts/adopt';
import { fillIn, type Language } from '../../texts/text';

export { columnLetters };
export type { Question };

export interface ColumnReport {
  /** Of its header, by which an answer can name it: `Plan!D4`. */
  readonly address: string;
  readonly letters: string;
  /** Blank where the column has none. */
  readonly header: string;
  /** `Risker: Sannolikhet`; undefined: the column is not taken. */
  readonly meaning: string | undefined;
  /** Cells in which something stands. */
  readonly filled: number;
}

export interface TableReport {
  readonly sheet: string;
  /** `B4:H20` */
  readonly area: string;
  readonly columns: readonly ColumnReport[];
  readonly counts: readonly RegisterCounted[];
}

export interface RegisterCounted {
  readonly key: RegisterKey;
  /** Name of the register. */
  readonly register: string;
  readonly count: number;
}

export interface QuestionReport {
  readonly question: Question;
  readonly text: string;
}

export interface AdoptionReport {
  readonly tables: readonly TableReport[];
  readonly counts: readonly RegisterCounted[];
  readonly notes: readonly string[];
  readonly left: readonly string[];
  /** Cells of which something stays in the original only. */
  readonly leftCells: number;
  readonly questions: readonly QuestionReport[];
}

export function reportOf(adoption: Adoption, language: Language): AdoptionReport {
  return {
    tables: adoption.tables.map((table) => tableReport(table, adoption)),
    counts: countsOf(adoption.entries),
    notes: adoption.notes.map((note) => noteText(note, language)),
    left: leftTexts(adoption.left, language),
    leftCells: new Set(adoption.left.filter(hasText).map(({ cell }) => cell)).size,
    questions: adoption.questions.map((question) => ({ question, text: questionText(question, language) })),
  };
}

function countsOf(entries: Adoption['entries']): readonly RegisterCounted[] {
  return registerKeys
    .map((key) => ({
      key,
      register: tables[key].name,
      count: entries.filter(({ register }) => register === key).length,
    }))
    .filter(({ count }) => count > 0);
}

function tableReport({ block, columns }: SettledBlock, { entries }: Adoption): TableReport {
  const cells = [...block.headerCells, ...block.rows.flatMap((row) => row.cells)];
  const rows = cells.map(({ row }) => row);
  const [first, last] = [columns[0]?.column ?? 0, columns.at(-1)?.column ?? 0];
  const top = rows.reduce((least, row) => Math.min(least, row), Infinity);
  const bottom = rows.reduce((most, row) => Math.max(most, row), 0);
  const made = entries.filter(({ sheet, cell }) => {
    const isBeside = cell.column >= first && cell.column <= last;
    return sheet === block.sheet.name && isBeside && cell.row >= top && cell.row <= bottom;
  });
  return {
    sheet: block.sheet.name,
    area: `${columnLetters(first)}${top + 1}:${columnLetters(last)}${bottom + 1}`,
    columns: columns.map((column) => columnReport(column, block)),
    counts: countsOf(made),
  };
}

function columnReport(settled: SettledColumn, { sheet, rows }: SettledBlock['block']): ColumnReport {
  const { column, text, meaning, year } = settled;
  const name = meaning && meaningName(meaning);
  return {
    address: columnAddress(sheet.name, settled),
    letters: columnLetters(column),
    header: text.replaceAll('\n', ' '),
    meaning: name === undefined || year === undefined ? name : `${name} ${year}`,
    filled: rows.filter(({ at }) => at.has(column)).length,
  };
}

/** The cell of a column's header: no two columns have the same. */
export function columnAddress(sheet: string, column: HeaderColumn): string {
  return cellAddress(sheet, column);
}

function cellAddress(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  return `${sheet}!${columnLetters(column)}${row + 1}`;
}

function noteText({ kind, sheet, cell, words }: Note, language: Language): string {
  const place = cell === undefined ? fillIn(wholeSheet[language], { sheet }) : cellAddress(sheet, cell);
  return fillIn(adoptNoteTexts[kind][language], { place, ...words });
}

function hasText({ text }: Left): boolean {
  return text !== '';
}

/** One line a reason. */
function leftTexts(left: readonly Left[], language: Language): readonly string[] {
  const byReason = new Map<LeftReason, Left[]>();
  for (const each of left.filter(hasText)) {
    const known = byReason.get(each.reason);
    if (known === undefined) byReason.set(each.reason, [each]);
    else known.push(each);
  }
  return [...byReason].map(([reason, cells]) =>
    fillIn(adoptLeftTexts[reason][language], { texts: quotedTexts(cells), places: placesOf(cells) }),
  );
}

function quotedTexts(cells: readonly Left[]): string {
  return cells
    .map(({ sheet, cell, text }) => `${cellAddress(sheet, cell)} ”${text.replaceAll('\n', ' / ')}”`)
    .join('; ');
}

/** Runs of cells under each other, or beside each other: `Blad1!F5:F20`. */
function placesOf(cells: readonly Left[]): string {
  const runs: { sheet: string; column: number; first: number; last: number }[] = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const { sheet, cell } of cells) {
    const key = `${cell.column} ${sheet}`;
    const run = open.get(key);
    if (run?.last === cell.row - 1) run.last = cell.row;
    else {
      const begun = { sheet, column: cell.column, first: cell.row, last: cell.row };
      open.set(key, begun);
      runs.push(begun);
    }
  }
  return runs
    .map(({ sheet, column, first, last }) => {
      const letters = columnLetters(column);
      return `${sheet}!${letters}${first + 1}${first === last ? '' : `:${letters}${last + 1}`}`;
    })
    .join(', ');
}

function columnsText(columns: readonly HeaderColumn[]): string {
  return columns.map(({ column, text }) => `${columnLetters(column)} ”${text}”`).join(', ');
}

function questionText(question: Question, language: Language): string {
  const { sheet, kind } = question;
  const template = adoptQuestionTexts[kind][language];
  switch (kind) {
    case 'competing':
      return fillIn(template, {
        sheet,
        meaning: meaningName(question.meaning),
        columns: columnsText(question.columns),
      });
    case 'words':
      return fillIn(template, {
        sheet,
        meaning: meaningName(question.meaning),
        column: columnLetters(question.column.column),
        words: question.words.map((word) => `”${word}”`).join(', '),
        scale: question.scale,
      });
    case 'title':
      return fillIn(template, { sheet, columns: columnsText(question.columns) });
  }
}

/** `Risker: Sannolikhet`: what a column is asked to be. */
export function meaningOfQuestion(question: Exclude<Question, { readonly kind: 'words' }>): string {
  return meaningName(question.kind === 'title' ? { register: 'risks', field: 'title' } : question.meaning);
}

/** Answers as the command line takes them, one for each thing that can be said. */
export function answerExamples(question: Question): readonly string[] {
  const letterOf = ({ column }: HeaderColumn): string => `${question.sheet}!${columnLetters(column)}`;
  switch (question.kind) {
    case 'competing':
      return question.columns.map((column) => `${letterOf(column)}=${answerName(question.meaning)}`);
    case 'title':
      return question.columns.map((column) => `${letterOf(column)}=Risk`);
    case 'words':
      return question.words.map((word) => `${letterOf(question.column)}:${word}=`);
  }
}

/** `Åtgärder.Ansvarig` */
function answerName(meaning: Extract<Question, { readonly kind: 'competing' }>['meaning']): string {
  return meaningName(meaning).replace(': ', '.');
}
