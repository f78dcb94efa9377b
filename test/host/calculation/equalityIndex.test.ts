import fc from '../../property';
import { equalityKey, rowsInBoth, rowsThatMayEqual } from '../../../src/host/calculation/equalityIndex';
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

/** The same formula calculated three times in one round. */
function answers(calculated: CalculatedSheet, formula: string) {
  calculated.change('H1', [[formula], [formula], [formula]]);
  return calculated.column('H1', 'H3');
}

/** What the formula gives where the columns have been asked for something else before, so that they have an index. */
function afterAnother(
  rows: Line[],
  first: CellContent | null,
  second: CellContent | null,
  formula: string,
): CellContent | null | undefined {
  const calculated = new CalculatedSheet(rows);
  calculated.change('E1', [[first, second], ['något annat']]);
  const another = formula.replaceAll('E1', 'E2');
  calculated.change('H1', [[another], [another], [formula]]);
  return calculated.column('H3', 'H3')[0];
}

describe('A lookup', () => {
  it.each(lookups)('gives by the index what looking at every row gives: %s', (formula) => {
    fc.assert(
      fc.property(lines, wanted, wanted, (rows, first, second) => {
        const calculated = new CalculatedSheet(rows);
        calculated.change('E1', [[first, second]]);
        const [everyRow, ...later] = answers(calculated, formula);
        expect([...later, afterAnother(rows, first, second, formula)]).toEqual([
          everyRow,
          everyRow,
          everyRow,
        ]);
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

describe('The indexes of two columns', () => {
  const ascending = fc.uniqueArray(fc.nat({ max: 40 })).map((rows) => rows.sort((a, b) => a - b));

  it('tell the rows that may equal both values, time and again', () => {
    fc.assert(
      fc.property(ascending, ascending, (fewer, more) => {
        const both = fewer.filter((row) => more.includes(row));
        expect([rowsInBoth(fewer, more), rowsInBoth(fewer, more)]).toEqual([both, both]);
      }),
    );
  });

  it('leave of a long table the rows that meet every condition', () => {
    const rows: Line[] = Array.from({ length: 60 }, (_, row) => [`I${row % 2}`, `Enhet ${row % 3}`, row]);
    const calculated = new CalculatedSheet(rows);
    const formula = '=SUMIFS(C1:C60,A1:A60,"i1",B1:B60,"enhet 2",C1:C60,">9")';
    // Of the odd rows those that leave two when divided by three: 11, 17, … 59.
    expect(answers(calculated, formula)).toEqual([315, 315, 315]);
  });
});

describe('What a function has answered', () => {
  const given = new CalculatedSheet([
    ['=EXACT("a","A")', '=EXACT("a","a")'],
    ['=ISTEXT("1")', '=ISTEXT(1)'],
    ['=ISTEXT("TRUE")', '=ISTEXT(TRUE)'],
    ['=LEN("1")&LEN("")', '=LEN("")&LEN("1")'],
    ['=RAND()=RAND()', '=CONCATENATE("a,b","c")=CONCATENATE("a","b,c")'],
  ]);

  it('is given again for the same values only, and never where chance decides', () => {
    expect([given.column('A1', 'A5'), given.column('B1', 'B5')]).toEqual([
      [false, true, true, '10', false],
      [true, false, false, '01', false],
    ]);
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
