import { openHost } from '../../../src/host/office/host';
import { blankWorkbook } from './blankWorkbook';
import { onSheet, readValues } from './onSheet';

test('sheets are added, moved, hidden, shown and deleted', async () => {
  const workbook = blankWorkbook('Risker', 'Utfall');
  const host = openHost(workbook);
  await host.run(async (context) => {
    const { worksheets } = context.workbook;
    const annex = worksheets.add('Bilaga 2 2022 vuxna');
    annex.position = 0;
    annex.tabColor = '#FF0000';
    annex.showGridlines = false;
    annex.activate();
    worksheets.getItem('Utfall').visibility = 'VeryHidden';
    worksheets.add();
    await context.sync();
    worksheets.getItem('Risker').delete();
    await context.sync();
  });
  expect(
    workbook.sheets.map(({ name, visibility, tabColor, showGridlines }) => [
      name,
      visibility,
      tabColor,
      showGridlines,
    ]),
  ).toEqual([
    ['Bilaga 2 2022 vuxna', 'Visible', '#FF0000', false],
    ['Utfall', 'VeryHidden', '', true],
    ['Sheet1', 'Visible', '', true],
  ]);
  expect(workbook.activeSheet.name).toBe('Bilaga 2 2022 vuxna');
  expect(workbook.changed).toBe(true);
});

test('deleting or hiding the sheet in front brings another to the front', async () => {
  const workbook = blankWorkbook('Risker', 'Utfall', 'Åtgärder');
  const host = openHost(workbook);
  await onSheet(host, (sheet) => {
    sheet.visibility = 'Hidden';
  });
  expect(workbook.activeSheet.name).toBe('Utfall');
  await host.run(async (context) => {
    context.workbook.worksheets.getItem('Utfall').delete();
    await context.sync();
  });
  expect(workbook.activeSheet.name).toBe('Åtgärder');
});

test('formulas that point to a deleted sheet point nowhere', async () => {
  const host = openHost(blankWorkbook('Risker', 'Utfall'));
  const formula = await host.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Utfall').getRange('A1');
    cell.formulas = [['=Risker!A1']];
    context.workbook.worksheets.getItem('Risker').delete();
    cell.load('formulas');
    await context.sync();
    return cell.formulas as unknown;
  });
  expect(formula).toEqual([['=#REF!']]);
});

test('sheets are found by name, id, place and order', async () => {
  const host = openHost(blankWorkbook('Risker', 'Utfall', 'Åtgärder'));
  const names = await host.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem('Utfall').visibility = 'Hidden';
    const first = worksheets.getFirst().load('id,name,position');
    const last = worksheets.getLast().load('name');
    const next = worksheets.getFirst().getNext(true).load('name');
    const none = worksheets.getLast().getNextOrNullObject();
    const count = worksheets.getCount(true);
    await context.sync();
    const byId = worksheets.getItem(first.id).load('name');
    await context.sync();
    return [first.name, first.position, last.name, next.name, none.isNullObject, count.value, byId.name];
  });
  expect(names).toEqual(['Risker', 0, 'Åtgärder', 'Åtgärder', true, 2, 'Risker']);
});

test('panes are frozen and found again', async () => {
  const workbook = blankWorkbook();
  const host = openHost(workbook);
  const seen = await onSheet(host, async (sheet, context) => {
    sheet.freezePanes.freezeRows(1);
    const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    sheet.freezePanes.freezeAt('A1:B3');
    await context.sync();
    const frozen = workbook.activeSheet.frozen;
    sheet.freezePanes.unfreeze();
    const none = sheet.freezePanes.getLocationOrNullObject();
    await context.sync();
    return [rows.address, frozen, none.isNullObject];
  });
  expect(seen).toEqual(['Blad1!1:1', { rows: 3, columns: 2 }, true]);
});

test('a page is set up', async () => {
  const workbook = blankWorkbook('Bilaga 2');
  await onSheet(openHost(workbook), (sheet) => {
    const { pageLayout } = sheet;
    pageLayout.set({ orientation: 'Landscape', paperSize: 'A3', centerHorizontally: true, topMargin: 40 });
    pageLayout.setPrintMargins('Centimeters', { left: 2.54, right: 2.54 });
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$3:$3');
    pageLayout.setPrintArea('A1:C30');
    pageLayout.headersFooters.defaultForAllPages.rightFooter = '&P (&N)';
    sheet.horizontalPageBreaks.add('A20');
    sheet.horizontalPageBreaks.add('A10');
    sheet.horizontalPageBreaks.add('A10');
  });
  const { page, horizontalBreaks, changed } = workbook.activeSheet;
  expect(page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A3',
    centerHorizontally: true,
    margins: { top: 40, left: 72, right: 72 },
    scale: undefined,
    fitWide: 1,
    fitTall: undefined,
    printTitleRows: "'Bilaga 2'!$3:$3",
    printArea: "'Bilaga 2'!$A$1:$C$30",
    footer: { left: '', center: '', right: '&P (&N)' },
  });
  expect(horizontalBreaks).toEqual([9, 19]);
  expect([...changed].sort()).toEqual(['breaks', 'page']);
});

test('a page set-up is read back', async () => {
  const host = openHost(blankWorkbook('Bilaga 2'));
  const seen = await onSheet(host, async (sheet, context) => {
    sheet.pageLayout.zoom = { scale: 90 };
    sheet.pageLayout.setPrintTitleRows('2:3');
    sheet.pageLayout.load('zoom,orientation,leftMargin');
    const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
    const area = sheet.pageLayout.getPrintAreaOrNullObject();
    sheet.horizontalPageBreaks.add('A5');
    sheet.horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    const breaks = sheet.horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
    sheet.horizontalPageBreaks.removePageBreaks();
    const count = sheet.horizontalPageBreaks.getCount();
    await context.sync();
    return [
      sheet.pageLayout.zoom,
      sheet.pageLayout.leftMargin,
      rows.address,
      area.isNullObject,
      breaks,
      count.value,
    ];
  });
  expect(seen).toEqual([
    { scale: 90, horizontalFitToPages: null, verticalFitToPages: null },
    50.4,
    "'Bilaga 2'!2:3",
    true,
    [4],
    0,
  ]);
});

test('names of the workbook and of a sheet live beside each other', async () => {
  const workbook = blankWorkbook('Risker');
  const host = openHost(workbook);
  const seen = await onSheet(host, async (sheet, context) => {
    context.workbook.names.add('Skala', '=4', 'steg').visible = false;
    sheet.names.add('Skala', sheet.getRange('A1:B2'));
    const whole = context.workbook.names.getItem('skala').load('value,type,visible,comment,scope');
    const own = sheet.names.getItem('Skala').load('value,type,scope');
    const range = own.getRange().load('address');
    const none = context.workbook.names.getItemOrNullObject('Finns_inte');
    context.workbook.names.load('items/name');
    await context.sync();
    return [
      [whole.value as unknown, whole.type, whole.visible, whole.comment, whole.scope],
      [own.value as unknown, own.type, own.scope, range.address],
      none.isNullObject,
      context.workbook.names.items.map((name) => name.name),
    ];
  });
  expect(seen).toEqual([
    [4, 'Integer', false, 'steg', 'Workbook'],
    ['Risker!$A$1:$B$2', 'Range', 'Worksheet', 'Risker!A1:B2'],
    true,
    ['Skala'],
  ]);
  await onSheet(host, (_, context) => {
    context.workbook.names.getItem('Skala').delete();
  });
  expect(workbook.names.map(({ sheet }) => sheet?.name)).toEqual(['Risker']);
});

test('protection is put on with its options and lifted with its password', async () => {
  const workbook = blankWorkbook();
  const host = openHost(workbook);
  const seen = await onSheet(host, async (sheet, context) => {
    sheet.protection.protect({ allowAutoFilter: true, selectionMode: 'Normal' }, 'hemligt');
    sheet.protection.load('protected,options');
    await context.sync();
    return [sheet.protection.protected, sheet.protection.options.allowAutoFilter];
  });
  expect(seen).toEqual([true, true]);
  await onSheet(host, (sheet) => {
    sheet.protection.unprotect('hemligt');
    sheet.getRange('A1').values = [['x']];
  });
  expect(await readValues(host, 'A1')).toEqual([['x']]);
  expect(workbook.activeSheet.protection).toBeUndefined();
});

test('settings, separators and the workbook’s own properties are answered', async () => {
  const host = openHost(blankWorkbook());
  const seen = await host.run(async (context) => {
    const { workbook } = context;
    workbook.settings.add('vy', { flik: 'Bilaga' });
    const setting = workbook.settings.getItem('vy').load('value');
    const none = workbook.settings.getItemOrNullObject('annan');
    workbook.load('name,readOnly');
    workbook.application.load('decimalSeparator,calculationMode');
    await context.sync();
    const { application } = workbook;
    return [
      setting.value as unknown,
      none.isNullObject,
      workbook.name,
      workbook.readOnly,
      application.decimalSeparator,
      application.calculationMode,
    ];
  });
  expect(seen).toEqual([{ flik: 'Bilaga' }, true, 'Bok1.xlsx', false, ',', 'Automatic']);
});

test('a selection is made and found again', async () => {
  const host = openHost(blankWorkbook('Risker', 'Utfall'));
  const seen = await host.run(async (context) => {
    context.workbook.worksheets.getItem('Utfall').getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [selected.address, cell.address, active.name];
  });
  expect(seen).toEqual(['Utfall!B2:C3', 'Utfall!B2', 'Utfall']);
});

test('what clears the user’s undo list is remembered', async () => {
  const use = async (platform: 'desktop' | 'web'): Promise<readonly string[]> => {
    const host = openHost(blankWorkbook('Risker', 'Utfall'), { profile: { platform } });
    await onSheet(host, (sheet, context) => {
      sheet.getRange('A1').values = [['x']];
      sheet.name = 'Riskregister';
      context.workbook.worksheets.getItem('Utfall').delete();
    });
    return host.undoClearedBy;
  };
  expect(await use('desktop')).toEqual(['Worksheet.name', 'Worksheet.delete']);
  expect(await use('web')).toEqual(['Worksheet.delete']);
});

test('a whole sheet is cleared, its heights and validations too', async () => {
  const workbook = blankWorkbook();
  await onSheet(openHost(workbook), (sheet) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    range.format.rowHeight = 40;
    range.format.fill.color = '#FF0000';
    range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Ja,Nej' } };
    range.conditionalFormats.add('Custom').custom.rule.formula = '=TRUE';
    const everything = sheet.getRange();
    everything.clear();
    everything.format.useStandardHeight = true;
  });
  const sheet = workbook.activeSheet;
  const cells = [...sheet.rows.values()].flatMap((row) => row.cells);
  expect(cells.every((cell) => cell?.value === undefined && cell?.style === workbook.styles.normal)).toBe(
    true,
  );
  expect([...sheet.rows.values()].map((row) => row.height)).toEqual([undefined, undefined]);
  expect([sheet.validations, sheet.conditionalFormats]).toEqual([[], []]);
});
