import {
  awaitedIn,
  daysLeft,
  rowsOfPerson,
  statusesFor,
  type FollowUpWork,
} from '../../src/actions/followUp/followUpWork';
import { readFollowUp } from '../../src/actions/followUp/readFollowUp';
import { measure, selfCheck } from '../spine/exampleRegisters';
import { exampleHost } from './registerRows';

const rows = {
  Åtgärder: [
    measure('Å1', { Enhet: 'Norr', Status: 'pågående', 'Klart senast': 45961 }),
    measure('Å2', { Ansvarig: 'norr ', Status: '', Uppföljning: '' }),
    measure('Å3', { Enhet: 'Söder', Ansvarig: 'Åsa Ek' }),
    measure('Å4', { Enhet: 'Norr', År: 2024 }),
    measure('Å5', { Enhet: 'Norr', Målgrupp: 'barn' }),
  ],
  Egenkontroller: [
    selfCheck('E1', { Enhet: 'Norr', Status: 'Godkänd', Uppföljning: '' }),
    selfCheck('E2', { Enhet: 'Norr', Ny: 'Ja', Uppföljning: '' }),
  ],
};

async function work(): Promise<FollowUpWork> {
  const outcome = await readFollowUp(exampleHost(rows).run, { year: 2025, group: 'vuxna' });
  if (outcome.kind !== 'followUp') throw new Error(outcome.kind);
  return outcome;
}

describe('what there is to follow up', () => {
  it('is of the year and group, for the units and names of the registers', async () => {
    const { units, owners, rows: all } = await work();
    expect(units).toEqual(['Norr', 'Söder']);
    expect(owners).toEqual(['norr', 'Åsa Ek']);
    expect(all.map(({ row }) => row.nr)).toEqual(['Å1', 'Å2', 'Å3', 'E1', 'E2']);
  });

  it('is for a unit or a name what has it as Enhet or as Ansvarig', async () => {
    const read = await work();
    expect(rowsOfPerson(read, 'Norr').map(({ row }) => row.nr)).toEqual(['Å1', 'Å2', 'E1', 'E2']);
    expect(rowsOfPerson(read, 'Åsa Ek').map(({ row }) => row.nr)).toEqual(['Å3']);
  });

  it('awaits what is missing, by the statuses of the register', async () => {
    const read = await work();
    expect(read.rows.map((row) => awaitedIn(read, row))).toEqual([
      'nothing',
      'status',
      'nothing',
      'followUp',
      'nothing',
    ]);
  });

  it('knows the cells, the days left and the statuses to choose from', async () => {
    const read = await work();
    const [first, second, , check] = read.rows;
    if (first === undefined || second === undefined || check === undefined)
      throw new Error('Rows are missing');
    expect(first).toMatchObject({
      status: 'Pågår',
      writtenStatus: 'pågående',
      deadline: '2025-10-31',
      statusCell: { sheet: 'Åtgärder', cell: 'J2' },
      followUpCell: { sheet: 'Åtgärder', cell: 'K2' },
    });
    expect(daysLeft(read, first, '2025-11-22')).toBe(-22);
    expect(daysLeft(read, { ...first, status: 'Klar' }, '2025-11-22')).toBeUndefined();
    expect(daysLeft(read, second, '2025-11-22')).toBeUndefined();
    expect(statusesFor(read, first).map(({ name }) => name)).toEqual([
      'Ej påbörjad',
      'Pågår',
      'Klar',
      'Utgått',
    ]);
    expect(statusesFor(read, check).map(({ name }) => name)).toContain('Ej genomförd');
  });

  it('cannot be read without the registers', async () => {
    const host = exampleHost();
    host.workbook.sheets.find(({ name }) => name === 'Åtgärder')?.tables.splice(0);
    expect(await readFollowUp(host.run, { year: 2025, group: '' })).toMatchObject({
      kind: 'unreadable',
      refusals: [{ refusal: 'tableMissing', table: 'Åtgärder' }],
    });
  });
});
