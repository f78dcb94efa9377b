/** What makes formulas due besides writing in the cells that they read. */
import { createCalculator } from '../../../src/host/calculation/calculator';
import { openHost, type Host } from '../../../src/host/office/host';
import { blankWorkbook, cellValues } from './blankWorkbook';
import { onSheet, readRange, readValues } from './onSheet';

async function withTable(): Promise<Host> {
  const host = openHost(blankWorkbook('Blad1'), { calculator: createCalculator() });
  await onSheet(host, (sheet, context) => {
    sheet.getRange('A1:A4').values = [['Tal'], [1], [2], [3]];
    sheet.tables.add('A1:A4', true).name = 'T';
    context.workbook.names.add('Gräns', sheet.getRange('A2'));
    context.workbook.names.add('Dubbel', '=2*Gräns');
    sheet.getRange('D1:D5').formulas = [
      ['=SUM(T[Tal])'],
      ['=Gräns+1'],
      ['=Dubbel'],
      ['=SUM(Ny[Tal])'],
      ['=Saknas'],
    ];
  });
  return host;
}

const results = async (host: Host): Promise<unknown[]> =>
  ((await readValues(host, 'D1:D5')) as unknown[][]).map(([value]) => value);

test('a table that is made smaller', async () => {
  const host = await withTable();
  expect(await results(host)).toEqual([6, 2, 2, '#REF!', '#NAME?']);
  await onSheet(host, (sheet) => {
    sheet.tables.getItem('T').resize('A1:A3');
  });
  expect((await results(host))[0]).toBe(3);
});

test('a table that gets the name that a formula asked for', async () => {
  const host = await withTable();
  await onSheet(host, (sheet) => {
    sheet.tables.getItem('T').name = 'Ny';
  });
  expect(await readRange(host, 'D1', 'formulas')).toEqual({ formulas: [['=SUM(Ny[Tal])']] });
  expect((await results(host))[3]).toBe(6);
});

test('a name that stands for something else, also through another name', async () => {
  const host = await withTable();
  await onSheet(host, (_, context) => {
    context.workbook.names.getItem('Gräns').formula = '=Blad1!$A$4';
    context.workbook.names.add('Saknas', '=7');
  });
  expect(await results(host)).toEqual([6, 4, 6, '#REF!', 7]);
});

describe('Where an array formula stood', () => {
  async function withArray(isDynamic: boolean): Promise<Host> {
    const host = openHost(blankWorkbook('Blad1'), { calculator: createCalculator() });
    await onSheet(host, (sheet) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(3)']];
      sheet.getRange('C1').formulas = [['=SUM(A1:A3)']];
    });
    const cell = host.workbook.activeSheet.rows.get(0)?.cells[0];
    if (cell?.array) cell.array = { ...cell.array, isDynamic };
    return host;
  }

  test.each([true, false])('another formula fills its own cell only (dynamic: %s)', async (isDynamic) => {
    const host = await withArray(isDynamic);
    await onSheet(host, (sheet) => {
      sheet.getRange('A1').formulas = [['=5']];
    });
    expect(cellValues(host.workbook.activeSheet, 3, 3)).toEqual([
      [5, '', 5],
      ['', '', ''],
      ['', '', ''],
    ]);
    expect(host.workbook.activeSheet.rows.get(0)?.cells[0]?.array).toBeUndefined();
  });

  test('values that are written over all of it stay', async () => {
    const host = await withArray(true);
    await onSheet(host, (sheet) => {
      sheet.getRange('A1:A3').values = [[1], [2], [3]];
    });
    await onSheet(host, (sheet) => {
      sheet.getRange('C2').values = [[1]];
    });
    expect(await readValues(host, 'A1:A3')).toEqual([[1], [2], [3]]);
  });

  test('nothing is left when it is cleared or copied over', async () => {
    for (const change of [
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').clear('Contents');
      },
      (sheet: Excel.Worksheet) => {
        sheet.getRange('A1').copyFrom('F1');
      },
    ]) {
      const host = await withArray(true);
      await onSheet(host, change);
      expect(await readValues(host, 'A1:C1')).toEqual([['', '', 0]]);
      expect(await readValues(host, 'A2:A3')).toEqual([[''], ['']]);
    }
  });

  test('the cells that it fills can be asked for', async () => {
    const host = await withArray(true);
    await onSheet(host, async (sheet, context) => {
      const asked = ['A1', 'A2', 'C1', 'A1:A2'].map((address) =>
        sheet.getRange(address).getSpillingToRangeOrNullObject().load('address'),
      );
      await context.sync();
      expect(asked.map((range) => (range.isNullObject ? null : range.address))).toEqual([
        'Blad1!A1:A3',
        null,
        null,
        null,
      ]);
    });
  });
});

describe('A calculated column', () => {
  async function calculated(): Promise<Host> {
    const host = await withTable();
    await onSheet(host, (sheet) => {
      const added = sheet.tables.getItem('T').columns.add(undefined, undefined, 'Dubbelt');
      added.getDataBodyRange().formulas = [['=[@Tal]*2'], ['=[@Tal]*2'], ['=[@Tal]*2']];
    });
    return host;
  }
  const formula = ({ workbook }: Host): unknown =>
    workbook.activeSheet.tables[0]?.columns[1]?.calculatedFormula;

  test('stays one while its cells are written over', async () => {
    const host = await calculated();
    await onSheet(host, (sheet) => {
      sheet.getRange('B2:B4').values = [[1], [2], [3]];
    });
    expect(formula(host)).toBe('=[@Tal]*2');
  });

  test('is none any more when its whole body is cleared', async () => {
    const host = await calculated();
    await onSheet(host, (sheet) => {
      sheet.getRange('B2:B3').clear('Contents');
    });
    expect(formula(host)).toBe('=[@Tal]*2');
    await onSheet(host, (sheet) => {
      sheet.getRange('B2:B4').clear('Contents');
    });
    expect(formula(host)).toBeUndefined();
  });
});
