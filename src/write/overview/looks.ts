/** How the sheet with a year's overview looks: the annex's quiet colours, and the bands' own. */
import type { BandLook } from '../../domain/risk/level';
import { colors } from '../annex/looks';
import type { Look } from '../plan';
import { textOn } from '../registers/colors';

export type CellLook = Look;

const hairline = { color: colors.hairline, weight: 'Thin' } as const;
const rule = { color: colors.rule, weight: 'Thin' } as const;

export const baseLook: Look = {
  fontName: 'Calibri',
  fontSize: 11,
  fontColor: colors.ink,
  vertical: 'Center',
  horizontal: 'Left',
};
export const titleLook: Look = { fontSize: 18, bold: true, fontColor: colors.heading };
export const quietLook: Look = { fontSize: 9, fontColor: colors.quiet };
export const headingLook: Look = {
  fontSize: 14,
  bold: true,
  fontColor: colors.heading,
  vertical: 'Bottom',
};
export const headerLook: Look = {
  bold: true,
  fontColor: colors.heading,
  fill: colors.headerFill,
  borders: { EdgeTop: rule, EdgeBottom: rule },
};
export const bodyLook: Look = { borders: { InsideHorizontal: hairline, EdgeBottom: rule } };
export const figureLook: Look = { horizontal: 'Right', indent: 1 };
export const sentenceLook: Look = { indent: 1 };
export const wrappedLook: Look = { wrap: true };
/** White seams keep neighbours of one colour apart. */
const seam = { color: '#FFFFFF', weight: 'Medium' } as const;
export const matrixLook: Look = {
  horizontal: 'Center',
  bold: true,
  borders: { InsideHorizontal: seam, InsideVertical: seam },
};

const color = /^#[\dA-F]{6}$/iu;

/** The band's fill, and its symbol before the number or word: colour never says it alone. */
export function bandCellLook(band: BandLook | undefined, none: '0' | '"–"' = '0'): CellLook {
  if (band === undefined) return {};
  const sign = band.symbol.replaceAll('"', '');
  return {
    ...(color.test(band.color) && { fill: band.color, fontColor: textOn(band.color) }),
    ...(sign !== '' && { numberFormat: `"${sign}  "0;"${sign}  "-0;${none};"${sign}  "@` }),
  };
}
