import { isDeepStrictEqual } from 'node:util';
import { makeAnnex } from '../../src/actions/annex/makeAnnex';
import { troubleText } from '../../src/cli/trouble';
import { errorCodes, type ErrorCode } from '../../src/host/office/errors';
import type { Faults } from '../../src/host/office/faults';
import { openHost, type Host } from '../../src/host/office/host';
import { findSheet } from '../../src/host/workbook/sheets';
import type { Workbook } from '../../src/host/workbook/workbook';
import { createWorkbook } from '../../src/host/xlsx';
import { differingParts, partNames } from '../host/xlsx/comparing';
import { exampleRows, measure, risk, selfCheck, theExample } from './exampleRegisters';
import { onSheet, typeIn, typeInRegister } from './handEdits';
import {
  annexIn,
  cellAt,
  cellsOf,
  fileOf,
  pictureOf,
  picturesOutside,
  registerBook,
  sheetIn,
} from './registerBooks';

jest.setTimeout(240_000);

const annexSheet = 'Bilaga 2 2025 vuxna';
const notesSheet = '_kvalitetsplan';

/** As small as an annex with everything in it can be, since it is made hundreds of times. */
const rows = {
  ...exampleRows,
  Risker: [risk('R1')],
  Egenkontroller: [selfCheck('E1', { 'Risk nr': 'R1' })],
  Åtgärder: [measure('Å1', { 'Egenkontroll nr': 'E1', Åtgärd: 'Skriva en SIP' })],
  Indikatorer: exampleRows.Indikatorer.slice(0, 1),
  Utfall: exampleRows.Utfall.slice(0, 2),
};

/** Registers beside a sheet of the user's own, with a chart on it, which is the one that is open. */
async function freshHost(): Promise<Host> {
  const host = openHost(registerBook(rows, createWorkbook('bok.xlsx')));
  await onSheet(host, 'Blad1', (sheet) => {
    sheet.getRange('A1:A3').values = [['Egna tal'], [3], [4]];
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3')).name = 'Eget diagram';
    sheet.activate();
  });
  await host.run(async (context) => {
    context.workbook.names.add('Eget_namn', '=Blad1!$A$2:$A$3');
    await context.sync();
  });
  return host;
}

function removeOwn(list: { readonly name: string }[]): void {
  const others = list.filter(({ name }) => name !== annexSheet && !name.startsWith('_k'));
  list.splice(0, list.length, ...others);
}

/** As if no annex had ever been made: quicker than a new host. */
function forgetAnnex({ workbook: { sheets, names } }: Host): void {
  removeOwn(sheets);
  removeOwn(names);
}

/** What the add-in has made. */
interface Picture {
  readonly annex: unknown;
  readonly notes: unknown;
  readonly names: unknown;
}

/** What can be taken back tells of every run, also of those that failed and when they were. */
function withoutJournal(picture: Record<string, unknown>): Record<string, unknown> {
  if (picture['name'] !== notesSheet) return picture;
  const cells = Object.entries(picture['cells'] ?? {}).filter(([place]) => !place.endsWith(',2'));
  return { ...picture, cells: Object.fromEntries(cells) };
}

function ownSheets({ workbook }: Host): Picture {
  const picture = (name: string): unknown => {
    const sheet = findSheet(workbook, name);
    return sheet && withoutJournal(pictureOf(sheet, workbook));
  };
  const own = workbook.names.filter(({ name }) => name.startsWith('_kv_'));
  const names = own.map(({ name, formula, visible }) => ({ name, formula, visible }));
  return { annex: picture(annexSheet), notes: picture(notesSheet), names };
}

function others({ workbook }: Host): unknown {
  return [picturesOutside(workbook, annexSheet), workbook.activeSheet.name];
}

const incompleteTab = '#C00000';

/** A picture of the annex apart from the tab's colour, which is the last thing to be set. */
function withoutTab(picture: unknown): unknown {
  return typeof picture === 'object' ? { ...picture, tabColor: '' } : picture;
}

/** Absent, empty, visibly marked, as it was before, or complete. */
function isNoHalfAnnex(host: Host, before: Picture, complete: Picture): boolean {
  const sheet = findSheet(host.workbook, annexSheet);
  const cells = sheet ? cellsOf(sheet) : [];
  if (cells.length === 0 || String(cells[0]?.[0]).startsWith('Ofullständig')) return true;
  const { annex } = ownSheets(host);
  const now = sheet?.tabColor === incompleteTab ? withoutTab(annex) : annex;
  return isDeepStrictEqual(now, before.annex) || isDeepStrictEqual(now, complete.annex);
}

interface Failure {
  readonly code: string;
  /** The statement that failed, as the library writes it. */
  readonly at: string;
}

const notFailed: Failure = { code: 'none', at: '' };

/** How the annex failed, which is said in Swedish. */
async function failure(host: Host): Promise<Failure> {
  try {
    await makeAnnex(host.run, theExample);
    return notFailed;
  } catch (error) {
    expect(troubleText(error)).toMatch(/^[A-ZÅÄÖ].*(förlorat|kvar)/u);
    if (!(error instanceof host.OfficeExtension.Error)) throw error;
    return { code: error.code, at: error.debugInfo.statement ?? '' };
  }
}

/** What is not as it must be after a fault, and after a retry without one. */
async function problemsAfter(
  host: Host,
  faults: Faults,
  code: ErrorCode,
  complete: Picture,
): Promise<string[]> {
  const outside = others(host);
  const before = ownSheets(host);
  host.inject(faults);
  const failed = await failure(host);
  host.inject({});
  const keptOthers = isDeepStrictEqual(others(host), outside);
  const isUnharmed =
    failed === notFailed
      ? isDeepStrictEqual(ownSheets(host), complete)
      : isNoHalfAnnex(host, before, complete);
  await annexIn(host, theExample);
  const after = ownSheets(host);
  const demands: Record<string, boolean> = {
    [`fails with ${code}, or makes the annex all the same`]: failed.code === code || failed === notFailed,
    'everything else is as it was': keptOthers && isDeepStrictEqual(others(host), outside),
    'no half annex is unmarked': isUnharmed,
    'a retry makes the annex of a faultless run': isDeepStrictEqual(after.annex, complete.annex),
    'a retry makes the notes of a faultless run': isDeepStrictEqual(after.notes, complete.notes),
    'a retry makes the names of a faultless run': isDeepStrictEqual(after.names, complete.names),
  };
  return Object.entries(demands).flatMap(([demand, isMet]) => (isMet ? [] : [`${failed.at}: ${demand}`]));
}

function codeAt(index: number): ErrorCode {
  return errorCodes[index % errorCodes.length] ?? 'GeneralException';
}

function nextAction(host: Host, index: number, code: ErrorCode): Faults {
  return { failAction: { action: host.statistics.actions + index, code } };
}

async function actionsOf(host: Host): Promise<number> {
  const before = host.statistics.actions;
  await annexIn(host, theExample);
  return host.statistics.actions - before;
}

describe('a first annex that fails', () => {
  let complete: Picture;
  let actions: number;

  beforeAll(async () => {
    const host = await freshHost();
    actions = await actionsOf(host);
    complete = ownSheets(host);
  });

  it('at any action leaves all else as it was and no half annex unmarked, and a retry gives what a faultless run gives', async () => {
    const host = await freshHost();
    const problems: string[] = [];
    for (let index = 0; index < actions; index++) {
      forgetAnnex(host);
      const code = codeAt(index);
      problems.push(...(await problemsAfter(host, nextAction(host, index, code), code, complete)));
    }
    expect(problems).toEqual([]);
  });

  it('leaves the files of all others byte for byte', async () => {
    const before = fileOf((await freshHost()).workbook);
    const directories = [
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ];
    const there = partNames(before).filter((part) => !directories.includes(part));
    for (let index = 0; index < actions; index += 15) {
      const host = await freshHost();
      host.inject(nextAction(host, index, 'GeneralException'));
      await failure(host);
      const changed = differingParts(before, fileOf(host.workbook));
      expect(changed.filter((part) => there.includes(part))).toEqual([]);
    }
  });

  it.each([1, 2, 3, 4])('at sync %d, or whose answer to it is lost, can be made again', async (sync) => {
    for (const code of ['ServiceNotAvailable', 'AccessDenied', 'RequestAborted'] as const) {
      const host = await freshHost();
      const fault = { failSync: { sync: host.statistics.syncs + sync, code } };
      expect(await problemsAfter(host, fault, code, complete)).toEqual([]);
    }
    const host = await freshHost();
    const lost = { dropResponse: { sync: host.statistics.syncs + sync } };
    expect(await problemsAfter(host, lost, 'ServiceNotAvailable', complete)).toEqual([]);
  });
});

describe('a later run that fails, after edits by hand and in the registers', () => {
  const handWritten = 'Uppföljning:\nSå här blev det, enligt chefen.';
  const statuses = ['Klar', 'Pågår'];
  let host: Host;
  let actions: number;
  let complete: readonly Picture[];

  /** Alternates what the registers say, so that every run has something to write. */
  async function changeRegisters(run: number): Promise<void> {
    await typeInRegister(host, 'Åtgärder', 'Å1', 'Status', statuses[run % 2] ?? '');
  }

  async function openEdited(): Promise<void> {
    host = await freshHost();
    await annexIn(host, theExample);
    const cells = cellsOf(sheetIn(host.workbook, annexSheet));
    const row = cells.findIndex(([, second]) => String(second).startsWith('Uppföljning:'));
    await typeIn(host, annexSheet, row, 1, handWritten);
    const pictures: Picture[] = [];
    for (let run = 0; run < 4; run++) {
      await changeRegisters(run);
      actions = await actionsOf(host);
      pictures.push(ownSheets(host));
    }
    complete = pictures.slice(2);
    expect(cellsOf(sheetIn(host.workbook, annexSheet)).flat()).toContain(handWritten);
  }

  beforeEach(openEdited);

  async function problemsInRun(run: number, code: ErrorCode, faults: () => Faults): Promise<string[]> {
    await changeRegisters(run);
    const wanted = complete[run % 2];
    if (!wanted) throw new Error('Only two runs differ');
    return problemsAfter(host, faults(), code, wanted);
  }

  it('at any action keeps the edits, and a retry gives what a faultless run gives', async () => {
    const problems: string[] = [];
    for (let index = 0; index < actions; index++) {
      const code = codeAt(index + 7);
      const found = await problemsInRun(index, code, () => nextAction(host, index, code));
      if (found.length > 0) await openEdited();
      problems.push(...found);
    }
    expect(problems).toEqual([]);
  });

  it('with any error code does so too', async () => {
    const sample = [0, 0.2, 0.5, 0.8, 0.99].map((share) => Math.floor(share * actions));
    for (const [at, index] of sample.entries()) {
      for (const code of errorCodes) {
        expect(await problemsInRun(at, code, () => nextAction(host, index, code))).toEqual([]);
      }
    }
  });

  it.each([1, 2, 3, 4])('at sync %d, or whose answer to it is lost, keeps them too', async (sync) => {
    const atSync = (): number => host.statistics.syncs + sync;
    const failing = (): Faults => ({ failSync: { sync: atSync(), code: 'GeneralException' } });
    expect(await problemsInRun(sync, 'GeneralException', failing)).toEqual([]);
    const lost = (): Faults => ({ dropResponse: { sync: atSync() } });
    expect(await problemsInRun(sync + 1, 'ServiceNotAvailable', lost)).toEqual([]);
  });

  it('twice in a row keeps them still', async () => {
    await changeRegisters(0);
    for (let index = 5; index < actions; index += 11) {
      host.inject(nextAction(host, index, 'RequestAborted'));
      await failure(host);
    }
    host.inject({});
    await annexIn(host, theExample);
    expect(ownSheets(host)).toEqual(complete[0]);
  });
});

describe('what stands in the way', () => {
  it('of a protected workbook is told, and nothing has changed', async () => {
    const host = await freshHost();
    await host.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    const before = [others(host), ownSheets(host)];
    expect((await failure(host)).code).toBe('AccessDenied');
    expect([others(host), ownSheets(host)]).toEqual(before);
  });

  it('of a protected annex is told, and nothing has changed', async () => {
    const host = await freshHost();
    await annexIn(host, theExample);
    await onSheet(host, annexSheet, (sheet) => {
      sheet.protection.protect();
    });
    const before = [others(host), ownSheets(host)];
    expect((await failure(host)).code).toBe('AccessDenied');
    expect([others(host), ownSheets(host)]).toEqual(before);
  });

  /** Somebody else's doing after everything has been read and before anything is written. */
  function beforeWriting(host: Host, doing: (workbook: Workbook) => void): void {
    const write = host.statistics.syncs + 3;
    host.inject({
      beforeSync: (sync, workbook) => {
        if (sync === write) doing(workbook);
      },
    });
  }

  it("of a register's sheet that someone renames meanwhile is nothing", async () => {
    const host = await freshHost();
    beforeWriting(host, (workbook) => {
      sheetIn(workbook, 'Risker').name = 'Riskregister';
    });
    expect(await failure(host)).toBe(notFailed);
    expect(findSheet(host.workbook, 'Riskregister')).toBeDefined();
  });

  it('of a text that someone writes meanwhile is nothing: the text stands, and is in the next annex', async () => {
    const host = await freshHost();
    const followUp = 'Skrivet av någon annan.';
    beforeWriting(host, (workbook) => {
      cellAt(sheetIn(workbook, 'Egenkontroller'), 1, 12).value = followUp;
    });
    expect(await failure(host)).toBe(notFailed);
    host.inject({});
    expect(cellsOf(sheetIn(host.workbook, annexSheet)).flat()).not.toContain(`Uppföljning:\n${followUp}`);
    await annexIn(host, theExample);
    expect(cellsOf(sheetIn(host.workbook, annexSheet)).flat()).toContain(`Uppföljning:\n${followUp}`);
  });

  it('of an annex that someone deletes meanwhile is told, and it can be made again', async () => {
    const host = await freshHost();
    await annexIn(host, theExample);
    const complete = ownSheets(host);
    beforeWriting(host, ({ sheets }) => {
      sheets.splice(
        sheets.findIndex(({ name }) => name === annexSheet),
        1,
      );
    });
    expect((await failure(host)).code).toBe('ItemNotFound');
    host.inject({});
    await onSheet(host, 'Blad1', () => undefined);
    await annexIn(host, theExample);
    expect(ownSheets(host).annex).toEqual(complete.annex);
  });

  it('of someone who writes on the annex at the same time is told', async () => {
    const host = await freshHost();
    const last = host.statistics.syncs + 4;
    host.inject({
      beforeSync: (sync, workbook) => {
        const sheet = sync === last ? findSheet(workbook, annexSheet) : undefined;
        const row = sheet?.rows.get(0);
        if (sheet && row) sheet.rows.set(500, { ...row, cells: [...row.cells] });
      },
    });
    expect(await makeAnnex(host.run, theExample)).toEqual({ kind: 'disturbed', sheet: annexSheet });
  });
});
