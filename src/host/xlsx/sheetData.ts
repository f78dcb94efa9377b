import { type Style } from '../workbook/style';
import { type Cell, type CellContent, type Row, type Sheet } from '../workbook/workbook';
import { areaName, cellName } from './address';
import { tableAround } from './cellReader';
import { formulaInFile, FormulaTranslator } from './formulas';
import { patched } from './tag';
import { cellTextXml, textElement } from './textEscapes';
import { escapeText, parseXml } from './xml';

/**
 * New text is written as inline strings: the shared string table stays untouched, a save needs one pass and no index
 * of 20 MB of text, and Excel, LibreOffice and openpyxl read both alike.
 */
function textCell(start: string, text: string): string {
  return `${start} t="inlineStr"><is>${textElement(text)}</is></c>`;
}

function constantCell(start: string, value: CellContent): string {
  if (typeof value === 'string') return textCell(start, value);
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `${start} t="e"><v>${escapeText(value.error)}</v></c>`;
  if (!Number.isFinite(value)) return `${start} t="e"><v>#NUM!</v></c>`;
  return `${start}><v>${value}</v></c>`;
}

function formulaCell(start: string, formula: string, value: CellContent | undefined): string {
  if (value === undefined) return `${start}>${formula}</c>`;
  if (typeof value === 'string') return `${start} t="str">${formula}<v>${cellTextXml(value)}</v></c>`;
  return constantCell(start, value).replace('><v>', `>${formula}<v>`);
}

/** Characters of one piece of the part's text; pieces are turned into bytes one by one. */
const chunkLength = 1 << 16;

/** Whether the loaded element names this cell, judged without parsing. */
function isAt(xml: string, name: string): boolean {
  const at = xml.indexOf(` r="${name}"`);
  return at > 0 && at < xml.indexOf('>');
}

function sharedGroup(xml: string): { group: string; defines: boolean } | undefined {
  if (!/\bt=["']shared["']/.test(xml)) return undefined;
  const formula = parseXml(xml).child('f');
  const group = formula?.attribute('si');
  return group === undefined ? undefined : { group, defines: formula?.text !== '' };
}

function keptSharedGroups(sheet: Sheet): Set<string> {
  const groups = new Set<string>();
  for (const [row, { cells }] of sheet.rows)
    cells.forEach((cell, column) => {
      const shared =
        cell?.source && isAt(cell.source.xml, cellName(row, column)) && sharedGroup(cell.source.xml);
      if (shared && shared.defines) groups.add(shared.group);
    });
  return groups;
}

/** Writes the cells of one sheet. */
export class SheetDataWriter {
  private readonly formulas = new FormulaTranslator(formulaInFile);
  /** Groups of shared formulas whose defining cell is still as loaded. */
  private readonly sharedGroups: ReadonlySet<string>;

  constructor(
    private readonly sheet: Sheet,
    private readonly styleIndex: (style: Style) => number,
    /** Cell metadata of dynamic arrays that have none yet. */
    private readonly dynamicArray?: string,
  ) {
    this.sharedGroups = sheet.source?.hasSharedFormulas ? keptSharedGroups(sheet) : new Set();
  }

  *chunks(): Generator<string> {
    const indexes = [...this.sheet.rows.keys()].sort((one, other) => one - other);
    let chunk = '<sheetData>';
    for (const index of indexes) {
      const row = this.sheet.rows.get(index);
      if (row) chunk += this.row(row, index);
      if (chunk.length > chunkLength) {
        yield chunk;
        chunk = '';
      }
    }
    yield `${chunk}</sheetData>`;
  }

  private row(row: Row, index: number): string {
    let cells = '';
    for (let column = 0; column < row.cells.length; column++) {
      const cell = row.cells[column];
      if (cell) cells += this.cell(cell, index, column);
    }
    const opening = this.rowAttributes(row);
    if (cells === '' && opening === '') return '';
    const start = `<row r="${index + 1}"${opening}`;
    return cells === '' ? `${start}/>` : `${start}>${cells}</row>`;
  }

  private rowAttributes(row: Row): string {
    const { height, style } = row;
    const look = style ? ` s="${this.styleIndex(style)}" customFormat="1"` : '';
    const custom = height === row.fittedHeight ? '' : ' customHeight="1"';
    const size = height === undefined ? '' : ` ht="${height}"${custom}`;
    return look + size + (row.hidden ? ' hidden="1"' : '') + (row.otherAttributes ?? '');
  }

  private cell(cell: Cell, row: number, column: number): string {
    const { source } = cell;
    const name = cellName(row, column);
    if (!source || !this.standsByItself(source.xml)) return this.freshCell(cell, row, column, name);
    if (source.style === cell.style && isAt(source.xml, name)) return source.xml;
    const loaded = parseXml(source.xml);
    const moved = loaded.attribute('r') !== undefined && loaded.attribute('r') !== name;
    if (moved && cell.formula !== undefined) return this.freshCell(cell, row, column, name);
    return patched(loaded, { r: name, s: this.styleIndex(cell.style) || undefined });
  }

  /** A cell that shares a formula needs the cell that defines it. */
  private standsByItself(xml: string): boolean {
    const group = this.sheet.source?.hasSharedFormulas ? sharedGroup(xml)?.group : undefined;
    return group === undefined || this.sharedGroups.has(group);
  }

  private freshCell(cell: Cell, row: number, column: number, name: string): string {
    const index = this.styleIndex(cell.style);
    const start = `<c r="${name}"${index === 0 ? '' : ` s="${index}"`}${this.metadata(cell)}`;
    if (cell.formula !== undefined) return formulaCell(start, this.formula(cell, row, column), cell.value);
    return cell.value === undefined ? `${start}/>` : constantCell(start, cell.value);
  }

  private metadata({ array }: Cell): string {
    const index = array?.metadata ?? (array?.isDynamic ? this.dynamicArray : undefined);
    return index === undefined ? '' : ` cm="${index}"`;
  }

  private formula(cell: Cell, row: number, column: number): string {
    const table = tableAround(this.sheet.tables, { row, column });
    const text = escapeText(this.formulas.of(cell.formula ?? '', table));
    if (!cell.array) return `<f>${text}</f>`;
    const { top, left, bottom, right } = cell.array.area;
    const area = { top: row, left: column, bottom: row + bottom - top, right: column + right - left };
    return `<f t="array" ref="${areaName(area)}">${text}</f>`;
  }
}

/** The rectangle that holds all cells, as `<dimension>` says it. */
export function usedArea(sheet: Sheet): string {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [index, { cells }] of sheet.rows) {
    const first = cells.findIndex((cell) => cell !== undefined);
    if (first < 0) continue;
    top = Math.min(top, index);
    bottom = Math.max(bottom, index);
    left = Math.min(left, first);
    right = Math.max(right, cells.length - 1);
  }
  return bottom < 0 ? 'A1' : areaName({ top, left, bottom, right });
}
