import { catalogue, fillIn, say } from '../../src/texts/catalogue';

const places = (text: string): string[] => [...text.matchAll(/\{[^{}]+\}/gu)].map(([place]) => place).sort();

it('Swedish and English have the same texts with the same places to fill in', () => {
  expect(Object.keys(catalogue.en).sort()).toEqual(Object.keys(catalogue.sv).sort());
  for (const [key, text] of Object.entries(catalogue.sv)) {
    const english = Object.entries(catalogue.en).find(([other]) => other === key)?.[1] ?? '';
    expect(english.trim()).not.toBe('');
    expect(text.trim()).not.toBe('');
    expect(places(english)).toEqual(places(text));
  }
});

it('fills in what it is given and leaves the rest', () => {
  expect(fillIn('{a} och {b}', { a: 1 })).toBe('1 och {b}');
  expect(say('sv', 'annex.made', { sheet: 'Bilaga', pages: 2 })).toContain('”Bilaga”');
});
