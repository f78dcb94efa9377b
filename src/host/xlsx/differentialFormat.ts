import { type ConditionalStyle } from '../workbook/workbook';
import { argb, readColor, type Palette } from './colors';
import { element } from './tag';
import { type XmlElement } from './xml';

/** `<dxf>`: what a conditional format changes of a cell's look. Its solid fill stands in the background colour. */

function readSwitch(font: XmlElement | undefined, name: string): boolean | undefined {
  return font?.child(name)?.flag('val', true);
}

function fillColor(format: XmlElement, palette: Palette): string {
  const pattern = format.child('fill', 'patternFill');
  return readColor(pattern?.child('bgColor') ?? pattern?.child('fgColor'), palette);
}

export function readDifferential(format: XmlElement | undefined, palette: Palette): ConditionalStyle {
  if (!format) return {};
  const font = format.child('font');
  const fill = fillColor(format, palette);
  const fontColor = readColor(font?.child('color'), palette);
  const bold = readSwitch(font, 'b');
  const italic = readSwitch(font, 'i');
  const numberFormat = format.child('numFmt')?.attribute('formatCode');
  return {
    ...(fill !== '' && { fill }),
    ...(fontColor !== '' && { fontColor }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function switchXml(name: string, value: boolean | undefined): string {
  return value === undefined ? '' : element(name, { val: value ? undefined : false });
}

function fontPart({ bold, italic, fontColor }: ConditionalStyle): string {
  const color = fontColor ? element('color', { rgb: argb(fontColor) }) : '';
  const content = switchXml('b', bold) + switchXml('i', italic) + color;
  return content === '' ? '' : element('font', {}, content);
}

function fillPart(fill: string | undefined): string {
  return fill ? `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill>` : '';
}

export function differentialXml(
  style: ConditionalStyle,
  numberFormatId: (code: string) => number,
): string | undefined {
  const { numberFormat } = style;
  const format = numberFormat
    ? element('numFmt', { numFmtId: numberFormatId(numberFormat), formatCode: numberFormat })
    : '';
  const content = fontPart(style) + format + fillPart(style.fill);
  return content === '' ? undefined : element('dxf', {}, content);
}
