import { createRegisters } from '../../src/actions/createRegisters';
import { readLists, type ListContents } from '../../src/actions/settings/readLists';
import type { SaveListOutcome, SaveListRequest } from '../../src/actions/settings/listOutcome';
import { saveList } from '../../src/actions/settings/saveList';
import type { ListFields } from '../../src/domain/listFaults';
import { openHost, type Host } from '../../src/host/office/host';
import { web, type Profile } from '../../src/host/office/profile';
import { createWorkbook } from '../../src/host/xlsx';
import type { ListKey } from '../../src/tables/listTables';
import { onSheet } from '../spine/handEdits';
import { cellAt, sheetIn } from '../spine/registerBooks';
import { contentsOf, differences } from './registerRows';

async function sampleHost(profile: Partial<Profile> = {}): Promise<Host> {
  const host = openHost(createWorkbook('bok.xlsx'));
  await createRegisters(host.run, { content: 'sample', today: '2025-11-22' });
  return openHost(host.workbook, { profile: { ...web, ...profile } });
}

async function listsOf(host: Host): Promise<ListContents> {
  return readLists(host.run);
}

const names = (lists: ListContents, list: ListKey): readonly string[] =>
  lists[list].rows.map(({ fields }) => fields['name'] ?? '');

/** What the form of one row asks for. */
async function editOf(
  host: Host,
  list: ListKey,
  name: string,
  change: Readonly<Record<string, string>> | undefined,
  isFollowed = true,
): Promise<SaveListRequest> {
  const row = (await listsOf(host))[list].rows.find(({ fields }) => fields['name'] === name);
  if (row === undefined) throw new Error(`There is no ${name}`);
  const after = change === undefined ? [] : [{ from: 0, fields: { ...row.fields, ...change } }];
  return { list, isFollowed, before: [row], after };
}

async function added(
  host: Host,
  list: ListKey,
  fields: Readonly<Record<string, string>>,
): Promise<SaveListOutcome> {
  return saveList(host.run, { list, isFollowed: false, before: [], after: [{ from: undefined, fields }] });
}

const sheet = (host: Host, name: string): Map<string, unknown> => contentsOf(host.workbook, name);

describe('the list tables', () => {
  it('are read as they are written, with the rows of the registers that use each word', async () => {
    const lists = await listsOf(await sampleHost());
    const [unit] = lists.units.rows;
    expect(unit?.fields['name']).toBe('Boendeenheten');
    expect(unit?.uses.map(({ table }) => table)).toEqual(expect.arrayContaining(['Åtgärder']));
    expect(lists.bands.rows[0]?.fields).toMatchObject({ lowest: '1', highest: '3', name: 'Låg' });
    expect(lists.bands.rows[0]?.uses).toEqual([]);
  });

  it('that a workbook lacks are known to be absent', async () => {
    expect((await listsOf(openHost(createWorkbook('bok.xlsx')))).units).toEqual({
      sheet: undefined,
      rows: [],
    });
  });
});

describe('a unit', () => {
  it('that is new stands last, and the drop-downs offer it', async () => {
    const host = await sampleHost();
    const before = names(await listsOf(host), 'units');
    expect(await added(host, 'units', { name: 'Mottaget' })).toEqual({ kind: 'saved', followed: 0 });
    expect(names(await listsOf(host), 'units')).toEqual([...before, 'Mottaget']);
    const [table] = sheetIn(host.workbook, 'Inställningar').tables.filter(({ name }) => name === 'Enheter');
    expect(table && table.area.bottom - table.area.top).toBe(before.length + 1);
  });

  it('of a name that is there already is refused', async () => {
    expect(await added(await sampleHost(), 'units', { name: 'boendeenheten ' })).toEqual({
      kind: 'notAccepted',
      fields: [{ row: 0, field: 'name', fault: 'taken' }],
    });
  });

  it('takes the rows that use it along to its new name, and nothing else changes', async () => {
    const host = await sampleHost();
    const request = await editOf(host, 'units', 'Boendeenheten', { name: 'Stöd i boendet' });
    const before = ['Risker', 'Egenkontroller', 'Åtgärder', 'Inställningar'].map((name) => sheet(host, name));
    const outcome = await saveList(host.run, request);
    const now = ['Risker', 'Egenkontroller', 'Åtgärder', 'Inställningar'].map((name) => sheet(host, name));
    const changed = now.flatMap((after, at) => Object.values(differences(before[at] ?? new Map(), after)));
    expect(new Set(changed)).toEqual(new Set(['Stöd i boendet']));
    expect(outcome).toEqual({ kind: 'saved', followed: changed.length - 1 });
    expect(changed.length).toBeGreaterThan(3);
    const unit = (await listsOf(host)).units.rows.find(({ fields }) => fields['name'] === 'Stöd i boendet');
    expect(unit?.uses.reduce((sum, { count }) => sum + count, 0)).toBe(changed.length - 1);
  });

  it('leaves the rows alone where that is wished', async () => {
    const host = await sampleHost();
    const before = sheet(host, 'Åtgärder');
    const request = await editOf(host, 'units', 'Boendeenheten', { name: 'Stöd i boendet' }, false);
    expect(await saveList(host.run, request)).toEqual({ kind: 'saved', followed: 0 });
    expect(differences(before, sheet(host, 'Åtgärder'))).toEqual({});
  });

  it('that rows use is not removed, and where it is used is told', async () => {
    const host = await sampleHost();
    const outcome = await saveList(host.run, await editOf(host, 'units', 'Boendeenheten', undefined));
    expect(outcome.kind).toBe('inUse');
    expect(names(await listsOf(host), 'units')).toContain('Boendeenheten');
  });

  it('that nobody uses is removed, and those after it move up', async () => {
    const host = await sampleHost();
    await added(host, 'units', { name: 'Mottaget' });
    await added(host, 'units', { name: 'Övriga' });
    expect(await saveList(host.run, await editOf(host, 'units', 'Mottaget', undefined))).toMatchObject({
      kind: 'saved',
    });
    expect(names(await listsOf(host), 'units').slice(-1)).toEqual(['Övriga']);
    expect([...sheet(host, 'Inställningar').values()].filter((text) => text === 'Övriga')).toHaveLength(1);
  });

  it('is found where a colleague has sorted the list meanwhile', async () => {
    const host = await sampleHost();
    await added(host, 'units', { name: 'Mottaget' });
    const request = await editOf(host, 'units', 'Mottaget', { name: 'Mottagningen' });
    const [first] = (await listsOf(host)).units.rows;
    if (first === undefined) throw new Error('There are units');
    await saveList(host.run, {
      list: 'units',
      isFollowed: false,
      before: [first],
      after: [
        { from: undefined, fields: { name: 'Allra först' } },
        { from: 0, fields: first.fields },
      ],
    });
    expect(await saveList(host.run, request)).toMatchObject({ kind: 'saved' });
    const units = names(await listsOf(host), 'units');
    expect([units[0], units.at(-1)]).toEqual(['Allra först', 'Mottagningen']);
  });

  it('that a colleague has renamed meanwhile is told and left as it is', async () => {
    const host = await sampleHost();
    const request = await editOf(host, 'units', 'Boendeenheten', { name: 'Stöd i boendet' });
    await saveList(host.run, await editOf(host, 'units', 'Boendeenheten', { name: 'Boendestöd' }));
    const before = sheet(host, 'Inställningar');
    const outcome = await saveList(host.run, request);
    expect(outcome).toMatchObject({ kind: 'changedMeanwhile', now: [{ fields: { name: 'Boendestöd' } }] });
    expect(differences(before, sheet(host, 'Inställningar'))).toEqual({});
  });
});

describe('a status', () => {
  const row = { subject: 'Åtgärd', name: 'Vilande', symbol: '‖', color: '#616161', requiresFollowUp: 'Nej' };

  it('stands among those of its register, so that the drop-downs go on working', async () => {
    const host = await sampleHost();
    const measures = (await listsOf(host)).statuses.rows.filter(
      ({ fields }) => fields['subject'] === 'Åtgärd',
    );
    const last = measures.at(-1);
    if (last === undefined) throw new Error('There are statuses');
    await saveList(host.run, {
      list: 'statuses',
      isFollowed: false,
      before: [last],
      after: [
        { from: 0, fields: last.fields },
        { from: undefined, fields: row },
      ],
    });
    expect(names(await listsOf(host), 'statuses').slice(3, 6)).toEqual(['Utgått', 'Vilande', 'Godkänd']);
    expect(looksIn(host, 'Åtgärder')).toContain('="Vilande"');
  });

  it('takes its rows and its look along to a new name, and looks of the users own stay', async () => {
    const host = await sampleHost();
    await onSheet(host, 'Åtgärder', (own) => {
      const format = own.getRange('A2:P10').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=$I2<46000';
      format.custom.format.fill.color = '#FFFF00';
    });
    const outcome = await saveList(host.run, await editOf(host, 'statuses', 'Pågår', { name: 'I gång' }));
    expect(outcome).toMatchObject({ kind: 'saved' });
    expect([...sheet(host, 'Åtgärder').values()]).not.toContain('Pågår');
    const looks = looksIn(host, 'Åtgärder');
    expect(looks).toContain('="I gång"');
    expect(looks).not.toContain('="Pågår"');
    expect(looks.filter((formula) => formula.includes('46000'))).toHaveLength(1);
    expect(looks).toHaveLength(5);
  });
});

/** Formulas of the looks of a sheet, without the cell they begin with. */
function looksIn({ workbook }: Host, name: string): readonly string[] {
  return sheetIn(workbook, name).conditionalFormats.map(({ rule }) =>
    rule.kind === 'custom' ? rule.formula.replace(/^=\$[A-Z]+\d+(?==")/u, '') : rule.kind,
  );
}

describe('the bands', () => {
  it('of a later year are a block of their own, and earlier years keep theirs', async () => {
    const host = await sampleHost();
    const { rows } = (await listsOf(host)).bands;
    const fields: readonly ListFields[] = rows.map((each) => ({ ...each.fields, validFrom: '2026' }));
    const wider = fields.map((each) =>
      each['name'] === 'Låg'
        ? { ...each, highest: '4' }
        : each['name'] === 'Medel'
          ? { ...each, lowest: '6' }
          : each,
    );
    const request = {
      list: 'bands' as const,
      isFollowed: false,
      year: 2026,
      before: rows.slice(-1),
      after: [
        ...rows.slice(-1).map((last) => ({ from: 0, fields: last.fields })),
        ...wider.map((each) => ({ from: undefined, fields: each })),
      ],
    };
    expect(await saveList(host.run, request)).toMatchObject({ kind: 'saved' });
    const now = (await listsOf(host)).bands.rows.map((each) => each.fields);
    expect(now.slice(0, rows.length)).toEqual(rows.map((each) => each.fields));
    expect(now.slice(rows.length).map(({ lowest, highest }) => [lowest, highest])).toEqual([
      ['1', '4'],
      ['6', '6'],
      ['8', '9'],
      ['12', '16'],
    ]);
  });

  it('that leave a gap or overlap are refused, with the levels', async () => {
    const host = await sampleHost();
    const request = await editOf(host, 'bands', 'Medel', { lowest: '6' });
    const overlapping = await editOf(host, 'bands', 'Medel', { highest: '9' });
    expect(await saveList(host.run, { ...request, year: 2025 })).toEqual({
      kind: 'bandsAmiss',
      faults: [{ kind: 'gap', levels: [4] }],
    });
    expect(await saveList(host.run, { ...overlapping, year: 2025 })).toMatchObject({
      kind: 'bandsAmiss',
      faults: [{ kind: 'overlap', bands: ['Medel', 'Hög'] }],
    });
  });

  it('that get a new name and colour are seen so in the register', async () => {
    const host = await sampleHost();
    const request = await editOf(host, 'bands', 'Hög', { name: 'Allvarlig', color: '#CC7722' });
    expect(await saveList(host.run, { ...request, year: 2025 })).toMatchObject({ kind: 'saved' });
    const looks = sheetIn(host.workbook, 'Risker').conditionalFormats;
    const own = looks.find(({ rule }) => rule.kind === 'custom' && rule.formula.endsWith('="Allvarlig"'));
    expect(own?.style.fill).toBe('#CC7722');
    expect(looksIn(host, 'Risker')).not.toContain('="Hög"');
    expect([...sheet(host, 'Risker').values()].filter((text) => text === 'Hög')).toEqual([]);
  });
});

describe('what stands in the way of saving a list', () => {
  it('is something right below the table', async () => {
    const host = await sampleHost();
    const [table] = sheetIn(host.workbook, 'Inställningar').tables.filter(({ name }) => name === 'Enheter');
    if (table === undefined) throw new Error('There are units');
    await onSheet(host, 'Inställningar', (own) => {
      own.getCell(table.area.bottom + 1, table.area.left).values = [['Min anteckning']];
    });
    expect(await added(host, 'units', { name: 'Mottaget' })).toMatchObject({ kind: 'noRoom' });
  });

  it('is a protected sheet, also one whose rows should follow', async () => {
    const host = await sampleHost();
    const protect = (name: string): Promise<void> =>
      onSheet(host, name, (own) => {
        own.protection.protect();
      });
    const request = await editOf(host, 'units', 'Boendeenheten', { name: 'Stöd i boendet' });
    await protect('Åtgärder');
    expect(await saveList(host.run, request)).toEqual({ kind: 'protected', sheet: 'Åtgärder' });
    expect(names(await listsOf(host), 'units')).toContain('Boendeenheten');
    await protect('Inställningar');
    expect(await added(host, 'units', { name: 'Mottaget' })).toEqual({
      kind: 'protected',
      sheet: 'Inställningar',
    });
  });

  it('is a workbook that may only be read', async () => {
    const host = await sampleHost({ readOnly: true });
    expect(await added(host, 'units', { name: 'Mottaget' })).toEqual({ kind: 'readOnly' });
  });

  it('is a table that the workbook lacks', async () => {
    const host = openHost(createWorkbook('bok.xlsx'));
    expect(await added(host, 'units', { name: 'Mottaget' })).toMatchObject({
      kind: 'unreadable',
      refusals: [{ refusal: 'tableMissing', table: 'Enheter' }],
    });
  });

  it('is a year or a colour that is none', async () => {
    const host = await sampleHost();
    const request = await editOf(host, 'bands', 'Hög', { validFrom: 'nästa år', color: 'röd' });
    expect(await saveList(host.run, request)).toEqual({
      kind: 'notAccepted',
      fields: [{ row: 0, field: 'color', fault: 'color' }],
    });
    const year = await editOf(host, 'bands', 'Hög', { validFrom: 'nästa år' });
    expect(await saveList(host.run, year)).toEqual({
      kind: 'notAccepted',
      fields: [{ row: 0, field: 'validFrom', fault: 'year' }],
    });
  });
});

describe('a colleague at the very moment of writing', () => {
  it('who writes in the list keeps what is written, and it is told', async () => {
    const host = await sampleHost();
    const request = await editOf(host, 'units', 'Boendeenheten', { name: 'Stöd i boendet' });
    const [table] = sheetIn(host.workbook, 'Inställningar').tables.filter(({ name }) => name === 'Enheter');
    if (table === undefined) throw new Error('There are units');
    const { top, left } = table.area;
    atWriting(host, () => {
      cellAt(sheetIn(host.workbook, 'Inställningar'), top + 1, left).value = '=Kims ord';
    });
    expect(await saveList(host.run, request)).toMatchObject({
      kind: 'changedMeanwhile',
      now: [{ fields: { name: '=Kims ord' } }],
    });
    expect(cellAt(sheetIn(host.workbook, 'Inställningar'), top + 1, left).value).toBe('=Kims ord');
    expect([...sheet(host, 'Åtgärder').values()]).toContain('Boendeenheten');
  });

  it('who adds a row keeps it, and ours comes after it', async () => {
    const host = await sampleHost();
    const other = openHost(host.workbook);
    const before = names(await listsOf(host), 'units');
    let isDone = false;
    const writing = host.statistics.syncs + 3;
    host.inject({
      beforeSync: (sync, workbook) => {
        if (sync !== writing || isDone) return;
        isDone = true;
        const own = sheetIn(workbook, 'Inställningar');
        const table = own.tables.find(({ name }) => name === 'Enheter');
        if (table === undefined) throw new Error('There are units');
        Object.assign(table.area, { bottom: table.area.bottom + 1 });
        const line = own.rows.get(table.area.bottom) ?? { cells: [], height: undefined, hidden: false };
        own.rows.set(table.area.bottom, line);
        line.cells[table.area.left] = {
          value: 'Kims enhet',
          formula: undefined,
          style: workbook.styles.normal,
        };
      },
    });
    expect(await added(host, 'units', { name: 'Mottaget' })).toEqual({ kind: 'saved', followed: 0 });
    expect(names(await listsOf(other), 'units')).toEqual([...before, 'Kims enhet', 'Mottaget']);
  });
});

function atWriting(host: Host, doing: () => void): void {
  const write = host.statistics.syncs + 3;
  host.inject({
    beforeSync: (sync) => {
      if (sync === write) doing();
    },
  });
}
