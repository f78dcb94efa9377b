import fc from '../property';
import { cut, joined, printedLines } from '../../src/write/annex/cut';
import { lineEnds, textWidth } from '../../src/write/text/measure';

const font = { face: 'regular', size: 10 } as const;
const width = textWidth(120, font);
const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const without = (text: string): string => text.replace(/^Forts\. /u, '');

describe('a text that is too high for its row', () => {
  it('is cut between sentences, and goes on after Forts.', () => {
    const text = 'En första mening som är lång nog. En andra mening, t.ex. denna. En tredje mening.';
    expect(cut(text, 'regular', width, 3).map((part) => part.text)).toEqual([
      'En första mening som är lång nog. En andra mening, t.ex. denna.',
      'Forts. En tredje mening.',
    ]);
    expect(cut(text, 'regular', width, 2).map((part) => part.text)).toEqual([
      'En första mening som är lång nog.',
      'Forts. En andra mening, t.ex. denna.',
      'Forts. En tredje mening.',
    ]);
  });

  it('is cut between words where no sentence ends', () => {
    const parts = cut('ord '.repeat(60).trim(), 'regular', width, 3);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.text).toMatch(/^(?:Forts\. )?ord(?: ord)*$/u);
  });

  it('is not cut right after its label', () => {
    const [first] = cut(`Uppföljning:\n${'ord '.repeat(60)}`, 'regular', width, 3);
    expect(first?.text).toMatch(/^Uppföljning:\nord/u);
  });

  const texts = fc.string({
    unit: fc.constantFrom('a', 'Bc', ' ', '. ', '-', '\n', '😀', 'ord '),
    maxLength: 600,
  });

  it('loses nothing but white space at the cuts, and every part fits its row', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 8 }), (text, most) => {
        const parts = cut(text, 'regular', width, most);
        const bare = parts.map((part, at) => ({ ...part, text: at === 0 ? part.text : without(part.text) }));
        expect(squeezed(joined(bare))).toBe(squeezed(text));
        for (const part of parts) {
          expect(part.lines).toBeLessThanOrEqual(most);
          expect(part.lines).toBe(lineEnds(part.text, 'regular', width).length);
        }
      }),
    );
  });

  it('is as it was when it fits', () => {
    expect(cut('  Kort.\n', 'regular', width, 3)).toEqual([{ text: '  Kort.\n', lines: 2, joint: 'first' }]);
  });
});

it('a paragraph is one part for each printed line, and can be put together again', () => {
  const text = 'Bilagan visar hur årets risker, egenkontroller och åtgärder har följts upp.';
  const lines = printedLines(text, font, 120);
  expect(lines.length).toBeGreaterThan(2);
  expect(joined(lines)).toBe(text);
});
