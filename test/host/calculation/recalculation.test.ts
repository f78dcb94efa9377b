import { setContent } from '../../../src/host/workbook/cells';
import { CalculatedSheet } from './calculating';
import { addTable, areaAt } from './sample';
import { web } from '../../../src/host/office/profile';

const doubled = { customFunctions: new Map([['KVALITET.DUBBEL', (value: unknown) => Number(value) * 2]]) };

describe('After a change', () => {
  it('only formulas that depend on the changed cells are calculated', () => {
    const calculated = new CalculatedSheet([
      [1, '=A1+1', '=B1+1'],
      [5, '=A2+1', '=B2+1'],
    ]);
    expect(calculated.change('A1', [[10]]).calculated).toBe(2);
    expect([calculated.column('B1', 'B2'), calculated.column('C1', 'C2')]).toEqual([
      [11, 6],
      [12, 7],
    ]);
  });

  it('formulas that depend on a value which stayed the same are left alone', () => {
    const calculated = new CalculatedSheet([[1, '=A1>0', '=IF(B1,"ja","nej")']]);
    expect(calculated.change('A1', [[2]]).calculated).toBe(1);
  });

  it('formulas are calculated after those they need, in whatever order they stand', () => {
    const calculated = new CalculatedSheet([
      ['=A2+1', null],
      ['=B3+1', null],
      [null, '=B4*2'],
      [null, 4],
    ]);
    expect(calculated.at('A1')).toBe(10);
    calculated.change('B4', [[1]]);
    expect(calculated.at('A1')).toBe(4);
  });

  it('a newly written formula is calculated', () => {
    const calculated = new CalculatedSheet([[2]]);
    calculated.change('B1', [['=A1*3']]);
    expect(calculated.at('B1')).toBe(6);
  });

  it('a chain of 20,000 cells is followed to its end', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => [
      index === 0 ? '=B1' : `=A${index}+1`,
      index === 0 ? 1 : null,
    ]);
    const calculated = new CalculatedSheet(lines);
    calculated.change('B1', [[5]]);
    expect(calculated.at('A20000')).toBe(20_004);
  });

  it('values that did not change keep their cell as it was loaded', () => {
    const calculated = new CalculatedSheet([[1, '=A1>0', '=A1*2']]);
    const row = calculated.sheet.rows.get(0);
    for (const cell of row?.cells ?? []) if (cell) cell.source = { xml: '<c/>', style: cell.style };
    const { sheet } = calculated;
    setContent(
      row?.cells[0] ?? { value: 1, formula: undefined, style: calculated.workbook.styles.normal },
      7,
    );
    calculated.recalculate([{ sheet, area: areaAt('A1') }]);
    expect(row?.cells.map((cell) => cell?.source !== undefined)).toEqual([false, true, false]);
    expect([...sheet.changed]).toEqual(['cells']);
  });

  it('a sheet whose values all stayed the same is not marked as changed', () => {
    const calculated = new CalculatedSheet([[1, '=A1*2']]);
    calculated.recalculate([{ sheet: calculated.sheet, area: areaAt('A1:B1') }]);
    expect(calculated.sheet.changed.size).toBe(0);
  });
});

describe('In a table', () => {
  function table() {
    const lines = [
      ['Sannolikhet', 'Konsekvens', 'Nivå', 'Andel'],
      ...[2, 3, 4].map((likelihood) => [
        likelihood,
        3,
        '=[@Sannolikhet]*[@Konsekvens]',
        '=[@Nivå]/SUM([Nivå])',
      ]),
      [null, null, null, null],
      ['=SUM(Risker[Nivå])', '=MAX(Risker[Sannolikhet])', '=COUNTA(Risker[Konsekvens])', null],
    ];
    return new CalculatedSheet(lines, {}, web, (workbook, sheet) =>
      addTable(workbook, sheet, 'Risker', 'A1:D4'),
    );
  }

  it('a changed value brings its own row up to date, and each formula over the column once', () => {
    const calculated = table();
    const { calculated: count } = calculated.change('A3', [[1]]);
    expect(calculated.column('C2', 'C4')).toEqual([6, 3, 12]);
    expect([calculated.at('A6'), calculated.at('B6')]).toEqual([21, 4]);
    // The row's level, three shares, the sum, the maximum.
    expect(count).toBe(6);
  });

  it('formulas follow the table when it grows', () => {
    const calculated = table();
    const [risks] = calculated.sheet.tables;
    if (risks) risks.area = areaAt('A1:D5');
    calculated.change('A5', [[1, 1, '=[@Sannolikhet]*[@Konsekvens]']]);
    expect([calculated.at('C5'), calculated.at('A6')]).toEqual([1, 28]);
  });

  it('a column written with å, ä, ö, spaces, brackets and apostrophes is found', () => {
    const calculated = new CalculatedSheet(
      [
        ["Ändamål [nytt] 'a' #1", 'Svar'],
        [7, "=[@[Ändamål '[nytt'] ''a'' '#1]]+1"],
      ],
      {},
      web,
      (workbook, sheet) => addTable(workbook, sheet, 'Översikt', 'A1:B2'),
    );
    expect(calculated.at('B2')).toBe(8);
  });

  it.each([
    ['=Okänd[Nivå]', '#REF!'],
    ['=SUM(Risker[Okänd])', '#REF!'],
    ['=Risker[[#Totals],[Nivå]]', '#REF!'],
    ['=Risker[@Nivå]', '#VALUE!'],
  ])('what is not there is an error: %s', (formula, error) => {
    const calculated = table();
    calculated.change('F30', [[formula]]);
    expect(calculated.at('F30')).toEqual({ error });
  });
});

describe('A formula that is not understood', () => {
  it('keeps the value it was loaded with and is reported', () => {
    const calculated = new CalculatedSheet([[1, '=OKÄND(A1)']]);
    const cell = calculated.sheet.rows.get(0)?.cells[1];
    if (cell) cell.value = 'sparat';
    calculated.change('A1', [[2]]);
    expect(calculated.at('B1')).toBe('sparat');
    expect(calculated.report.notUnderstood).toEqual([{ address: 'Blad1!B1', unknown: ['OKÄND'] }]);
  });

  it('is not reported while nothing it depends on changes', () => {
    const calculated = new CalculatedSheet([[1, '=OKÄND(A1)', 1]]);
    expect(calculated.change('C1', [[2]]).notUnderstood).toEqual([]);
  });

  it.each(['=OKÄND(1)', '=Okänt_namn', '=GETPIVOTDATA("Nivå",A1)', '=CELL("row",A1)'])(
    'is #NAME? when it is new: %s',
    (formula) => {
      const calculated = new CalculatedSheet([[1]]);
      const report = calculated.change('B1', [[formula]]);
      expect(calculated.at('B1')).toEqual({ error: '#NAME?' });
      expect(report.notUnderstood).toHaveLength(1);
    },
  );

  it('may handle that itself when it is new', () => {
    const calculated = new CalculatedSheet([['=IFERROR(OKÄND(1),"reserv")']]);
    expect(calculated.at('A1')).toBe('reserv');
  });

  it('is calculated as soon as the function is known', () => {
    const calculated = new CalculatedSheet([[4, '=KVALITET.DUBBEL(A1)']], doubled);
    expect([calculated.at('B1'), calculated.report.notUnderstood]).toEqual([8, []]);
  });

  it.each(["='[1]Blad1'!A1", '=[1]Blad1!A1', '=SUM(Blad1:Blad3!A1)', '=1+'])(
    'or that leads out of the workbook is reported: %s',
    (formula) => {
      const calculated = new CalculatedSheet([[formula]]);
      expect(calculated.report.notUnderstood.map(({ address }) => address)).toEqual(['Blad1!A1']);
    },
  );
});

describe('A formula that needs its own value', () => {
  it('is 0, as in Excel without iteration, and is reported', () => {
    const calculated = new CalculatedSheet([['=B1+1', '=A1+1', '=A1+5']]);
    expect([calculated.at('A1'), calculated.at('B1'), calculated.at('C1')]).toEqual([0, 0, 5]);
    expect(calculated.report.notUnderstood.map(({ address, unknown }) => [address, ...unknown])).toEqual([
      ['Blad1!B1', 'circular'],
      ['Blad1!A1', 'circular'],
    ]);
  });

  it('is calculated again when the circle is broken', () => {
    const calculated = new CalculatedSheet([['=B1+1', '=A1+1']]);
    calculated.change('B1', [[4]]);
    expect(calculated.at('A1')).toBe(5);
  });

  it.each(['=ROW(A1)', '=COLUMN(A1:A3)+0', '=ROWS(A1:A9)', '=OFFSET(A1,4,0)'])(
    'is one that reads its own value, not its address: %s',
    (formula) => {
      expect(new CalculatedSheet([[formula]]).report.notUnderstood).toEqual([]);
    },
  );

  it('finds the circle through INDIRECT', () => {
    const calculated = new CalculatedSheet([['=INDIRECT("B1")', '=A1']]);
    expect(calculated.report.notUnderstood.flatMap(({ unknown }) => unknown)).toContain('circular');
  });
});

describe('A formula that finds out what it reads', () => {
  it('waits for those cells', () => {
    const calculated = new CalculatedSheet([
      ['=INDIRECT("B1")+1', '=C1*2', 4],
      ['=SUM(OFFSET(B1,0,0,1,2))', null, null],
    ]);
    expect(calculated.column('A1', 'A2')).toEqual([9, 12]);
  });

  it('is calculated at every change', () => {
    const calculated = new CalculatedSheet([
      ['=INDIRECT("C"&B1)', 1, 'ett'],
      [null, null, 'två'],
    ]);
    calculated.change('C1', [['uno']]);
    expect(calculated.at('A1')).toBe('uno');
    calculated.change('B1', [[2]]);
    expect(calculated.at('A1')).toBe('två');
  });
});

describe('Names', () => {
  const name = { visible: true, comment: '', sheet: undefined };

  it('of a sheet hide those of the workbook', () => {
    const calculated = new CalculatedSheet([['=Gräns']], {}, web, (workbook, sheet) => {
      workbook.names.push(
        { ...name, name: 'Gräns', formula: '=1' },
        { ...name, name: 'gräns', formula: '=2', sheet },
      );
    });
    expect(calculated.at('A1')).toBe(2);
  });

  it('bring formulas up to date when the cells they mean change', () => {
    const calculated = new CalculatedSheet([[3, 4, '=SUM(Talen)']], {}, web, (workbook) => {
      workbook.names.push({ ...name, name: 'Talen', formula: '=Blad1!$A$1:$B$1' });
    });
    calculated.change('A1', [[10]]);
    expect(calculated.at('C1')).toBe(14);
  });

  it('may be functions', () => {
    const calculated = new CalculatedSheet([['=Moms(100)']], {}, web, (workbook) => {
      workbook.names.push({ ...name, name: 'Moms', formula: '=LAMBDA(pris,pris*1.25)' });
    });
    expect(calculated.at('A1')).toBe(125);
  });

  it('that lead back to themselves have no meaning', () => {
    const calculated = new CalculatedSheet([['=Ring']], {}, web, (workbook) => {
      workbook.names.push({ ...name, name: 'Ring', formula: '=Ring+1' });
    });
    expect(calculated.at('A1')).toEqual({ error: '#NAME?' });
  });
});

describe('A large sheet', () => {
  const rows = 100_000;
  const levels = Array.from({ length: rows }, (_, index) => [
    (index % 4) + 1,
    3,
    '=KVALITET.NIVA(IF([@Sannolikhet]="","",[@Sannolikhet]),[@Konsekvens])',
  ]);
  const calls = { count: 0 };
  const customFunctions = new Map([
    [
      'KVALITET.NIVA',
      (likelihood: unknown, consequence: unknown) => {
        calls.count++;
        return Number(likelihood) * Number(consequence);
      },
    ],
  ]);

  it('of 100,000 formulas calculates each of them once, and after a change one', () => {
    const calculated = new CalculatedSheet(
      [['Sannolikhet', 'Konsekvens', 'Nivå'], ...levels],
      { customFunctions },
      web,
      (workbook, sheet) => addTable(workbook, sheet, 'Risker', `A1:C${rows + 1}`),
    );
    expect([calculated.report.calculated, calls.count]).toEqual([rows, rows]);
    expect(calculated.column('C2', 'C5')).toEqual([3, 6, 9, 12]);
    expect(calculated.change('A50000', [[4]]).calculated).toBe(1);
    expect([calculated.at('C50000'), calls.count]).toEqual([12, rows + 1]);
  });
});
