/** A sheet's picture as it is kept, and the plan that lays the sheet again as it was. */
import type { Block, CellInput, ChartPlan, Edit, Look, PageSetup, Plan } from '../plan';
import { columnLetters, columnNumber } from '../../tables/columnLetters';
import { colors } from '../annex/looks';
import { incompleteMark } from '../annex/standing';
import { inputsOf, type SeenBlock } from './cellText';
import type { SavedLook, SavedPicture } from './entry';

/** A sheet as it was seen, from its first cell on. */
export interface SeenSheet extends SeenBlock {
  readonly looks: readonly (readonly Look[])[];
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly page: PageSetup;
  readonly breaks: readonly number[];
}

export function savedPicture(seen: SeenSheet, charts: readonly ChartPlan[]): SavedPicture {
  const { heights, widths, tabColor, gridlines, page, breaks } = seen;
  const borders = seen.looks.map((line) => line.map((look) => ownBorders(look)));
  const looks = seen.looks.map((line) => line.map((look) => withoutBorders(look)));
  const formats = seen.numberFormats.map((line) => line.map((numberFormat) => formatLook(numberFormat)));
  return {
    cells: trimmed(inputsOf(seen)),
    // A border belongs to an edge, so a block of bordered cells is not bordered as its cells are.
    looks: [
      ...savedLooks(looks, joinedBlocks),
      ...savedLooks(borders, singleCells),
      ...savedLooks(formats, joinedBlocks),
    ],
    ...{ heights, widths, tabColor, gridlines, page, breaks, charts },
  };
}

function ownBorders({ borders }: Look): Look {
  return borders === undefined ? {} : { borders };
}

function withoutBorders(look: Look): Look {
  return Object.fromEntries(Object.entries(look).filter(([name]) => name !== 'borders'));
}

function formatLook(numberFormat: string): Look {
  return numberFormat === 'General' ? {} : { numberFormat };
}

function trimmed(lines: readonly (readonly CellInput[])[]): readonly (readonly CellInput[])[] {
  return lines.slice(0, 1 + lines.findLastIndex((line) => line.some((cell) => cell !== '')));
}

type Joining = (lines: readonly (readonly string[])[], wanted: string) => readonly Block[];

/** Each look once, with all the cells that have it. */
function savedLooks(lines: readonly (readonly Look[])[], blocksOf: Joining): readonly SavedLook[] {
  const texts = lines.map((line) => line.map((look) => JSON.stringify(look)));
  const distinct = [...new Set(texts.flat())].filter((text) => text !== '{}');
  return distinct.map((text) => ({
    cells: blocksOf(texts, text).map(addressOf).join(','),
    look: JSON.parse(text) as Look,
  }));
}

function singleCells(lines: readonly (readonly string[])[], wanted: string): readonly Block[] {
  return lines.flatMap((line, row) =>
    line.flatMap((text, column) => (text === wanted ? [{ row, column, rowCount: 1, columnCount: 1 }] : [])),
  );
}

/** Rectangles: runs along the rows, joined downwards. */
function joinedBlocks(lines: readonly (readonly string[])[], wanted: string): readonly Block[] {
  const blocks: Block[] = [];
  const open = new Map<string, number>();
  lines.forEach((line, row) => {
    for (const [column, columnCount] of runsOf(line, wanted)) {
      const key = `${column},${columnCount}`;
      const at = open.get(key);
      const above = at === undefined ? undefined : blocks[at];
      if (at !== undefined && above !== undefined && above.row + above.rowCount === row) {
        blocks[at] = { ...above, rowCount: above.rowCount + 1 };
      } else {
        open.set(key, blocks.length);
        blocks.push({ row, column, rowCount: 1, columnCount });
      }
    }
  });
  return blocks;
}

function runsOf(line: readonly string[], wanted: string): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  line.forEach((text, column) => {
    if (text !== wanted) return;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === column) last[1]++;
    else runs.push([column, 1]);
  });
  return runs;
}

function addressOf({ row, column, rowCount, columnCount }: Block): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rowCount * columnCount === 1) return first;
  return `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

const oneAddress = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/u;

function blocksIn(cells: string): readonly Block[] {
  return cells.split(',').flatMap((address) => {
    const [, left = '', top = '', right = left, bottom = top] = oneAddress.exec(address) ?? [];
    if (left === '') return [];
    const [row, column] = [Number(top) - 1, columnNumber(left)];
    const block = {
      row,
      column,
      rowCount: Number(bottom) - row,
      columnCount: columnNumber(right) + 1 - column,
    };
    return block.rowCount > 0 && block.columnCount > 0 ? [block] : [];
  });
}

/**
 * Marked as incomplete until all is there.
 * @param drawn the charts that are on the sheet now and are the add-in's
 */
export function layAgain(sheet: string, picture: SavedPicture, drawn: readonly string[]): Plan {
  const { cells, looks, heights, widths, tabColor, gridlines, page, breaks, charts } = picture;
  return [
    { edit: 'clearSheet', sheet, charts: drawn },
    { edit: 'sheet', sheet, tabColor: colors.incompleteTab },
    ...contents(sheet, marked(cells.slice(0, 1))),
    ...looks.map(({ cells: at, look }): Edit => ({ edit: 'look', sheet, blocks: blocksIn(at), look })),
    ...contents(sheet, marked(cells)),
    { edit: 'columnWidths', sheet, column: 0, widths },
    { edit: 'rowHeights', sheet, row: 0, heights },
    { edit: 'page', sheet, page },
    { edit: 'pageBreaks', sheet, rows: breaks },
    ...charts.map((chart): Edit => ({ edit: 'chart', sheet, chart })),
    ...contents(sheet, cells.slice(0, 1)),
    { edit: 'sheet', sheet, gridlines, tabColor },
  ];
}

type CellLines = readonly (readonly CellInput[])[];

function marked([first, ...others]: CellLines): CellLines {
  if (first === undefined) return [];
  const [title = '', ...beside] = first;
  return [[`${incompleteMark}${String(title ?? '')}`, ...beside], ...others];
}

function contents(sheet: string, cells: CellLines): readonly Edit[] {
  return cells.length === 0 ? [] : [{ edit: 'values', sheet, row: 0, column: 0, values: cells }];
}
