import { argb, readColor, type Palette } from './colors';
import { type XmlElement } from './xml';

/** The colour of a solid fill; '' for no fill, a pattern or a gradient. */
export function readFill(fill: XmlElement | undefined, palette: Palette): string {
  const pattern = fill?.child('patternFill');
  return pattern?.attribute('patternType') === 'solid' ? readColor(pattern.child('fgColor'), palette) : '';
}

export function fillXml(color: string): string {
  if (color === '') return '<fill><patternFill patternType="none"/></fill>';
  return `<fill><patternFill patternType="solid"><fgColor rgb="${argb(color)}"/><bgColor indexed="64"/></patternFill></fill>`;
}
