/** Small steps by which tests change a workbook as the host's Office layer would. */
import {
  type Cell,
  type CellContent,
  type Chart,
  type Sheet,
  type Table,
  type Workbook,
} from '../../../src/host/workbook/workbook';
import { createWorkbook } from '../../../src/host/xlsx';

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const found = workbook.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

export function firstSheet(workbook: Workbook): Sheet {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error('No sheet');
  return sheet;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell {
  const cell = sheet.rows.get(row)?.cells[column];
  if (!cell) throw new Error(`No cell ${row}, ${column}`);
  return cell;
}

/** Sets value and formula and drops what was loaded, as whoever changes a cell must. */
export function setCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: CellContent | undefined,
  formula?: string,
): Cell {
  const line = sheet.rows.get(row) ?? { cells: [], height: undefined, hidden: false };
  sheet.rows.set(row, line);
  const cell: Cell = { value, formula, style: line.cells[column]?.style ?? workbook.styles.normal };
  line.cells[column] = cell;
  sheet.changed.add('cells');
  return cell;
}

export function setValues(
  workbook: Workbook,
  sheet: Sheet,
  values: readonly (readonly CellContent[])[],
  top = 0,
): void {
  values.forEach((row, index) => {
    row.forEach((value, column) => setCell(workbook, sheet, top + index, column, value));
  });
}

/** A new sheet as the Office layer adds one: everything as in an empty workbook's sheet, without a part. */
export function addSheet(workbook: Workbook, name: string): Sheet {
  const { part, source, ...empty } = firstSheet(createWorkbook('empty'));
  const sheetId = Math.max(...workbook.sheets.map((sheet) => sheet.sheetId)) + 10;
  const sheet: Sheet = { ...empty, name, sheetId, id: `{${part ?? ''}${source ? sheetId : ''}}` };
  workbook.sheets.push(sheet);
  workbook.changed = true;
  return sheet;
}

export function newTable(name: string, columns: readonly string[], rows: number, id = 1): Table {
  return {
    id,
    name,
    area: { top: 0, left: 0, bottom: rows, right: columns.length - 1 },
    columns: columns.map((column, index) => ({ id: index + 1, name: column, calculatedFormula: undefined })),
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    filtered: false,
    changed: true,
  };
}

export function newChart(name: string, values: string, categories: string): Chart {
  const series = {
    name: 'Utfall',
    values,
    categories,
    chartType: 'ColumnClustered',
    color: '#336699',
    lineStyle: undefined,
    markerStyle: undefined,
    hasDataLabels: true,
    axisGroup: 'Primary',
  };
  return {
    id: `{${name}}`,
    name,
    chartType: 'ColumnClustered',
    title: { text: 'Utfall & mål', visible: true, fontSize: 12, bold: true },
    legend: { visible: true, position: 'Bottom', fontSize: 9 },
    series: [
      series,
      {
        ...series,
        name: 'Mål',
        chartType: 'LineMarkers',
        color: '#CC0000',
        lineStyle: 'Dash',
        markerStyle: 'Circle',
        hasDataLabels: false,
      },
    ],
    left: 100,
    top: 60,
    width: 360,
    height: 200,
    valueAxis: { numberFormat: '0%', minimum: 0, maximum: 1, majorGridlines: true },
    categoryAxis: { numberFormat: 'General' },
    gapWidth: 80,
    displayBlanksAs: 'NotPlotted',
    plotVisibleOnly: false,
    changed: true,
  };
}
