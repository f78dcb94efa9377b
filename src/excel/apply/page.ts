import type { EditOf, PageSetup } from '../../write/plan';

export function setPage(workbook: Excel.Workbook, { sheet, page }: EditOf<'page'>): void {
  const layout = workbook.worksheets.getItem(sheet).pageLayout;
  layout.orientation = page.orientation;
  layout.paperSize = page.paperSize ?? 'A4';
  setMargins(layout, page.margins);
  setZoom(layout, page);
  if (page.centerHorizontally !== undefined) layout.centerHorizontally = page.centerHorizontally;
  if (page.titleRows !== undefined) layout.setPrintTitleRows(page.titleRows);
  setFooter(layout.headersFooters.defaultForAllPages, page);
}

function setZoom(layout: Excel.PageLayout, { fitWide, fitTall, scale }: PageSetup): void {
  if (fitWide !== undefined || fitTall !== undefined) {
    layout.zoom = {
      ...(fitWide !== undefined && { horizontalFitToPages: fitWide }),
      ...(fitTall !== undefined && { verticalFitToPages: fitTall }),
    };
  } else if (scale !== undefined) layout.zoom = { scale };
}

function setMargins(layout: Excel.PageLayout, margins: PageSetup['margins']): void {
  layout.leftMargin = margins.left;
  layout.rightMargin = margins.right;
  layout.topMargin = margins.top;
  layout.bottomMargin = margins.bottom;
  layout.headerMargin = margins.header;
  layout.footerMargin = margins.footer;
}

function setFooter(footers: Excel.HeaderFooter, page: PageSetup): void {
  if (page.footerLeft !== undefined) footers.leftFooter = page.footerLeft;
  if (page.footerCenter !== undefined) footers.centerFooter = page.footerCenter;
  if (page.footerRight !== undefined) footers.rightFooter = page.footerRight;
}

export function setPageBreaks(workbook: Excel.Workbook, { sheet, rows }: EditOf<'pageBreaks'>): void {
  const breaks = workbook.worksheets.getItem(sheet).horizontalPageBreaks;
  for (const row of rows) breaks.add(`A${row + 1}`);
}
