import { migrateWorkbook, previewMigration } from '../../src/actions/migrate/migrateWorkbook';
import { errorCodes, type ErrorCode } from '../../src/host/office/errors';
import type { Faults } from '../../src/host/office/faults';
import type { Host } from '../../src/host/office/host';
import { loadWorkbook } from '../../src/host/xlsx';
import { open } from '../freeze/functionBooks';
import { fileOf, sheetIn } from '../spine/registerBooks';
import { changesOf, headersOf, isMigrated, lookedAt, type LookedAt } from './looking';
import { oldBook, versionOneBook } from './versionOne';

jest.setTimeout(240_000);

let file: Uint8Array;
let complete: LookedAt;
beforeAll(async () => {
  file = fileOf((await versionOneBook(oldBook)).workbook);
  const host = openOld();
  await migrateWorkbook(host.run);
  complete = lookedAt(host);
});

function openOld(): Host {
  return open(loadWorkbook(file, 'gammal.xlsx'));
}

async function fails(host: Host): Promise<boolean> {
  return migrateWorkbook(host.run).then(
    () => false,
    () => true,
  );
}

/** With the fault, then without: nothing is lost either time, and the second gives what a faultless run gives. */
async function failsOnce(faultsOf: (host: Host) => Faults): Promise<boolean> {
  const host = openOld();
  const before = lookedAt(host);
  host.inject(faultsOf(host));
  const hasFailed = await fails(host);
  expect(changesOf(before, lookedAt(host))).toEqual([]);
  host.inject({});
  expect(await fails(host)).toBe(false);
  expect(lookedAt(host)).toEqual(complete);
  await isMigrated(host);
  return hasFailed;
}

function codeAt(index: number): ErrorCode {
  return errorCodes[index % errorCodes.length] ?? 'GeneralException';
}

describe('a workbook whose updating fails is updated by the next run, and has lost nothing', () => {
  it('whichever request is refused', async () => {
    const failures: boolean[] = [];
    for (let sync = 1; sync <= 6; sync++) {
      const faults = ({ statistics }: Host): Faults => ({
        failSync: { sync: statistics.syncs + sync, code: codeAt(sync) },
      });
      failures.push(await failsOnce(faults));
    }
    expect(failures).toEqual([true, true, true, true, true, false]);
  });

  it('whichever answer is lost', async () => {
    for (let sync = 1; sync <= 5; sync++) {
      const faults = ({ statistics }: Host): Faults => ({ dropResponse: { sync: statistics.syncs + sync } });
      expect(await failsOnce(faults)).toBe(true);
    }
  });

  it('whichever action of its writing fails', async () => {
    const [reading, all] = [await actionsOf(previewMigration), await actionsOf(migrateWorkbook)];
    let index = reading - 1;
    const faults = ({ statistics }: Host): Faults => ({
      failAction: { action: statistics.actions + index, code: codeAt(index) },
    });
    const failed: boolean[] = [];
    for (; index < all; index++) failed.push(await failsOnce(faults));
    expect(failed.filter((hasFailed) => hasFailed).length).toBeGreaterThan(40);
  });
});

it('a row that a colleague adds while the workbook is updated stays in its table', async () => {
  const host = openOld();
  const { rows, tables } = sheetIn(host.workbook, 'Indikatorer');
  const [table] = tables;
  const below = (table?.area.bottom ?? 0) + 1;
  const writing = host.statistics.syncs + 4;
  host.inject({
    beforeSync: (sync, { styles }) => {
      if (sync !== writing || table === undefined) return;
      const cell = { value: 'I77', formula: undefined, style: styles.normal };
      rows.set(below, { cells: [cell], height: undefined, hidden: false });
      table.area = { ...table.area, bottom: below };
    },
  });
  expect(await fails(host)).toBe(false);
  expect(table?.area.bottom).toBe(below);
  expect(rows.get(below)?.cells[0]?.value).toBe('I77');
  expect(headersOf(host, 'Indikatorer').at(-1)).toBe('Fortsätter');
});

async function actionsOf(action: (run: Host['run']) => Promise<unknown>): Promise<number> {
  const host = openOld();
  const before = host.statistics.actions;
  await action(host.run);
  return host.statistics.actions - before;
}
