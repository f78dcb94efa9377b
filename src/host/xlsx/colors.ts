import { parseXml, type XmlElement } from './xml';

/** Order of the theme's colours in `theme="…"`: light and dark are swapped against the theme part's own order. */
const themeOrder = [
  ...['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2'],
  ...['accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'],
];

/** The office theme, for a workbook without one. */
const officeTheme = [
  ...['#FFFFFF', '#000000', '#E7E6E6', '#44546A', '#4472C4', '#ED7D31'],
  ...['#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47', '#0563C1', '#954F72'],
];

/** ECMA-376 part 1, 18.8.27: the default indexed colours; 64 and 65 are the system's own. */
const basic = '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF'.split(' ');
const further = (
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');
const defaultIndexed = [...basic, ...basic, ...further].map((rgb) => `#${rgb}`);

export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

function schemeColor(scheme: XmlElement | undefined, name: string): string {
  const color = scheme?.child(name)?.children[0];
  const rgb = color?.attribute('lastClr') ?? color?.attribute('val') ?? '000000';
  return `#${rgb.toUpperCase()}`;
}

export function readTheme(text: string, part: string): string[] {
  const scheme = parseXml(text, part).child('themeElements', 'clrScheme');
  return themeOrder.map((name) => schemeColor(scheme, name));
}

function fromArgb(argb: string): string {
  return `#${argb.slice(-6).toUpperCase()}`;
}

export function readPalette(styleSheet: XmlElement, theme: readonly string[] = officeTheme): Palette {
  const own = styleSheet.child('colors', 'indexedColors')?.children ?? [];
  const indexed = own.map((color) => fromArgb(color.attribute('rgb') ?? '000000'));
  return { theme, indexed: indexed.length > 0 ? indexed : defaultIndexed };
}

type Channels = readonly [number, number, number];

function channels(color: string): Channels {
  const part = (at: number): number => parseInt(color.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** Excel cuts rather than rounds; its whole-number arithmetic differs from this by a step or two of 255. */
function hex(share: number): string {
  return Math.floor(share * 255 + 1e-9)
    .toString(16)
    .toUpperCase()
    .padStart(2, '0');
}

function toHsl([red, green, blue]: Channels): Channels {
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const lightness = (high + low) / 2;
  const span = high - low;
  if (span === 0) return [0, 0, lightness];
  const saturation = span / (1 - Math.abs(2 * lightness - 1));
  if (high === red) return [((green - blue) / span + 6) % 6, saturation, lightness];
  if (high === green) return [(blue - red) / span + 2, saturation, lightness];
  return [(red - green) / span + 4, saturation, lightness];
}

function fromHsl([hue, saturation, lightness]: Channels): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const middle = chroma * (1 - Math.abs((hue % 2) - 1));
  const sextants: Channels[] = [
    [chroma, middle, 0],
    [middle, chroma, 0],
    [0, chroma, middle],
    [0, middle, chroma],
    [middle, 0, chroma],
    [chroma, 0, middle],
  ];
  const base = lightness - chroma / 2;
  return `#${(sextants[Math.floor(hue) % 6] ?? [0, 0, 0]).map((channel) => hex(channel + base)).join('')}`;
}

/** ECMA-376 part 1, 18.8.19: a negative tint darkens, a positive one lightens. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [hue, saturation, lightness] = toHsl(channels(color));
  const shifted = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  return fromHsl([hue, saturation, shifted]);
}

/** A colour element as `#RRGGBB`, '' for automatic. */
export function readColor(color: XmlElement | undefined, palette: Palette): string {
  if (!color) return '';
  const theme = color.number('theme');
  const indexed = color.number('indexed');
  const rgb = color.attribute('rgb');
  const plain =
    rgb !== undefined
      ? fromArgb(rgb)
      : theme !== undefined
        ? palette.theme[theme]
        : indexed !== undefined
          ? palette.indexed[indexed]
          : undefined;
  return plain === undefined ? '' : tinted(plain, color.number('tint') ?? 0);
}

/** `#RRGGBB` as the file's opaque ARGB. */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
