import { importIntoWorkbook, previewImport } from '../../src/actions/import/importIntoWorkbook';
import { listUndoable, previewUndo, undoAction } from '../../src/actions/journal/undoAction';
import { repairRegisters } from '../../src/actions/repair/repairRegisters';
import { errorCodes, type ErrorCode } from '../../src/host/office/errors';
import type { Faults } from '../../src/host/office/faults';
import type { Host } from '../../src/host/office/host';
import { loadWorkbook } from '../../src/host/xlsx';
import { open, registerBook as createdBook, reopened, tableOf, write } from '../freeze/functionBooks';
import { onSheet } from '../spine/handEdits';
import { cellsOf, fileOf, sheetIn } from '../spine/registerBooks';
import { annexed, annexSheet, differences, pictureOfBook, today } from './books';

jest.setTimeout(240_000);

async function annexAgain(host: Host): Promise<void> {
  await annexed(host);
}

async function mends(host: Host): Promise<void> {
  expect(await repairRegisters(host.run)).toMatchObject({ kind: 'repaired' });
}

async function imports(host: Host): Promise<void> {
  const lines = ['Risk nr;År;Risk;Kommentar', 'R2;2025;Ur filen;Ny', 'R8;2025;En ny;', 'R9;2025;En till;'];
  const files = [{ name: 'Risker.csv', bytes: new TextEncoder().encode(lines.join('\r\n')) }];
  const previewed = await previewImport(host.run, files);
  if (previewed.kind !== 'previewed') throw new Error(JSON.stringify(previewed));
  const request = {
    files,
    preview: previewed.preview,
    today,
    choice: { replacesChanged: true, erases: false },
  };
  expect(await importIntoWorkbook(host.run, request)).toMatchObject({ kind: 'imported' });
}

/** An annex that was made and edited by hand before it was made again. */
async function withAnnex(host: Host): Promise<void> {
  await annexed(host);
  await onSheet(host, annexSheet, (sheet) => {
    sheet.getRange('A2').values = [['En rubrik av chefen']];
    sheet.getRange('A12').format.font.italic = true;
  });
  await write(host, 'Risker', 'E2', [['Något helt annat']]);
}

async function damaged(host: Host): Promise<void> {
  const { bottom } = tableOf(host, 'Risker').area;
  await onSheet(host, 'Risker', (sheet) => {
    sheet.getRange('J2').values = [[99]];
    sheet.getRange('C2:D3').dataValidation.clear();
    sheet.getRange('K2').conditionalFormats.clearAll();
    sheet.freezePanes.unfreeze();
    sheet.getRangeByIndexes(bottom + 1, 0, 1, 5).values = [['R55', 2025, '', '', 'Inklistrad']];
  });
}

interface Case {
  readonly prepare: (host: Host) => Promise<void>;
  readonly act: (host: Host) => Promise<void>;
  /** Every so many of the actions of a request. */
  readonly step: number;
}

const annexCase: Case = { prepare: withAnnex, act: annexAgain, step: 31 };
const cases: Record<string, Case> = {
  'an import': { prepare: () => Promise.resolve(), act: imports, step: 2 },
  'a mending': { prepare: damaged, act: mends, step: 5 },
  'an annex that was made again': annexCase,
};

interface Prepared {
  readonly file: Uint8Array;
  readonly before: unknown;
}

async function prepared({ prepare, act }: Case): Promise<Prepared> {
  const first = await createdBook();
  await prepare(first);
  const host = reopened(first);
  const before = pictureOfBook(host.workbook);
  await act(host);
  return { file: fileOf(host.workbook), before };
}

const newest = async ({ run }: Host): Promise<number | undefined> => (await listUndoable(run))[0]?.id;

const unseen =
  /\/(changed|part|legend\/(position|fontSize)|series\/\d+\/(values|categories)): |\/style\/(horizontal|vertical|indent|wrap)|\/page\/printTitleRows|"nothing" → \{"style"/u;

/** How the host keeps what it has read of a file is not seen by anybody, nor where a hidden legend would stand. */
function differing(before: unknown, { workbook }: Host): readonly string[] {
  return differences(before, pictureOfBook(workbook)).filter((line) => !unseen.test(line));
}

/** A chart that could not be given its name any more is nobody's: the user sees it, and removes it. */
function removeNameless({ workbook }: Host): void {
  for (const { charts } of workbook.sheets) {
    const named = charts.filter(({ name }) => !/^Chart \d+$/u.test(name));
    charts.splice(0, charts.length, ...named);
  }
}

/** With the fault, then again, and over what is told to be changed if it is told: then all is as it was. */
async function isTakenBack({ file, before }: Prepared, faultsOf: (host: Host) => Faults): Promise<boolean> {
  const host = open(loadWorkbook(file, 'bok.xlsx'));
  const id = await newest(host);
  if (id === undefined) throw new Error('Nothing can be taken back');
  host.inject(faultsOf(host));
  const hasFailed = await undoAction(host.run, { id }).then(
    () => false,
    () => true,
  );
  host.inject({});
  if ((await newest(host)) === id) {
    const preview = await previewUndo(host.run, id);
    const overChanges = preview.kind === 'previewed' && preview.changes.length > 0;
    expect(await undoAction(host.run, { id, overChanges })).toMatchObject({ kind: 'undone' });
  }
  removeNameless(host);
  expect(differing(before, host).slice(0, 8)).toEqual([]);
  return hasFailed;
}

function codeAt(index: number): ErrorCode {
  return errorCodes[index % errorCodes.length] ?? 'GeneralException';
}

async function countsOf({ file }: Prepared): Promise<{ reading: number; all: number; syncs: number }> {
  const host = open(loadWorkbook(file, 'bok.xlsx'));
  const id = (await newest(host)) ?? 0;
  const { actions, syncs } = host.statistics;
  await previewUndo(host.run, id);
  const reading = host.statistics.actions - actions;
  const [before, syncsBefore] = [host.statistics.actions, host.statistics.syncs];
  await undoAction(host.run, { id });
  expect(syncsBefore).toBeGreaterThan(syncs);
  return { reading, all: host.statistics.actions - before, syncs: host.statistics.syncs - syncsBefore };
}

describe.each(Object.entries(cases))('taking back %s that fails can be gone on with', (_, each) => {
  let state: Prepared;
  let counts: Awaited<ReturnType<typeof countsOf>>;
  beforeAll(async () => {
    state = await prepared(each);
    counts = await countsOf(state);
  });

  it('whichever request is refused, or its answer lost', async () => {
    for (let sync = 1; sync <= counts.syncs; sync++) {
      const at = ({ statistics }: Host): number => statistics.syncs + sync;
      const refused = (host: Host): Faults => ({ failSync: { sync: at(host), code: codeAt(sync) } });
      expect(await isTakenBack(state, refused)).toBe(true);
      expect(await isTakenBack(state, (host) => ({ dropResponse: { sync: at(host) } }))).toBe(true);
    }
  });

  it('whichever of its steps fails', async () => {
    let failed = 0;
    for (let index = counts.reading; index < counts.all; index += each.step) {
      const faults = ({ statistics }: Host): Faults => ({
        failAction: { action: statistics.actions + index, code: codeAt(index) },
      });
      if (await isTakenBack(state, faults)) failed++;
    }
    expect(failed).toBeGreaterThan(10);
  });
});

it('an annex that was brought back by half says so', async () => {
  const host = open(loadWorkbook((await prepared(annexCase)).file, 'bok.xlsx'));
  host.inject({ failAction: { action: host.statistics.actions + 400, code: 'GeneralException' } });
  await expect(undoAction(host.run, { id: (await newest(host)) ?? 0 })).rejects.toThrow();
  const sheet = sheetIn(host.workbook, annexSheet);
  expect([String(cellsOf(sheet, 1)[0]?.[0]).split(' – ')[0], sheet.tabColor]).toEqual([
    'Ofullständig',
    '#C00000',
  ]);
});
