import { adoptSheet } from '../../src/actions/adopt/adoptSheet';
import { layInOverview } from '../../src/actions/overview/layInOverview';
import { forgetActions, listUndoable, previewUndo, undoAction } from '../../src/actions/journal/undoAction';
import type { Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { bookOf } from '../adopt/sheets';
import { noAnswers } from '../../src/read/adopt/answers';
import { addSheet, freeze, open, reopened, restore, write } from '../freeze/functionBooks';
import { onSheet, typeIn, typeInRegister } from '../spine/handEdits';
import { cellsOf, sheetIn } from '../spine/registerBooks';
import {
  annexed,
  annexSheet,
  differences,
  pictureOfBook,
  pictureOfFile,
  sampleRegisters,
  theAnnex,
  today,
  undoLast,
} from './books';

jest.setTimeout(240_000);

async function laidIn(host: Host): Promise<void> {
  expect((await layInOverview(host.run, { ...theAnnex, today })).kind).toBe('laidIn');
}

/** Does, takes back, and sees what is different from before: in the open workbook and in its file. */
async function isAsBefore(host: Host, action: (host: Host) => Promise<unknown>): Promise<void> {
  const [open, file] = [pictureOfBook(host.workbook), pictureOfFile(host)];
  await action(host);
  expect(differences(open, pictureOfBook(host.workbook))).not.toEqual([]);
  expect((await undoLast(host)).kind).toBe('undone');
  expect(differences(open, pictureOfBook(host.workbook)).slice(0, 20)).toEqual([]);
  expect(differences(file, pictureOfFile(host)).slice(0, 20)).toEqual([]);
}

async function changedRegister(host: Host): Promise<void> {
  await typeInRegister(host, 'Risker', 'R1', 'Risk', 'En helt annan risk än den som stod här');
}

describe('an action and its undo leave the workbook as it was', () => {
  it('where it made the registers in a new workbook', async () => {
    const host = open(createWorkbook('ny.xlsx'));
    const before = pictureOfBook(host.workbook);
    await sampleRegisters(host.workbook);
    expect((await undoLast(host)).kind).toBe('undone');
    // The empty sheet is a new one, on the paper that this host gives new sheets.
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([
      '/sheets/0/page/paperSize: "Letter" → "A4"',
    ]);
  });

  it('where it made the registers beside sheets of the user', async () => {
    const host = open(createWorkbook('egen.xlsx'));
    await write(host, 'Blad1', 'A1', [
      ['Eget', 3],
      ['=B1*2', 'text'],
    ]);
    await isAsBefore(host, () => sampleRegisters(host.workbook));
  });

  it('where it made registers of another sheet', async () => {
    const host = open(
      bookOf({
        Plan: {
          rows: [
            ['Risk', 'Sannolikhet', 'Konsekvens', 'År'],
            ['Larmet hörs inte i källaren', 2, 3, 2026],
            ['Nycklar kommer bort', 3, 3, 2026],
          ],
        },
      }),
    );
    await isAsBefore(host, async () => {
      expect((await adoptSheet(host.run, { answers: noAnswers, today })).kind).toBe('adopted');
    });
  });

  it('where it made an annex', async () => {
    await isAsBefore(await sampleRegisters(createWorkbook('bok.xlsx')), annexed);
  });

  it('where it brought an annex up to date that was edited by hand, in text and looks', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    await annexed(host);
    await onSheet(host, annexSheet, (sheet) => {
      sheet.getRange('A2').values = [['En rubrik av chefen']];
      sheet.getRange('B12:B13').format.fill.color = '#FFF2CC';
      sheet.getRange('A12').format.font.italic = true;
      sheet.getRange('A12').format.font.strikethrough = true;
      sheet.getRange('C12').format.borders.getItem('EdgeBottom').style = 'Double';
      sheet.getRange('14:14').format.rowHeight = 77;
      sheet.getRange('B:B').format.columnWidth = 160;
    });
    await changedRegister(host);
    await isAsBefore(host, annexed);
  });

  it('where it laid in the year’s overview, first and again', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    await isAsBefore(host, laidIn);
    await laidIn(host);
    await typeInRegister(host, 'Risker', 'R1', 'Konsekvens', '1');
    await isAsBefore(host, laidIn);
  });

  it('where it made values of the functions, those that fill several cells too, and where it made functions of them again', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    await addSheet(host, 'Egna');
    await write(host, 'Egna', 'B2', [
      ['=KVALITET.RISKNIVA(3,4)', '=KVALITET.RISKMATRIS(Risker[Sannolikhet],Risker[Konsekvens])'],
    ]);
    await isAsBefore(host, freeze);
    await freeze(host);
    await isAsBefore(host, restore);
  });

  it('also after it has been saved, opened in another Excel, and its sheet renamed', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    const before = pictureOfFile(host);
    await annexed(host);
    const other = reopened(host);
    await onSheet(other, annexSheet, (sheet) => {
      sheet.name = 'Till nämnden';
    });
    expect((await undoLast(other)).kind).toBe('undone');
    expect(differences(before, pictureOfFile(other))).toEqual([]);
  });
});

describe('what has been changed since', () => {
  it('elsewhere stays', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    await annexed(host);
    await changedRegister(host);
    expect(await undoLast(host)).toMatchObject({ kind: 'undone', changes: [], removed: [annexSheet] });
    expect(cellsOf(sheetIn(host.workbook, 'Risker'), 6).flat()).toContain(
      'En helt annan risk än den som stod här',
    );
  });

  it('on the sheet is told and stays, until the user says otherwise', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    await annexed(host);
    await typeIn(host, annexSheet, 4, 0, 'Min egen inledning');
    const before = pictureOfBook(host.workbook);
    const changes = [{ kind: 'rows', sheet: annexSheet, cells: '5:5', now: '' }];
    const [last] = await listUndoable(host.run);
    expect(await previewUndo(host.run, last?.id ?? 0)).toMatchObject({ kind: 'previewed', changes });
    expect(await undoLast(host)).toMatchObject({ kind: 'kept', changes, removed: [] });
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
    expect(await undoLast(host, true)).toMatchObject({ kind: 'undone', changes, removed: [annexSheet] });
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain(annexSheet);
  });

  it('in a cell is told and stays, and the others get their formulas back', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    await freeze(host);
    await write(host, 'Risker', 'J3', [[99]]);
    const outcome = await undoLast(host);
    expect(outcome).toMatchObject({
      kind: 'undone',
      changes: [{ kind: 'cell', sheet: 'Risker', cells: 'J3', now: '99' }],
    });
    const levels = sheetIn(host.workbook, 'Risker');
    expect(levels.rows.get(2)?.cells[9]).toMatchObject({ value: 99, formula: undefined });
    expect(levels.rows.get(1)?.cells[9]?.formula).toContain('KVALITET');
  });

  it('by a later action is a change too: the earlier one keeps its hands off', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    await freeze(host);
    await restore(host);
    const before = pictureOfBook(host.workbook);
    const [, first] = await listUndoable(host.run);
    expect((await undoAction(host.run, { id: first?.id ?? 0 })).kind).toBe('kept');
    expect(differences(before, pictureOfBook(host.workbook))).toEqual([]);
  });
});

describe('what is remembered', () => {
  const textsOfJournal = ({ workbook }: Host): string =>
    cellsOf(sheetIn(workbook, '_kvalitetsplan'), 3)
      .map((row) => String(row[2]))
      .join('');

  it('is the last ten actions, newest first, and nothing of the others', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    for (let run = 0; run < 6; run++) {
      await freeze(host);
      await restore(host);
    }
    const actions = await listUndoable(host.run);
    expect(actions.map(({ action }) => action)).toEqual([
      ...Array.from({ length: 5 }, () => ['restore', 'freeze']).flat(),
    ]);
    expect(actions[0]?.time).toMatch(/^\d{4}-\d\d-\d\dT/u);
  });

  it('is forgotten with every text when the user asks for it', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    await annexed(host);
    await typeIn(host, annexSheet, 4, 0, 'Hemligheten');
    await annexed(host);
    expect(textsOfJournal(host).includes('Hemligheten')).toBe(true);
    expect(await forgetActions(host.run)).toBe(3);
    expect(textsOfJournal(host).includes('Hemligheten')).toBe(false);
    expect(await listUndoable(host.run)).toEqual([]);
    expect(await undoAction(host.run, { id: 3 })).toEqual({ kind: 'forgotten' });
  });

  it('takes no round trip of its own, and taking back takes three reads and one write', async () => {
    const host = await sampleRegisters(createWorkbook('bok.xlsx'));
    expect(host.statistics.syncs).toBe(3);
    await annexed(host);
    expect(host.statistics.syncs).toBe(3 + 4);
    await annexed(host);
    expect(host.statistics.syncs).toBe(3 + 4 + 4);
    const [last] = await listUndoable(host.run);
    const before = host.statistics.syncs;
    await undoAction(host.run, { id: last?.id ?? 0 });
    expect(host.statistics.syncs - before).toBe(4);
  });
});
