/** Where the sections of the overview's sheet stand, and the edits that write each of them. */
import { asText } from '../registers/cellInput';
import type { Block, ChartPlan, ChartSeriesPlan, Edit, Look } from '../plan';
import { colors } from '../annex/looks';
import { chartHeight, chartLeft, chartWidth, heights, usableHeight, wrappedHeight } from './geometry';
import {
  bodyLook,
  figureLook,
  headerLook,
  headingLook,
  matrixLook,
  quietLook,
  sentenceLook,
  wrappedLook,
} from './looks';
import type { Section } from './sections';

export interface LaidSection {
  readonly section: Section;
  /** The row of its heading. */
  readonly row: number;
}

interface Laid {
  readonly sections: readonly LaidSection[];
  readonly heights: readonly number[];
}

/** The sections below each other from a row on, with the height of every row. */
export function layOut(sections: readonly Section[], firstRow: number): Laid {
  const placed: LaidSection[] = [];
  const rowHeights: number[] = [];
  for (const section of sections) {
    placed.push({ section, row: firstRow + rowHeights.length });
    rowHeights.push(...heightsOf(section));
  }
  return { sections: placed, heights: rowHeights };
}

/** A section is at least as high as the chart beside it. */
function heightsOf(section: Section): readonly number[] {
  const rows = [
    heights.heading,
    ...section.rows.map((cells, at) => heightOf(section, String(cells[0]?.value), at === 0)),
    ...section.notes.map(() => heights.line),
  ];
  const used = rows.slice(1).reduce((sum, height) => sum + height, 0);
  const left = section.chart === undefined ? 0 : chartHeight - used;
  return [...rows, Math.max(heights.gap, left + heights.gap)];
}

function heightOf({ isWrapped, chart }: Section, text: string, isHeader: boolean): number {
  if (isHeader) return heights.row;
  if (isWrapped === true) return wrappedHeight(text);
  return chart === undefined ? heights.matrixRow : heights.row;
}

export function sectionEdits(
  sheet: string,
  { section, row }: LaidSection,
  columnCount: number,
  rowHeights: readonly number[],
): readonly Edit[] {
  const { rows, notes } = section;
  const width = rows[0]?.length ?? 0;
  const headerRow = row + 1;
  const noteRow = headerRow + rows.length;
  const look = (block: Partial<Block>, own: Look): Edit => ({
    edit: 'look',
    sheet,
    blocks: [{ row: headerRow, column: 0, rowCount: 1, columnCount: width, ...block }],
    look: own,
  });
  return [
    textsIn(sheet, row, [section.heading]),
    look({ row, columnCount: 1 }, headingLook),
    ...(rows.length === 0 ? [] : tableEdits(sheet, section, headerRow, columnCount)),
    ...(notes.length === 0 ? [] : [textsIn(sheet, noteRow, notes)]),
    ...(notes.length === 0
      ? []
      : [look({ row: noteRow, rowCount: notes.length, columnCount: 1 }, quietLook)]),
    ...chartEdits(sheet, { section, row }, rowHeights),
  ];
}

/** The rows that a page begins with: of sections that would be torn. */
export function pageBreaks(
  sections: readonly LaidSection[],
  rowHeights: readonly number[],
): readonly number[] {
  const breaks: number[] = [];
  let pageTop = 0;
  for (const [at, { row }] of sections.entries()) {
    const end = topOf(sections[at + 1]?.row ?? rowHeights.length, rowHeights);
    if (end - pageTop <= usableHeight || topOf(row, rowHeights) === pageTop) continue;
    breaks.push(row);
    pageTop = topOf(row, rowHeights);
  }
  return breaks;
}

function topOf(row: number, rowHeights: readonly number[]): number {
  return rowHeights.slice(0, row).reduce((sum, height) => sum + height, 0);
}

function textsIn(sheet: string, row: number, texts: readonly string[]): Edit {
  return { edit: 'values', sheet, row, column: 0, values: texts.map((text) => [asText(text)]) };
}

function tableEdits(
  sheet: string,
  section: Section,
  headerRow: number,
  columnCount: number,
): readonly Edit[] {
  const { rows, chart, isWrapped } = section;
  const width = rows[0]?.length ?? 0;
  const isMatrix = chart === undefined && isWrapped !== true;
  const body = { row: headerRow + 1, column: 0, rowCount: rows.length - 1, columnCount: width };
  const figures = { ...body, column: 1, columnCount: width - 1 };
  const look = (blocks: readonly Block[], own: Look): Edit => ({ edit: 'look', sheet, blocks, look: own });
  const header = {
    row: headerRow,
    column: 0,
    rowCount: 1,
    columnCount: isWrapped === true ? columnCount : width,
  };
  const headerFigures = { ...header, column: 1, columnCount: width - 1 };
  return [
    {
      edit: 'values',
      sheet,
      row: headerRow,
      column: 0,
      values: rows.map((cells) => cells.map(({ value }) => value)),
    },
    look([header], headerLook),
    ...(isMatrix
      ? [look([headerFigures], { horizontal: 'Center' }), look([figures], matrixLook)]
      : [
          look([{ ...body, columnCount: header.columnCount }], bodyLook),
          look(figureBlocks(section, header, body), figureLook),
        ]),
    ...(isWrapped === true
      ? [
          look([{ ...body, columnCount: 1 }], wrappedLook),
          look(
            [{ ...body, row: headerRow, rowCount: rows.length, column: width - 1, columnCount: 1 }],
            sentenceLook,
          ),
        ]
      : []),
    ...cellLooks(sheet, section, headerRow),
  ];
}

/** The columns of figures: all but the first, and but the sentence that ends a row of changes. */
function figureBlocks({ rows, isWrapped }: Section, header: Block, body: Block): readonly Block[] {
  const count = (rows[0]?.length ?? 0) - (isWrapped === true ? 2 : 1);
  return [header, body].map((block) => ({ ...block, column: 1, columnCount: count }));
}

function cellLooks(sheet: string, { rows }: Section, headerRow: number): readonly Edit[] {
  return rows.flatMap((cells, down) =>
    cells.flatMap(({ look = {} }, column): readonly Edit[] => {
      if (Object.keys(look).length === 0) return [];
      const block = { row: headerRow + down, column, rowCount: 1, columnCount: 1 };
      return [{ edit: 'look', sheet, blocks: [block], look }];
    }),
  );
}

const seriesColors = [colors.target, colors.outcome] as const;

function chartEdits(
  sheet: string,
  { section, row }: LaidSection,
  rowHeights: readonly number[],
): readonly Edit[] {
  const { chart: names, rows, heading } = section;
  if (names === undefined) return [];
  const column = (at: number): Block => ({
    row: row + 2,
    column: at,
    rowCount: rows.length - 1,
    columnCount: 1,
  });
  const series = names.map((name, at): ChartSeriesPlan => ({
    name,
    type: 'ColumnClustered',
    values: column(at + 1),
    categories: column(0),
    color: seriesColors[at] ?? colors.outcome,
  }));
  const chart: ChartPlan = {
    name: heading,
    title: heading,
    left: chartLeft,
    top: topOf(row + 1, rowHeights),
    width: chartWidth,
    height: chartHeight,
    series,
    numberFormat: '0',
    minimum: 0,
    isLabelled: true,
  };
  return [{ edit: 'chart', sheet, chart }];
}
