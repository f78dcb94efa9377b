import { openHost, type Host } from '../../../src/host/office/host';
import { blankWorkbook } from './blankWorkbook';
import { onSheet, readRange, readValues } from './onSheet';

async function withRisks(options: Parameters<typeof openHost>[1] = {}): Promise<Host> {
  const host = openHost(blankWorkbook('Risker'), options);
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:C3').values = [
      ['Risk nr', 'Risk', 'Risknivå'],
      ['R1', 'a', ''],
      ['R2', 'b', ''],
    ];
    sheet.tables.add('A1:C3', true).name = 'Risker';
  });
  return host;
}

function onTable<T>(
  host: Host,
  batch: (table: Excel.Table, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return onSheet(host, (_, context) => batch(context.workbook.tables.getItem('Risker'), context));
}

async function tableAddress(host: Host): Promise<string> {
  return onTable(host, async (table, context) => {
    const range = table.getRange().load('address');
    await context.sync();
    return range.address;
  });
}

test('rows are added at the end and in the middle', async () => {
  const host = await withRisks();
  await onTable(host, (table) => {
    table.rows.add(undefined, [['R4', 'd', '']]);
    table.rows.add(2, [['R3', 'c', '']]);
  });
  expect(await readValues(host, 'A2:A5')).toEqual([['R1'], ['R2'], ['R3'], ['R4']]);
  expect(await tableAddress(host)).toBe('Risker!A1:C5');
});

test('the one blank row of a new table is filled first', async () => {
  const host = openHost(blankWorkbook('Risker'));
  await onSheet(host, (sheet) => {
    const table = sheet.tables.add('A1:B1', true);
    table.name = 'Risker';
    table.rows.add(undefined, [
      ['R1', 'a'],
      ['R2', 'b'],
    ]);
  });
  expect(await readValues(host, 'A2:B3')).toEqual([
    ['R1', 'a'],
    ['R2', 'b'],
  ]);
  expect(await tableAddress(host)).toBe('Risker!A1:B3');
});

test('new rows push down what stands below the table', async () => {
  const host = await withRisks();
  await onSheet(host, (sheet) => {
    sheet.getRange('A4').values = [['under']];
  });
  await onTable(host, (table) => {
    table.rows.add(undefined, [['R3', 'c', '']]);
  });
  expect(await readValues(host, 'A4:A5')).toEqual([['R3'], ['under']]);
});

test('a formula in the whole body is the column’s, and new rows get it', async () => {
  const host = await withRisks();
  await onTable(host, (table) => {
    table.columns.getItem('Risknivå').getDataBodyRange().formulas = [['=LEN([@Risk])'], ['=LEN([@Risk])']];
  });
  const table = host.workbook.activeSheet.tables[0];
  expect(table?.columns.map((column) => column.calculatedFormula)).toEqual([
    undefined,
    undefined,
    '=LEN([@Risk])',
  ]);
  await onTable(host, (added) => {
    added.rows.add(undefined, [['R3', 'c', null as unknown as string]]);
    added.resize('A1:C6');
  });
  expect((await readRange(host, 'C4:C6', 'formulas'))['formulas']).toEqual([
    ['=LEN([@Risk])'],
    ['=LEN([@Risk])'],
    ['=LEN([@Risk])'],
  ]);
});

test('a formula in an empty column fills it only where the user’s AutoCorrect does so', async () => {
  const write = async (host: Host): Promise<unknown> => {
    await onSheet(host, (sheet) => {
      sheet.getRange('C2').formulas = [['=LEN([@Risk])']];
    });
    return (await readRange(host, 'C2:C3', 'formulas'))['formulas'];
  };
  expect(await write(await withRisks())).toEqual([['=LEN([@Risk])'], ['=LEN([@Risk])']]);
  const manual = await withRisks({ profile: { fillsTableFormulas: false } });
  expect(await write(manual)).toEqual([['=LEN([@Risk])'], ['']]);
});

test('a column that is added before all others is the first of the table', async () => {
  const host = await withRisks();
  await onTable(host, (table) => {
    table.columns.add(0, undefined, 'Egen');
  });
  expect(await readValues(host, 'A1:D2')).toEqual([
    ['Egen', 'Risk nr', 'Risk', 'Risknivå'],
    ['', 'R1', 'a', ''],
  ]);
  expect(await tableAddress(host)).toBe('Risker!A1:D3');
});

test('a renamed column, by name or by its header cell, is renamed in every formula', async () => {
  const host = await withRisks();
  await onSheet(host, (sheet) => {
    sheet.getRange('E1').formulas = [['=COUNTA(Risker[Risk nr])']];
    sheet.getRange('C2:C3').formulas = [['=[@Risk]'], ['=[@Risk]']];
  });
  await onTable(host, (table) => {
    table.columns.getItem('Risk').name = 'Beskriven risk';
  });
  await onSheet(host, (sheet) => {
    sheet.getRange('A1').values = [['Nummer']];
  });
  expect((await readRange(host, 'A1:E2', 'formulas'))['formulas']).toEqual([
    ['Nummer', 'Beskriven risk', 'Risknivå', '', '=COUNTA(Risker[Nummer])'],
    ['R1', 'a', '=[@[Beskriven risk]]', '', ''],
  ]);
});

test('a renamed table is renamed in every formula', async () => {
  const host = await withRisks();
  await onSheet(host, (sheet) => {
    sheet.getRange('E1').formulas = [['=ROWS(Risker)+ROWS(Risker[Risk])']];
  });
  await onTable(host, (table) => {
    table.name = 'Riskregister';
  });
  expect((await readRange(host, 'E1', 'formulas'))['formulas']).toEqual([
    ['=ROWS(Risker)+ROWS(Riskregister[Risk])'],
  ]);
});

test('columns are added and deleted', async () => {
  const host = await withRisks();
  await onTable(host, (table) => {
    table.columns.add(1, [['År'], [2022], [2022]]);
    table.columns.getItem('Risknivå').delete();
  });
  expect(await readValues(host, 'A1:D2')).toEqual([
    ['Risk nr', 'År', 'Risk', ''],
    ['R1', 2022, 'a', ''],
  ]);
  expect(await tableAddress(host)).toBe('Risker!A1:C3');
});

test('rows are deleted', async () => {
  const host = await withRisks();
  await onTable(host, (table) => {
    table.rows.getItemAt(0).delete();
  });
  expect(await readValues(host, 'A2:A3')).toEqual([['R2'], ['']]);
  expect(await tableAddress(host)).toBe('Risker!A1:C2');
});

test('a table grows and shrinks with resize, taking in new columns by their headers', async () => {
  const host = await withRisks();
  await onSheet(host, (sheet) => {
    sheet.getRange('D1').values = [['Enhet']];
  });
  const columns = await onTable(host, async (table, context) => {
    table.resize('A1:E4');
    table.columns.load('items/name');
    await context.sync();
    return table.columns.items.map((column) => column.name);
  });
  expect(columns).toEqual(['Risk nr', 'Risk', 'Risknivå', 'Enhet', 'Column5']);
});

test('a totals row comes and goes', async () => {
  const host = await withRisks();
  const address = await onTable(host, async (table, context) => {
    table.showTotals = true;
    const totals = table.getTotalRowRange().load('address,values');
    await context.sync();
    table.showTotals = false;
    return [totals.address, totals.values as unknown];
  });
  expect(address).toEqual(['Risker!A4:C4', [['Total', '', '']]]);
  expect(await tableAddress(host)).toBe('Risker!A1:C3');
});

test('a filter hides rows and is cleared', async () => {
  const host = await withRisks();
  const rows = await onTable(host, async (table, context) => {
    table.columns.getItem('Risk').filter.applyValuesFilter(['b']);
    const view = table.getDataBodyRange().getVisibleView().load('values');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    const filtered = [table.autoFilter.isDataFiltered, view.values as unknown];
    table.clearFilters();
    table.autoFilter.load('isDataFiltered');
    const row = table.getDataBodyRange().load('rowHidden');
    await context.sync();
    return [...filtered, table.autoFilter.isDataFiltered, row.rowHidden];
  });
  expect(rows).toEqual([true, [['R2', 'b', '']], false, false]);
});

test('a table without headers gets a header row above its cells', async () => {
  const host = openHost(blankWorkbook());
  await onSheet(host, (sheet) => {
    sheet.getRange('A1:B1').values = [['a', 'b']];
    sheet.tables.add('A1:B1', false);
  });
  expect(await readValues(host, 'A1:B2')).toEqual([
    ['Column1', 'Column2'],
    ['a', 'b'],
  ]);
});

test('a table becomes a range or disappears with its cells', async () => {
  const host = await withRisks();
  await onTable(host, (table) => {
    table.convertToRange();
  });
  expect(host.workbook.activeSheet.tables).toEqual([]);
  expect(await readValues(host, 'A2')).toEqual([['R1']]);
  await onSheet(host, (sheet) => {
    sheet.tables.add('A1:C3', true).delete();
  });
  expect(await readValues(host, 'A1:A2')).toEqual([[''], ['']]);
});

test('a table is found by name in any case, by id and by place', async () => {
  const host = await withRisks();
  const names = await onSheet(host, async (sheet, context) => {
    const byName = context.workbook.tables.getItem('RISKER').load('id,name');
    const count = sheet.tables.getCount();
    await context.sync();
    const byId = context.workbook.tables.getItem(byName.id).load('name');
    const byPlace = sheet.tables.getItemAt(0).load('name');
    const missing = sheet.tables.getItemOrNullObject('Utfall');
    await context.sync();
    return [byName.name, byId.name, byPlace.name, missing.isNullObject, count.value];
  });
  expect(names).toEqual(['Risker', 'Risker', 'Risker', true, 1]);
});

test('table settings are read back and mark the table as changed', async () => {
  const host = await withRisks();
  const table = host.workbook.activeSheet.tables[0];
  if (table) table.changed = false;
  const settings = await onTable(host, async (each, context) => {
    each.set({ style: 'TableStyleLight1', showBandedRows: false, showFilterButton: false });
    each.load('style,showBandedRows,showFilterButton,showHeaders,showTotals');
    await context.sync();
    return [each.style, each.showBandedRows, each.showFilterButton, each.showHeaders, each.showTotals];
  });
  expect(settings).toEqual(['TableStyleLight1', false, false, true, false]);
  expect(table?.changed).toBe(true);
});
