import { createRegisters } from '../../src/actions/createRegisters';
import { readLists, type ListContents, type ListedRow } from '../../src/actions/settings/readLists';
import { saveList } from '../../src/actions/settings/saveList';
import { settingsRequest, settingValues } from '../../src/actions/settings/settingFields';
import {
  blockIn,
  blockRequest,
  overridesToKeep,
  possibleStarts,
} from '../../src/actions/settings/yearBlocks';
import { openHost, type Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';

async function sampleLists(): Promise<{ host: Host; lists: ListContents }> {
  const host = openHost(createWorkbook('bok.xlsx'));
  await createRegisters(host.run, { content: 'sample', today: '2025-11-22' });
  return { host, lists: await readLists(host.run) };
}

function rows(...years: readonly string[]): readonly ListedRow[] {
  return years.map((validFrom, position) => ({ position, fields: { validFrom }, uses: [] }));
}

describe('rows that hold from a year on', () => {
  it('are those of the latest year that has begun', () => {
    expect(blockIn(rows('', '2024', '2024', '2026'), 2025)).toMatchObject({
      start: 2024,
      rows: [{ position: 1 }, { position: 2 }],
    });
    expect(blockIn(rows(''), 2025).start).toBeUndefined();
    expect(blockIn([], 2025)).toEqual({ start: undefined, rows: [] });
  });

  it('can be changed from the year, from the next, or from where they begin', () => {
    expect(possibleStarts(rows('', '2024'), 2025)).toEqual([2025, 2026, 2024]);
    expect(possibleStarts(rows('2025', '2026'), 2025)).toEqual([2025]);
    expect(possibleStarts(rows(''), 2025)).toEqual([2025, 2026, undefined]);
  });

  it('are copied where a change holds from a later year', () => {
    const list = rows('2024', '2024');
    const typed = list.map(({ fields }, from) => ({ from, fields }));
    const copied = blockRequest('bands', blockIn(list, 2025), 2025, typed, 2025);
    expect(copied).toMatchObject({ before: [], year: 2025 });
    expect(copied.after.map(({ from, fields }) => [from, fields['validFrom']])).toEqual([
      [undefined, '2025'],
      [undefined, '2025'],
    ]);
    expect(
      blockRequest('bands', blockIn(list, 2025), 2024, typed, 2025).after.map(({ from }) => from),
    ).toEqual([0, 1]);
  });

  it('that are all gone do not let an earlier block come back', () => {
    expect(overridesToKeep([], rows('2024', '2025'), 2025)).toHaveLength(1);
    expect(overridesToKeep([], rows('2025'), 2025)).toEqual([]);
  });
});

describe('the risk bands and the matrix', () => {
  it('of the next year are saved beside those of this', async () => {
    const { host, lists } = await sampleLists();
    const block = blockIn(lists.bands.rows, 2025);
    const typed = block.rows.map(({ fields }, from) => ({ from, fields: { ...fields, symbol: '•' } }));
    expect(await saveList(host.run, blockRequest('bands', block, 2026, typed, 2025))).toEqual({
      kind: 'saved',
      followed: 0,
    });
    const { bands } = await readLists(host.run);
    expect(blockIn(bands.rows, 2025).rows.map(({ fields }) => fields)).toEqual(
      block.rows.map(({ fields }) => fields),
    );
    expect(blockIn(bands.rows, 2026).rows.map(({ fields }) => fields['symbol'])).toEqual([
      '•',
      '•',
      '•',
      '•',
    ]);
  });

  it('change the level of risks in the register', async () => {
    const { host, lists } = await sampleLists();
    const block = blockIn(lists.overrides.rows, 2025);
    const request = blockRequest('overrides', block, 2025, [], 2025);
    expect(await saveList(host.run, request)).toMatchObject({ kind: 'saved' });
    expect((await readLists(host.run)).overrides.rows).toEqual([]);
  });
});

describe('the settings', () => {
  it('that say something else are saved, as numbers and shares where they are such', async () => {
    const { host, lists } = await sampleLists();
    const typed = {
      ...settingValues(lists.settings.rows),
      year: '2026',
      partlyLimit: '85',
      heading: '=Rubrik',
    };
    const { request, keys } = settingsRequest(lists.settings.rows, typed);
    expect(keys).toEqual(['year', 'partlyLimit', 'heading']);
    expect(await saveList(host.run, request)).toMatchObject({ kind: 'saved' });
    const now = settingValues((await readLists(host.run)).settings.rows);
    expect(now).toMatchObject({ year: '2026', partlyLimit: '85 %', heading: '=Rubrik', scale: '4' });
  });

  it('that are no year or number are told at their field', async () => {
    const { host, lists } = await sampleLists();
    const typed = { ...settingValues(lists.settings.rows), minimumAnswers: 'några' };
    const { request } = settingsRequest(lists.settings.rows, typed);
    expect(await saveList(host.run, request)).toEqual({
      kind: 'notAccepted',
      fields: [{ row: 0, field: 'value', fault: 'wholeNumber' }],
    });
  });
});
