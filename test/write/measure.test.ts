import fc from '../property';
import { advance, lineEnds, lineHeight, textWidth, wrap } from '../../src/write/text/measure';

const regular = { face: 'regular', size: 10 } as const;
const points = (units: number): number => (units * 10) / 2048;

describe('measuring', () => {
  it.each([
    ['Egenkontroll', 'regular', 10566],
    ['Egenkontroll', 'bold', 10828],
    ['Uppföljning av åtgärd', 'regular', 17951],
    ['Uppföljning av åtgärd', 'bold', 18418],
    ['Risknivå 9 – Hög', 'regular', 13533],
  ] as const)('gives %s in %s the width that the font file gives it', (text, face, width) => {
    expect(advance(text, face)).toBe(width);
  });

  it('counts one em for a symbol outside the font, also one of two code units', () => {
    expect(advance('▆', 'regular')).toBe(2048);
    expect(advance('✔', 'bold')).toBe(2048);
    expect(advance('😀', 'regular')).toBe(2048);
  });

  it.each([
    [9, 11.25],
    [10, 12.75],
    [11, 13.5],
    [12, 15],
    [18, 22.5],
  ])('gives a line of %d points the whole pixels that Excel gives it', (size, height) => {
    expect(lineHeight(size)).toBe(height);
  });
});

describe('wrapping', () => {
  it('breaks at spaces, after hyphens inside words, and at line breaks', () => {
    expect(wrap('Vård- och omsorgsplan\n\nsocialtjänst-kontakt', regular, 75)).toEqual([
      'Vård- och',
      'omsorgsplan',
      '',
      'socialtjänst-',
      'kontakt',
    ]);
  });

  it('breaks a word that is longer than a line, and never between the halves of a sign', () => {
    const lines = wrap('😀'.repeat(20), regular, 60);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.every((line) => /^(?:😀)+$/u.test(line))).toBe(true);
  });

  it('does not break at a space that may not be broken at', () => {
    expect(wrap('minst 77\u00A0%', regular, 50)).toEqual(['minst', '77\u00A0%']);
  });

  it('lets spaces at the end of a line take no room', () => {
    const width = textWidth(75, regular);
    expect(lineEnds('omsorgen       ', 'regular', width)).toHaveLength(1);
  });

  const texts = fc.string({
    unit: fc.constantFrom('a', 'W', 'å', ' ', '-', '\n', '.', '😀', '✔'),
    maxLength: 300,
  });

  it('loses nothing, and no line is wider than the column', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 40, max: 200 }), (text, columnWidth) => {
        const width = textWidth(columnWidth, regular);
        const ends = lineEnds(text, 'regular', width);
        const lines = ends.map((end, at) => text.slice(ends[at - 1] ?? 0, end));
        expect(lines.join('')).toBe(text);
        for (const line of lines) expect(advance(line.trimEnd(), 'regular')).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('finds the first lines without looking further', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 5 }), (text, most) => {
        const width = textWidth(60, regular);
        expect(lineEnds(text, 'regular', width, most)).toEqual(
          lineEnds(text, 'regular', width).slice(0, most),
        );
      }),
    );
  });

  it('leaves a margin for Excel’s whole-pixel widths', () => {
    expect(points(textWidth(100, regular))).toBeLessThan(0.97 * (100 - 3.75));
  });
});
