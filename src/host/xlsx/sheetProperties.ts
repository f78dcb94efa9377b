import { type Sheet } from '../workbook/workbook';
import { argb, readColor, type Palette } from './colors';
import { element, patched, patchedOrNew } from './tag';
import { charactersFromPoints, pointsFromCharacters } from './units';
import { type XmlElement } from './xml';

/** `<sheetPr>` (tab colour, fit to page) and `<sheetFormatPr>` (default sizes). */

/** Eight characters of Calibri 11 with their padding: 64 pixels. */
const standardColumnWidth = 48;
const standardRowHeight = 15;

export function readTabColor(properties: XmlElement | undefined, palette: Palette): string {
  return readColor(properties?.child('tabColor'), palette);
}

export function readFitToPage(properties: XmlElement | undefined): boolean {
  return properties?.child('pageSetUpPr')?.flag('fitToPage') ?? false;
}

const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];

function withChild(properties: XmlElement | undefined, name: string, xml: string): string[] {
  const children = new Map((properties?.children ?? []).map((child) => [child.name, child.xml]));
  children.set(name, xml);
  const content = order.map((child) => children.get(child) ?? '').join('');
  if (content === '' && (properties?.attributes.size ?? 0) === 0) return [];
  return [properties ? patched(properties, {}, content) : element('sheetPr', {}, content)];
}

/** The properties with the tab colour set, '' taking it away; none where nothing is left to say. */
export function withTabColor(properties: XmlElement | undefined, color: string): string[] {
  return withChild(properties, 'tabColor', color === '' ? '' : element('tabColor', { rgb: argb(color) }));
}

export function withFitToPage(properties: XmlElement | undefined, fit: boolean): string[] {
  const setup = properties?.child('pageSetUpPr');
  if ((setup?.flag('fitToPage') ?? false) === fit) return properties ? [properties.xml] : [];
  return withChild(
    properties,
    'pageSetUpPr',
    patchedOrNew(setup, 'pageSetUpPr', { fitToPage: fit || undefined }),
  );
}

type DefaultSizes = Pick<Sheet, 'defaultRowHeight' | 'defaultColumnWidth'>;

export function readDefaultSizes(format: XmlElement | undefined): DefaultSizes {
  const width = format?.number('defaultColWidth');
  return {
    defaultRowHeight: format?.number('defaultRowHeight') ?? standardRowHeight,
    defaultColumnWidth: width === undefined ? standardColumnWidth : pointsFromCharacters(width),
  };
}

export function defaultSizesXml(format: XmlElement | undefined, sheet: DefaultSizes): string {
  const loaded = readDefaultSizes(format);
  const isTaller = sheet.defaultRowHeight !== loaded.defaultRowHeight;
  const isWider = sheet.defaultColumnWidth !== loaded.defaultColumnWidth;
  return patchedOrNew(format, 'sheetFormatPr', {
    ...(isWider && { defaultColWidth: charactersFromPoints(sheet.defaultColumnWidth) }),
    ...((isTaller || !format) && { defaultRowHeight: sheet.defaultRowHeight }),
    ...(isTaller && { customHeight: true }),
  });
}
