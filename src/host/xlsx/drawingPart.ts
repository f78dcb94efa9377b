import { type Chart, type Sheet, type Workbook } from '../workbook/workbook';
import { chartXml } from './chartWriter';
import { readChart } from './chartReader';
import { contentType } from './contentTypes';
import { ElementList } from './elementList';
import { type PackageDraft } from './packageDraft';
import { relationshipNamespace, relationshipType } from './relationships';
import { sheetGrid, type Place, type SheetGrid } from './sheetGrid';
import { element, patched } from './tag';
import { emuFromPoints, pointsFromEmu } from './units';
import { parseXml, withoutIllegalCharacters, type XmlElement } from './xml';

/** The drawing part of a sheet: where its charts stand. Pictures and shapes in it are only kept. */

const drawingNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const mainNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartNamespace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

const emptyDrawing =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<xdr:wsDr xmlns:xdr="${drawingNamespace}" xmlns:a="${mainNamespace}"></xdr:wsDr>`;

const anchorNames = ['twoCellAnchor', 'oneCellAnchor', 'absoluteAnchor'];

export interface LoadedChart {
  readonly chart: Chart;
  readonly anchor: XmlElement;
}

type Rectangle = Pick<Chart, 'left' | 'top' | 'width' | 'height'>;

function points(element: XmlElement | undefined, attribute: string): number {
  return pointsFromEmu(element?.number(attribute) ?? 0);
}

function markerPoints(marker: XmlElement | undefined, grid: SheetGrid): { left: number; top: number } {
  const number = (name: string): number => Number(marker?.child(name)?.text ?? 0);
  return {
    left: grid.columns.start(number('col')) + pointsFromEmu(number('colOff')),
    top: grid.rows.start(number('row')) + pointsFromEmu(number('rowOff')),
  };
}

function readRectangle(anchor: XmlElement, grid: SheetGrid): Rectangle {
  const extent = anchor.child('ext');
  const size = { width: points(extent, 'cx'), height: points(extent, 'cy') };
  if (anchor.name === 'absoluteAnchor') {
    const position = anchor.child('pos');
    return { left: points(position, 'x'), top: points(position, 'y'), ...size };
  }
  const from = markerPoints(anchor.child('from'), grid);
  if (anchor.name === 'oneCellAnchor') return { ...from, ...size };
  const to = markerPoints(anchor.child('to'), grid);
  return { ...from, width: to.left - from.left, height: to.top - from.top };
}

function frameName(anchor: XmlElement): string {
  return anchor.child('graphicFrame', 'nvGraphicFramePr', 'cNvPr')?.attribute('name') ?? '';
}

function chartPart(anchor: XmlElement, draft: PackageDraft, drawing: string): string | undefined {
  const chart = anchor.child('graphicFrame', 'graphic', 'graphicData', 'chart');
  const target = draft.relationships(drawing).byId(chart?.relationshipId);
  return target?.type === relationshipType.chart ? target.part : undefined;
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

function drawingOf(draft: PackageDraft, sheetPart: string | undefined): string | undefined {
  return sheetPart === undefined
    ? undefined
    : draft.relationships(sheetPart).parts(relationshipType.drawing)[0];
}

/** The charts of a loaded sheet with their anchors, in the drawing's order. */
export function readCharts(draft: PackageDraft, sheet: Sheet): LoadedChart[] {
  const drawing = drawingOf(draft, sheet.part);
  if (drawing === undefined) return [];
  const grid = sheetGrid(sheet);
  const anchors = parseXml(draft.read(drawing), drawing).children.filter(({ name }) =>
    anchorNames.includes(name),
  );
  return anchors.flatMap((anchor, index) => {
    const part = chartPart(anchor, draft, drawing);
    if (part === undefined) return [];
    const chart: Chart = {
      id: `{00000000-0008-0000-${hex(sheet.sheetId, 4)}-${hex(index + 2, 12)}}`,
      name: frameName(anchor),
      ...readChart(draft.read(part), part),
      ...readRectangle(anchor, grid),
      part,
      changed: false,
    };
    return [{ chart, anchor }];
  });
}

function markerXml(column: Place, row: Place): string {
  const value = (name: string, number: number): string => element(`xdr:${name}`, {}, String(number));
  return element(
    'xdr:from',
    {},
    value('col', column.index) +
      value('colOff', emuFromPoints(column.offset)) +
      value('row', row.index) +
      value('rowOff', emuFromPoints(row.offset)),
  );
}

/** A chart keeps its size and moves with its upper left cell: rows fitted anew by a reader do not squeeze it. */
function placeXml(chart: Chart, grid: SheetGrid): string {
  const from = markerXml(
    grid.columns.place(Math.max(chart.left, 0)),
    grid.rows.place(Math.max(chart.top, 0)),
  );
  return from + element('xdr:ext', { cx: emuFromPoints(chart.width), cy: emuFromPoints(chart.height) });
}

function frameXml(chart: Chart, shapeId: number, relationshipId: string): string {
  const name = element('xdr:cNvPr', { id: shapeId, name: withoutIllegalCharacters(chart.name) });
  const reference = element('c:chart', {
    'xmlns:c': chartNamespace,
    'xmlns:r': relationshipNamespace,
    'r:id': relationshipId,
  });
  const graphic = element(
    'a:graphic',
    { 'xmlns:a': mainNamespace },
    element('a:graphicData', { uri: chartNamespace }, reference),
  );
  return element(
    'xdr:graphicFrame',
    { macro: '' },
    element('xdr:nvGraphicFramePr', {}, `${name}<xdr:cNvGraphicFramePr/>`) +
      '<xdr:xfrm><a:off xmlns:a="' +
      `${mainNamespace}" x="0" y="0"/><a:ext xmlns:a="${mainNamespace}" cx="0" cy="0"/></xdr:xfrm>` +
      graphic,
  );
}

function anchorXml(chart: Chart, grid: SheetGrid, frame: string): string {
  return element(
    'xdr:oneCellAnchor',
    { 'xmlns:xdr': drawingNamespace },
    `${placeXml(chart, grid)}${frame}<xdr:clientData/>`,
  );
}

/** A loaded chart's frame under its new name, otherwise as it was. */
function keptFrame(anchor: XmlElement, name: string): string {
  const frame = anchor.child('graphicFrame');
  const properties = frame?.child('nvGraphicFramePr', 'cNvPr');
  if (!frame || !properties) return '';
  const renamed = patched(properties, { name: withoutIllegalCharacters(name) });
  return frame.xml.replace(properties.xml, () => renamed);
}

function samePlace(one: Rectangle & { name: string }, other: Rectangle & { name: string }): boolean {
  const keys = ['left', 'top', 'width', 'height', 'name'] as const;
  return keys.every((key) => one[key] === other[key]);
}

function content(chart: Chart): string {
  const { chartType, title, legend, series, valueAxis, categoryAxis, displayBlanksAs } = chart;
  return JSON.stringify([chartType, title, legend, series, valueAxis, categoryAxis, displayBlanksAs]);
}

/** Writes the charts of one sheet into its drawing. */
class DrawingWriter {
  private readonly list: ElementList;
  private readonly grid: SheetGrid;
  private shapeId: number | undefined;

  constructor(
    private readonly draft: PackageDraft,
    private readonly drawing: string,
    sheet: Sheet,
    private readonly workbook: Workbook,
  ) {
    this.list = ElementList.parse(draft.read(drawing), [], drawing);
    this.grid = sheetGrid(sheet);
  }

  add(chart: Chart): void {
    const part = this.draft.add('xl/charts/chart', contentType.chart, chartXml(chart, this.workbook));
    const id = this.draft.relationships(this.drawing).add(relationshipType.chart, part);
    this.shapeId = 1 + (this.shapeId ?? this.highestShapeId());
    this.list.append('oneCellAnchor', anchorXml(chart, this.grid, frameXml(chart, this.shapeId, id)));
  }

  /** Of the shapes that are left: a chart drawn anew in the place of a removed one takes its id over. */
  private highestShapeId(): number {
    const shapes = parseXml(this.list.toString(), this.drawing).descendants('cNvPr');
    return Math.max(1, ...shapes.map((shape) => shape.number('id') ?? 0));
  }

  remove({ anchor, chart }: LoadedChart): void {
    this.list.removeWhere((found) => found.xml === anchor.xml);
    if (chart.part === undefined) return;
    this.draft.relationships(this.drawing).removeTo(chart.part);
    this.draft.removeUnreachable([chart.part]);
  }

  change({ anchor, chart: before }: LoadedChart, chart: Chart): void {
    if (chart.part !== undefined && content(before) !== content(chart))
      this.draft.update(chart.part, chartXml(chart, this.workbook));
    if (samePlace(before, chart)) return;
    this.list.removeWhere((found) => found.xml === anchor.xml);
    this.list.append('oneCellAnchor', anchorXml(chart, this.grid, keptFrame(anchor, chart.name)));
  }

  finish(): void {
    this.draft.update(this.drawing, this.list.toString());
  }
}

/** Brings a sheet's drawing in line with its charts; gives the new drawing's relationship id, if one was made. */
export function writeCharts(
  draft: PackageDraft,
  sheet: Sheet,
  part: string,
  workbook: Workbook,
): string | undefined {
  const existing = drawingOf(draft, part);
  const loaded = readCharts(draft, sheet);
  if (existing === undefined && sheet.charts.length === 0) return undefined;
  const drawing = existing ?? draft.add('xl/drawings/drawing', contentType.drawing, emptyDrawing);
  const writer = new DrawingWriter(draft, drawing, sheet, workbook);
  for (const found of loaded) {
    const now = sheet.charts.find((chart) => chart.part === found.chart.part);
    if (!now) writer.remove(found);
    else if (now.changed) writer.change(found, now);
  }
  for (const chart of sheet.charts) if (chart.part === undefined) writer.add(chart);
  writer.finish();
  return existing === undefined
    ? draft.relationships(part).add(relationshipType.drawing, drawing)
    : undefined;
}
