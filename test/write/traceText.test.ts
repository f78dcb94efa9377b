import fc from '../property';
import { whole } from '../../src/domain/slices';
import { hashOf } from '../../src/write/annex/hash';
import { CellMaker, fixedKey } from '../../src/write/annex/keys';
import { blankCell, rowsOfText, textOfRows, type TracedCell } from '../../src/write/annex/traceText';

const make = new CellMaker();

const registerKey = fc
  .record({ nr: fc.string(), series: fc.constantFrom('', 'Södra; a|b,c'), isBeside: fc.boolean() })
  .map(({ nr, series, isBeside }) => {
    const cell = make.row('Utfall', nr, 2025, series).cell('Utfall', '');
    return isBeside ? make.beside(cell, 'at', '', cell.look).key : cell.key;
  });
const fixed = fc.array(fc.string(), { minLength: 1, maxLength: 4 }).map((parts) => fixedKey(...parts));
const hash = fc.string().map(hashOf);

const tracedCell: fc.Arbitrary<TracedCell> = fc
  .record({
    written: hash,
    base: fc.oneof(fc.constant(''), hash),
    joint: fc.constantFrom('first', 'space', 'line', 'none'),
    isContinued: fc.boolean(),
    isRepeated: fc.boolean(),
    isEdited: fc.boolean(),
    key: fc.oneof(fc.constant(''), registerKey, fixed),
  })
  .map((cell) => ({ ...cell, isContinued: cell.isContinued && cell.joint !== 'first' }));
const row = fc.array(fc.oneof(fc.constant(blankCell), tracedCell), { minLength: 3, maxLength: 3 });

describe('the text of a trace', () => {
  it('gives back every row it was made of, whatever numbers and names the registers hold', () => {
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(rowsOfText(whole(textOfRows(rows)))).toEqual(rows);
      }),
    );
  });

  it('names a register row once for the rows below one another that come from it', () => {
    const cells = ['Risk', 'Risknivå'].map((column) => ({
      ...blankCell,
      written: hashOf(column),
      key: `Risker/R1/2025/${column}`,
    }));
    expect(whole(textOfRows(cells.map((cell) => [cell])))).toBe(
      `Risker//2025/Risk|Risker//2025/Risknivå;${hashOf('Risk')},0,R1;${hashOf('Risknivå')},1`,
    );
  });
});
