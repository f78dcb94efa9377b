import fc from '../../property';
import { parseEntry } from '../../../src/host/workbook/entry';

const value = (text: string): unknown => {
  const entry = parseEntry(text, 2025);
  return entry.kind === 'value' ? entry.value : entry;
};

test.each([
  ['2022', 2022],
  ['-5', -5],
  ['+46', 46],
  ['(12)', -12],
  ['1,500', 1500],
  ['1.5', 1.5],
  ['12%', 0.12],
  ['1E3', 1000],
  ['$5', 5],
  ['TRUE', true],
  ['false', false],
  ['#N/A', { error: '#N/A' }],
  ['2022-03-01', 44_621],
  ['3/1/2022', 44_621],
  ['12:30', 0.520_833_333_333_333_4],
])('%s is read as a value', (text, expected) => {
  expect(value(text)).toEqual(expected);
});

test.each([
  '1,5',
  '1 500',
  'Risk',
  'R1',
  '3 – Möjlig',
  '- punkt, ett',
  '+ plus, ett',
  '2022-13-01',
  '- "citat',
])('%s stays a text', (text) => {
  expect(value(text)).toBe(text);
});

test('3-11 becomes a date of the year', () => {
  expect(parseEntry('3-11', 2025)).toEqual({ kind: 'value', value: 45_727, numberFormat: 'd-mmm' });
});

test.each([
  ['=A1+1', '=A1+1'],
  ['-A1', '=-A1'],
  ['+A1', '=+A1'],
  ['@SUM(A1)', '=SUM(A1)'],
])('%s is a formula', (text, formula) => {
  expect(parseEntry(text, 2025)).toEqual({ kind: 'formula', formula });
});

test('an apostrophe keeps whatever follows as text', () => {
  expect(parseEntry("'=A1", 2025)).toEqual({ kind: 'quoted', value: '=A1' });
});

test('a text behind an apostrophe always comes back as it is', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(parseEntry(`'${text}`, 2025)).toEqual({ kind: 'quoted', value: text });
    }),
  );
});

test('an integer comes back whatever it is', () => {
  fc.assert(
    fc.property(fc.integer(), (number) => {
      expect(value(String(number))).toBe(number);
    }),
  );
});
