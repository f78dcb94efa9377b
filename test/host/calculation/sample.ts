/** A workbook with tables, names and awkward sheet names, for formulas to calculate with. */
import { parseArea } from '../../../src/host/workbook/address';
import { ensureCell, setContent } from '../../../src/host/workbook/cells';
import { addSheet } from '../../../src/host/workbook/sheets';
import type { CellContent, Sheet, Table, Workbook } from '../../../src/host/workbook/workbook';
import { createWorkbook } from '../../../src/host/xlsx';

export type Line = readonly (CellContent | null)[];

/** Contents from the cell `corner` on; texts beginning with `=` are formulas, null is an empty cell. */
export function write(workbook: Workbook, sheet: Sheet, corner: string, lines: readonly Line[]): void {
  const { top, left } = areaAt(corner);
  sheet.changed.add('cells');
  lines.forEach((line, down) => {
    line.forEach((content, across) => {
      if (content === null) return;
      const cell = ensureCell(workbook.styles, sheet, top + down, left + across);
      if (typeof content === 'string' && content.startsWith('=')) setContent(cell, undefined, content);
      else setContent(cell, content);
    });
  });
}

export function areaAt(address: string): NonNullable<ReturnType<typeof parseArea>> {
  const area = parseArea(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

/** A table round cells that have been written, its names those of its first row. */
export function addTable(
  workbook: Workbook,
  sheet: Sheet,
  name: string,
  address: string,
  showTotals = false,
): Table {
  const area = areaAt(address);
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
    id: index + 1,
    name: headerAt(sheet, area.top, area.left + index),
    calculatedFormula: undefined,
  }));
  const table: Table = {
    id: 1 + workbook.sheets.flatMap(({ tables }) => tables).length,
    name,
    area,
    columns,
    showHeaders: true,
    showTotals,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    filtered: false,
    changed: true,
  };
  sheet.tables.push(table);
  sheet.changed.add('tables');
  return table;
}

function headerAt(sheet: Sheet, row: number, column: number): string {
  const header = sheet.rows.get(row)?.cells[column]?.value;
  if (typeof header !== 'string') throw new Error(`No header in column ${column}`);
  return header;
}

export function contentAt(sheet: Sheet, address: string): CellContent | undefined {
  const { top, left } = areaAt(address);
  return sheet.rows.get(top)?.cells[left]?.value;
}

/** One sheet with the given cells from A1 on. */
export function workbookWith(lines: readonly Line[]): { workbook: Workbook; sheet: Sheet } {
  const workbook = createWorkbook('prov.xlsx');
  const sheet = workbook.activeSheet;
  write(workbook, sheet, 'A1', lines);
  return { workbook, sheet };
}

/** Risks, outcomes on a sheet with a space in its name, figures on one with an apostrophe, and names. */
export function sampleWorkbook(): { workbook: Workbook; formulas: Sheet } {
  const workbook = createWorkbook('prov.xlsx');
  const risks = workbook.activeSheet;
  risks.name = 'Risker';
  workbook.changed = true;
  write(workbook, risks, 'A1', riskLines);
  addTable(workbook, risks, 'Risker', `A1:J${riskLines.length}`);
  const outcomes = addSheet(workbook, 'Mått och utfall');
  write(workbook, outcomes, 'B3', outcomeLines);
  addTable(workbook, outcomes, 'Utfall', 'B3:F9', true);
  const figures = addSheet(workbook, "Åsas 'siffror' 2");
  write(workbook, figures, 'A1', figureLines);
  workbook.names.push(
    { name: 'Gräns', formula: '=0.8', visible: true, comment: '', sheet: undefined },
    {
      name: 'Talen',
      formula: "='Åsas ''siffror'' 2'!$A$1:$A$6",
      visible: true,
      comment: '',
      sheet: undefined,
    },
    {
      name: '_kv_Risker_Nivåer',
      formula: '=INDEX(Risker!$G$2:$G$20,1):INDEX(Risker!$G$2:$G$20,5)',
      visible: false,
      comment: '',
      sheet: undefined,
    },
  );
  const formulas = addSheet(workbook, 'Formler');
  return { workbook, formulas };
}

const riskLines: Line[] = [
  [
    'Risk nr',
    'År',
    'Målgrupp',
    'Risk',
    'Sannolikhet',
    'Konsekvens',
    'Nivå',
    'Andel',
    'Klart senast',
    'Område [nytt]',
  ],
  ['R1', 2022, 'vuxna', 'Kontakt utebliven', 3, 4, '=[@Sannolikhet]*[@Konsekvens]', 0.5, 44926, 'a'],
  ['R2', 2022, 'barn', 'Överlämning brister', 2, 2, '=[@Sannolikhet]*[@Konsekvens]', 0.775, 44957, 'b'],
  ['R3', 2022, 'vuxna', 'Ärendet blir liggande', null, 3, '=[@Sannolikhet]*[@Konsekvens]', 1, 45016, 'c'],
  ['R4', 2023, 'Vuxna', 'kontakt saknas', 4, 4, '=[@Sannolikhet]*[@Konsekvens]', 0.125, 45351, 'd'],
  ['R5', 2023, 'äldre', 'Fel * i journal', 1, 2, '=[@Sannolikhet]*[@Konsekvens]', 0, 45352, null],
];

const outcomeLines: Line[] = [
  ['Indikator nr', 'Utfall', 'Målvärde', 'Antal svar', 'Text'],
  ['I1', 0.77, 0.85, 120, 'För få svar'],
  ['I2', 0.9, 0.85, 15, null],
  ['I3', null, 0.5, 8, '12'],
  ['I1', 0.81, 0.85, 130, 'Öka?'],
  ['I4', 1.1, 1, 40, 'ja'],
  ['Summa', '=SUBTOTAL(109,[Utfall])', null, '=SUBTOTAL(109,[Antal svar])', null],
];

const figureLines: Line[] = [
  [5, 'fem', true],
  [3, 'tre', false],
  [9, 'nio', true],
  [-2.5, 'minus', null],
  [3, 'tre igen', { error: '#N/A' }],
  [null, '7', 0],
];
