import { type Border, type BorderEdge, type Style } from '../workbook/style';
import { argb, readColor, type Palette } from './colors';
import { attributes, element } from './tag';
import { type XmlElement } from './xml';

type Borders = Style['borders'];
type Side = 'left' | 'right' | 'top' | 'bottom';

const sides: readonly Side[] = ['left', 'right', 'top', 'bottom'];
const diagonals: readonly BorderEdge[] = ['diagonalDown', 'diagonalUp'];

function isDrawn(border: Border | undefined): border is Border {
  return border !== undefined && border.line !== '' && border.line.toLowerCase() !== 'none';
}

function readEdge(edge: XmlElement | undefined, palette: Palette): Border | undefined {
  const line = edge?.attribute('style') ?? 'none';
  return line === 'none' ? undefined : { line, color: readColor(edge?.child('color'), palette) };
}

export function readBorders(border: XmlElement | undefined, palette: Palette): Borders {
  const borders: Partial<Record<BorderEdge, Border>> = {};
  const set = (edge: BorderEdge, read: Border | undefined): void => {
    if (read) borders[edge] = read;
  };
  for (const side of sides) set(side, readEdge(border?.child(side), palette));
  const diagonal = readEdge(border?.child('diagonal'), palette);
  for (const edge of diagonals) if (border?.flag(edge)) set(edge, diagonal);
  return borders;
}

function sameEdge(one: Border | undefined, other: Border | undefined): boolean {
  if (!isDrawn(one) || !isDrawn(other)) return isDrawn(one) === isDrawn(other);
  return one.line === other.line && one.color === other.color;
}

export function sameBorders(one: Borders, other: Borders): boolean {
  return [...sides, ...diagonals].every((edge) => sameEdge(one[edge], other[edge]));
}

function edgeXml(name: string, border: Border | undefined): string {
  if (!isDrawn(border)) return `<${name}/>`;
  const color = element('color', border.color === '' ? { auto: true } : { rgb: argb(border.color) });
  return element(name, { style: border.line }, color);
}

/** The borders of `after`; edges that are as in `before` keep their element. */
export function borderXml(base: XmlElement | undefined, before: Borders, after: Borders): string {
  const edges = sides.map((side) =>
    sameEdge(before[side], after[side])
      ? (base?.child(side)?.xml ?? `<${side}/>`)
      : edgeXml(side, after[side]),
  );
  const { diagonalDown, diagonalUp } = after;
  const opening = attributes({
    diagonalUp: isDrawn(diagonalUp) || undefined,
    diagonalDown: isDrawn(diagonalDown) || undefined,
  });
  const same = diagonals.every((edge) => sameEdge(before[edge], after[edge]));
  const drawn = isDrawn(diagonalDown) ? diagonalDown : diagonalUp;
  const diagonal = same ? (base?.child('diagonal')?.xml ?? '<diagonal/>') : edgeXml('diagonal', drawn);
  return `<border${opening}>${edges.join('')}${diagonal}</border>`;
}
