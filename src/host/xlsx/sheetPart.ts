import { type SheetSource } from '../workbook/workbook';
import { CellReader, type CellContext } from './cellReader';
import { PieceCutter } from './elementList';
import { sheetOrder } from './sheetOrder';
import { attributesOf, localName, runParser, xmlParser } from './xml';
import { type SaxesTagPlain } from 'saxes';

/** Reads the elements inside `<sheetData>`; depths are counted from the root, which is 1. */
class SheetDataReader {
  private cellStart = 0;
  private attributes: ReadonlyMap<string, string> = new Map();
  private formulaAttributes: ReadonlyMap<string, string> | undefined;
  private formula = '';
  private value: string | undefined;
  private inlineText: string | undefined;
  private phonetic = false;
  private target: 'formula' | 'value' | 'inlineText' | undefined;

  constructor(
    private readonly text: string,
    private readonly cells: CellReader,
  ) {}

  open(depth: number, tag: SaxesTagPlain, position: number): void {
    const name = localName(tag.name);
    if (depth === 3 && name === 'row') this.cells.startRow(attributesOf(tag));
    else if (depth === 4 && name === 'c') this.startCell(tag, position);
    else if (depth === 5) this.startPart(name, tag);
    else if (name === 'rPh') this.phonetic = true;
    else if (name === 't' && this.inlineText !== undefined && !this.phonetic) this.target = 'inlineText';
  }

  close(depth: number, tag: SaxesTagPlain, position: number): void {
    this.target = undefined;
    if (localName(tag.name) === 'rPh') this.phonetic = false;
    if (depth !== 4) return;
    this.cells.addCell({
      attributes: this.attributes,
      formulaAttributes: this.formulaAttributes,
      formula: this.formula,
      value: this.value,
      inlineText: this.inlineText,
      xml: this.text.slice(this.cellStart, position),
    });
  }

  add(data: string): void {
    if (this.target === undefined) return;
    this[this.target] = (this[this.target] ?? '') + data;
  }

  private startCell(tag: SaxesTagPlain, position: number): void {
    this.cellStart = this.text.lastIndexOf('<', position - 1);
    this.attributes = attributesOf(tag);
    this.formulaAttributes = undefined;
    this.formula = '';
    this.value = undefined;
    this.inlineText = undefined;
  }

  private startPart(name: string, tag: SaxesTagPlain): void {
    if (name === 'f') {
      this.formulaAttributes = attributesOf(tag);
      this.target = 'formula';
    } else if (name === 'v') {
      this.value = '';
      this.target = 'value';
    } else if (name === 'is') this.inlineText = '';
  }
}

export interface SheetPart {
  readonly source: SheetSource;
  readonly cells: CellReader;
}

/** Reads a worksheet part in one pass: its cells, and its other elements byte for byte. */
export function readSheetPart(text: string, context: CellContext, part: string): SheetPart {
  const cutter = new PieceCutter(text, sheetOrder);
  const cells = new CellReader(context);
  const data = new SheetDataReader(text, cells);
  const parser = xmlParser(part);
  let depth = 0;
  let inData = false;
  parser.on('opentag', (tag) => {
    depth = cutter.open(tag.name, parser.position);
    if (depth === 2) inData = localName(tag.name) === 'sheetData';
    else if (inData) data.open(depth, tag, parser.position);
  });
  parser.on('closetag', (tag) => {
    cutter.close(parser.position);
    if (inData && depth > 2) data.close(depth, tag, parser.position);
    depth -= 1;
    if (depth === 1) inData = false;
  });
  const add = (text: string): void => {
    if (inData) data.add(text);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  runParser(parser, text, part);
  cells.finish();
  const { head, elements, tail } = cutter.pieces;
  return { source: { head, elements, tail, hasSharedFormulas: cells.hasSharedFormulas }, cells };
}
