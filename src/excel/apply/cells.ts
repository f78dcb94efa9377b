import type { Block, EdgeName, BorderLook, EditOf, Look } from '../../write/plan';
import { addressLists, blockAddress } from './addresses';
import { groupHeights } from './rowHeights';

export function clearContents(workbook: Excel.Workbook, { sheet, block }: EditOf<'clearContents'>): void {
  workbook.worksheets.getItem(sheet).getRange(blockAddress(block)).clear('Contents');
}

export function clearCells(workbook: Excel.Workbook, { sheet, block }: EditOf<'clearCells'>): void {
  workbook.worksheets.getItem(sheet).getRange(blockAddress(block)).clear('All');
}

export function setValues(workbook: Excel.Workbook, { sheet, row, column, values }: EditOf<'values'>): void {
  // The library's type leaves out that null keeps a cell as it is.
  rangeFor(workbook, sheet, row, column, values).values = values as Excel.Range['values'];
}

export function setFormulas(workbook: Excel.Workbook, edit: EditOf<'formulas'>): void {
  const range = rangeFor(workbook, edit.sheet, edit.row, edit.column, edit.formulas);
  range.formulas = edit.formulas as Excel.Range['formulas'];
}

export function fillFormula(workbook: Excel.Workbook, edit: EditOf<'fillFormula'>): void {
  const range = workbook.worksheets.getItem(edit.sheet).getRange(blockAddress(edit.block));
  // One formula holds for the whole range; the library's type only knows the array.
  (range as { formulas: unknown }).formulas = edit.formula;
}

function rangeFor(
  workbook: Excel.Workbook,
  sheet: string,
  row: number,
  column: number,
  cells: readonly (readonly unknown[])[],
): Excel.Range {
  const width = cells[0]?.length ?? 0;
  return workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, cells.length, width);
}

export function copyCells(workbook: Excel.Workbook, { sheet, from, to }: EditOf<'copyCells'>): void {
  const worksheet = workbook.worksheets.getItem(sheet);
  worksheet.getRange(blockAddress(to)).copyFrom(worksheet.getRange(blockAddress(from)), 'All');
}

export function setLook(workbook: Excel.Workbook, { sheet, blocks, look }: EditOf<'look'>): void {
  if (look.numberFormat !== undefined) setNumberFormat(workbook, sheet, blocks, look.numberFormat);
  for (const range of rangesOf(workbook, sheet, blocks)) setFormat(range.format, look);
}

/** One range where there is one block, else as few groups of ranges as Excel allows. */
function rangesOf(
  workbook: Excel.Workbook,
  sheet: string,
  blocks: readonly Block[],
): (Excel.Range | Excel.RangeAreas)[] {
  const worksheet = workbook.worksheets.getItem(sheet);
  return addressLists(blocks).map((address) =>
    address.includes(',') ? worksheet.getRanges(address) : worksheet.getRange(address),
  );
}

/** A group of ranges has no number format of its own (Excel.RangeAreas), so each block is set for itself. */
function setNumberFormat(
  workbook: Excel.Workbook,
  sheet: string,
  blocks: readonly Block[],
  numberFormat: string,
): void {
  const worksheet = workbook.worksheets.getItem(sheet);
  for (const block of blocks) {
    const range: { numberFormat: unknown } = worksheet.getRange(blockAddress(block));
    // One format holds for the whole range; the library's type only knows the array.
    range.numberFormat = numberFormat;
  }
}

function setFormat(format: Excel.RangeFormat, look: Look): void {
  setFont(format, look);
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.indent !== undefined) format.indentLevel = look.indent;
  for (const [edge, border] of Object.entries(look.borders ?? {}))
    setBorder(format, edge as EdgeName, border);
}

function setFont(format: Excel.RangeFormat, look: Look): void {
  if (look.fontName !== undefined) format.font.name = look.fontName;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.strikethrough !== undefined) format.font.strikethrough = look.strikethrough;
  if (look.underline !== undefined) format.font.underline = look.underline;
}

function setBorder(format: Excel.RangeFormat, edge: EdgeName, { color, weight, style }: BorderLook): void {
  const border = format.borders.getItem(edge);
  border.style = style ?? 'Continuous';
  border.weight = weight;
  if (color !== '') border.color = color;
}

export function setRowHeights(workbook: Excel.Workbook, { sheet, row, heights }: EditOf<'rowHeights'>): void {
  for (const group of groupHeights(row, heights)) {
    for (const range of rangesOf(workbook, sheet, group.blocks)) range.format.rowHeight = group.height;
  }
}

export function fitRows(workbook: Excel.Workbook, { sheet, row, rowCount }: EditOf<'fitRows'>): void {
  workbook.worksheets.getItem(sheet).getRangeByIndexes(row, 0, rowCount, 1).format.autofitRows();
}

export function setColumnWidths(workbook: Excel.Workbook, edit: EditOf<'columnWidths'>): void {
  const worksheet = workbook.worksheets.getItem(edit.sheet);
  for (const [index, width] of edit.widths.entries()) {
    worksheet.getRangeByIndexes(0, edit.column + index, 1, 1).format.columnWidth = width;
  }
}
