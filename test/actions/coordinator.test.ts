import { check } from '../../src/actions/check';
import { createRegisters } from '../../src/actions/createRegisters';
import { selectAnnex } from '../../src/actions/goToCell';
import { makeAllAnnexes } from '../../src/actions/annex/makeAllAnnexes';
import { makeAnnex, previewAnnex } from '../../src/actions/annex/makeAnnex';
import { goToSource, traceText, type TextOrigin } from '../../src/actions/annex/traceText';
import { watchChanges } from '../../src/actions/watchChanges';
import { openHost, type Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { writeContents } from '../../src/host/office/values';
import { cellArea } from '../../src/host/workbook/address';
import { typeIn, typeInRegister } from '../spine/handEdits';
import { sheetIn } from '../spine/registerBooks';

jest.setTimeout(60_000);

const annex = { year: 2025, group: 'vuxna' };
const annexSheet = 'Bilaga 2 2025 vuxna';

async function sampleHost(): Promise<Host> {
  const host = openHost(createWorkbook('Bok1.xlsx'));
  await createRegisters(host.run, { content: 'sample', today: '2025-11-22' });
  return host;
}

async function annexedHost(): Promise<Host> {
  const host = await sampleHost();
  await makeAnnex(host.run, annex);
  return host;
}

function select(host: Host, sheet: string, cell: string): Promise<void> {
  return host.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).select();
    await context.sync();
  });
}

function selected(host: Host): Promise<string> {
  return host.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
}

/** The cells of the annex, by row. */
function annexCells(host: Host): Promise<string[][]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(annexSheet).getUsedRange(true).load('values');
    await context.sync();
    return range.values.map((row: unknown[]) => row.map(String));
  });
}

async function firstFollowUp(host: Host): Promise<{ row: number; text: string }> {
  const cells = await annexCells(host);
  const row = cells.findIndex(([, text]) => text?.startsWith('Uppföljning:') === true);
  return { row, text: cells[row]?.[1] ?? '' };
}

describe('a finding', () => {
  it('has the unit of its row', async () => {
    const { run } = await sampleHost();
    const outcome = await check(run, { year: 2025, group: '' });
    if (outcome.kind !== 'checked') throw new Error(outcome.kind);
    const units = outcome.findings.map(({ finding, unit }) => `${finding.place.nr} ${unit}`);
    expect(units).toContain('Å20 Familjehemsgruppen');
  });
});

describe('the preview of an annex that stands', () => {
  it('is up to date right after it was made', async () => {
    const { run } = await annexedHost();
    expect(await previewAnnex(run, annex)).toMatchObject({ isUpdate: true, isOutOfDate: false });
  });

  it('is out of date when a register has changed, and the rerun does what it said', async () => {
    const host = await annexedHost();
    await typeInRegister(host, 'Risker', 'R5', 'Risk', 'En risk med andra ord');
    const preview = await previewAnnex(host.run, annex);
    if (preview.kind !== 'previewed') throw new Error(preview.kind);
    expect(preview.isOutOfDate).toBe(true);
    expect(preview.changes?.changedTexts.map(({ after }) => after)).toEqual(['En risk med andra ord']);
    const made = await makeAnnex(host.run, annex);
    expect(made).toMatchObject({ kind: 'made', changes: preview.changes });
  });

  it('says where number and title are set, and how the annex begins', async () => {
    const { run } = await annexedHost();
    const preview = await previewAnnex(run, annex);
    if (preview.kind !== 'previewed') throw new Error(preview.kind);
    const { number, title, numberCell, titleCell } = preview.heading;
    expect(number).toBe('2');
    expect(numberCell?.sheet).toBe('Inställningar');
    expect(titleCell?.sheet).toBe('Inställningar');
    expect(preview.beginning.opening.map(({ text }) => text)).toContain(title);
    expect(preview.beginning.table?.rows.length).toBeGreaterThan(0);
  });

  it('lets an edit give way to the register where that is chosen', async () => {
    const host = await annexedHost();
    const { row, text } = await firstFollowUp(host);
    await typeIn(host, annexSheet, row, 1, `${text} Ändrat för hand.`);
    await select(host, annexSheet, `B${row + 1}`);
    const origin = await traceText(host.run);
    if (origin.kind !== 'source') throw new Error(origin.kind);
    await typeInRegister(host, origin.source.table, origin.source.nr, 'Uppföljning', 'Ändrat i registret.');
    const preview = await previewAnnex(host.run, annex);
    if (preview.kind !== 'previewed') throw new Error(preview.kind);
    const givenUp = preview.summary.conflicts.map(({ key, kept }) => ({ key, kept }));
    expect(givenUp).toHaveLength(1);
    await makeAnnex(host.run, { ...annex, givenUp });
    expect((await annexCells(host))[row]?.[1]).toBe('Uppföljning:\nÄndrat i registret.');
  });
});

describe('where a text comes from', () => {
  async function originAt(host: Host, sheet: string, cell: string): Promise<TextOrigin> {
    await select(host, sheet, cell);
    return traceText(host.run);
  }

  it('is a cell of a register, and the way there leads to it', async () => {
    const host = await annexedHost();
    const { row } = await firstFollowUp(host);
    const origin = await originAt(host, annexSheet, `B${row + 1}`);
    if (origin.kind !== 'source') throw new Error(origin.kind);
    expect(origin).toMatchObject({
      source: { table: 'Egenkontroller', column: 'Uppföljning', year: 2025 },
      address: { sheet: 'Egenkontroller' },
      asked: { sheet: annexSheet, cell: `B${row + 1}` },
    });
    expect(await goToSource(host.run, origin.source)).toBe(true);
    expect(await selected(host)).toBe(`Egenkontroller!${origin.address?.cell ?? ''}`);
  });

  it('is told also when rows have been inserted above', async () => {
    const host = await annexedHost();
    const { row } = await firstFollowUp(host);
    const before = await originAt(host, annexSheet, `B${row + 1}`);
    await host.run(async (context) => {
      context.workbook.worksheets.getItem(annexSheet).getRange('2:3').insert('Down');
      await context.sync();
    });
    const after = await originAt(host, annexSheet, `B${row + 3}`);
    expect(after).toEqual({ ...before, asked: { sheet: annexSheet, cell: `B${row + 3}` } });
  });

  it('is the annex itself for its title', async () => {
    expect((await originAt(await annexedHost(), annexSheet, 'A2')).kind).toBe('annexsOwn');
  });

  it('is the user for what stands below or beside', async () => {
    expect((await originAt(await annexedHost(), annexSheet, 'F4')).kind).toBe('usersOwn');
  });

  it('is not asked on another sheet', async () => {
    expect((await originAt(await annexedHost(), 'Risker', 'B3')).kind).toBe('noAnnex');
  });

  it('is a row that is gone when it has been deleted', async () => {
    const { run } = await annexedHost();
    const gone = { table: 'Risker', nr: 'R999', year: 2025, column: 'Risk', series: '' };
    expect(await goToSource(run, gone)).toBe(false);
  });
});

it('all that is written on the annex is selected, to be copied', async () => {
  const host = await annexedHost();
  const { length } = await annexCells(host);
  await selectAnnex(host.run, annexSheet);
  expect(await selected(host)).toBe(`'${annexSheet}'!A1:C${length}`);
});

describe('the annexes of all target groups', () => {
  const groups = ['vuxna', 'barn och unga'];

  it('are made one after the other, and each step is told', async () => {
    const host = await sampleHost();
    const told: string[] = [];
    const outcomes = await makeAllAnnexes(
      host.run,
      { year: 2025, groups },
      { progress: ({ group, step }) => void told.push(`${group} ${step}`) },
    );
    expect(outcomes.map(({ group, outcome }) => [group, outcome.kind])).toEqual([
      ['vuxna', 'made'],
      ['barn och unga', 'made'],
    ]);
    expect(told.filter((line) => line.endsWith('writing'))).toHaveLength(2);
  });

  it('go on after one that is refused', async () => {
    const host = await sampleHost();
    const outcomes = await makeAllAnnexes(host.run, { year: 2025, groups: ['okänd', 'vuxna'] });
    expect(outcomes.map(({ outcome }) => outcome.kind)).toEqual(['notComposed', 'made']);
  });

  it('go on after one that Excel refuses', async () => {
    const host = await sampleHost();
    let runs = 0;
    const failingOnce: typeof host.run = (batch) =>
      (runs += 1) === 1 ? Promise.reject(new Error('GeneralException')) : host.run(batch);
    const outcomes = await makeAllAnnexes(failingOnce, { year: 2025, groups });
    expect(outcomes.map(({ outcome }) => outcome.kind)).toEqual(['failed', 'made']);
  });

  it('stop between two groups when that is asked', async () => {
    const host = await sampleHost();
    let isCancelled = false;
    const progress = ({ step }: { step: string }): void => {
      if (step === 'checking') isCancelled = true;
    };
    const outcomes = await makeAllAnnexes(
      host.run,
      { year: 2025, groups },
      { progress, isCancelled: () => isCancelled },
    );
    expect(outcomes.map(({ outcome }) => outcome.kind)).toEqual(['made', 'cancelled']);
  });
});

describe('changes in the workbook', () => {
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

  it('are told when somebody else makes them, and not when the add-in does', async () => {
    const host = await sampleHost();
    let count = 0;
    const stop = await watchChanges(host.run, () => (count += 1));
    await typeInRegister(host, 'Risker', 'R1', 'Risk', 'Skrivet av tillägget');
    await later();
    expect(count).toBe(0);
    const range = { sheet: sheetIn(host.workbook, 'Risker'), area: cellArea(1, 4) };
    host.byUser((session) => {
      writeContents(range, [['Skrivet för hand']], session);
    });
    await later();
    expect(count).toBe(1);
    await stop();
  });
});

describe('round trips', () => {
  async function syncsOf(host: Host, work: () => Promise<unknown>): Promise<number> {
    const before = host.statistics.syncs;
    await work();
    return host.statistics.syncs - before;
  }

  it('are two for a preview with all that a rerun would change', async () => {
    const host = await annexedHost();
    expect(await syncsOf(host, () => previewAnnex(host.run, annex))).toBe(2);
  });

  it('are two to find where a text comes from, and three to go there', async () => {
    const host = await annexedHost();
    await select(host, annexSheet, 'A12');
    expect(await syncsOf(host, () => traceText(host.run))).toBe(2);
    const risk = { table: 'Risker', nr: 'R5', year: 2025, column: 'Risk', series: '' };
    expect(await syncsOf(host, () => goToSource(host.run, risk))).toBe(3);
  });

  it('are for all annexes as many as for each by itself', async () => {
    const host = await sampleHost();
    const groups = ['vuxna', 'barn och unga'];
    expect(await syncsOf(host, () => makeAllAnnexes(host.run, { year: 2025, groups }))).toBe(8);
  });
});
