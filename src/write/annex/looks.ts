/**
 * How the annex looks: one look for the whole sheet, then the exceptions, each in one action for all its cells.
 * Quiet colours in falling lightness, so that a copy in greyscale says the same.
 */
import { mapInSlices, type Slices } from '../../domain/slices';
import type { Block, Edit, Look as CellLook } from '../plan';
import { BlocksByName } from './blocks';
import type { ParagraphStyle, RowKind } from './draft';
import { columnWidths, isParagraph, rowShapes } from './geometry';
import type { Paged } from './pages';
import type { SheetRow } from './rows';

export const colors = {
  ink: '#242424',
  heading: '#1F3864',
  quiet: '#595959',
  headerFill: '#E3E9F2',
  figureFill: '#F3F5F8',
  rule: '#8C96A3',
  hairline: '#CBD2DB',
  outcome: '#7F9DC0',
  target: '#1F3864',
  incompleteTab: '#C00000',
} as const;

const columnCount = columnWidths.length;

const base: CellLook = {
  fontName: 'Calibri',
  fontSize: 10,
  fontColor: colors.ink,
  vertical: 'Top',
};

const hairline = { color: colors.hairline, weight: 'Thin' } as const;
const rule = { color: colors.rule, weight: 'Thin' } as const;

const tableLook: CellLook = {
  wrap: true,
  horizontal: 'Left',
  indent: 1,
  borders: { EdgeLeft: hairline, EdgeRight: hairline, InsideVertical: hairline, EdgeBottom: rule },
};

const paragraphLooks: Readonly<Record<ParagraphStyle, CellLook>> = {
  annexNumber: { fontColor: colors.quiet },
  title: { fontSize: 18, bold: true, fontColor: colors.heading },
  introduction: {},
  heading: { fontSize: 14, bold: true, fontColor: colors.heading, vertical: 'Bottom' },
  areaHeading: { fontSize: 12, bold: true, fontColor: colors.heading, vertical: 'Bottom' },
  legend: { fontSize: 9, fontColor: colors.quiet },
  footnote: { fontSize: 9, vertical: 'Bottom' },
};

const rowLooks: Readonly<Record<RowKind, CellLook>> = {
  header: {
    bold: true,
    fontColor: colors.heading,
    fill: colors.headerFill,
    vertical: 'Center',
    borders: { EdgeTop: rule, EdgeBottom: rule },
  },
  titles: { bold: true },
  texts: {},
  indicator: {},
  factor: {},
  figureHeader: { bold: true, fontSize: rowShapes.figureHeader.fonts[0].size, fill: colors.figureFill },
  figureHeading: { bold: true, fontSize: rowShapes.figureHeading.fonts[0].size },
  figure: {},
};

const looks: Readonly<Record<string, CellLook>> = {
  ...paragraphLooks,
  ...rowLooks,
  opening: { borders: { EdgeTop: rule } },
  pair: { bold: true, borders: { EdgeTop: rule } },
  bold: { bold: true },
  quiet: { bold: false, fontColor: colors.quiet },
};

function hasLook(kind: string): boolean {
  return Object.keys(looks[kind] ?? {}).length > 0;
}

/** The look of a whole row: a pair opens with bold titles under a rule, an indicator with a rule alone. */
function rowLookName({ kind, opensGroup }: SheetRow): string {
  if (!opensGroup || isParagraph(kind)) return kind;
  return kind === 'titles' ? 'pair' : 'opening';
}

function addCellLooks(blocks: BlocksByName, row: SheetRow, at: number): void {
  if (row.kind === 'indicator') blocks.add('bold', at, 0);
  let column = 0;
  while (column < columnCount) {
    const start = column;
    while (row.cells[column]?.look.tone === 'quiet') column++;
    if (column > start) blocks.add('quiet', at, start, column - start);
    column++;
  }
}

function* cellLooks(rows: readonly SheetRow[]): Slices<BlocksByName> {
  const blocks = new BlocksByName();
  yield* mapInSlices(rows, (row, at) => {
    const name = rowLookName(row);
    if (hasLook(name)) blocks.add(name, at, 0, isParagraph(row.kind) ? 1 : columnCount);
    if (row.opensGroup && row.kind === 'footnote') blocks.add('opening', at, 0, columnCount);
    addCellLooks(blocks, row, at);
  });
  return blocks;
}

const whiteText = '#FFFFFF';
const darkText = '#1A1A1A';
const writtenColor = /^#[0-9a-f]{6}$/iu;

/** Relative luminance by WCAG 2.1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Whichever of dark and white stands out more. */
export function readableOn(fill: string): string {
  const light = luminance(fill);
  const againstWhite = 1.05 / (light + 0.05);
  const againstDark = (light + 0.05) / (luminance(darkText) + 0.05);
  return againstDark >= againstWhite ? darkText : whiteText;
}

function levelLooks(rows: readonly SheetRow[]): [string, Block[]][] {
  const blocks = new BlocksByName();
  rows.forEach((row, at) => {
    const { look } = row.cells[0];
    if (look.tone === 'level' && writtenColor.test(look.band.color)) blocks.add(look.band.color, at, 0);
  });
  return blocks.entries();
}

/** Stretches of table rows on one page. */
function tablePieces({ rows, breaks }: Paged): Block[] {
  const pageStarts = new Set(breaks);
  const pieces: Block[] = [];
  let start = -1;
  const end = (at: number): void => {
    if (start >= 0) pieces.push({ row: start, column: 0, rowCount: at - start, columnCount });
    start = -1;
  };
  rows.forEach(({ kind }, at) => {
    if (pageStarts.has(at) || isParagraph(kind)) end(at);
    if (!isParagraph(kind) && start < 0) start = at;
  });
  end(rows.length);
  return pieces;
}

/** Formats of the cells that hold numbers; everything else is text. */
export function numberFormats(sheet: string, rows: readonly SheetRow[]): Edit[] {
  const blocks = new BlocksByName();
  rows.forEach((row, at) => {
    row.cells.forEach(({ look }, column) => {
      if (look.tone === 'number') blocks.add(look.format, at, column);
    });
  });
  return blocks
    .entries()
    .map(([numberFormat, own]) => ({ edit: 'look', sheet, blocks: own, look: { numberFormat } }));
}

export function wholeBlock(rows: readonly SheetRow[]): Block {
  return { row: 0, column: 0, rowCount: rows.length, columnCount };
}

export function* lookEdits(sheet: string, paged: Paged): Slices<Edit[]> {
  const look = (blocks: readonly Block[], given: CellLook): Edit => ({
    edit: 'look',
    sheet,
    blocks,
    look: given,
  });
  const pieces = tablePieces(paged);
  yield;
  const exceptions = (yield* cellLooks(paged.rows)).entries();
  const isQuiet = ([name]: [string, Block[]]): boolean => name === 'quiet';
  const ordered = [...exceptions.filter((entry) => !isQuiet(entry)), ...exceptions.filter(isQuiet)];
  return [
    look([wholeBlock(paged.rows)], base),
    ...(pieces.length === 0 ? [] : [look(pieces, tableLook)]),
    ...ordered.map(([name, blocks]) => look(blocks, looks[name] ?? {})),
    ...levelLooks(paged.rows).map(([fill, blocks]) => look(blocks, { fill, fontColor: readableOn(fill) })),
  ];
}
