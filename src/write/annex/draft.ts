/** The annex in words: what stands in which cell, before anything is measured, merged or cut. */
import type { BandLook } from '../../domain/risk/level';
import type { NumberUnit } from './numbers';

/** The register cell that an annex cell is made from. */
export interface Source {
  readonly table: string;
  readonly nr: string;
  readonly year: number;
  readonly column: string;
  /** Only Utfall has series; '' is the whole organisation. */
  readonly series: string;
}

export type Content = string | number;

export type Look =
  | { readonly tone: 'plain' }
  /** Something that is there only so that no cell is empty. */
  | { readonly tone: 'quiet' }
  | { readonly tone: 'level'; readonly band: BandLook }
  | { readonly tone: 'number'; readonly format: string };

export interface Cell {
  /** Says what the source is, and is the same in every run as long as the source is. */
  readonly key: string;
  readonly content: Content;
  readonly look: Look;
}

export type Cells = readonly [Cell, Cell, Cell];

export type RowKind =
  'header' | 'titles' | 'texts' | 'indicator' | 'factor' | 'figureHeader' | 'figureHeading' | 'figure';

/** The figures that a chart reads from, with what heads them. */
export function isFigureRow(kind: string): boolean {
  return kind === 'figureHeader' || kind === 'figureHeading' || kind === 'figure';
}

export interface Row {
  readonly kind: RowKind;
  readonly cells: Cells;
}

export interface ChartDraft {
  readonly name: string;
  readonly title: string;
  /** Under its columns. */
  readonly labels: readonly string[];
  readonly numberFormat: string;
  readonly hasTarget: boolean;
  /** Where targets are intervals, the unit they are written in. */
  readonly limitsIn: NumberUnit | undefined;
  /** Across two of the sheet's columns. */
  readonly isWide: boolean;
  readonly minimum: number;
}

/** Rows that no page break should tear: a pair, or an indicator with its chart and figures. */
export interface Group {
  readonly rows: readonly Row[];
  readonly chart: ChartDraft | undefined;
}

export type ParagraphStyle =
  'annexNumber' | 'title' | 'introduction' | 'heading' | 'areaHeading' | 'legend' | 'footnote';

/** Running text across the three columns, one sheet row per printed line. */
export interface Paragraph {
  readonly style: ParagraphStyle;
  readonly cell: Cell;
}

export interface Table {
  /** Headings and legend, which must not be left alone at the foot of a page. */
  readonly before: readonly Paragraph[];
  /** Written again first on each page of the table. */
  readonly header: Row;
  readonly groups: readonly Group[];
}

export interface Draft {
  readonly opening: readonly Paragraph[];
  readonly tables: readonly Table[];
}

export const plain: Look = { tone: 'plain' };
export const quiet: Look = { tone: 'quiet' };

/** Visits every cell of a draft, in the order in which they are read. */
export function forEachCell(draft: Draft, visit: (cell: Cell) => void): void {
  for (const paragraph of draft.opening) visit(paragraph.cell);
  for (const table of draft.tables) {
    for (const paragraph of table.before) visit(paragraph.cell);
    table.header.cells.forEach(visit);
    for (const group of table.groups) for (const row of group.rows) row.cells.forEach(visit);
  }
}
