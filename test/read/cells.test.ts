import fc from '../property';
import { dateText, isDateFormat, readDate } from '../../src/read/cells/date';
import { kindReaders, type ColumnContext } from '../../src/read/cells/kinds';
import {
  hundredth,
  isPercentFormat,
  numberText,
  percentText,
  readNumber,
  readPercent,
} from '../../src/read/cells/number';
import { cellText, isBlankCell, runningText, trimmed } from '../../src/read/cells/text';
import type { CellValue } from '../../src/read/snapshot';
import type { Kind } from '../../src/tables/table';

interface Seen {
  readonly read: unknown;
  readonly unreadable: readonly string[];
  readonly divided: readonly (readonly [string, number])[];
}

function read(kind: Kind, cell: CellValue, context: Partial<ColumnContext> = {}): Seen {
  const unreadable: string[] = [];
  const divided: [string, number][] = [];
  const reader = kindReaders[kind]({
    formatAt: () => 'General',
    unitAt: () => '',
    unreadable: (_, written) => unreadable.push(written),
    divided: (_, written, share) => divided.push([written, share]),
    ...context,
  });
  return { read: reader(cell, 0), unreadable, divided };
}

const clean = { unreadable: [], divided: [] };
const percentCell = { formatAt: () => '0%' };
const inPercent = { unitAt: () => 'procent' as const };

describe('numbers written by people', () => {
  test.each([
    ['77', 77],
    ['1 234,5', 1234.5],
    ['1\u00a0234,5', 1234.5],
    ['1\u202f234', 1234],
    ['2.5', 2.5],
    ['−3', -3],
    ['\u22123,5', -3.5],
    ['+4', 4],
    ['１２，5'.replace('，', ','), 12.5],
    ['\u200b12\u200b', 12],
    ['\ufeff 7 ', 7],
  ])('%j is %d', (text, number) => {
    expect(readNumber(text)).toBe(number);
  });

  test.each([
    '',
    ' ',
    '-',
    'tolv',
    '1 2',
    '1,2,3',
    '1.234,5',
    '12 st',
    '1e3',
    'Infinity',
    '85²',
    '0x10',
    '1'.repeat(401),
  ])('%j is no number', (text) => {
    expect(readNumber(text)).toBeUndefined();
  });

  test('a percent sign or word follows a number', () => {
    expect(['77 %', '85 procent', '99,67%', '12 proc.', '77'].map(readPercent)).toEqual([
      0.77,
      0.85,
      0.9967,
      0.12,
      undefined,
    ]);
  });

  test('a hundredth is exact in decimals', () => {
    expect([99.67, 77, 1e-7, 0.07, 1e21].map(hundredth)).toEqual([0.9967, 0.77, 1e-9, 0.0007, 1e19]);
  });

  test('every number and share comes back from its text', () => {
    const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0);
    fc.assert(
      fc.property(numbers, (number) => {
        expect(readNumber(numberText(number))).toBe(number);
        expect(readPercent(percentText(number))).toBe(number);
      }),
    );
  });

  test('percent formats have a percent sign that is not quoted', () => {
    expect(['0%', '0.0 %', '0 "%"', '0\\%', 'General'].map(isPercentFormat)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('dates', () => {
  test('are serial day numbers', () => {
    expect(['2025-12-31', '2025/1/5', '20250105', '1900-03-01'].map(readDate)).toEqual([
      46022, 45662, 45662, 61,
    ]);
    expect(dateText(46022)).toBe('2025-12-31');
  });

  test.each(['2025-02-30', '2025-13-01', '31/12 2025', 'december 2025', '2025-1', '1899-01-01', '2025011'])(
    '%j is no date',
    (text) => {
      expect(readDate(text)).toBeUndefined();
    },
  );

  test('every day comes back from its text', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        expect(readDate(dateText(serial) ?? '')).toBe(serial);
      }),
    );
  });

  test('date formats say year or day', () => {
    expect(
      ['yyyy-mm-dd', 'd mmm', '[$-41D]d mmmm', 'General', '0 "dagar"', '@', '0.00'].map(isDateFormat),
    ).toEqual([true, true, true, false, false, false, false]);
  });
});

describe('texts', () => {
  test('lose spaces, line breaks and zero-width characters at their ends only', () => {
    expect(trimmed('\u200b\u00a0 a  b \r\n\ufeff')).toBe('a  b');
  });

  test('keep their line breaks, each as one \\n', () => {
    expect(runningText('a\r\nb\rc\nd\n')).toBe('a\nb\nc\nd');
  });

  test('a cell of nothing but spaces is blank', () => {
    expect(['', ' ', '\u200b', '\u00a0\n', 'a', 0, false].map(isBlankCell)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('show numbers, dates and logical values as a Swedish reader sees them', () => {
    expect(cellText(1.5, 'General')).toBe('1,5');
    expect(cellText(0.775, '0 %')).toBe('77,5 %');
    expect(cellText(46022, 'yyyy-mm-dd')).toBe('2025-12-31');
    expect(cellText(true, 'General')).toBe('SANT');
  });
});

describe('each kind of cell', () => {
  const cases: [Kind, CellValue, unknown][] = [
    ['nr', ' R1 ', 'R1'],
    ['nr', 7, '7'],
    ['year', 2025, 2025],
    ['year', '2025', 2025],
    ['name', 'Två\nrader ', 'Två rader'],
    ['text', '- a\r\n- b', '- a\n- b'],
    ['text', '=1+1', '=1+1'],
    ['choice', ' Pågår', 'Pågår'],
    ['yesNo', 'ja', true],
    ['yesNo', true, true],
    ['yesNo', 'Nej', false],
    ['factor', 3, 3],
    ['factor', '3 – Möjlig', 3],
    ['factor', '３', 3],
    ['factor', 17, 17],
    ['level', '9', 9],
    ['level', '9 – Hög', 9],
    ['level', 'Hög', 'Hög'],
    ['number', '2,5', 2.5],
    ['number', '85 %', 0.85],
    ['count', '1 200', 1200],
    ['date', '2025-12-31', 46022],
    ['date', 46022, 46022],
    ['links', 'R1, R3', ['R1', 'R3']],
    ['links', 'R1;R3\nR4 och R5, ', ['R1', 'R3', 'R4', 'R5']],
    ['links', 3, ['3']],
    ['yearLink', '2022/R1', { year: 2022, nr: 'R1' }],
    ['yearLink', '2022 / R1', { year: 2022, nr: 'R1' }],
    ['color', '#EDF3E8', '#EDF3E8'],
    ['setting', 4, 4],
    ['setting', ' vuxna', 'vuxna'],
    ['measured', 12.5, 12.5],
    ['measured', 'För få svar', 'För få svar'],
    ['measured', '1 200', 1200],
  ];
  test.each(cases)('%s: %j is %j', (kind, cell, expected) => {
    expect(read(kind, cell)).toEqual({ read: expected, ...clean });
  });

  test.each<[Kind, CellValue]>([
    ['year', 'förra året'],
    ['year', 25],
    ['year', 2022.5],
    ['factor', 'Möjlig'],
    ['factor', true],
    ['number', '#N/A'],
    ['count', -1],
    ['count', '12 st'],
    ['share', 'hög'],
    ['share', false],
    ['date', 'i höst'],
    ['yearLink', 'R1'],
  ])('%s: %j is kept as written and reported', (kind, cell) => {
    const written = cellText(cell, 'General');
    expect(read(kind, cell)).toEqual({ read: { unreadable: written }, unreadable: [written], divided: [] });
  });

  test('errors in texts, levels and outcomes are kept and reported', () => {
    for (const kind of ['text', 'name', 'nr', 'level', 'measured'] as const) {
      expect(read(kind, '#REF!')).toEqual({ read: '#REF!', unreadable: ['#REF!'], divided: [] });
    }
  });

  test('a word that is neither Ja nor Nej is reported', () => {
    expect(read('yesNo', 'Kanske')).toEqual({ read: false, unreadable: ['Kanske'], divided: [] });
  });

  test('a colour that is none is reported', () => {
    expect(read('color', 'röd')).toEqual({ read: '', unreadable: ['röd'], divided: [] });
  });
});

describe('values of an indicator in percent', () => {
  test.each<[CellValue, number]>([
    ['77 %', 0.77],
    ['85 procent', 0.85],
    ['99,67 %', 0.9967],
    ['85', 0.85],
    [85, 0.85],
    [1.5, 0.015],
  ])('%j is divided by 100 and reported', (cell, expected) => {
    const written = cellText(cell, 'General');
    expect(read('measured', cell, inPercent)).toEqual({
      read: expected,
      unreadable: [],
      divided: [[written, expected]],
    });
  });

  test.each<[CellValue, number]>([
    [0.77, 0.77],
    [1, 1],
    ['0,77', 0.77],
    [-0.05, -0.05],
  ])('%j stands', (cell, expected) => {
    expect(read('measured', cell, inPercent)).toEqual({ read: expected, ...clean });
  });

  test('a number in a percent-formatted cell stands: 1,5 is 150 %', () => {
    expect(read('measured', 1.5, { ...inPercent, ...percentCell })).toEqual({ read: 1.5, ...clean });
  });

  test('an interval and a direction in words are kept', () => {
    expect(read('measured', '90–100 %', inPercent)).toEqual({ read: '90–100 %', ...clean });
    expect(read('measured', 'ska öka', inPercent)).toEqual({ read: 'ska öka', ...clean });
  });

  test('a response rate is always a share', () => {
    expect(read('share', 64)).toEqual({ read: 0.64, unreadable: [], divided: [['64', 0.64]] });
    expect(read('share', 0.64, percentCell)).toEqual({ read: 0.64, ...clean });
  });

  test('outcomes of other units are never divided', () => {
    expect(read('measured', 85, { unitAt: () => 'antal' })).toEqual({ read: 85, ...clean });
  });
});
