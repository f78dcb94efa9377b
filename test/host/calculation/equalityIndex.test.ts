import fc from 'fast-check';
import { equalityKey, rowsThatMayEqual } from '../../../src/host/calculation/equalityIndex';
import { Matrix } from '../../../src/host/calculation/values';
import type { CellContent } from '../../../src/host/workbook/workbook';
import { CalculatedSheet } from './calculating';
import type { Line } from './sample';

/** Values that are equal in one way and not in another: by case, kind, what a text reads as, what `?` and `*` stand for. */
const cell: fc.Arbitrary<CellContent | null> = fc.oneof(
  fc.constantFrom(
    'a',
    'A',
    'å',
    'Å',
    'ab',
    'a*',
    '~a',
    '?',
    '',
    ' a',
    '1',
    '01',
    '1,000',
    '50 %',
    'TRUE',
    '#N/A',
  ),
  fc.constantFrom(0, 1, 0.5, 1000, true, false, null),
  fc.constantFrom({ error: '#N/A' }, { error: '#DIV/0!' }),
);
const operators = fc.constantFrom('="=a"', '="=1"', '="<>a"', '="<>"', '="="', '=">0"', '="<=1"', '="=TRUE"');
const wanted: fc.Arbitrary<CellContent | null> = fc.oneof(
  cell,
  cell,
  operators,
  fc.constantFrom('a~*', '*', '?b'),
);

const height = 9;
const lines: fc.Arbitrary<Line[]> = fc.array(fc.tuple(cell, cell, fc.nat({ max: 9 })), {
  minLength: height,
  maxLength: height,
});

/** Over the columns A to C, for what stands in E1 and F1. */
const lookups = [
  '=COUNTIF(A1:A9,E1)',
  '=COUNTIF(A1:B9,E1)',
  '=COUNTIFS(A1:A9,E1,B1:B9,F1)',
  '=COUNTIFS(B1:B9,F1,C1:C9,">4",A1:A9,E1)',
  '=SUMIF(A1:A9,E1,C1:C9)',
  '=SUMIFS(C1:C9,A1:A9,E1,B1:B9,F1)',
  '=AVERAGEIFS(C1:C9,A1:A9,E1)',
  '=MAXIFS(C1:C9,A1:A9,E1,B1:B9,"")',
  '=MINIFS(C1:C9,A1:A9,E1,C1:C9,"<5")',
  '=MATCH(E1,A1:A9,0)',
  '=XMATCH(E1,A1:A9)',
  '=XLOOKUP(E1,A1:A9,C1:C9)',
  '=XLOOKUP(E1,A1:A9,C1:C9,"ingen",0,1)',
  '=SUM(XLOOKUP(E1,A1:A9,B1:C9,0))',
  '=VLOOKUP(E1,A1:C9,3,FALSE)',
];

/** The same formula calculated three times in one round: by looking at every row first, then by the index. */
function answers(calculated: CalculatedSheet, formula: string) {
  calculated.change('H1', [[formula], [formula], [formula]]);
  return calculated.column('H1', 'H3');
}

describe('A lookup', () => {
  it.each(lookups)('gives by the index what looking at every row gives: %s', (formula) => {
    fc.assert(
      fc.property(lines, wanted, wanted, (rows, first, second) => {
        const calculated = new CalculatedSheet(rows);
        calculated.change('E1', [[first, second]]);
        const [everyRow, ...byIndex] = answers(calculated, formula);
        expect(byIndex).toEqual([everyRow, everyRow]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(lookups)('follows a cell that has changed: %s', (formula) => {
    fc.assert(
      fc.property(lines, wanted, fc.nat({ max: height - 1 }), cell, (rows, first, row, written) => {
        fc.pre(written !== null);
        const calculated = new CalculatedSheet(rows);
        calculated.change('E1', [[first, 'a']]);
        answers(calculated, formula);
        calculated.change(`A${row + 1}`, [[written]]);
        const after = calculated.column('H1', 'H3');
        expect(after).toEqual(answers(calculated, formula));
      }),
      { numRuns: 20 },
    );
  });
});

describe('The index of a column', () => {
  const column = new Matrix([['A'], [1], ['1'], ['a'], [null], [true], ['50 %'], [0.5]]);
  const rowsOf = (wanted: CellContent) => rowsThatMayEqual(column, equalityKey(wanted) ?? '');

  it('is made when the column is asked for again, and tells the only rows that may equal a value', () => {
    expect(rowsOf('a')).toBeUndefined();
    expect([rowsOf('a'), rowsOf(1), rowsOf('1'), rowsOf(true)]).toEqual([[0, 3], [1, 2], [2], [5]]);
    expect([rowsOf(0.5), rowsOf('saknas')]).toEqual([[6, 7], []]);
  });

  it.each([null, '', 'a*', '?', '~a', { error: '#N/A' }])('is not asked for %j', (value) => {
    expect(equalityKey(value)).toBeUndefined();
  });
});
