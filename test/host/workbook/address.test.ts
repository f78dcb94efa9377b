import fc from '../../property';
import {
  columnIndex,
  columnName,
  contains,
  formatArea,
  fullAddress,
  overlaps,
  parseArea,
  splitAddress,
  without,
} from '../../../src/host/workbook/address';
import type { Area } from '../../../src/host/workbook/workbook';

const area = fc
  .record({
    top: fc.nat(1000),
    left: fc.nat(1000),
    height: fc.nat(50),
    width: fc.nat(50),
  })
  .map(({ top, left, height, width }): Area => ({ top, left, bottom: top + height, right: left + width }));

test('column names and numbers are one to one', () => {
  fc.assert(
    fc.property(fc.nat(16_383), (column) => {
      expect(columnIndex(columnName(column))).toBe(column);
    }),
  );
});

test('an area is read back from its address', () => {
  fc.assert(
    fc.property(area, fc.boolean(), (given, absolute) => {
      expect(parseArea(formatArea(given, absolute))).toEqual(given);
    }),
  );
});

test.each(['', 'A0', 'A1048577', 'XFE1', 'A1:', 'A1:B2:C3', 'A:1', 'Risk', '1:B'])(
  '"%s" is no address',
  (text) => {
    expect(parseArea(text)).toBeUndefined();
  },
);

test('what is left of an area lies inside it and outside the hole, and loses no cell', () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const rest = without(whole, hole);
      const count = (each: Area): number => (each.bottom - each.top + 1) * (each.right - each.left + 1);
      const common = parseIntersection(whole, hole);
      expect(rest.every((piece) => contains(whole, piece) && !overlaps(piece, hole))).toBe(true);
      expect(rest.reduce((sum, piece) => sum + count(piece), common)).toBe(count(whole));
    }),
  );
});

function parseIntersection(a: Area, b: Area): number {
  const rows = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  const columns = Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;
  return rows > 0 && columns > 0 ? rows * columns : 0;
}

test('a sheet name stands in quotes where it must, and is read back', () => {
  const cell = { top: 0, left: 0, bottom: 0, right: 0 };
  expect(fullAddress('Risker', cell)).toBe('Risker!A1');
  expect(fullAddress("Bilaga 2 'x'", cell)).toBe("'Bilaga 2 ''x'''!A1");
  expect(splitAddress("'Bilaga 2 ''x'''!A1")).toEqual({ sheetName: "Bilaga 2 'x'", local: 'A1' });
});
