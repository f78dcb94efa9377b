/** The forms of the view Register, on workbooks in the embedded host. */
import { addRow } from '../../src/actions/rows/addRow';
import { createRegisters } from '../../src/actions/createRegisters';
import { followSelection } from '../../src/actions/followSelection';
import { linkRows } from '../../src/actions/rows/linkRows';
import { listRows } from '../../src/actions/rows/listRows';
import { openRow, openSelectedRow } from '../../src/actions/rows/openRow';
import type { RowForm } from '../../src/actions/rows/registerForms/rowForm';
import type { RegisterRowIdentity } from '../../src/actions/rows/registerRow';
import { openHost, type Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { measure, risk, selfCheck } from '../spine/exampleRegisters';
import { cellAt, sheetIn } from '../spine/registerBooks';
import { onSheet } from '../spine/handEdits';
import { columnOf, exampleHost } from './registerRows';

const choice = { year: 2025, group: 'vuxna' };
const r1: RegisterRowIdentity = { register: 'risks', nr: 'R1', year: 2025 };

const book = (): Host =>
  exampleHost({
    Risker: [
      risk('R1', { År: 2024, 'Angiven nivå': '', Sannolikhet: 4, Konsekvens: 3 }),
      risk('R1', { 'Angiven nivå': '', Sannolikhet: 3, Konsekvens: '3 – Kännbar' }),
      risk('R2', { 'Angiven nivå': 8 }),
      risk('R3', { Målgrupp: 'barn' }),
    ],
    Egenkontroller: [selfCheck('E1', { 'Risk nr': 'R1; R2', Status: 'Godkänd' }), selfCheck('E2')],
    Åtgärder: [measure('Å1', { 'Risk nr': 'R1, R44' }), measure('Å2', { Målgrupp: 'barn' })],
    Områden: [{ Ordning: 1, Område: 'Boende med stöd' }],
  });

async function formOf(host: Host, row: RegisterRowIdentity): Promise<RowForm> {
  const outcome = await openRow(host.run, { ...choice, row });
  if (outcome.kind !== 'opened') throw new Error(outcome.kind);
  return outcome.form;
}

describe('a row as a form', () => {
  it('says what stands in its cells, and where they are', async () => {
    const form = await formOf(book(), r1);
    expect(form).toMatchObject({ title: 'Risken R1', sheetRow: 3, address: { sheet: 'Risker', cell: 'E3' } });
    const [title, , area] = form.fields.first;
    expect(title).toMatchObject({ field: 'title', header: 'Risk', input: 'text', written: 'Risken R1' });
    expect(area).toMatchObject({ field: 'area', input: 'choice', words: ['Boende med stöd'] });
  });

  it('tells the level, how it came about and what it was last year', async () => {
    const { risk: told } = await formOf(book(), r1);
    expect(told?.origin).toMatchObject({ kind: 'computed', level: 9, likelihood: 3, consequence: 3 });
    expect(told?.look).toMatchObject({ level: 9, band: { name: 'Hög', bars: 3 } });
    expect(told?.change).toMatchObject({ direction: 'lowered', year: 2024, before: { level: 12 } });
    expect(told?.factors.map(({ written }) => written)).toEqual(['3', '3 – Kännbar']);
    expect(told?.bands.map(({ name }) => name)).toEqual(['Låg', 'Medel', 'Hög', 'Mycket hög']);
  });

  it('shows which factors fit a stated level, and fills nothing in', async () => {
    const { risk: told } = await formOf(book(), { ...r1, nr: 'R2' });
    expect(told?.origin).toMatchObject({
      kind: 'stated',
      level: 8,
      fitting: [{ likelihood: 2 }, { likelihood: 4 }],
    });
    expect(told?.factors.map(({ written }) => written)).toEqual(['', '']);
  });

  it('knows what the row is linked to and what it could be, in the same year and group', async () => {
    const { relations } = await formOf(book(), r1);
    const linked = relations.map(({ candidates }) => candidates.map((each) => [each.row.nr, each.isLinked]));
    expect(linked).toEqual([
      [
        ['E1', true],
        ['E2', false],
      ],
      [['Å1', true]],
    ]);
    expect(relations[0]?.candidates[0]?.mark).toEqual({ kind: 'status', name: 'Godkänd', symbol: '✔' });
  });

  it('names links that lead nowhere', async () => {
    const { relations } = await formOf(book(), { register: 'measures', nr: 'Å1', year: 2025 });
    expect(relations[0]).toMatchObject({
      register: 'risks',
      heldBy: 'row',
      written: 'R1, R44',
      dangling: ['R44'],
    });
  });

  it('leads to the rows before and after of the year and group', async () => {
    const host = book();
    expect((await formOf(host, r1)).neighbours).toEqual({ previous: undefined, next: { ...r1, nr: 'R2' } });
    expect((await formOf(host, { ...r1, nr: 'R2' })).neighbours).toEqual({ previous: r1, next: undefined });
  });

  it('shows what the sheet has calculated of an outcome', async () => {
    const host = openHost(createWorkbook('bok.xlsx'));
    await createRegisters(host.run, { content: 'sample', today: '2026-01-15' });
    const listed = await listRows(host.run, { register: 'outcomes', ...choice });
    const [first] = listed.kind === 'listed' ? listed.rows : [];
    if (first === undefined) throw new Error('The sample has outcomes');
    const { fields } = await formOf(host, first.row);
    expect(fields.calculated.map(({ header }) => header)).toEqual(['Måluppfyllelse', 'Målstatus', 'Trend']);
  });

  it('is gone when nobody has the number any more', async () => {
    expect(await openRow(book().run, { ...choice, row: { ...r1, nr: 'R9' } })).toEqual({ kind: 'rowGone' });
  });
});

describe('the row the user is at', () => {
  async function selected(sheet: string, cell: string): Promise<string | undefined> {
    const host = book();
    await onSheet(host, sheet, (worksheet) => {
      worksheet.getRange(cell).select();
    });
    const outcome = await openSelectedRow(host.run, choice);
    return outcome.kind === 'opened' ? `${outcome.form.row.nr} ${outcome.form.row.year}` : outcome.kind;
  }

  it.each([
    ['Risker', 'D2', 'R1 2024'],
    ['Risker', 'D3', 'R1 2025'],
    ['Åtgärder', 'A2', 'Å1 2025'],
    ['Risker', 'D1', 'noRow'],
    ['Risker', 'D40', 'noRow'],
    ['Risker', 'Z3', 'noRow'],
    ['Inställningar', 'A1', 'noRow'],
  ])('at %s!%s is %s', async (sheet, cell, expected) => {
    expect(await selected(sheet, cell)).toBe(expected);
  });

  it('is told of, until nobody listens', async () => {
    const host = book();
    let heard = 0;
    const stop = await followSelection(host.run, () => {
      heard += 1;
    });
    const select = (cell: string): Promise<void> =>
      onSheet(host, 'Risker', (sheet) => {
        sheet.getRange(cell).select();
      });
    const told = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
    await select('B3');
    await told();
    const before = heard;
    expect(before).toBeGreaterThan(0);
    await stop();
    await select('B2');
    await told();
    expect(heard).toBe(before);
  });
});

describe('a list of rows', () => {
  it('has those of the year and group, each with its level', async () => {
    const listed = await listRows(book().run, { register: 'risks', ...choice });
    expect(listed).toMatchObject({
      kind: 'listed',
      areas: ['Boende med stöd'],
      rows: [
        { row: { nr: 'R1', year: 2025 }, mark: { kind: 'level', look: { level: 9 } } },
        { row: { nr: 'R2' }, mark: { kind: 'level', look: { level: 8 } } },
      ],
    });
  });

  it('offers the indicators that an outcome can be of', async () => {
    const listed = await listRows(book().run, { register: 'outcomes', ...choice });
    expect(listed).toMatchObject({ indicators: [{ title: 'Nöjda brukare' }, { title: 'Väntetid' }] });
    expect(listed).toMatchObject({
      rows: [{ title: 'Nöjda brukare' }, { title: 'Väntetid', mark: { symbol: '?' } }],
    });
  });
});

describe('linking rows', () => {
  const linkText = ({ workbook }: Host, sheet: string, row: number): unknown =>
    cellAt(
      sheetIn(workbook, sheet),
      row,
      columnOf(sheet === 'Åtgärder' ? 'measures' : 'selfChecks', 'Risk nr'),
    ).value;

  it('writes in the column that holds the links, and keeps the other links there', async () => {
    const host = book();
    const row: RegisterRowIdentity = { register: 'selfChecks', nr: 'E1', year: 2025 };
    const edits = [
      { row, field: 'riskNrs', written: 'R1; R2', add: [], remove: ['R1'] },
      { row: { ...row, nr: 'E2' }, field: 'riskNrs', written: '', add: ['R1'], remove: [] },
    ];
    expect(await linkRows(host.run, edits)).toEqual({ kind: 'linked' });
    expect(linkText(host, 'Egenkontroller', 1)).toBe('R2');
    expect(linkText(host, 'Egenkontroller', 2)).toBe('R1');
  });

  it('stops at links that somebody else has changed meanwhile', async () => {
    const host = book();
    const row: RegisterRowIdentity = { register: 'measures', nr: 'Å1', year: 2025 };
    const outcome = await linkRows(host.run, [
      { row, field: 'riskNrs', written: 'R1', add: ['R2'], remove: [] },
    ]);
    expect(outcome).toMatchObject({ kind: 'stopped', row, outcome: { kind: 'changedMeanwhile' } });
    expect(linkText(host, 'Åtgärder', 1)).toBe('R1, R44');
  });

  it('holds for a new row from the beginning', async () => {
    const host = book();
    const fields = [
      { field: 'title', typed: 'Ringa dagen före' },
      { field: 'riskNrs', typed: 'R1' },
      { field: 'group', typed: 'vuxna' },
    ];
    const added = await addRow(host.run, { register: 'measures', year: 2025, fields });
    expect(added).toMatchObject({ kind: 'added', row: { nr: 'Å3' } });
    const { relations } = await formOf(host, r1);
    expect(relations[1]?.candidates.filter(({ isLinked }) => isLinked).map(({ title }) => title)).toEqual([
      'Åtgärden Å1',
      'Ringa dagen före',
    ]);
  });
});
