import { previewRepair, repairRegisters } from '../../src/actions/repair/repairRegisters';
import { renumberRow } from '../../src/actions/numbers/renumberRow';
import { previewUndo, listUndoable, undoAction } from '../../src/actions/journal/undoAction';
import type { Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { onSheet } from '../spine/handEdits';
import { differences, pictureOfBook, pictureOfFile, sampleRegisters, undoLast } from './books';

jest.setTimeout(240_000);

const sample = (): Promise<Host> => sampleRegisters(createWorkbook('bok.xlsx'));

async function mended(host: Host): Promise<void> {
  expect(await repairRegisters(host.run)).toMatchObject({
    kind: 'repaired',
    remembered: { kind: 'remembered' },
  });
}

/** Mends, takes back, and sees what is different from before: in the open workbook and in its file. */
async function isAsBefore(host: Host): Promise<void> {
  const [open, file] = [pictureOfBook(host.workbook), pictureOfFile(host)];
  await mended(host);
  expect(differences(open, pictureOfBook(host.workbook))).not.toEqual([]);
  expect(await undoLast(host)).toMatchObject({ kind: 'undone', changes: [], stays: [] });
  expect(differences(open, pictureOfBook(host.workbook))).toEqual([]);
  expect(differences(file, pictureOfFile(host))).toEqual([]);
}

describe('mending the registers is taken back', () => {
  it('with the number formats, cell by cell', async () => {
    const host = await sample();
    await onSheet(host, 'Utfall', (sheet) => {
      sheet.getRange('D2').numberFormat = [['0.000']];
      sheet.getRange('D3').numberFormat = [['General']];
    });
    await isAsBefore(host);
  });

  it('with what the cells accepted, also where they accepted different things', async () => {
    const host = await sample();
    await onSheet(host, 'Risker', (sheet) => {
      sheet.getRange('C2:C4').dataValidation.clear();
      sheet.getRange('C5').dataValidation.rule = { list: { inCellDropDown: false, source: 'Ett,Två' } };
      sheet.getRange('C5').dataValidation.prompt = { showPrompt: true, title: 'Välj', message: 'En av två' };
      const whole = sheet.getRange('G2:G21').dataValidation;
      whole.rule = { decimal: { formula1: 1.5, formula2: '=$B$2', operator: 'Between' } };
      whole.errorAlert = { showAlert: false, style: 'Warning', title: 'Fel', message: 'Inte så' };
      whole.ignoreBlanks = false;
    });
    await isAsBefore(host);
  });

  it('with the colours and symbols that were torn into pieces, in their order among those of the user', async () => {
    const host = await sample();
    await onSheet(host, 'Risker', (sheet) => {
      const own = sheet.getRange('A2:P9').conditionalFormats.add('Custom');
      own.custom.rule.formula = '=$A2="R3"';
      own.custom.format.font.bold = true;
      sheet.getRange('K4:K5').conditionalFormats.clearAll();
      const late = sheet.getRange('J2:K9').conditionalFormats.add('Custom');
      late.custom.rule.formula = '=$K2="Ovanlig"';
      late.custom.format.fill.color = '#ABCDEF';
      late.custom.format.font.italic = true;
      late.stopIfTrue = true;
      late.priority = 3;
    });
    await isAsBefore(host);
  });

  it('with what was frozen and how the sheet was printed', async () => {
    const host = await sample();
    await onSheet(host, 'Åtgärder', (sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange('A1:C3'));
      sheet.pageLayout.orientation = 'Portrait';
      sheet.pageLayout.paperSize = 'A3';
      sheet.pageLayout.zoom = { verticalFitToPages: 4 };
      sheet.pageLayout.leftMargin = 90;
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Min egen fot &D';
      sheet.pageLayout.setPrintTitleRows('$1:$2');
    });
    await onSheet(host, 'Risker', (sheet) => {
      sheet.freezePanes.unfreeze();
    });
    await isAsBefore(host);
  });

  it('with formulas that were written over, and lost names', async () => {
    const host = await sample();
    await onSheet(host, 'Risker', (sheet) => {
      sheet.getRange('J3:J5').values = [[99], ['hög enligt chefen'], ['']];
    });
    await host.run(async (context) => {
      context.workbook.names.getItem('_kv_Risker_Risk').delete();
      await context.sync();
    });
    await isAsBefore(host);
  });

  it('but for the rows that each page repeats: that is said before, and again when it is taken back', async () => {
    const host = await sample();
    const sheet = host.workbook.sheets.find(({ name }) => name === 'Risker');
    if (sheet === undefined) throw new Error('Risker is missing');
    sheet.page.printTitleRows = undefined;
    const stays = [{ kind: 'titleRows', sheet: 'Risker', cells: '' }];
    expect(await previewRepair(host.run)).toMatchObject({ kind: 'previewed', stays });
    const before = pictureOfBook(host.workbook);
    await mended(host);
    expect(await undoLast(host)).toMatchObject({ kind: 'undone', stays });
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([
      '/sheets/0/page/printTitleRows: "nothing" → "Risker!$1:$1"',
    ]);
  });
});

describe('what somebody has set up otherwise after the registers were mended', () => {
  it('is told, and stays until the user says otherwise; the rest is given back', async () => {
    const host = await sample();
    await onSheet(host, 'Risker', (sheet) => {
      sheet.getRange('C2:C4').dataValidation.clear();
      sheet.freezePanes.unfreeze();
      sheet.pageLayout.orientation = 'Portrait';
    });
    const before = pictureOfBook(host.workbook);
    await mended(host);
    await onSheet(host, 'Risker', (sheet) => {
      sheet.freezePanes.freezeRows(4);
      sheet.getRange('C2:C21').dataValidation.rule = { list: { inCellDropDown: true, source: 'Mina,Egna' } };
    });
    const [last] = await listUndoable(host.run);
    const preview = await previewUndo(host.run, last?.id ?? 0);
    expect(preview).toMatchObject({ kind: 'previewed', setups: [{ sheet: 'Risker', kind: 'print' }] });
    expect(preview.kind === 'previewed' && preview.changes.map(({ kind, what }) => [kind, what])).toEqual([
      ['setup', 'lists'],
      ['setup', 'frozen'],
    ]);
    await undoAction(host.run, { id: last?.id ?? 0, overChanges: true });
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
  });
});

describe('giving a row another number is taken back', () => {
  it('with the links that followed', async () => {
    const host = await sample();
    await onSheet(host, 'Risker', (sheet) => {
      sheet.getRange('A3').values = [['R1']];
    });
    const before = pictureOfBook(host.workbook);
    const title = String(await cellOf(host, 'E3'));
    const year = Number(await cellOf(host, 'B3'));
    const request = { register: 'risks', nr: 'R1', year, position: 1, title, answers: [] } as const;
    expect(await renumberRow(host.run, request)).toMatchObject({
      kind: 'renumbered',
      remembered: { kind: 'remembered' },
    });
    expect(differences(before, pictureOfBook(host.workbook))).not.toEqual([]);
    expect(await undoLast(host)).toMatchObject({ kind: 'undone', action: { action: 'renumber' } });
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
  });
});

function cellOf(host: Host, address: string): Promise<unknown> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Risker').getRange(address).load('values');
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}
