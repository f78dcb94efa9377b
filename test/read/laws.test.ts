import fc from '../property';
import { trimmed } from '../../src/read/cells/text';
import { readRegisters } from '../../src/read/readRegisters';
import type { CellValue } from '../../src/read/snapshot';
import { allTables } from '../../src/tables/index';
import type { AnyTable } from '../../src/tables/table';
import { workbookOf } from './workbook';

/** Cells that are hard to read, in any column. */
const cells: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '#N/A',
    'Klar',
    'pågående',
    '85 procent',
    '3 – Möjlig',
    'R1, R3',
    '2022/R1',
    '- a\r\n- b',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.integer({ min: -5, max: 3000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

/** Texts and numbers anywhere in a typed row. */
function contentsOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(contentsOf);
  return typeof value === 'string' ? [value] : [];
}

function tableWith(declared: AnyTable, rows: readonly (readonly CellValue[])[]) {
  const headers = Object.values(declared.columns).map(({ header }) => header);
  return { name: declared.name, headers, rows };
}

const rowsOf = (declared: AnyTable): fc.Arbitrary<CellValue[][]> => {
  const width = Object.keys(declared.columns).length;
  return fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 6 });
};

const registers = allTables.slice(0, 5);

describe.each(registers.map((declared) => [declared.name, declared] as const))(
  'reading %s',
  (name, declared) => {
    test('never fails and never loses a row that says anything', () => {
      fc.assert(
        fc.property(rowsOf(declared), (rows) => {
          const inputs = Object.values(declared.columns).map(({ formula }) => formula === undefined);
          const result = readRegisters(workbookOf([tableWith(declared, rows)]));
          if (result.kind === 'refused') throw new Error('refused');
          const read = [
            ...result.registers.risks,
            ...result.registers.selfChecks,
            ...result.registers.measures,
            ...result.registers.indicators,
            ...result.registers.outcomes,
          ];
          const filled = rows.flatMap((row, index) =>
            row.some((cell, column) => inputs[column] === true && trimmed(String(cell)) !== '')
              ? [index]
              : [],
          );
          expect(read.map(({ row }) => row)).toEqual(filled);
        }),
      );
    });

    test('finds every text that was written, in the typed row or in the report', () => {
      const columns = Object.values(declared.columns);
      const word = fc.stringMatching(/^[a-zåäö]{3,8}$/u);
      const oneText = fc.tuple(fc.nat({ max: columns.length - 1 }), word);
      fc.assert(
        fc.property(oneText, ([position, text]) => {
          const cellsOfRow = columns.map((_, index) => (index === position ? text : index === 0 ? 'X1' : ''));
          const result = readRegisters(workbookOf([tableWith(declared, [cellsOfRow])]));
          if (result.kind === 'refused') throw new Error('refused');
          const reported = result.report.findings.flatMap(({ details }) => contentsOf(details));
          const kept = contentsOf(result.registers);
          expect([...kept, ...reported]).toContain(text);
        }),
      );
    });

    test('reports only cells that are there', () => {
      fc.assert(
        fc.property(rowsOf(declared), (rows) => {
          const result = readRegisters(workbookOf([tableWith(declared, rows)]));
          if (result.kind === 'refused') throw new Error('refused');
          const headers = Object.values(declared.columns).map(({ header }) => header);
          for (const { place } of result.report.findings) {
            expect(place.table).toBe(name);
            const cell = rows[place.row ?? -1]?.[headers.indexOf(place.column ?? '')];
            expect(trimmed(String(cell ?? ''))).not.toBe('');
          }
        }),
      );
    });
  },
);
