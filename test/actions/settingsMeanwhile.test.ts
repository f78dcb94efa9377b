/** Two people edit the same risk bands: what each of them wrote, and the two ways on. */
import { createRegisters } from '../../src/actions/createRegisters';
import type { SaveListRequest } from '../../src/actions/settings/listOutcome';
import { changedFields, overTheirs, rowsNow, withTheirs } from '../../src/actions/settings/meanwhile';
import { readLists, type ListedRow } from '../../src/actions/settings/readLists';
import { saveList } from '../../src/actions/settings/saveList';
import { blockIn, blockRequest, type TypedRow } from '../../src/actions/settings/yearBlocks';
import { openHost, type Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';

const year = 2025;

const asRead = (rows: readonly ListedRow[]): readonly TypedRow[] =>
  rows.map(({ fields }, from) => ({ from, fields }));

function edited(rows: readonly TypedRow[], at: number, fields: Record<string, string>): readonly TypedRow[] {
  return rows.map((row, place) => (place === at ? { ...row, fields: { ...row.fields, ...fields } } : row));
}

async function namesAndSigns(host: Host): Promise<(readonly [string | undefined, string | undefined])[]> {
  const { bands } = await readLists(host.run);
  return blockIn(bands.rows, year).rows.map(({ fields }) => [fields['name'], fields['symbol']]);
}

/** A colleague has named the first band and put a sign to the second, while I put signs to both. */
async function edit() {
  const host = openHost(createWorkbook('bok.xlsx'));
  await createRegisters(host.run, { content: 'sample', today: '2025-11-22' });
  const block = blockIn((await readLists(host.run)).bands.rows, year);
  const requestOf = (typed: readonly TypedRow[], { rows } = block): SaveListRequest =>
    blockRequest('bands', { ...block, rows }, block.start, typed, year);
  const theirs = edited(edited(asRead(block.rows), 0, { name: 'Liten' }), 1, { symbol: '2' });
  await saveList(host.run, requestOf(theirs));
  const mine = edited(edited(asRead(block.rows), 0, { symbol: 'a' }), 1, { symbol: 'b' });
  const outcome = await saveList(host.run, requestOf(mine));
  if (outcome.kind !== 'changedMeanwhile') throw new Error(`It was ${outcome.kind}`);
  return { host, block, mine, now: outcome.now, requestOf };
}

describe('bands that a colleague has changed meanwhile', () => {
  it('are told field by field', async () => {
    const { block, now } = await edit();
    expect(changedFields(block.rows, now)).toEqual([
      { row: 0, field: 'name', theirs: 'Liten' },
      { row: 1, field: 'symbol', theirs: '2' },
    ]);
  });

  it('become mine where mine are kept', async () => {
    const { host, mine, now, requestOf } = await edit();
    expect(await saveList(host.run, overTheirs(requestOf(mine), now))).toMatchObject({ kind: 'saved' });
    expect((await namesAndSigns(host)).slice(0, 2)).toEqual([
      ['Låg', 'a'],
      ['Medel', 'b'],
    ]);
  });

  it('keep what the colleague wrote where that is taken, and what else was typed is still there to save', async () => {
    const { host, block, mine, now, requestOf } = await edit();
    const typed = withTheirs(mine, block.rows, now);
    const rows = rowsNow(block.rows, now);
    expect(await saveList(host.run, requestOf(typed, { ...block, rows }))).toMatchObject({ kind: 'saved' });
    expect((await namesAndSigns(host)).slice(0, 2)).toEqual([
      ['Liten', 'a'],
      ['Medel', '2'],
    ]);
  });
});

describe('a row that a colleague has removed meanwhile', () => {
  const row = (position: number, name: string): ListedRow => ({ position, fields: { name }, uses: [] });
  const before = [row(0, 'Låg'), row(1, 'Medel'), row(2, 'Hög')];
  const typed = asRead(before);
  const now = [before[0], undefined, before[2]];

  it('is told as gone', () => {
    expect(changedFields(before, now)).toEqual([{ row: 1, field: undefined, theirs: '' }]);
  });

  it('comes again where mine are kept, and stays away where the colleague’s are taken', () => {
    const request = { list: 'bands', isFollowed: false, before, after: typed } as const;
    const again = overTheirs(request, now);
    expect(again.before).toEqual([before[0], before[2]]);
    expect(again.after.map(({ from }) => from)).toEqual([0, undefined, 1]);
    expect(withTheirs(typed, before, now).map(({ from, fields }) => [from, fields['name']])).toEqual([
      [0, 'Låg'],
      [1, 'Hög'],
    ]);
  });
});
