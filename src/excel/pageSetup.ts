/** How a sheet is printed, as far as the add-in ever changes it. */
import type { PageSetup, PaperSize } from '../write/plan';

export interface AskedPage {
  readonly layout: Excel.PageLayout;
  readonly footers: Excel.HeaderFooter;
  readonly titles: Excel.Range;
}

/** Told with the next request. */
export function askPage({ pageLayout: layout }: Excel.Worksheet): AskedPage {
  return {
    layout: layout.load(
      'orientation,paperSize,zoom,centerHorizontally,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin',
    ),
    footers: layout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter'),
    titles: layout.getPrintTitleRowsOrNullObject().load('rowIndex,rowCount'),
  };
}

export function pageOf({ layout, footers, titles }: AskedPage): PageSetup {
  const { leftFooter, centerFooter, rightFooter } = footers;
  return {
    orientation: layout.orientation === 'Landscape' ? 'Landscape' : 'Portrait',
    ...paperOf(layout),
    margins: {
      left: layout.leftMargin,
      right: layout.rightMargin,
      top: layout.topMargin,
      bottom: layout.bottomMargin,
      header: layout.headerMargin,
      footer: layout.footerMargin,
    },
    ...zoomOf(layout.zoom),
    centerHorizontally: layout.centerHorizontally,
    ...(!titles.isNullObject && { titleRows: `${titles.rowIndex + 1}:${titles.rowIndex + titles.rowCount}` }),
    ...{ footerLeft: leftFooter, footerCenter: centerFooter, footerRight: rightFooter },
  };
}

const paperSizes: readonly PaperSize[] = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
];

/** A printer's own paper, and what no office has, becomes A4. */
function paperOf(layout: Excel.PageLayout): Pick<PageSetup, 'paperSize'> {
  const known = paperSizes.find((each) => each === layout.paperSize);
  return known === undefined ? {} : { paperSize: known };
}

function zoomOf({
  horizontalFitToPages,
  verticalFitToPages,
  scale,
}: Excel.PageLayoutZoomOptions): Pick<PageSetup, 'fitWide' | 'fitTall' | 'scale'> {
  const fits = {
    ...(typeof horizontalFitToPages === 'number' && { fitWide: horizontalFitToPages }),
    ...(typeof verticalFitToPages === 'number' && { fitTall: verticalFitToPages }),
  };
  return Object.keys(fits).length > 0 ? fits : { scale: scale ?? 100 };
}
