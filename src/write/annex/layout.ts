/** The annex as it will stand on its sheet: every row with its height, where pages begin, and where charts lie. */
import type { Slices } from '../../domain/slices';
import type { ChartDraft, Draft, Paragraph, Table } from './draft';
import { Pager, type Paged } from './pages';
import { heightOfAll, paragraphRows, sheetGroup, sheetRows, type ContentOf, type SheetRow } from './rows';

export interface LaidChart {
  readonly chart: ChartDraft;
  /** Points from the top of the sheet. */
  readonly top: number;
  /** Rows of its figures. */
  readonly firstFigure: number;
  readonly figureCount: number;
}

export interface Layout extends Paged {
  readonly charts: readonly LaidChart[];
}

interface ChartPlace {
  readonly chart: ChartDraft;
  readonly row: number;
  readonly top: number;
  readonly groupEnd: number;
}

function* placeTable(pager: Pager, table: Table, contentOf: ContentOf, charts: ChartPlace[]): Slices<void> {
  const headerRows = sheetRows(table.header, contentOf, false);
  const header = headerRows[0];
  const headerHeight = heightOfAll(headerRows);
  let lead: SheetRow[] = [
    ...table.before.flatMap((paragraph) => paragraphRows(paragraph, contentOf)),
    ...headerRows,
  ];
  for (const group of table.groups) {
    const { rows, chart } = sheetGroup(group, contentOf, headerHeight);
    const first = pager.place(lead, rows, header);
    lead = [];
    if (chart) charts.push({ ...chart, row: first + chart.row, groupEnd: pager.rowCount });
    yield;
  }
}

function placeOpening(pager: Pager, paragraphs: readonly Paragraph[], contentOf: ContentOf): void {
  for (const paragraph of paragraphs) pager.place([], paragraphRows(paragraph, contentOf), undefined);
}

function placeFootnotes(pager: Pager, footnotes: readonly Paragraph[], contentOf: ContentOf): void {
  footnotes.forEach((paragraph, at) =>
    pager.place([], paragraphRows(paragraph, contentOf, at === 0), undefined),
  );
}

function tops(rows: readonly SheetRow[]): number[] {
  let top = 0;
  return rows.map(({ height }) => {
    const own = top;
    top += height;
    return own;
  });
}

/** A heading is a gap between the figures that a chart draws. */
function isChartRow(row: SheetRow | undefined): boolean {
  return row?.kind === 'figure' || row?.kind === 'figureHeading';
}

function laidChart(
  { chart, row, top, groupEnd }: ChartPlace,
  rows: readonly SheetRow[],
  rowTops: readonly number[],
): LaidChart {
  let firstFigure = groupEnd;
  while (isChartRow(rows[firstFigure - 1])) firstFigure--;
  return { chart, top: (rowTops[row] ?? 0) + top, firstFigure, figureCount: groupEnd - firstFigure };
}

export function* layOut(draft: Draft, footnotes: readonly Paragraph[], contentOf: ContentOf): Slices<Layout> {
  const pager = new Pager();
  const charts: ChartPlace[] = [];
  placeOpening(pager, draft.opening, contentOf);
  for (const table of draft.tables) yield* placeTable(pager, table, contentOf, charts);
  placeFootnotes(pager, footnotes, contentOf);
  const paged = pager.result();
  const rowTops = charts.length === 0 ? [] : tops(paged.rows);
  return { ...paged, charts: charts.map((chart) => laidChart(chart, paged.rows, rowTops)) };
}
