/** Widths, heights and the page of the sheet with a year's overview, in points: A4 upright, one page wide at 100 %. */
import { overviewSheetWords as words } from '../../texts/overviewSheetWords';
import type { PageSetup } from '../plan';
import { lineHeight, wrap } from '../text/measure';

/** LibreOffice takes the widths of an .xlsx for six percent more than Excel does. */
const pageWidth = 488;
const labelWidth = 150;
const widestFigure = 57;
/** What is left of the page beside the matrix; it holds the ends of sentences. */
const narrowestRest = 45;

/** The first column, one for each step of the scale, and the rest of the page. */
export function columnWidths(scale: number): readonly number[] {
  const figureWidth = Math.min(widestFigure, (pageWidth - labelWidth - narrowestRest) / scale);
  const figures = Array.from({ length: scale }, () => figureWidth);
  return [labelWidth, ...figures, pageWidth - labelWidth - scale * figureWidth];
}

/** Beside the first column and two of figures. */
const chartGap = 12;
export const chartLeft = labelWidth + 2 * widestFigure + chartGap;
export const chartWidth = pageWidth - chartLeft;
export const chartHeight = 118;

export const heights = { title: 27, line: 15.75, heading: 30, row: 18, matrixRow: 27, gap: 10 } as const;

/** A text in the first column as high as it needs to be. */
export function wrappedHeight(text: string): number {
  const font = { face: 'regular', size: 11 } as const;
  return Math.max(heights.row, wrap(text, font, labelWidth).length * lineHeight(font.size) + 4);
}

const margin = 36;
const bottomMargin = 48;
/** A4, and two percent less: Excel prints rows a little higher than their points. */
export const usableHeight = (842 - margin - bottomMargin) * 0.98;

export function pageSetup(title: string): PageSetup {
  return {
    orientation: 'Portrait',
    margins: { left: margin, right: margin, top: margin, bottom: bottomMargin, header: 18, footer: 24 },
    scale: 100,
    footerLeft: title.replaceAll('&', '&&'),
    footerRight: words.pageOfPages,
  };
}
