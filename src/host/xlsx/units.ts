/** Measures of the file against the model's points. Screen pixels are 1/96 inch, points 1/72. */
const pointsPerPixel = 0.75;
const emuPerPoint = 12_700;
const pointsPerInch = 72;

/** Width of the widest digit of the normal font, Calibri 11, at 96 dpi (ECMA-376 part 1, 18.3.1.13). */
const digitWidth = 7;

/** A column's width in the file is counted in digits, with the padding in it. */
export function pointsFromCharacters(width: number): number {
  const pixels = Math.trunc(((256 * width + Math.trunc(128 / digitWidth)) / 256) * digitWidth);
  return pixels * pointsPerPixel;
}

export function charactersFromPoints(points: number): number {
  const pixels = Math.round(points / pointsPerPixel);
  return Math.trunc((pixels / digitWidth) * 256) / 256;
}

export function pointsFromEmu(emu: number): number {
  return emu / emuPerPoint;
}

export function emuFromPoints(points: number): number {
  return Math.round(points * emuPerPoint);
}

/** Without the noise of binary fractions: `0.7`, not `0.7000000000000001`. */
function plain(number: number): number {
  return Number(number.toPrecision(12));
}

export function pointsFromInches(inches: number): number {
  return plain(inches * pointsPerInch);
}

export function inchesFromPoints(points: number): number {
  return plain(points / pointsPerInch);
}
