import { adoptSheet } from '../../src/actions/adopt/adoptSheet';
import { makeAnnex } from '../../src/actions/annex/makeAnnex';
import { createRegisters } from '../../src/actions/createRegisters';
import { layInIndicator } from '../../src/actions/indicator/layInIndicator';
import { forgetActions, undoAction } from '../../src/actions/journal/undoAction';
import { migrateWorkbook } from '../../src/actions/migrate/migrateWorkbook';
import { renumberRow } from '../../src/actions/numbers/renumberRow';
import { layInOverview } from '../../src/actions/overview/layInOverview';
import { readOverview } from '../../src/actions/readOverview';
import { rememberChoice } from '../../src/actions/rememberChoice';
import { repairRegisters } from '../../src/actions/repair/repairRegisters';
import { addRow } from '../../src/actions/rows/addRow';
import { linkRows } from '../../src/actions/rows/linkRows';
import { saveRow } from '../../src/actions/rows/saveRow';
import { saveList } from '../../src/actions/settings/saveList';
import { isNewerWorkbook } from '../../src/actions/isNewerWorkbook';
import { NewerWorkbook } from '../../src/excel/newerWorkbook';
import type { RunExcel } from '../../src/excel/session';
import type { Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { noAnswers } from '../../src/read/adopt/answers';
import { refusalTexts } from '../../src/texts/faults';
import { notesSheet } from '../../src/write/notes';
import { schemaVersion } from '../../src/write/schemaVersion';
import { commandLine, Folder } from '../commandLine/running';
import { freeze, restore, write } from '../freeze/functionBooks';
import { sampleRegisters, theAnnex, today } from '../journal/books';
import { fileOf } from '../spine/registerBooks';

jest.setTimeout(240_000);

/** The sample, as an add-in of that version has left it. */
async function ofVersion(version: number): Promise<Host> {
  const host = await sampleRegisters(createWorkbook('bok.xlsx'));
  await write(host, notesSheet, 'B1', [[version]]);
  return host;
}

const r1 = { register: 'risks', nr: 'R1', year: 2025 } as const;

const writing: Readonly<Record<string, (run: RunExcel, host: Host) => Promise<unknown>>> = {
  createRegisters: (run) => createRegisters(run, { content: 'empty', today }),
  adoptSheet: (run) => adoptSheet(run, { answers: noAnswers, today }),
  makeAnnex: (run) => makeAnnex(run, theAnnex),
  layInOverview: (run) => layInOverview(run, { ...theAnnex, today }),
  layInIndicator: (run) => layInIndicator(run, { nr: 'I1', year: 2025, today }),
  rememberChoice: (run) => rememberChoice(run, theAnnex),
  repairRegisters: (run) => repairRegisters(run),
  migrateWorkbook: (run) => migrateWorkbook(run),
  addRow: (run) => addRow(run, { register: 'risks', year: 2025, fields: [] }),
  saveRow: (run) => saveRow(run, { row: r1, edits: [{ field: 'title', before: '', after: 'Ny' }] }),
  linkRows: (run) =>
    linkRows(run, [
      {
        row: { register: 'measures', nr: 'Å1', year: 2025 },
        field: 'risks',
        written: '',
        add: ['R1'],
        remove: [],
      },
    ]),
  renumberRow: (run) => renumberRow(run, { ...r1, position: 1, title: 'Ny', answers: [] }),
  saveList: (run) => saveList(run, { list: 'areas', isFollowed: false, before: [], after: [] }),
  undoAction: (run) => undoAction(run, { id: 1 }),
  forgetActions: (run) => forgetActions(run),
  freezeFunctions: (_, host) => freeze(host),
  restoreFunctions: (_, host) => restore(host),
};

describe('a workbook in which a newer add-in has written', () => {
  let newer: Host;
  let before: Uint8Array;
  beforeAll(async () => {
    newer = await ofVersion(schemaVersion + 1);
    before = fileOf(newer.workbook);
  });

  it.each(Object.entries(writing))('is refused by %s, and nothing changes', async (_, action) => {
    await expect(action(newer.run, newer)).rejects.toBeInstanceOf(NewerWorkbook);
    expect(Buffer.from(fileOf(newer.workbook)).equals(before)).toBe(true);
  });

  it('is not read either: what it holds could be misunderstood', async () => {
    const refused = readOverview(newer.run, {}, 2025).catch((error: unknown) => isNewerWorkbook(error));
    expect(await refused).toBe(true);
  });
});

it('a workbook of this version, or of an earlier one, is read', async () => {
  for (const version of [schemaVersion, schemaVersion - 1]) {
    const host = await ofVersion(version);
    expect((await readOverview(host.run, {}, 2025)).kind).toBe('overview');
  }
});

describe('the command line', () => {
  let folder: Folder;
  beforeEach(() => {
    folder = new Folder();
  });
  afterEach(() => {
    folder.remove();
  });

  it.each([
    ['annex', '--year', '2025', '--group', 'vuxna', '--output', 'ut.xlsx'],
    ['repair', '--output', 'ut.xlsx'],
    ['migrate', '--output', 'ut.xlsx'],
    ['freeze', '--output', 'ut.xlsx'],
    ['undo', '--output', 'ut.xlsx'],
    ['recalculate', '--output', 'ut.xlsx'],
    ['export', '--data', 'ut.json'],
    ['check', '--year', '2025', '--group', 'vuxna'],
  ])('%s says so, leaves with 1 and writes nothing', async (name, ...options) => {
    const input = folder.write('in.xlsx', fileOf((await ofVersion(schemaVersion + 1)).workbook));
    const before = folder.picture();
    const args = options.map((option) => (option.startsWith('ut.') ? folder.at(option) : option));
    const ran = await commandLine(name, '--workbook', input, ...args);
    expect(ran).toEqual({ exitCode: 1, messages: refusalTexts.newerWorkbook.sv, results: '' });
    expect(folder.picture()).toEqual(before);
  });
});
