import { makeAnnex } from '../../src/actions/annex/makeAnnex';
import { openHost, type Host } from '../../src/host/office/host';
import { addSheet } from '../../src/host/workbook/sheets';
import type { Sheet } from '../../src/host/workbook/workbook';
import { describeWith } from '../environment';
import { exampleRows, risk, selfCheck, theExample } from './exampleRegisters';
import { deleteRegisterRow, deleteRow, insertRow, onSheet, typeIn, typeInRegister } from './handEdits';
import {
  annexedBook,
  annexIn,
  cellsOf,
  golden2022,
  pictureOf,
  readWorkbook,
  registerBook,
  sheetIn,
  the2022Annex,
  type AnnexedBook,
  type MadeAnnex,
  type RegisterRows,
} from './registerBooks';

jest.setTimeout(240_000);

const annexSheet = 'Bilaga 2 2025 vuxna';

function annexed(rows: RegisterRows = exampleRows): Promise<AnnexedBook> {
  return annexedBook(registerBook(rows), theExample);
}

function placeOf(sheet: Sheet, text: string): { row: number; column: number } {
  const cells = cellsOf(sheet);
  const row = cells.findIndex((line) => line.includes(text));
  if (row < 0) throw new Error(`Nothing says ${text}`);
  return { row, column: cells[row]?.indexOf(text) ?? 0 };
}

async function edit({ host, sheet }: AnnexedBook, from: string, to: string): Promise<void> {
  const { row, column } = placeOf(sheet, from);
  await typeIn(host, sheet.name, row, column, to);
}

/** Every cell of the sheet that holds a text. */
function textCells(sheet: Sheet): { row: number; column: number; text: string }[] {
  return cellsOf(sheet).flatMap((cells, row) =>
    cells.flatMap((text, column) => (typeof text === 'string' && text !== '' ? [{ row, column, text }] : [])),
  );
}

/** All texts as one, so that a text that was broken over rows is found. */
function wording(sheet: Sheet): string {
  return cellsOf(sheet).flat().join(' ');
}

const nothingToTell = { conflicts: [], orphans: [], setAside: [] };

const ofE1 = 'Uppföljning:\nResultatet av E1 är bra.';
const editOfE1 = 'Uppföljning:\nResultatet av E1 är mycket bra, anser chefen.';

describe('an annex made again', () => {
  it('keeps a hand edit of any text, and forgets it when the old text is put back', async () => {
    const { host, sheet } = await annexed();
    const before = pictureOf(sheet, host.workbook);
    const { row: afterIntroduction } = placeOf(sheet, 'Risker och egenkontroller');
    for (const { row, column, text } of textCells(sheet).filter(({ row: at }) => at >= afterIntroduction)) {
      await typeIn(host, sheet.name, row, column, `Egna ord ${row} ${column}`);
      const { summary } = await annexIn(host, theExample);
      expect(wording(sheet)).toContain(`Egna ord ${row} ${column}`);
      expect(summary).toMatchObject({ conflicts: [], setAside: [] });
      await typeIn(host, sheet.name, row, column, text);
      await annexIn(host, theExample);
      expect(cellsOf(sheet)[row]?.[column]).toBe(text);
    }
    expect(pictureOf(sheet, host.workbook)).toEqual(before);
  });

  it('keeps a hand edit of every line above the tables', async () => {
    const { sheet: untouched } = await annexed();
    const { row: end } = placeOf(untouched, 'Risker och egenkontroller');
    for (let row = 0; row < end; row++) {
      const { host, sheet } = await annexed();
      await typeIn(host, sheet.name, row, 0, 'Egna ord');
      expect((await annexIn(host, theExample)).summary).toMatchObject(nothingToTell);
      expect(wording(sheet)).toContain('Egna ord');
      const once = pictureOf(sheet, host.workbook);
      await annexIn(host, theExample);
      expect(pictureOf(sheet, host.workbook)).toEqual(once);
    }
  });

  it('lists the edit of a footnote whose term is edited away', async () => {
    const book = await annexed();
    await edit(book, '¹ SIP: En plan som kommun och region gör tillsammans.', '¹ Vår egen förklaring.');
    await edit(book, 'Åtgärd: ✔ Klar\nSkriva en SIP¹', 'Åtgärd: ✔ Klar\nSkriva en plan');
    const { summary } = await annexIn(book.host, theExample);
    expect(summary.orphans.map(({ kept }) => kept)).toEqual(['Vår egen förklaring.']);
  });

  it('keeps an edit that is made in every text at once, and the next runs keep it too', async () => {
    const { host, sheet } = await annexed();
    const edits = textCells(sheet).filter(({ row, text }) => row > 10 && !text.includes('Skriva en SIP'));
    for (const { row, column } of edits)
      await typeIn(host, sheet.name, row, column, `Egna ord ${row} ${column}`);
    for (let run = 0; run < 3; run++) {
      expect((await annexIn(host, theExample)).summary).toMatchObject(nothingToTell);
      for (const { row, column } of edits) expect(wording(sheet)).toContain(`Egna ord ${row} ${column}`);
    }
  });

  it('keeps or lists whatever is written in an empty cell', async () => {
    const { host, sheet } = await annexed();
    const empty = cellsOf(sheet, 5).flatMap((cells, row) =>
      cells.flatMap((content, column) => (content === '' ? [{ row, column }] : [])),
    );
    for (const { row, column } of empty.filter((_, at) => at % 5 === 0)) {
      const note = `Anteckning ${row} ${column}`;
      await typeIn(host, sheet.name, row, column, note);
      const { summary } = await annexIn(host, theExample);
      expect([wording(sheet), ...summary.setAside].join(' ')).toContain(note);
    }
  });

  it('keeps an edit that Excel would take for a formula as the text it is', async () => {
    const book = await annexed();
    await edit(book, ofE1, '=1+1');
    await annexIn(book.host, theExample);
    const { row, column } = placeOf(book.sheet, '=1+1');
    expect(book.sheet.rows.get(row)?.cells[column]?.formula).toBeUndefined();
  });

  it('writes what has changed in the registers', async () => {
    const book = await annexed();
    await typeInRegister(book.host, 'Egenkontroller', 'E1', 'Uppföljning', 'Nu är allt klart.');
    await annexIn(book.host, theExample);
    expect(wording(book.sheet)).toContain('Uppföljning:\nNu är allt klart.');
    expect(wording(book.sheet)).not.toContain(ofE1);
  });

  it('lists the new text as a conflict when both have changed', async () => {
    const book = await annexed();
    await edit(book, ofE1, editOfE1);
    await typeInRegister(book.host, 'Egenkontroller', 'E1', 'Uppföljning', 'Nu är allt klart.');
    const { summary } = await annexIn(book.host, theExample);
    expect(summary.conflicts).toEqual([
      expect.objectContaining({
        kept: editOfE1,
        proposed: 'Uppföljning:\nNu är allt klart.',
        source: { table: 'Egenkontroller', nr: 'E1', year: 2025, column: 'Uppföljning', series: '' },
        row: placeOf(book.sheet, editOfE1).row + 1,
      }),
    ]);
    expect(wording(book.sheet)).not.toContain('Nu är allt klart.');
  });

  it('lists an edit in full when its row is gone from the register', async () => {
    const book = await annexed();
    const long = `Uppföljning:\n${'Det här skrev jag för hand. '.repeat(300)}`.trimEnd();
    await edit(book, ofE1, long);
    await annexIn(book.host, theExample);
    await deleteRegisterRow(book.host, 'Egenkontroller', 'E1');
    const { summary } = await annexIn(book.host, theExample);
    expect(summary.orphans.map(({ kept }) => kept)).toEqual([long]);
    expect(wording(book.sheet)).not.toContain('Kontrollen E1');
  });

  it('follows an edit to where its row stands now', async () => {
    const book = await annexed();
    await edit(book, ofE1, editOfE1);
    await typeInRegister(book.host, 'Egenkontroller', 'E1', 'Risk nr', 'R2');
    await annexIn(book.host, theExample);
    const { row, column } = placeOf(book.sheet, editOfE1);
    expect(cellsOf(book.sheet)[row - 1]?.slice(0, column)).toEqual(['Risken R2']);
  });
});

describe('rows that the user inserts, deletes and moves on the annex', () => {
  async function rerunAfter(change: (book: AnnexedBook) => Promise<void>): Promise<[Sheet, MadeAnnex, Host]> {
    const book = await annexed();
    await edit(book, ofE1, editOfE1);
    await change(book);
    return [book.sheet, await annexIn(book.host, theExample), book.host];
  }

  let wanted: unknown;

  beforeAll(async () => {
    const [sheet, , { workbook }] = await rerunAfter(() => Promise.resolve());
    wanted = pictureOf(sheet, workbook);
  });

  it.each([0, 1, 9, 11, 14, 20])(
    'an empty row inserted above row %d is gone and nothing else',
    async (at) => {
      const [sheet, { summary }, { workbook }] = await rerunAfter(({ host }) =>
        insertRow(host, annexSheet, at),
      );
      expect(summary).toMatchObject(nothingToTell);
      expect(pictureOf(sheet, workbook)).toEqual(wanted);
    },
  );

  it('a row of the user is listed, and nothing else has changed', async () => {
    const [sheet, { summary }, { workbook }] = await rerunAfter(async ({ host }) => {
      await insertRow(host, annexSheet, 12);
      await typeIn(host, annexSheet, 12, 1, 'Min egen rad');
    });
    expect(summary).toMatchObject({ ...nothingToTell, setAside: ['Min egen rad'] });
    expect(pictureOf(sheet, workbook)).toEqual(wanted);
  });

  it('a deleted row comes back, and an edit on another row stays', async () => {
    const [sheet, { summary }, { workbook }] = await rerunAfter(({ host }) =>
      deleteRow(host, annexSheet, 11),
    );
    expect(summary).toMatchObject(nothingToTell);
    expect(pictureOf(sheet, workbook)).toEqual(wanted);
  });

  it('an edit whose row is deleted by hand is undone', async () => {
    const book = await annexed();
    const before = pictureOf(book.sheet, book.host.workbook);
    await edit(book, ofE1, editOfE1);
    await deleteRow(book.host, annexSheet, placeOf(book.sheet, editOfE1).row);
    await annexIn(book.host, theExample);
    expect(pictureOf(book.sheet, book.host.workbook)).toEqual(before);
  });

  it('an edit that an earlier run has kept is listed in full when its row is deleted by hand', async () => {
    const book = await annexed();
    await edit(book, ofE1, editOfE1);
    await annexIn(book.host, theExample);
    await deleteRow(book.host, annexSheet, placeOf(book.sheet, editOfE1).row);
    const { summary } = await annexIn(book.host, theExample);
    expect(summary.orphans.map(({ kept }) => kept)).toEqual([editOfE1]);
  });

  it('rows that were moved come back in order, with the edit', async () => {
    const [sheet, { summary }, { workbook }] = await rerunAfter(async ({ host, sheet: annex }) => {
      const { row } = placeOf(annex, editOfE1);
      await onSheet(host, annexSheet, (worksheet) => {
        worksheet.getRange('A40:C41').values = cellsOf(annex).slice(row - 1, row + 1);
        worksheet.getRange(`${row}:${row + 1}`).delete('Up');
      });
    });
    expect(summary).toMatchObject(nothingToTell);
    expect(pictureOf(sheet, workbook)).toEqual(wanted);
  });
});

describe("the annex's sheet", () => {
  it('is found again when it has been renamed and moved, and keeps its name', async () => {
    const { host, sheet } = await annexed();
    await onSheet(host, annexSheet, (worksheet) => {
      worksheet.name = 'Vår bilaga';
      worksheet.position = 0;
    });
    await typeInRegister(host, 'Risker', 'R1', 'Risk', 'En risk med nya ord');
    const made = await annexIn(host, theExample);
    expect(made.sheet).toBe('Vår bilaga');
    expect(wording(sheet)).toContain('En risk med nya ord');
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain(annexSheet);
    expect(host.workbook.sheets[0]).toBe(sheet);
  });

  it('is made anew when it has been deleted', async () => {
    const { host, sheet } = await annexed();
    const before = pictureOf(sheet, host.workbook);
    await onSheet(host, annexSheet, (worksheet) => {
      worksheet.delete();
    });
    expect((await annexIn(host, theExample)).sheet).toBe(annexSheet);
    expect(pictureOf(sheetIn(host.workbook, annexSheet), host.workbook)).toEqual(before);
  });

  it('is the same however the group is written', async () => {
    const { host } = await annexed();
    const count = host.workbook.sheets.length;
    expect((await annexIn(host, { year: 2025, group: ' VUXNA ' })).sheet).toBe(annexSheet);
    expect(host.workbook.sheets).toHaveLength(count);
  });

  it('of another year or group stands as it stood', async () => {
    const { host, sheet } = await annexed({
      ...exampleRows,
      Risker: [...exampleRows.Risker, risk('R9', { Målgrupp: 'barn' }), risk('R1', { År: 2024 })],
    });
    const before = pictureOf(sheet, host.workbook);
    for (const asked of [
      { year: 2025, group: 'barn' },
      { year: 2024, group: 'vuxna' },
      { year: 2025, group: '' },
    ]) {
      await annexIn(host, asked);
      await annexIn(host, asked);
      expect(pictureOf(sheet, host.workbook)).toEqual(before);
    }
    expect((await annexIn(host, theExample)).summary).toMatchObject(nothingToTell);
    expect(pictureOf(sheet, host.workbook)).toEqual(before);
  });

  it('keeps a chart that the user has drawn on it', async () => {
    const { host, sheet } = await annexed();
    await onSheet(host, annexSheet, (worksheet) => {
      worksheet.charts.add('ColumnClustered', worksheet.getRange('B25:B26')).name = 'Mitt diagram';
    });
    await annexIn(host, theExample);
    expect(sheet.charts.map(({ name }) => name).sort()).toEqual(['Kvalitetsindikator I1', 'Mitt diagram']);
  });
});

describe('an annex whose sheet the user has emptied', () => {
  it('is made anew, and the edits that stood on it are listed', async () => {
    const book = await annexed();
    const before = pictureOf(book.sheet, book.host.workbook);
    await edit(book, ofE1, editOfE1);
    await annexIn(book.host, theExample);
    await onSheet(book.host, annexSheet, (worksheet) => {
      worksheet.getRange().clear();
    });
    const { summary } = await annexIn(book.host, theExample);
    expect(summary.orphans.map(({ kept }) => kept)).toEqual([editOfE1]);
    expect(pictureOf(book.sheet, book.host.workbook)).toEqual(before);
  });
});

describe('a sheet that bears the name of the annex and is not ours', () => {
  it('is refused by name and untouched', async () => {
    const book = registerBook(exampleRows);
    addSheet(book, annexSheet);
    const host = openHost(book);
    await typeIn(host, annexSheet, 4, 2, 'Förra årets bilaga, skriven för hand');
    const before = book.sheets.map((sheet) => pictureOf(sheet, book));
    expect(await makeAnnex(host.run, theExample)).toEqual({ kind: 'sheetTaken', name: annexSheet });
    expect(book.sheets.map((sheet) => pictureOf(sheet, book))).toEqual(before);
    expect(book.names).toEqual([]);
  });

  it('is refused too when it once was ours and its trace is gone', async () => {
    const { host, sheet } = await annexed();
    await onSheet(host, '_kvalitetsplan', (worksheet) => {
      worksheet.visibility = 'Visible';
      worksheet.delete();
    });
    const before = pictureOf(sheet, host.workbook);
    expect(await makeAnnex(host.run, theExample)).toEqual({ kind: 'sheetTaken', name: annexSheet });
    expect(pictureOf(sheet, host.workbook)).toEqual(before);
  });

  it('is taken over when it is empty', async () => {
    const book = registerBook(exampleRows);
    const sheet = addSheet(book, annexSheet);
    const host = openHost(book);
    expect((await annexIn(host, theExample)).sheet).toBe(annexSheet);
    expect(wording(sheet)).toContain('Risken R1');
  });
});

describe('a text that is cut over several rows', () => {
  const long = Array.from({ length: 150 }, (_, at) => `Mening nummer ${at + 1} om resultatet.`).join(' ');
  const rows = { ...exampleRows, Egenkontroller: [selfCheck('E1', { 'Risk nr': 'R1', Uppföljning: long })] };

  it('is one text to the user who edits a part of it', async () => {
    const { host, sheet } = await annexed(rows);
    const parts = textCells(sheet).filter(({ text }) => text.startsWith('Forts. Mening'));
    expect(parts.length).toBeGreaterThan(0);
    for (const { row, column, text } of parts) {
      await typeIn(host, annexSheet, row, column, text.replace('Mening', 'Ändrad mening'));
    }
    expect((await annexIn(host, theExample)).summary).toMatchObject(nothingToTell);
    expect(wording(sheet).split('Ändrad mening').length - 1).toBe(parts.length);
    await typeInRegister(host, 'Egenkontroller', 'E1', 'Uppföljning', 'Kort.');
    const { summary } = await annexIn(host, theExample);
    expect(summary.conflicts).toHaveLength(1);
    expect(summary.conflicts[0]).toMatchObject({ proposed: 'Uppföljning:\nKort.' });
    expect(String(summary.conflicts[0]?.kept)).toContain('Mening nummer 150 om resultatet.');
  });
});

describeWith('shared', 'the annex of 2022 edited by hand', () => {
  it('keeps an edit in its headers, texts, comments and footnotes', async () => {
    const { host, sheet } = await annexedBook(readWorkbook(golden2022), the2022Annex);
    const edits = textCells(sheet).filter((_, at) => at % 23 === 3);
    for (const { row, column } of edits) {
      await typeIn(host, sheet.name, row, column, `Egna ord ${row} ${column}`);
    }
    const { summary } = await annexIn(host, the2022Annex);
    expect(summary).toMatchObject(nothingToTell);
    for (const { row, column } of edits) expect(wording(sheet)).toContain(`Egna ord ${row} ${column}`);
  });
});
