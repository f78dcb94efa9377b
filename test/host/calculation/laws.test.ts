import fc from '../../property';
import { createCalculator } from '../../../src/host/calculation/calculator';
import { shapeKey } from '../../../src/host/calculation/shapes';
import { web } from '../../../src/host/office/profile';
import { formatArea } from '../../../src/host/workbook/address';
import { translated } from '../../../src/host/workbook/formula';
import type { CellContent, Sheet } from '../../../src/host/workbook/workbook';
import { type Line, workbookWith, write } from './sample';

const size = 5;
const coordinate = fc.nat({ max: size - 1 });
const address = fc
  .tuple(coordinate, coordinate)
  .map(([row, column]) => formatArea({ top: row, bottom: row, left: column, right: column }));
const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constantFrom('a', 'b', '7', true, null));

/** Formulas over a sheet of five by five cells, circles included. */
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    address,
    fc.integer({ min: 0, max: 99 }).map(String),
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/', '&', '=', '<'), tie('expression'))
      .map((parts) => parts.join('')),
    fc.tuple(address, address).map(([from, to]) => `SUM(${from}:${to})`),
    fc.tuple(address, address).map(([from, to]) => `COUNTIF(${from}:${to},">2")`),
    fc
      .tuple(tie('expression'), tie('expression'), tie('expression'))
      .map((parts) => `IF(${parts.join(',')})`),
    tie('expression').map((inner) => `IFERROR(${inner},0)`),
    tie('expression').map((inner) => `LEN(${inner})`),
  ),
}));

const content: fc.Arbitrary<CellContent | null> = fc.oneof(
  value,
  expression.map((formula) => `=${formula}`),
);
const grid: fc.Arbitrary<Line[]> = fc.array(fc.array(content, { minLength: size, maxLength: size }), {
  minLength: size,
  maxLength: size,
});

function values(sheet: Sheet) {
  return Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => sheet.rows.get(row)?.cells[column]?.value),
  );
}

function hasCircle({ notUnderstood }: { notUnderstood: readonly { unknown: readonly string[] }[] }): boolean {
  return notUnderstood.some(({ unknown }) => unknown.includes('circular'));
}

describe('Calculation', () => {
  it('of what a change touches gives the values that calculating everything gives', () => {
    fc.assert(
      fc.property(grid, coordinate, coordinate, content, (lines, row, column, written) => {
        fc.pre(written !== null);
        const { workbook, sheet } = workbookWith(lines);
        const calculator = createCalculator();
        fc.pre(!hasCircle(calculator.recalculateAll(workbook, web)));
        const area = { top: row, bottom: row, left: column, right: column };
        write(workbook, sheet, formatArea(area), [[written]]);
        calculator.recalculate(workbook, [{ sheet, area }], web);
        const inPart = values(sheet);
        fc.pre(!hasCircle(createCalculator().recalculateAll(workbook, web)));
        expect(inPart).toEqual(values(sheet));
      }),
      { numRuns: 100 },
    );
  });

  it('of everything a second time changes nothing', () => {
    fc.assert(
      fc.property(grid, (lines) => {
        const { workbook, sheet } = workbookWith(lines);
        const calculator = createCalculator();
        calculator.recalculateAll(workbook, web);
        const before = values(sheet);
        sheet.changed.clear();
        calculator.recalculateAll(workbook, web);
        expect(values(sheet)).toEqual(before);
        expect(sheet.changed.size).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('gives every formula a value, whatever its text', () => {
    const parts = fc.constantFrom(
      '=',
      '(',
      ')',
      '{',
      '}',
      ',',
      ';',
      '"',
      "'",
      '[',
      ']',
      '@',
      '#',
      ':',
      '!',
      ' ',
      'A1',
      'SUM',
      'T[',
      '1',
      '%',
      '-',
      '&',
      'å',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (text) => {
        const { workbook, sheet } = workbookWith([[`=${text.join('')}`]]);
        createCalculator().recalculateAll(workbook, web);
        expect(sheet.rows.get(0)?.cells[0]?.value).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  it('takes a formula and its copy in another cell for the same shape', () => {
    fc.assert(
      fc.property(expression, fc.nat({ max: 50 }), fc.nat({ max: 50 }), (formula, rows, columns) => {
        const copy = translated(`=${formula}`, rows, columns);
        expect(shapeKey(copy, 10 + rows, 10 + columns)).toBe(shapeKey(`=${formula}`, 10, 10));
      }),
    );
  });
});

describe('The shape of a formula', () => {
  it.each([
    ['=A1+1', '=A2+1'],
    ['=$A1+B$1', '=$A2+B$1'],
    ["='Blad A1'!A1", "='Blad A1'!A2"],
    ['=IF([@A1]="A1",A1,"")', '=IF([@A1]="A1",A2,"")'],
  ])('%s in one row and %s in the next are alike', (here, below) => {
    expect(shapeKey(here, 0, 3)).toBe(shapeKey(below, 1, 3));
  });

  it.each([
    ['=$A$1', '=$A$2'],
    ['="A1"', '="A2"'],
    ['=[@A1]', '=[@A2]'],
    ["='Blad A1'!B1", "='Blad A2'!B2"],
    ['=A1', '=A1'],
  ])('%s in one row and %s in the next differ', (here, below) => {
    expect(shapeKey(here, 0, 3)).not.toBe(shapeKey(below, 1, 3));
  });
});
