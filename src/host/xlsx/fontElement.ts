import { type Style } from '../workbook/style';
import { argb, readColor, type Palette } from './colors';
import { element } from './tag';
import { type XmlElement } from './xml';

type Font = Pick<
  Style,
  'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor'
>;

const underlines: Readonly<Record<string, string>> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};

/** The order in which Excel itself writes them. */
const order = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'],
  ...['sz', 'color', 'name', 'family', 'charset', 'scheme'],
];

function isOn(font: XmlElement | undefined, name: string): boolean {
  return font?.child(name)?.flag('val', true) ?? false;
}

function underline(font: XmlElement | undefined): string {
  const found = font?.child('u');
  return found ? (underlines[found.attribute('val') ?? 'single'] ?? 'Single') : 'None';
}

export function readFont(font: XmlElement | undefined, palette: Palette): Font {
  return {
    fontName: font?.child('name')?.attribute('val') ?? 'Calibri',
    fontSize: font?.child('sz')?.number('val') ?? 11,
    bold: isOn(font, 'b'),
    italic: isOn(font, 'i'),
    underline: underline(font),
    strikethrough: isOn(font, 'strike'),
    fontColor: readColor(font?.child('color'), palette),
  };
}

function underlineElement(value: string): string | undefined {
  const found = Object.entries(underlines).find(([, shown]) => shown === value)?.[0];
  if (found === undefined || found === 'none') return undefined;
  return element('u', { val: found === 'single' ? undefined : found });
}

const writers: Readonly<Record<string, { of: keyof Font; xml: (font: Font) => string | undefined }>> = {
  b: { of: 'bold', xml: (font) => (font.bold ? '<b/>' : undefined) },
  i: { of: 'italic', xml: (font) => (font.italic ? '<i/>' : undefined) },
  strike: { of: 'strikethrough', xml: (font) => (font.strikethrough ? '<strike/>' : undefined) },
  u: { of: 'underline', xml: (font) => underlineElement(font.underline) },
  sz: { of: 'fontSize', xml: (font) => element('sz', { val: font.fontSize }) },
  color: {
    of: 'fontColor',
    xml: (font) => (font.fontColor === '' ? undefined : element('color', { rgb: argb(font.fontColor) })),
  },
  name: { of: 'fontName', xml: (font) => element('name', { val: font.fontName }) },
};

/** The font of `after`, made from the element of `before`: only what differs is written anew. */
export function fontXml(base: XmlElement | undefined, before: Font, after: Font): string {
  const children = new Map<string, string | undefined>();
  for (const child of base?.children ?? []) children.set(child.name, child.xml);
  for (const [name, { of, xml }] of Object.entries(writers))
    if (before[of] !== after[of]) children.set(name, xml(after));
  if (before.fontName !== after.fontName) children.delete('scheme');
  const names = [...order, ...[...children.keys()].filter((name) => !order.includes(name))];
  return element('font', {}, names.map((name) => children.get(name) ?? '').join(''));
}

export function sameFont(one: Font, other: Font): boolean {
  return Object.values(writers).every(({ of }) => one[of] === other[of]);
}
