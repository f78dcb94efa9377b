/** An annex's sheet as a reader takes it in: its areas, its pairs side by side, its indicators and footnotes. */
import type { Sheet } from '../../src/host/workbook/workbook';
import { cellsOf, type Content } from './registerBooks';

export interface AnnexPair {
  readonly area: string;
  /** For each of the three columns its title and, below, its text; parts that continue are joined. */
  readonly titles: readonly string[];
  readonly texts: readonly string[];
  /** The row (from 0) of its text, where the level of its risk stands. */
  readonly textRow: number;
}

export interface AnnexIndicator {
  readonly title: string;
  readonly message: string;
  readonly comment: string;
  readonly status: string;
  readonly figures: readonly (readonly Content[])[];
}

type RowOf = 'paragraph' | 'header' | 'titles' | 'texts';

interface ReadRow {
  readonly kind: RowOf;
  readonly at: number;
  readonly cells: readonly Content[];
}

const riskHeader = 'Risk|Uppföljning av egenkontroll|Uppföljning av åtgärd';
const indicatorHeader = 'Kvalitetsindikator|Utfall och mål|Kommentar';
const figureHeader = 'År och serie|Utfall|Mål';

const nothing = '–';
const continued = 'Forts. ';
const marks = /[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;

export function withoutMarks(text: string): string {
  return text.replaceAll(marks, '');
}

function isHeader(cells: readonly Content[], header: string): boolean {
  return cells.join('|') === header;
}

function kindOf(sheet: Sheet, at: number, cells: readonly Content[]): RowOf {
  if (isHeader(cells, riskHeader)) return 'header';
  if (cells[1] === '' && cells[2] === '') return 'paragraph';
  const isTitle = [0, 1, 2].some((column) => sheet.rows.get(at)?.cells[column]?.style.bold === true);
  return isTitle ? 'titles' : 'texts';
}

/** From the first header of the risk tables to the heading of the indicators, or the end. */
function riskRows(sheet: Sheet): ReadRow[] {
  const cells = cellsOf(sheet);
  const end = cells.findIndex((row) => isHeader(row, indicatorHeader));
  const start = cells.findIndex((row) => isHeader(row, riskHeader)) - 1;
  if (start < 0) return [];
  return cells
    .slice(0, end < 0 ? undefined : end - 1)
    .map((row, at) => ({ kind: kindOf(sheet, at, row), at, cells: row }))
    .slice(start);
}

interface OpenPair {
  readonly area: string;
  readonly titles: string[][];
  readonly texts: string[][];
  textRow: number;
}

function addRow(parts: string[][], cells: readonly Content[]): void {
  cells.forEach((cell, column) => (parts[column] ??= []).push(String(cell)));
}

/** A cell that is cut goes on below; the cells beside it then say nothing. */
function whole(parts: readonly string[]): string {
  const [first = '', ...others] = parts;
  return [first, ...others.filter((part) => part !== nothing).map(withoutContinuation)].join('\n');
}

function withoutContinuation(part: string): string {
  return part.startsWith(continued) ? part.slice(continued.length) : part;
}

function closed({ area, titles, texts, textRow }: OpenPair): AnnexPair {
  return { area, textRow, titles: titles.map(whole), texts: texts.map(whole) };
}

/** Every pair under its area, in the order of the sheet. */
export function pairsOf(sheet: Sheet): AnnexPair[] {
  const pairs: OpenPair[] = [];
  let area = '';
  let isOpen = false;
  for (const { kind, at, cells } of riskRows(sheet)) {
    if (kind === 'header') continue;
    if (kind === 'paragraph') {
      area = String(cells[0]);
      isOpen = false;
      continue;
    }
    if (kind === 'titles' && !isOpen) pairs.push({ area, titles: [], texts: [], textRow: at });
    isOpen = kind === 'titles';
    const pair = pairs.at(-1);
    if (!pair) throw new Error(`Row ${at + 1} belongs to no pair`);
    if (kind === 'texts' && pair.texts.length === 0) pair.textRow = at;
    addRow(kind === 'titles' ? pair.titles : pair.texts, cells);
  }
  return pairs.map(closed);
}

export function areasOf(sheet: Sheet): string[] {
  return [...new Set(pairsOf(sheet).map(({ area }) => area))];
}

/** The rows from the indicators' first header to the footnotes, headers that are written again left out. */
function indicatorRows(sheet: Sheet): Content[][] {
  const cells = cellsOf(sheet);
  const start = cells.findIndex((row) => isHeader(row, indicatorHeader));
  if (start < 0) return [];
  const rows = cells.slice(start).filter((row) => !isHeader(row, indicatorHeader));
  const footnotes = rows.findIndex((row) => /^[¹²³⁴-⁹]/u.test(String(row[0])));
  return footnotes < 0 ? rows : rows.slice(0, footnotes);
}

function isFigure(rows: readonly (readonly Content[])[], at: number): boolean {
  const cells = rows[at];
  if (cells === undefined) return false;
  const isBelowFigures = at > 0 && (isHeader(rows[at - 1] ?? [], figureHeader) || isFigure(rows, at - 1));
  return isBelowFigures && !String(cells[1]).includes(' ') && cells[2] !== nothing && cells[0] !== '';
}

/** Every indicator, with the figures that its chart reads from. */
export function indicatorsOf(sheet: Sheet): AnnexIndicator[] {
  const rows = indicatorRows(sheet);
  const found: (AnnexIndicator & { figures: (readonly Content[])[] })[] = [];
  let at = 0;
  while (at < rows.length) {
    const [title = '', message = '', comment = ''] = rows[at] ?? [];
    const status = String(rows[at + 1]?.[0] ?? '');
    at += 2;
    const figures: (readonly Content[])[] = [];
    if (isHeader(rows[at] ?? [], figureHeader)) {
      at += 1;
      while (isFigure(rows, at)) figures.push(rows[at++] ?? []);
    }
    found.push({
      title: String(title),
      message: String(message),
      comment: String(comment),
      status,
      figures,
    });
  }
  return found;
}

/** The lines under the last table, each footnote with its continuation. */
export function footnotesOf(sheet: Sheet): string[] {
  const lines = cellsOf(sheet).map(([first]) => String(first));
  const start = lines.findIndex((line) => line.startsWith('¹ '));
  if (start < 0) return [];
  return lines.slice(start).reduce<string[]>((notes, line) => {
    if (/^[¹²³⁴-⁹]+ /u.test(line)) return [...notes, line];
    return [...notes.slice(0, -1), `${notes.at(-1) ?? ''} ${line}`];
  }, []);
}
