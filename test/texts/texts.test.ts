import { annexTexts } from '../../src/texts/annex';
import { commandLineTexts } from '../../src/texts/commandLine';
import { excelTexts, fileTexts, refusalTexts } from '../../src/texts/faults';
import { severityTexts } from '../../src/texts/findings';
import { importFaultTexts, importTexts } from '../../src/texts/importing';
import { fillIn, type Text } from '../../src/texts/text';
import { workbenchTexts } from '../../src/texts/workbench';

const places = (text: string): string[] => [...text.matchAll(/\{[^{}]+\}/gu)].map(([place]) => place).sort();

const catalogues: Record<string, Readonly<Record<string, Text>>> = {
  annexTexts,
  commandLineTexts,
  excelTexts,
  fileTexts,
  importFaultTexts,
  importTexts,
  refusalTexts,
  severityTexts,
  workbenchTexts,
};

describe.each(Object.entries(catalogues))('%s', (_, texts) => {
  it.each(Object.entries(texts))(
    '%s is there in both languages, with the same places to fill in',
    (_key, text) => {
      expect(text.sv.trim()).not.toBe('');
      expect(text.en.trim()).not.toBe('');
      expect(places(text.en)).toEqual(places(text.sv));
    },
  );
});

it('an error says what happened, that nothing was lost, and what to do', () => {
  const errors: readonly Text[] = [...Object.values(excelTexts), ...Object.values(refusalTexts)];
  for (const { sv } of errors) expect(sv).toMatch(/Inget har (ändrats|gått förlorat)|texter är kvar/u);
  for (const { sv } of errors) expect(sv.split(/[.:] /u).length).toBeGreaterThan(2);
});

it('fills in what it is given and leaves the rest', () => {
  expect(fillIn('{a} och {b}', { a: 1 })).toBe('1 och {b}');
});
