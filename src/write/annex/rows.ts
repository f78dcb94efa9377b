/** Rows of the draft as sheet rows: cut where they are too high, and as high as their texts need. */
import { annexWords } from '../../texts/annexWords';
import { calibri } from '../text/calibri';
import { lineHeight, textWidth } from '../text/measure';
import { cut, printedLines, type Joint, type Part } from './cut';
import type {
  Cell,
  ChartDraft,
  Content,
  Group,
  Look,
  Paragraph,
  ParagraphStyle,
  Row,
  RowKind,
} from './draft';
import { plain, quiet } from './draft';
import {
  chartHeight,
  chartSize,
  columnWidths,
  footnotesAbove,
  highestRow,
  indentWidth,
  pageHeight,
  paragraphShapes,
  rowShapes,
} from './geometry';

export interface SheetCell {
  /** undefined: a cell that only fills out its row. */
  readonly cell: Cell | undefined;
  readonly content: Content;
  readonly look: Look;
  readonly joint: Joint;
}

export interface SheetRow {
  readonly kind: RowKind | ParagraphStyle;
  readonly cells: readonly [SheetCell, SheetCell, SheetCell];
  /** Points. */
  readonly height: number;
  /** The first row of a pair or an indicator. */
  readonly opensGroup: boolean;
  /** A header row that is written again on a new page. */
  readonly isRepeated: boolean;
}

/** A chart's place, measured from the top of the group's first row. */
export interface PlacedChart {
  readonly chart: ChartDraft;
  readonly row: number;
  /** From the top of that row. */
  readonly top: number;
}

export interface SheetGroup {
  readonly rows: readonly SheetRow[];
  readonly chart: PlacedChart | undefined;
}

export type ContentOf = (cell: Cell) => Content;

const nothingThere: SheetCell = { cell: undefined, content: '', look: plain, joint: 'first' };
const dash: SheetCell = { cell: undefined, content: annexWords.nothing, look: quiet, joint: 'first' };

const columns = [0, 1, 2] as const;

/** How the three columns of a kind of row are measured; asked for once for each kind. */
interface ColumnMeasure {
  readonly face: 'regular' | 'bold';
  readonly width: number;
  readonly lineHeight: number;
  readonly most: number;
}

function measuresOf(kind: RowKind): ColumnMeasure[] {
  const { fonts, below } = rowShapes[kind];
  return columns.map((column) => {
    const font = fonts[column];
    return {
      face: font.face,
      width: textWidth(columnWidths[column], font, indentWidth),
      lineHeight: lineHeight(font.size),
      most: Math.floor((highestRow - below) / lineHeight(font.size)),
    };
  });
}

const measures = new Map<RowKind, ColumnMeasure[]>();

function measureOf(kind: RowKind, column: number): ColumnMeasure {
  const known = measures.get(kind) ?? measuresOf(kind);
  measures.set(kind, known);
  const measure = known[column];
  if (!measure) throw new Error(`The annex has no column ${column}`);
  return measure;
}

/** Numbers and short texts, which need no cutting: the content is the cell's own. */
const oneLine: readonly Part[] = [{ text: '', lines: 1, joint: 'first' }];

const shortestToWrap = 12;

function partsOf(content: Content, measure: ColumnMeasure): readonly Part[] {
  if (typeof content === 'number' || (content.length < shortestToWrap && isOneLine(content, measure))) {
    return oneLine;
  }
  return cut(content, measure.face, measure.width, measure.most);
}

function isOneLine(content: string, { face, width }: ColumnMeasure): boolean {
  const widths = calibri(face);
  let used = 0;
  for (let at = 0; at < content.length; at++) {
    const code = content.charCodeAt(at);
    if (code === 10) return false;
    used += widths[code] ?? 0;
  }
  return used <= width;
}

/** What a level's band colours is its first part; a reason or text in a number's place is no number. */
function lookOf(cell: Cell, content: Content, at: number): Look {
  if (cell.look.tone === 'level' && at > 0) return plain;
  if (cell.look.tone === 'number' && typeof content === 'string' && content !== '') return plain;
  return cell.look;
}

interface CutCell {
  readonly cell: Cell;
  readonly content: Content;
  readonly parts: readonly Part[];
}

function partCell({ kind }: Row, { cell, content, parts }: CutCell, at: number): SheetCell {
  const part = parts[at];
  if (!part) return isRiskRow(kind) ? dash : nothingThere;
  return {
    cell,
    content: parts === oneLine ? content : part.text,
    look: lookOf(cell, content, at),
    joint: part.joint,
  };
}

function isRiskRow(kind: RowKind): boolean {
  return kind === 'titles' || kind === 'texts';
}

/** One sheet row, or more where a text is cut. */
export function sheetRows(row: Row, contentOf: ContentOf, opensGroup: boolean): SheetRow[] {
  const cutCells = [
    cutCell(row, 0, contentOf),
    cutCell(row, 1, contentOf),
    cutCell(row, 2, contentOf),
  ] as const;
  const [a, b, c] = cutCells;
  const count = Math.max(a.parts.length, b.parts.length, c.parts.length);
  const rows: SheetRow[] = [];
  for (let at = 0; at < count; at++) {
    rows.push({
      kind: row.kind,
      cells: [partCell(row, a, at), partCell(row, b, at), partCell(row, c, at)],
      height: heightOf(row.kind, cutCells, at),
      opensGroup: opensGroup && at === 0,
      isRepeated: false,
    });
  }
  return rows;
}

function cutCell(row: Row, column: 0 | 1 | 2, contentOf: ContentOf): CutCell {
  const cell = row.cells[column];
  const content = contentOf(cell);
  return { cell, content, parts: partsOf(content, measureOf(row.kind, column)) };
}

function heightOf(kind: RowKind, cutCells: readonly CutCell[], at: number): number {
  let height = 0;
  for (let column = 0; column < cutCells.length; column++) {
    const lines = cutCells[column]?.parts[at]?.lines ?? 1;
    height = Math.max(height, lines * measureOf(kind, column).lineHeight);
  }
  return height + rowShapes[kind].below;
}

/** One sheet row for each printed line, running out over the empty cells to the right. */
export function paragraphRows({ style, cell }: Paragraph, contentOf: ContentOf, isFirst = false): SheetRow[] {
  const { font, width, above, below } = paragraphShapes[style];
  const parts = printedLines(String(contentOf(cell)), font, width);
  const extraAbove = isFirst && style === 'footnote' ? footnotesAbove : above;
  return parts.map((part, at) => ({
    kind: style,
    cells: [{ cell, content: part.text, look: cell.look, joint: part.joint }, nothingThere, nothingThere],
    height: lineHeight(font.size) + (at === 0 ? extraAbove : 0) + (at === parts.length - 1 ? below : 0),
    opensGroup: isFirst && at === 0,
    isRepeated: false,
  }));
}

export function heightOfAll(rows: readonly SheetRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0);
}

function lastOf(rows: readonly SheetRow[], kind: RowKind): number {
  return rows.findLastIndex((row) => row.kind === kind);
}

/** The bottom of the message, measured from the top of the group. */
function messageBottom(rows: readonly SheetRow[]): number {
  const last = rows.findLastIndex((row) => row.kind === 'indicator' && row.cells[1].cell !== undefined);
  const measure = measureOf('indicator', 1);
  const text = String(rows[last]?.cells[1].content ?? '');
  const own = cut(text, measure.face, measure.width, measure.most).reduce((sum, part) => sum + part.lines, 0);
  return heightOfAll(rows.slice(0, last)) + own * measure.lineHeight;
}

function raised(rows: readonly SheetRow[], at: number, height: number): SheetRow[] {
  return rows.map((row, index) => (index === at && row.height < height ? { ...row, height } : row));
}

function roomFor(chart: ChartDraft): number {
  return chartHeight(chart) + 2 * chartSize.gap;
}

/** Under the message, beside comments and status, so that the rows are no higher than they must be. */
function besideComments(rows: readonly SheetRow[], chart: ChartDraft): SheetGroup {
  const factor = lastOf(rows, 'factor');
  const top = messageBottom(rows);
  const missing = top + roomFor(chart) - heightOfAll(rows.slice(0, factor));
  return { rows: raised(rows, factor, missing), chart: { chart, row: 0, top: top + chartSize.gap } };
}

/** Wholly in its own row, which no page break tears. */
function inOwnRow(rows: readonly SheetRow[], chart: ChartDraft): SheetGroup {
  const factor = lastOf(rows, 'factor');
  return { rows: raised(rows, factor, roomFor(chart)), chart: { chart, row: factor, top: chartSize.gap } };
}

export function sheetGroup(group: Group, contentOf: ContentOf, headerHeight: number): SheetGroup {
  const rows = group.rows.flatMap((row, at) => sheetRows(row, contentOf, at === 0));
  if (!group.chart) return { rows, chart: undefined };
  if (group.chart.isWide) return inOwnRow(rows, group.chart);
  const placed = besideComments(rows, group.chart);
  return heightOfAll(placed.rows) <= pageHeight - headerHeight ? placed : inOwnRow(rows, group.chart);
}
