import { type Style } from '../workbook/style';
import { readAlignment, readLocking, cellFormatXml } from './cellFormatElement';
import { readBorders, borderXml, sameBorders } from './borderElement';
import { readPalette, type Palette } from './colors';
import { differentialXml } from './differentialFormat';
import { ElementList } from './elementList';
import { fillXml, readFill } from './fillElement';
import { fontXml, readFont, sameFont } from './fontElement';
import { NumberFormats } from './numberFormats';
import { element, patched } from './tag';
import { parseXml, type XmlElement } from './xml';
import { type ConditionalStyle } from '../workbook/workbook';

const order = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs'],
  ...['cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'],
];

function collection(styleSheet: XmlElement, name: string): XmlElement[] {
  return styleSheet.child(name)?.children ?? [];
}

function declaredNumberFormats(styleSheet: XmlElement): Map<number, string> {
  return new Map(
    collection(styleSheet, 'numFmts').map((format) => [
      format.number('numFmtId') ?? 0,
      format.attribute('formatCode') ?? 'General',
    ]),
  );
}

/** What a styles part says, read once. */
export class StyleSheet {
  readonly palette: Palette;
  readonly fonts: readonly XmlElement[];
  readonly fills: readonly XmlElement[];
  readonly borders: readonly XmlElement[];
  readonly cellFormats: readonly XmlElement[];
  readonly differentials: readonly XmlElement[];
  readonly declaredNumberFormats: ReadonlyMap<number, string>;
  /** A style for each cell format, its `origin` being the index. */
  readonly styles: readonly Style[];

  constructor(
    readonly text: string,
    theme: readonly string[] | undefined,
    part: string,
  ) {
    const root = parseXml(text, part);
    this.palette = readPalette(root, theme);
    this.fonts = collection(root, 'fonts');
    this.fills = collection(root, 'fills');
    this.borders = collection(root, 'borders');
    this.cellFormats = collection(root, 'cellXfs');
    this.differentials = collection(root, 'dxfs');
    this.declaredNumberFormats = declaredNumberFormats(root);
    const numberFormats = new NumberFormats(this.declaredNumberFormats);
    this.styles = this.cellFormats.map((format, origin) => this.readStyle(format, origin, numberFormats));
  }

  private readStyle(format: XmlElement, origin: number, numberFormats: NumberFormats): Style {
    return {
      ...readFont(this.fonts[format.number('fontId') ?? 0], this.palette),
      fill: readFill(this.fills[format.number('fillId') ?? 0], this.palette),
      borders: readBorders(this.borders[format.number('borderId') ?? 0], this.palette),
      ...readAlignment(format),
      numberFormat: numberFormats.code(format.number('numFmtId') ?? 0),
      ...readLocking(format),
      quotePrefix: format.flag('quotePrefix'),
      origin,
    };
  }
}

/** A growing collection of the styles part: a new element is added once, however often it is asked for. */
class Additions {
  private readonly indexes = new Map<string, number>();
  private readonly added: string[] = [];
  private next: number;

  constructor(existing: readonly XmlElement[]) {
    existing.forEach((found, index) => {
      if (!this.indexes.has(found.xml)) this.indexes.set(found.xml, index);
    });
    this.next = existing.length;
  }

  index(xml: string): number {
    const known = this.indexes.get(xml);
    if (known !== undefined) return known;
    const index = this.next++;
    this.indexes.set(xml, index);
    this.added.push(xml);
    return index;
  }

  get hasAny(): boolean {
    return this.added.length > 0;
  }

  writeTo(list: ElementList, name: string): void {
    appendTo(list, name, this.added, this.next);
  }
}

function appendTo(list: ElementList, name: string, added: readonly string[], count: number): void {
  if (added.length === 0) return;
  const old = list.first(name);
  const content = (old?.content ?? '') + added.map((xml) => list.declared(xml)).join('');
  list.replace(name, old ? patched(old, { count }, content) : element(name, { count }, content));
}

/** Gives every style its index in the saved file; styles not in the loaded part are appended to it. */
export class StyleWriter {
  private readonly indexes = new Map<Style, number>();
  private readonly loaded: Map<string, number>;
  private readonly fonts: Additions;
  private readonly fills: Additions;
  private readonly borders: Additions;
  private readonly cellFormats: Additions;
  private readonly differentials: Additions;
  private readonly numberFormats: NumberFormats;
  private readonly differentialNumberFormats: NumberFormats;

  constructor(private readonly sheet: StyleSheet) {
    this.loaded = new Map(sheet.styles.map((style, index) => [JSON.stringify(style), index]));
    this.fonts = new Additions(sheet.fonts);
    this.fills = new Additions(sheet.fills);
    this.borders = new Additions(sheet.borders);
    this.cellFormats = new Additions(sheet.cellFormats);
    this.differentials = new Additions(sheet.differentials);
    this.numberFormats = new NumberFormats(sheet.declaredNumberFormats);
    this.differentialNumberFormats = new NumberFormats(sheet.declaredNumberFormats);
  }

  index(style: Style): number {
    const known = this.indexes.get(style);
    if (known !== undefined) return known;
    const index = this.loaded.get(JSON.stringify(style)) ?? this.derive(style);
    this.indexes.set(style, index);
    return index;
  }

  /** Index of the differential format that lays this look over a cell; undefined for a look that changes nothing. */
  differentialIndex(style: ConditionalStyle): number | undefined {
    const xml = differentialXml(style, (code) => this.differentialNumberFormats.id(code));
    return xml === undefined ? undefined : this.differentials.index(xml);
  }

  get palette(): Palette {
    return this.sheet.palette;
  }

  get differentialSource(): { formats: readonly XmlElement[]; palette: Palette } {
    return { formats: this.sheet.differentials, palette: this.sheet.palette };
  }

  get hasAdditions(): boolean {
    const collections = [this.fonts, this.fills, this.borders, this.cellFormats, this.differentials];
    return collections.some(({ hasAny }) => hasAny) || this.numberFormats.added.length > 0;
  }

  toString(): string {
    const list = ElementList.parse(this.sheet.text, order);
    const { added } = this.numberFormats;
    const formats = added.map(({ id, code }) => element('numFmt', { numFmtId: id, formatCode: code }));
    appendTo(list, 'numFmts', formats, this.sheet.declaredNumberFormats.size + added.length);
    this.fonts.writeTo(list, 'fonts');
    this.fills.writeTo(list, 'fills');
    this.borders.writeTo(list, 'borders');
    this.cellFormats.writeTo(list, 'cellXfs');
    this.differentials.writeTo(list, 'dxfs');
    return list.toString();
  }

  private derive(style: Style): number {
    const origin = style.origin ?? 0;
    const before = this.sheet.styles[origin];
    const base = this.sheet.cellFormats[origin];
    if (!before || !base) throw new Error(`A style comes from the unknown cell format ${origin}`);
    const [font, fill, border] = ['fontId', 'fillId', 'borderId'].map((name) => base.number(name) ?? 0);
    const indexes = {
      font: sameFont(before, style) ? (font ?? 0) : this.fontIndex(font, before, style),
      fill: before.fill === style.fill ? (fill ?? 0) : this.fills.index(fillXml(style.fill)),
      border: sameBorders(before.borders, style.borders)
        ? (border ?? 0)
        : this.borderIndex(border, before, style),
      numberFormat: this.numberFormatIndex(base, before, style),
    };
    return this.cellFormats.index(cellFormatXml(base, before, style, indexes));
  }

  private fontIndex(base: number | undefined, before: Style, after: Style): number {
    return this.fonts.index(fontXml(this.sheet.fonts[base ?? 0], before, after));
  }

  private borderIndex(base: number | undefined, before: Style, after: Style): number {
    return this.borders.index(borderXml(this.sheet.borders[base ?? 0], before.borders, after.borders));
  }

  private numberFormatIndex(base: XmlElement, before: Style, after: Style): number {
    const same = before.numberFormat === after.numberFormat;
    return same ? (base.number('numFmtId') ?? 0) : this.numberFormats.id(after.numberFormat);
  }
}
