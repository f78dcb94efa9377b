import fc from '../../property';
import { openHost } from '../../../src/host/office/host';
import { blankWorkbook } from './blankWorkbook';
import { onSheet, readRange, readValues } from './onSheet';

test('null leaves a cell as it is, an empty text clears it', async () => {
  const host = openHost(blankWorkbook());
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:C1').values = [['a', 'b', 'c']];
    sheet.getRange('A1:C1').values = [[null, '', 'd']];
  });
  expect(await readValues(host, 'A1:C1')).toStrictEqual([['a', '', 'd']]);
});

test('texts are read as Excel reads them unless the cell is formatted as text', async () => {
  const host = openHost(blankWorkbook());
  const given = [['2022', '1,5', 'TRUE', '12%', '#N/A', '- punkt, ett']];
  await onSheet(host, (sheet) => {
    sheet.getRange('A2:F2').numberFormat = [['@', '@', '@', '@', '@', '@']];
    sheet.getRange('A1:F1').values = given;
    sheet.getRange('A2:F2').values = given;
  });
  const { values, valueTypes, numberFormat, text } = await readRange(
    host,
    'A1:F2',
    'values',
    'valueTypes',
    'numberFormat',
    'text',
  );
  expect(values).toEqual([[2022, '1,5', true, 0.12, '#N/A', '- punkt, ett'], given[0]]);
  expect(valueTypes).toEqual([
    ['Double', 'String', 'Boolean', 'Double', 'Error', 'String'],
    Array.from({ length: 6 }, () => 'String'),
  ]);
  expect(numberFormat).toEqual([
    ['General', 'General', 'General', '0%', 'General', 'General'],
    Array.from({ length: 6 }, () => '@'),
  ]);
  expect(text).toEqual([['2022', '1,5', 'TRUE', '12%', '#N/A', '- punkt, ett'], given[0]]);
});

test('an apostrophe makes a text of anything and does not show', async () => {
  const workbook = blankWorkbook();
  const host = openHost(workbook);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').values = [["'=SUM(A2)"]];
  });
  expect(await readValues(host, 'A1')).toEqual([['=SUM(A2)']]);
  const cell = workbook.activeSheet.rows.get(0)?.cells[0];
  expect([cell?.formula, cell?.style.quotePrefix]).toEqual([undefined, true]);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').values = [['Risk']];
  });
  expect(workbook.activeSheet.rows.get(0)?.cells[0]?.style.quotePrefix).toBe(false);
});

test('no text written into a cell formatted as text becomes a formula', async () => {
  const host = openHost(blankWorkbook());
  await onSheet(host, (sheet) => {
    sheet.getRange('A:A').numberFormat = '@' as unknown as string[][];
  });
  const texts = fc.array(
    fc.oneof(
      fc.string({ minLength: 1 }),
      fc.string().map((text) => `=${text}`),
    ),
    { minLength: 1, maxLength: 20 },
  );
  const rule = fc.asyncProperty(texts, async (given) => {
    const column = given.map((text) => [text.startsWith("'") ? `'${text}` : text]);
    await onSheet(host, (sheet) => {
      sheet.getRangeByIndexes(0, 0, given.length, 1).values = column;
    });
    const address = `A1:A${given.length}`;
    const { formulas } = await readRange(host, address, 'formulas');
    expect(formulas).toEqual(given.map((text) => [text]));
  });
  await fc.assert(rule, { numRuns: 30 });
});

test('a formula has no value until a calculator gives it one', async () => {
  const host = openHost(blankWorkbook());
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:A2').formulas = [['=1+1'], ['text']];
  });
  const { values, formulas, valueTypes } = await readRange(host, 'A1:A2', 'values', 'formulas', 'valueTypes');
  expect(formulas).toEqual([['=1+1'], ['text']]);
  expect(values).toEqual([[''], ['text']]);
  expect(valueTypes).toEqual([['Empty'], ['String']]);
});

test('a calculator is asked once per sync, and before values are read', async () => {
  const asked: string[] = [];
  const host = openHost(blankWorkbook(), {
    calculator: {
      recalculate: (workbook, changed) => {
        asked.push(changed.map(({ area }) => `${area.top}-${area.bottom}`).join());
        const cell = workbook.activeSheet.rows.get(0)?.cells[0];
        if (cell?.formula !== undefined) cell.value = 2;
      },
    },
  });
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').formulas = [['=1+1']];
    sheet.getRange('A3').values = [['x']];
  });
  expect(asked).toEqual(['0-2']);
  expect(await readValues(host, 'A1')).toEqual([[2]]);
  const values = await onSheet(host, async (sheet, context) => {
    sheet.getRange('A5').values = [[1]];
    const range = sheet.getRange('A1').load('values');
    await context.sync();
    return range.values as unknown;
  });
  expect(values).toEqual([[2]]);
  expect(asked).toEqual(['0-2', '4-4']);
});

test('calculation waits for the end of the sync or for the add-in where it says so', async () => {
  let times = 0;
  const calculator = {
    recalculate: () => {
      times += 1;
    },
  };
  const host = openHost(blankWorkbook(), { calculator });
  await onSheet(host, (sheet, context) => {
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('A1').values = [[1]];
    sheet.getRange('A1').load('values');
    sheet.getRange('A2').values = [[1]];
  });
  expect(times).toBe(1);
  await onSheet(host, (sheet, context) => {
    context.application.calculationMode = 'Manual';
    sheet.getRange('A1').values = [[2]];
  });
  expect(times).toBe(1);
  await onSheet(host, (_, context) => {
    context.application.calculate('Full');
  });
  expect(times).toBe(2);
});

test('one value goes into every cell, a formula follows', async () => {
  const host = openHost(blankWorkbook());
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:A2').values = 'x' as unknown as string[][];
    sheet.getRange('B1:B2').formulas = '=A1' as unknown as string[][];
  });
  expect((await readRange(host, 'A1:B2', 'formulas'))['formulas']).toEqual([
    ['x', '=A1'],
    ['x', '=A2'],
  ]);
});

test('whole columns have no values', async () => {
  const host = openHost(blankWorkbook());
  expect(await readValues(host, 'A:A')).toBeNull();
});

test('contents, formats or both are cleared', async () => {
  const host = openHost(blankWorkbook());
  const fill = { 'A1:A3': '#FF0000' };
  await onSheet(host, (sheet) => {
    for (const [address, color] of Object.entries(fill)) sheet.getRange(address).format.fill.color = color;
    sheet.getRange('A1:A3').values = [['a'], ['b'], ['c']];
    sheet.getRange('A1').clear('Contents');
    sheet.getRange('A2').clear('Formats');
    sheet.getRange('A3').clear();
  });
  const colors = await onSheet(host, async (sheet, context) => {
    const fills = ['A1', 'A2', 'A3'].map((address) => sheet.getRange(address).format.fill.load('color'));
    await context.sync();
    return fills.map(({ color }) => color);
  });
  expect(await readValues(host, 'A1:A3')).toEqual([[''], ['b'], ['']]);
  expect(colors).toEqual(['#FF0000', '#FFFFFF', '#FFFFFF']);
});

test('a written cell forgets the text it was loaded from', async () => {
  const workbook = blankWorkbook();
  const host = openHost(workbook);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:A2').values = [['a'], ['b']];
  });
  const cells = [0, 1].map((row) => workbook.activeSheet.rows.get(row)?.cells[0]);
  for (const cell of cells) if (cell) cell.source = { xml: '<c/>', style: cell.style };
  workbook.activeSheet.changed.clear();
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').values = [['x']];
  });
  expect(cells.map((cell) => cell?.source !== undefined)).toEqual([false, true]);
  expect([...workbook.activeSheet.changed]).toEqual(['cells']);
});
