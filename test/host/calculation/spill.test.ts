import { CalculatedSheet } from './calculating';

const spill = { error: '#SPILL!' };

describe('A formula that gives several values', () => {
  it('fills the cells below and beside it', () => {
    const calculated = new CalculatedSheet([['=SEQUENCE(2,2)']]);
    expect([calculated.column('A1', 'A2'), calculated.column('B1', 'B2')]).toEqual([
      [1, 3],
      [2, 4],
    ]);
  });

  it('is #SPILL! while something stands in its way, and fills the cells when that is gone', () => {
    const calculated = new CalculatedSheet([['=SEQUENCE(3)'], [null], ['hinder']]);
    expect(calculated.column('A1', 'A3')).toEqual([spill, undefined, 'hinder']);
    const obstacle = calculated.sheet.rows.get(2)?.cells[0];
    if (obstacle) obstacle.value = undefined;
    calculated.recalculate([{ sheet: calculated.sheet, area: { top: 2, bottom: 2, left: 0, right: 0 } }]);
    expect(calculated.column('A1', 'A3')).toEqual([1, 2, 3]);
  });

  it('gives way to what a user writes among its cells', () => {
    const calculated = new CalculatedSheet([['=SEQUENCE(3)']]);
    calculated.change('A2', [['mitt']]);
    expect(calculated.column('A1', 'A3')).toEqual([spill, 'mitt', undefined]);
  });

  it('grows and shrinks with its result', () => {
    const calculated = new CalculatedSheet([['=SEQUENCE(B1)', 2]]);
    calculated.change('B1', [[3]]);
    expect(calculated.column('A1', 'A4')).toEqual([1, 2, 3, undefined]);
    calculated.change('B1', [[1]]);
    expect(calculated.column('A1', 'A4')).toEqual([1, undefined, undefined, undefined]);
  });

  it('takes its cells along when something else is written over it', () => {
    const calculated = new CalculatedSheet([['=SEQUENCE(3)']]);
    calculated.change('A1', [['text']]);
    expect(calculated.column('A1', 'A3')).toEqual(['text', undefined, undefined]);
  });

  it('brings formulas that read its cells up to date, also those cells that it did not fill before', () => {
    const calculated = new CalculatedSheet([
      ['=SUM(B1:B9)', '=SEQUENCE(C1)', 2],
      ['=B3*10', null, null],
    ]);
    expect(calculated.column('A1', 'A2')).toEqual([3, 0]);
    calculated.change('C1', [[4]]);
    expect(calculated.column('A1', 'A2')).toEqual([10, 30]);
  });

  it('can be named as a whole by # after its cell', () => {
    const calculated = new CalculatedSheet([['=SEQUENCE(C1)', '=SUM(A1#)', 3]]);
    expect(calculated.at('B1')).toBe(6);
    calculated.change('C1', [[4]]);
    expect(calculated.at('B1')).toBe(10);
  });

  it('reports what it did not understand once, however many rounds it took', () => {
    const calculated = new CalculatedSheet([['=SEQUENCE(2)', '=OKÄND(A1:A2)']]);
    expect(calculated.report.notUnderstood).toHaveLength(1);
  });

  it('does not go beyond the sheet', () => {
    expect(new CalculatedSheet([['=SEQUENCE(2,20000)']]).at('A1')).toEqual(spill);
  });

  it('stays out of merged cells', () => {
    const calculated = new CalculatedSheet([['=SEQUENCE(3)']], {}, undefined, (_, sheet) => {
      sheet.merges.push({ top: 1, bottom: 1, left: 0, right: 1 });
    });
    expect(calculated.at('A1')).toEqual(spill);
  });

  it('keeps to its cells when it was entered for a fixed area', () => {
    const calculated = new CalculatedSheet([['={1;2}*10']], {}, undefined, (_, sheet) => {
      const cell = sheet.rows.get(0)?.cells[0];
      if (cell)
        cell.array = {
          area: { top: 0, bottom: 2, left: 0, right: 0 },
          isDynamic: false,
          metadata: undefined,
        };
    });
    expect(calculated.column('A1', 'A3')).toEqual([10, 20, { error: '#N/A' }]);
  });
});
