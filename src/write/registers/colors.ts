/** Colours as `#RRGGBB`. */

const black = '#242424';
const white = '#FFFFFF';
const colorText = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu;

export function isColor(text: string): boolean {
  return colorText.test(text);
}

type Channels = readonly [red: number, green: number, blue: number];

function channels(color: string): Channels {
  const [, red = 'ff', green = 'ff', blue = 'ff'] = colorText.exec(color) ?? [];
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

/** Relative luminance (WCAG 2.1, "relative luminance"). */
function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio (WCAG 2.1, "contrast ratio"), 1–21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The text colour that is easiest to read on a fill. */
export function textOn(fill: string): string {
  return contrast(fill, black) >= contrast(fill, white) ? black : white;
}

/** A light fill of a strong colour. @param share of the colour, 0–1; the rest is white */
export function tint(color: string, share: number): string {
  const mixed = channels(color).map((channel) => Math.round(channel * share + 255 * (1 - share)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}
