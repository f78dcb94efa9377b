import { boldWidths, regularWidths } from './calibriWidths';

/** Units in which widths are given: 1/2048 of the font size. */
export const unitsPerEm = 2048;

export type Face = 'regular' | 'bold';

/** The width of every UTF-16 code unit, so that measuring a character is one look-up. */
export type Widths = Uint16Array;

const firstLowSurrogate = 0xdc00;
const lastLowSurrogate = 0xdfff;

/** A symbol that the font lacks counts one em, as does a pair of surrogates together. */
function widthsOf(runs: typeof regularWidths): Widths {
  const widths = new Uint16Array(0x10000).fill(unitsPerEm);
  widths.fill(0, firstLowSurrogate, lastLowSurrogate + 1);
  for (const [first, run] of runs) widths.set(run.split(' ').map(Number), first);
  return widths;
}

const faces = new Map<Face, Widths>();

export function calibri(face: Face): Widths {
  const known = faces.get(face);
  if (known) return known;
  const widths = widthsOf(face === 'bold' ? boldWidths : regularWidths);
  faces.set(face, widths);
  return widths;
}
