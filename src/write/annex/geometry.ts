/**
 * The annex on paper: A4 upright at 100 %, in points. Everything that decides where a line or page ends is here.
 * Heights are whole pixels (0.75 points), which Excel would round them to.
 */
import type { PageSetup } from '../plan';
import type { TextFont } from '../text/measure';
import { standUpright } from './chartLabels';
import type { ChartDraft, ParagraphStyle, RowKind } from './draft';

const a4 = { width: 595.28, height: 841.89 };

export const margins = { left: 34, right: 34, top: 42.5, bottom: 51, header: 21, footer: 24 };

/**
 * Sum 490.5 of the 527 between the margins. LibreOffice takes the widths of an .xlsx for six percent more than Excel
 * does, and a column that does not fit would get pages of its own.
 */
export const columnWidths = [138, 176.25, 176.25] as const;

export const sheetWidth = columnWidths[0] + columnWidths[1] + columnWidths[2];

/**
 * What a page holds. Excel prints rows up to a few percent higher than their points, and a page that is too full
 * would be broken by Excel in the middle of a pair.
 */
export const pageHeight = Math.floor((a4.height - margins.top - margins.bottom) * 0.98);

/** Excel's highest row, rounded down to whole pixels. */
export const highestRow = 408.75;

/** Excel takes at most 1,026 breaks set by hand; the contract promises a thousand pages. */
export const mostBreaks = 999;

/** What `indent: 1` takes of a cell's width: nine pixels, and a little to spare. */
export const indentWidth = 7.5;

export const chartSize = { height: 132, wideHeight: 189, gap: 4.5, side: 3.75 };
/** What a second line of the legend, and labels that stand upright, take of a chart. */
const secondLine = 15;
const uprightLabels = 36;

export function chartHeight({ isWide, labels, limitsIn }: ChartDraft): number {
  if (!isWide) return chartSize.height + (limitsIn === undefined ? 0 : secondLine);
  return chartSize.wideHeight + (standUpright(labels, chartWidth(isWide)) ? uprightLabels : 0);
}

export function chartWidth(isWide: boolean): number {
  return columnWidths[1] + (isWide ? columnWidths[2] : 0) - 2 * chartSize.side;
}

const regular = (size: number): TextFont => ({ face: 'regular', size });
const bold = (size: number): TextFont => ({ face: 'bold', size });

interface ParagraphShape {
  readonly font: TextFont;
  /** Longest line; running text is easier to read in shorter ones. */
  readonly width: number;
  readonly above: number;
  readonly below: number;
}

const readable = 440;
/** The text runs out over the empty cells to the right, and must not reach past the last column. */
const full = sheetWidth * 0.97;

export const paragraphShapes: Readonly<Record<ParagraphStyle, ParagraphShape>> = {
  annexNumber: { font: regular(10), width: full, above: 0, below: 0 },
  title: { font: bold(18), width: full, above: 0, below: 9 },
  introduction: { font: regular(10), width: readable, above: 0, below: 4.5 },
  heading: { font: bold(14), width: full, above: 18, below: 3 },
  areaHeading: { font: bold(12), width: full, above: 15, below: 3 },
  legend: { font: regular(9), width: full, above: 0, below: 0.75 },
  footnote: { font: regular(9), width: readable, above: 0, below: 1.5 },
};

/** Room above the first footnote. */
export const footnotesAbove = 18;

interface RowShape {
  readonly fonts: readonly [TextFont, TextFont, TextFont];
  /** Room under the last line. */
  readonly below: number;
}

const all = (font: TextFont, below: number): RowShape => ({ fonts: [font, font, font], below });

export const rowShapes: Readonly<Record<RowKind, RowShape>> = {
  header: all(bold(10), 4.5),
  titles: all(bold(10), 3),
  texts: all(regular(10), 7.5),
  indicator: { fonts: [bold(10), regular(10), regular(10)], below: 3 },
  factor: all(regular(10), 4.5),
  figureHeader: all(bold(9), 2.25),
  figureHeading: all(bold(9), 2.25),
  figure: all(regular(10), 2.25),
};

export function isParagraph(kind: RowKind | ParagraphStyle): kind is ParagraphStyle {
  return kind in paragraphShapes;
}

/** Headers and footers take at most 255 characters, codes included. */
const longestFooter = 200;

/** `&` begins a code in headers and footers and is doubled to be itself. */
function footerText(text: string): string {
  return text
    .slice(0, longestFooter)
    .replaceAll('\n', ' ')
    .replaceAll('&', '&&')
    .slice(0, longestFooter + 20);
}

export function pageSetup(title: string): PageSetup {
  return {
    orientation: 'Portrait',
    margins,
    scale: 100,
    centerHorizontally: true,
    footerLeft: footerText(title),
    footerRight: '&P (&N)',
  };
}
