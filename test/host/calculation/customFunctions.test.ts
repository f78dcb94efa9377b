import type { CustomFunction } from '../../../src/host/calculation/customFunctions';
import { desktop, type Profile, web } from '../../../src/host/office/profile';
import { CalculatedSheet } from './calculating';
import { addTable, type Line } from './sample';

/** Calculates one formula beside the given cells and tells what the function was called with. */
function calling(formula: string, lines: readonly Line[] = [[null]], profile: Profile = web) {
  const calls: unknown[][] = [];
  const spy: CustomFunction = (...given) => {
    calls.push(given);
    return 'svar';
  };
  const answers: [string, CustomFunction][] = [
    ['KVALITET.SPION', spy],
    [
      'KVALITET.BLOCK',
      () => [
        [1, 2],
        [3, null],
      ],
    ],
    [
      'KVALITET.FEL',
      (code) => {
        throw Object.assign(new Error('fel'), { code });
      },
    ],
    ['KVALITET.GERFEL', (code) => ({ code })],
    [
      'KVALITET.KRASCH',
      () => {
        throw new TypeError('x is undefined');
      },
    ],
    ['KVALITET.GER', (answer) => (answer === 'NaN' ? Number.NaN : undefined)],
    ['KVALITET.TOMT', () => []],
  ];
  const calculated = new CalculatedSheet(
    [[formula], ...lines.map((line) => [null, ...line])],
    { customFunctions: new Map(answers) },
    profile,
  );
  return { calls, calculated, value: calculated.at('A1') };
}

describe('A custom function', () => {
  it.each([
    '=KVALITET.SPION(1)',
    '=kvalitet.spion(1)',
    '=_xldudf_KVALITET_SPION(1)',
    '=[2]!KVALITET.SPION(1)',
    '=IF(TRUE,[2]!_xldudf_KVALITET_SPION(1))',
  ])('is called however a file spells it: %s', (formula) => {
    const { calls, value } = calling(formula);
    expect(calls).toEqual([[1]]);
    expect(value).toBe('svar');
  });

  it('is given a range as a two-dimensional array and a single cell as its value', () => {
    const { calls } = calling('=KVALITET.SPION(B2:C3,B2,"x",TRUE)', [
      [1, 'a'],
      [true, 4],
    ]);
    expect(calls).toEqual([
      [
        [
          [1, 'a'],
          [true, 4],
        ],
        1,
        'x',
        true,
      ],
    ]);
  });

  it('is given an empty cell as nothing on the web and as 0 on the desktop, in arrays too', () => {
    const formula = '=KVALITET.SPION(B2,B2:C2)';
    expect(calling(formula, [[null, 5]], web).calls).toEqual([[null, [[null, 5]]]]);
    expect(calling(formula, [[null, 5]], desktop).calls).toEqual([[0, [[0, 5]]]]);
  });

  it('is given an empty text where the formula guards against empty cells, whatever the platform', () => {
    const formula = '=KVALITET.SPION(IF(B2="","",B2))';
    expect(calling(formula, [[null]], desktop).calls).toEqual([['']]);
  });

  it('is given nothing for an argument that was left out, on the desktop too', () => {
    expect(calling('=KVALITET.SPION(1,,3)', [[null]], desktop).calls).toEqual([[1, null, 3]]);
  });

  it('is given nothing for the arguments it declares and the formula does not pass', () => {
    const given: unknown[][] = [];
    const three: CustomFunction = (first, second, third) => given.push([first, second, third]);
    new CalculatedSheet([['=KVALITET.TRE(1)']], { customFunctions: new Map([['KVALITET.TRE', three]]) });
    expect(given).toEqual([[1, null, null]]);
  });

  it.each([
    ['=KVALITET.SPION(1/0)', '#DIV/0!'],
    ['=KVALITET.SPION(1,B2)', '#N/A'],
    ['=KVALITET.SPION(B2:C2)', '#N/A'],
  ])('is not called with an error, which comes back: %s', (formula, error) => {
    const { calls, value } = calling(formula, [[{ error: '#N/A' }, 1]]);
    expect(calls).toEqual([]);
    expect(value).toEqual({ error });
  });

  it.each([
    ['=KVALITET.FEL("#N/A")', '#N/A'],
    ['=KVALITET.FEL("#NUM!")', '#NUM!'],
    ['=KVALITET.GERFEL("#DIV/0!")', '#DIV/0!'],
    ['=KVALITET.GERFEL("ingen felkod")', '#VALUE!'],
    ['=KVALITET.KRASCH()', '#VALUE!'],
    ['=KVALITET.GER("NaN")', '#NUM!'],
    ['=KVALITET.TOMT()', '#VALUE!'],
  ])('that fails shows its error: %s', (formula, error) => {
    expect(calling(formula).value).toEqual({ error });
  });

  it('that gives nothing shows 0', () => {
    expect(calling('=KVALITET.GER("inget")').value).toBe(0);
  });

  it('that gives an array fills the cells beside it', () => {
    const { calculated } = calling('=KVALITET.BLOCK()');
    expect([calculated.column('A1', 'A2'), calculated.column('B1', 'B2')]).toEqual([
      [1, 3],
      [2, 0],
    ]);
  });

  it('that gives an array has no room inside a table', () => {
    const calculated = new CalculatedSheet(
      [['Tal'], ['=KVALITET.BLOCK()'], [null]],
      { customFunctions: new Map([['KVALITET.BLOCK', () => [[1], [2]]]]) },
      web,
      (workbook, sheet) => addTable(workbook, sheet, 'Tabell', 'A1:A3'),
    );
    expect(calculated.column('A2', 'A3')).toEqual([{ error: '#SPILL!' }, undefined]);
  });

  it('may hand its answer to other functions', () => {
    expect(calling('=SUM(KVALITET.BLOCK())*2').value).toBe(12);
  });
});
