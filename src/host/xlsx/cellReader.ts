import { type Style } from '../workbook/style';
import { type Area, type Cell, type CellContent, type Row, type Table } from '../workbook/workbook';
import { areaName, parseArea, parseCell, type Position } from './address';
import { FileError } from './fileError';
import { formulaAsShown, FormulaTranslator, sharedFormula } from './formulas';
import { decodeEscapes } from './textEscapes';
import { attributes } from './tag';

/** What cells need of the rest of the workbook to be read. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly styles: readonly Style[];
  readonly normal: Style;
  readonly tables: readonly Table[];
}

type Attributes = ReadonlyMap<string, string>;

/** A `<c>` element as the parser collected it. */
export interface RawCell {
  readonly attributes: Attributes;
  readonly formulaAttributes: Attributes | undefined;
  readonly formula: string;
  readonly value: string | undefined;
  readonly inlineText: string | undefined;
  readonly xml: string;
}

const modelledRowAttributes = new Set(['r', 's', 'customFormat', 'ht', 'customHeight', 'hidden', 'spans']);

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function dateSerial(text: string): number {
  return Date.parse(text.endsWith('Z') ? text : `${text}Z`) / 86_400_000 + 25_569;
}

export function tableAround(tables: readonly Table[], { row, column }: Position): string | undefined {
  return tables.find(
    ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
  )?.name;
}

/** Builds the rows of a sheet from the elements of its part, one at a time. */
export class CellReader {
  readonly rows = new Map<number, Row>();
  private row: Row = { cells: [], height: undefined, hidden: false };
  private rowIndex = -1;
  private columnIndex = -1;
  private readonly translator = new FormulaTranslator(formulaAsShown);
  private readonly masters = new Map<string, { formula: string; at: Position }>();
  private readonly followers: { cell: Cell; group: string; at: Position }[] = [];

  constructor(private readonly context: CellContext) {}

  get hasSharedFormulas(): boolean {
    return this.masters.size > 0;
  }

  startRow(values: Attributes): void {
    const name = values.get('r');
    this.rowIndex = name === undefined ? this.rowIndex + 1 : parseCell(`A${name}`).row;
    this.columnIndex = -1;
    this.row = this.rows.get(this.rowIndex) ?? this.readRow(values);
    this.rows.set(this.rowIndex, this.row);
  }

  addCell(raw: RawCell): void {
    const name = raw.attributes.get('r');
    const at = name === undefined ? { row: this.rowIndex, column: this.columnIndex + 1 } : parseCell(name);
    if (at.row !== this.rowIndex || at.column >= 16_384)
      throw new FileError('hostile', `cell outside its row: ${name ?? ''}`);
    this.columnIndex = at.column;
    const style = this.style(raw.attributes.get('s'));
    const cell: Cell = {
      value: this.value(raw),
      formula: undefined,
      style,
      source: { xml: raw.xml, style },
    };
    if (raw.formulaAttributes) this.readFormula(cell, raw.formula, raw.formulaAttributes, raw, at);
    this.row.cells[at.column] = cell;
  }

  /** Shared formulas are expanded when all masters are known. */
  finish(): void {
    for (const { cell, group, at } of this.followers) {
      const master = this.masters.get(group);
      if (master) cell.formula = this.shown(sharedFormula(master.formula, master.at, at), at);
    }
  }

  private readRow(values: Attributes): Row {
    const height = values.get('ht');
    const style = values.get('s');
    const other = [...values].filter(([name]) => !modelledRowAttributes.has(name));
    return {
      cells: [],
      height: height === undefined ? undefined : Number(height),
      hidden: isTrue(values.get('hidden')),
      ...(other.length > 0 && { otherAttributes: attributes(Object.fromEntries(other)) }),
      ...(height !== undefined && !isTrue(values.get('customHeight')) && { fittedHeight: Number(height) }),
      ...(style !== undefined && isTrue(values.get('customFormat')) && { style: this.style(style) }),
    };
  }

  private style(index: string | undefined): Style {
    return index === undefined
      ? this.context.normal
      : (this.context.styles[Number(index)] ?? this.context.normal);
  }

  private value(raw: RawCell): CellContent | undefined {
    const type = raw.attributes.get('t') ?? 'n';
    if (type === 'inlineStr') return decodeEscapes(raw.inlineText ?? '');
    if (raw.value === undefined) return undefined;
    switch (type) {
      case 's':
        return this.sharedString(raw.value);
      case 'str':
        return decodeEscapes(raw.value);
      case 'b':
        return isTrue(raw.value);
      case 'e':
        return { error: raw.value };
      case 'd':
        return dateSerial(raw.value);
      default:
        return raw.value === '' ? undefined : Number(raw.value);
    }
  }

  private sharedString(index: string): string {
    const text = this.context.sharedStrings[Number(index)];
    if (text === undefined) throw new FileError('damaged', `shared string ${index.slice(0, 12)} missing`);
    return text;
  }

  private readFormula(cell: Cell, formula: string, kind: Attributes, raw: RawCell, at: Position): void {
    const type = kind.get('t');
    const group = kind.get('si') ?? '';
    if (type === 'dataTable') return;
    if (type === 'shared' && formula === '') {
      this.followers.push({ cell, group, at });
      return;
    }
    cell.formula = this.shown(formula, at);
    if (type === 'shared') this.masters.set(group, { formula, at });
    if (type === 'array') {
      const area: Area = parseArea(
        kind.get('ref') ?? areaName({ top: at.row, left: at.column, bottom: at.row, right: at.column }),
      );
      const metadata = raw.attributes.get('cm');
      cell.array = { area, isDynamic: metadata !== undefined, metadata };
    }
  }

  private shown(formula: string, at: Position): string {
    return this.translator.of(formula, tableAround(this.context.tables, at));
  }
}
