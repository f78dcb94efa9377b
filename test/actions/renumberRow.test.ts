import { check } from '../../src/actions/check';
import {
  readSharedNumber,
  renumberRow,
  type AnsweredLink,
  type RenumberOutcome,
} from '../../src/actions/numbers/renumberRow';
import type { LinkToNumber, NumberOfYear } from '../../src/actions/numbers/sharedNumber';
import type { Host } from '../../src/host/office/host';
import { measure, risk, selfCheck } from '../spine/exampleRegisters';
import { onSheet } from '../spine/handEdits';
import { contentsOf, differences, exampleHost } from './registerRows';

const r2: NumberOfYear = { register: 'risks', nr: 'R2', year: 2025 };
const ofChildren = { Målgrupp: 'barn och unga' };

/** A risk that somebody has copied and written another over, and what is linked to the number. */
const pasted = (): Host =>
  exampleHost({
    Risker: [
      risk('R1'),
      risk('R2', { Risk: 'Beslut dröjer' }),
      risk('R9', { År: 2024 }),
      risk('r2 ', { Risk: 'Akter förväxlas' }),
      risk('R10', { År: 2026, Fortsätter: '2025/R2' }),
    ],
    Egenkontroller: [
      selfCheck('E1', { 'Risk nr': 'R1, R2' }),
      selfCheck('E2', { 'Risk nr': 'R2', År: 2024 }),
    ],
    Åtgärder: [measure('Å1', { 'Risk nr': 'R2' }), measure('Å2', { 'Risk nr': 'R1' })],
  });

async function shared(host: Host, wanted = r2) {
  const outcome = await readSharedNumber(host.run, wanted);
  if (outcome.kind !== 'shared') throw new Error(outcome.kind);
  return outcome;
}

const answer = ({ register, position, field }: LinkToNumber, means: AnsweredLink['means']): AnsweredLink => ({
  register,
  position,
  field,
  means,
});

interface Renumbered {
  readonly outcome: RenumberOutcome;
  readonly cells: Readonly<Record<string, unknown>>;
}

const sheets = ['Risker', 'Egenkontroller', 'Åtgärder', 'Indikatorer', 'Utfall'];

async function renumbered(
  host: Host,
  answers: readonly AnsweredLink[],
  request = { ...r2, position: 3, title: 'Akter förväxlas' },
): Promise<Renumbered> {
  const before = sheets.map((sheet) => contentsOf(host.workbook, sheet));
  const outcome = await renumberRow(host.run, { ...request, answers });
  const cells = sheets.flatMap((sheet, at) => {
    const changed = differences(before[at] ?? new Map(), contentsOf(host.workbook, sheet));
    return Object.entries(changed).map(([place, cell]) => [`${sheet}!${place}`, cell] as const);
  });
  return { outcome, cells: Object.fromEntries(cells) };
}

async function duplicatesIn(host: Host): Promise<readonly string[]> {
  const outcome = await check(host.run, { year: 2025, group: 'vuxna' });
  if (outcome.kind !== 'checked') throw new Error(outcome.kind);
  return outcome.findings
    .filter(({ finding }) => finding.rule === 'number-duplicate')
    .map(({ address }) => `${address?.sheet ?? ''}!${address?.cell ?? ''}`);
}

describe('a number that several rows of a year have', () => {
  it('is told with its rows, the next free number of any year and what is linked to it', async () => {
    const { rows, links, nextNr } = await shared(pasted());
    expect(rows).toMatchObject([
      { position: 1, title: 'Beslut dröjer', address: { sheet: 'Risker', cell: 'A3' } },
      { position: 3, title: 'Akter förväxlas' },
    ]);
    expect(nextNr).toBe('R11');
    expect(links.map(({ nr, field, canMean }) => [nr, field, canMean])).toEqual([
      ['E1', 'riskNrs', [1, 3]],
      ['Å1', 'riskNrs', [1, 3]],
      ['R10', 'continues', [1, 3]],
    ]);
  });

  it('is given to the row that was asked for; links stay where nobody said otherwise', async () => {
    const host = pasted();
    expect(await duplicatesIn(host)).toEqual(['Risker!A5']);
    const { outcome, cells } = await renumbered(host, []);
    expect(outcome).toMatchObject({ kind: 'renumbered', nr: 'R11', links: 0 });
    expect(cells).toEqual({ 'Risker!4,0': 'R11' });
    expect(await duplicatesIn(host)).toEqual([]);
    expect(await readSharedNumber(host.run, r2)).toEqual({ kind: 'notShared' });
  });

  it('takes with it the links that are said to mean the row, or both', async () => {
    const host = pasted();
    const [e1, å1, r10] = (await shared(host)).links;
    if (!e1 || !å1 || !r10) throw new Error('three links');
    const answers = [answer(e1, 'both'), answer(å1, 'renumbered'), answer(r10, 'renumbered')];
    const { outcome, cells } = await renumbered(host, answers);
    expect(outcome).toMatchObject({ kind: 'renumbered', links: 3 });
    expect(Object.values(cells)).toEqual(['R11', '2025/R11', 'R1, R2, R11', 'R11']);
  });

  it('takes with it, unasked, the links that can mean no other row', async () => {
    const host = exampleHost({
      Risker: [risk('R2'), risk('R2', { ...ofChildren, Risk: 'Barnens risk' })],
      Egenkontroller: [],
      Åtgärder: [measure('Å1', { ...ofChildren, 'Risk nr': 'R2' }), measure('Å2', { 'Risk nr': 'R2' })],
    });
    const { outcome, cells } = await renumbered(host, [], { ...r2, position: 1, title: 'Barnens risk' });
    expect(outcome).toMatchObject({ kind: 'renumbered', nr: 'R3', links: 1 });
    expect(Object.values(cells)).toEqual(['R3', 'R3']);
    expect(Object.keys(cells)).toEqual(['Risker!2,0', expect.stringMatching(/^Åtgärder!1,/u)]);
  });

  it('of an indicator takes the outcomes that are said to be of it', async () => {
    const host = exampleHost({
      Indikatorer: [
        { 'Indikator nr': 'I1', Indikator: 'Nöjda brukare' },
        { 'Indikator nr': 'I1', Indikator: 'Väntetid' },
      ],
    });
    const wanted: NumberOfYear = { register: 'indicators', nr: 'I1', year: undefined };
    const { links } = await shared(host, wanted);
    expect(links.map(({ title }) => title)).toEqual(['2024', '2025']);
    const answers = links.slice(1).map((link) => answer(link, 'renumbered'));
    const { cells } = await renumbered(host, answers, { ...wanted, position: 1, title: 'Väntetid' });
    expect(cells).toEqual({ 'Indikatorer!2,0': 'I2', 'Utfall!2,0': 'I2' });
  });
});

describe('a new number is not written', () => {
  it('where the rows have moved since they were read', async () => {
    const host = pasted();
    await onSheet(host, 'Risker', (sheet) => {
      sheet.getRange('A2:P2').delete('Up');
    });
    const { outcome, cells } = await renumbered(host, []);
    expect([outcome, cells]).toEqual([{ kind: 'moved' }, {}]);
  });

  it('on a protected sheet, where a link would have to follow either', async () => {
    const host = pasted();
    const [, å1] = (await shared(host)).links;
    if (!å1) throw new Error('a link');
    await onSheet(host, 'Åtgärder', (sheet) => {
      sheet.protection.protect();
    });
    const { outcome, cells } = await renumbered(host, [answer(å1, 'renumbered')]);
    expect([outcome, cells]).toEqual([{ kind: 'protected', sheets: ['Åtgärder'] }, {}]);
  });
});
