import { addRow } from '../../src/actions/rows/addRow';
import { createRegisters } from '../../src/actions/createRegisters';
import { readRows } from '../../src/actions/rows/readRows';
import { openHost, type Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { onSheet } from '../spine/handEdits';
import { cellAt, sheetIn } from '../spine/registerBooks';
import { beforeWriting, columnOf, contentsOf, differences, exampleHost, threeMeasures } from './registerRows';

const newMeasure = {
  register: 'measures',
  year: 2025,
  fields: [
    { field: 'title', typed: '-Ny rutin' },
    { field: 'status', typed: 'Pågår' },
    { field: 'deadline', typed: '2025-12-01' },
  ],
} as const;

async function created(content: 'empty' | 'sample'): Promise<Host> {
  const host = openHost(createWorkbook('bok.xlsx'));
  await createRegisters(host.run, { content, today: '2025-11-22' });
  return host;
}

const bottomOf = ({ workbook }: Host, sheet: string): number =>
  sheetIn(workbook, sheet).tables[0]?.area.bottom ?? -1;

describe('adding a row', () => {
  it('puts it below the others with the next number, and the table grows by it', async () => {
    const host = exampleHost({ Åtgärder: threeMeasures });
    const before = contentsOf(host.workbook, 'Åtgärder');
    expect(await addRow(host.run, newMeasure)).toEqual({
      kind: 'added',
      row: { register: 'measures', nr: 'Å3', year: 2025 },
      address: { sheet: 'Åtgärder', cell: 'A5' },
    });
    expect(bottomOf(host, 'Åtgärder')).toBe(4);
    expect(differences(before, contentsOf(host.workbook, 'Åtgärder'))).toEqual({
      '4,0': 'Å3',
      '4,1': 2025,
      [`4,${columnOf('measures', 'Åtgärd')}`]: '-Ny rutin',
      [`4,${columnOf('measures', 'Klart senast')}`]: 45992,
      [`4,${columnOf('measures', 'Status')}`]: 'Pågår',
    });
  });

  it('takes two reads and one write', async () => {
    const host = exampleHost();
    await addRow(host.run, newMeasure);
    expect(host.statistics.syncs).toBe(3);
  });

  it('fills the blank row of an empty register first', async () => {
    const host = await created('empty');
    const fields = [{ field: 'title', typed: 'En risk' }];
    const first = await addRow(host.run, { register: 'risks', year: 2025, fields });
    const second = await addRow(host.run, { register: 'risks', year: 2025, fields });
    expect([first, second]).toMatchObject([
      { row: { nr: 'R1' }, address: { cell: 'A2' } },
      { row: { nr: 'R2' }, address: { cell: 'A3' } },
    ]);
    expect(bottomOf(host, 'Risker')).toBe(2);
  });

  it.each([true, false])(
    'brings formulas, looks and lists along, whether Excel fills columns (%p) or not',
    async (fills) => {
      const { workbook } = await created('sample');
      const host = openHost(workbook, { profile: { fillsTableFormulas: fills } });
      const fields = [
        { field: 'title', typed: 'En risk' },
        { field: 'likelihood', typed: '3' },
        { field: 'consequence', typed: '4' },
      ];
      const added = await addRow(host.run, { register: 'risks', year: 2025, fields });
      expect(added.kind).toBe('added');
      const risks = sheetIn(workbook, 'Risker');
      const row = bottomOf(host, 'Risker');
      for (const header of ['Risknivå', 'Riskklass']) {
        const column = columnOf('risks', header);
        expect(cellAt(risks, row, column).formula).toBe(cellAt(risks, row - 1, column).formula);
      }
      const style = (at: number) => cellAt(risks, at, columnOf('risks', 'Risk')).style;
      expect(style(row)).toEqual(style(row - 1));
      const lists = await onRow(host, 'Risker', row, columnOf('risks', 'Enhet'));
      expect(lists).toEqual(await onRow(host, 'Risker', row - 1, columnOf('risks', 'Enhet')));
      expect(cellAt(risks, row, columnOf('risks', 'Kommentar')).value).toBeUndefined();
    },
  );

  it('writes the declared formulas where the row above has values alone', async () => {
    const host = await created('sample');
    const row = bottomOf(host, 'Risker');
    await onSheet(host, 'Risker', (sheet) => {
      sheet.getCell(row, columnOf('risks', 'Risknivå')).values = [[9]];
    });
    await addRow(host.run, { register: 'risks', year: 2025, fields: [{ field: 'title', typed: 'En risk' }] });
    expect(
      cellAt(sheetIn(host.workbook, 'Risker'), row + 1, columnOf('risks', 'Risknivå')).formula,
    ).toContain('RISKNIVA');
  });

  it('adds an outcome once for an indicator, year and series', async () => {
    const host = exampleHost();
    const fields = [
      { field: 'nr', typed: 'I2' },
      { field: 'series', typed: 'Norr' },
      { field: 'outcome', typed: '14' },
    ];
    const request = { register: 'outcomes', year: 2025, fields } as const;
    expect(await addRow(host.run, request)).toMatchObject({
      kind: 'added',
      row: { nr: 'I2', year: 2025, series: 'Norr' },
    });
    expect(await addRow(host.run, request)).toEqual({
      kind: 'exists',
      address: { sheet: 'Utfall', cell: 'A5' },
    });
  });

  it('adds nothing over what stands below the table', async () => {
    const host = exampleHost();
    await onSheet(host, 'Åtgärder', (sheet) => {
      sheet.getRange('C5').values = [['En anteckning']];
    });
    const before = contentsOf(host.workbook, 'Åtgärder');
    expect(await addRow(host.run, newMeasure)).toEqual({
      kind: 'noRoom',
      address: { sheet: 'Åtgärder', cell: 'A5' },
    });
    expect(contentsOf(host.workbook, 'Åtgärder')).toEqual(before);
  });

  it('tells of a protected sheet', async () => {
    const host = exampleHost();
    await onSheet(host, 'Åtgärder', (sheet) => {
      sheet.protection.protect();
    });
    expect(await addRow(host.run, newMeasure)).toEqual({ kind: 'protected', sheet: 'Åtgärder' });
  });

  it('leaves what a colleague writes in the same place at the last moment', async () => {
    const host = exampleHost();
    beforeWriting(host, (workbook) => {
      const sheet = sheetIn(workbook, 'Åtgärder');
      const [table] = sheet.tables;
      const above = sheet.rows.get(3);
      if (table === undefined || above === undefined) throw new Error('There are rows');
      const cells = above.cells.map((cell) => cell && { ...cell });
      sheet.rows.set(4, { ...above, cells });
      cellAt(sheet, 4, 0).value = 'Å4';
      table.area = { ...table.area, bottom: 4 };
    });
    expect(await addRow(host.run, newMeasure)).toMatchObject({
      kind: 'added',
      row: { nr: 'Å5' },
      address: { cell: 'A6' },
    });
    expect(cellAt(sheetIn(host.workbook, 'Åtgärder'), 4, 0).value).toBe('Å4');
  });
});

async function onRow(host: Host, sheet: string, row: number, column: number): Promise<unknown> {
  return host.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getCell(row, column);
    dataValidation.load('rule');
    await context.sync();
    return dataValidation.rule;
  });
}

describe('the rows that forms show', () => {
  it('are those of the year and group, with every field as it is written', async () => {
    const { run } = exampleHost({ Åtgärder: threeMeasures });
    const read = await readRows(run, { year: 2025, group: 'Vuxna' });
    if (read.kind !== 'rows') throw new Error(read.kind);
    const { measures, outcomes } = read.registers;
    expect(measures.rows.map(({ row }) => row.nr)).toEqual(['Å1', 'Å2']);
    expect(measures.rows[0]).toMatchObject({
      row: { register: 'measures', year: 2025 },
      address: { sheet: 'Åtgärder', cell: 'A3' },
      fields: { status: 'Pågår', deadline: '2025-11-03', owner: '' },
    });
    expect(outcomes.rows.map(({ fields }) => fields['outcome'])).toEqual(['0,77', '']);
  });

  it('come with what each field may hold', async () => {
    const { run } = exampleHost();
    const read = await readRows(run, { year: 2025, group: '' });
    if (read.kind !== 'rows') throw new Error(read.kind);
    const field = (key: string) => read.registers.measures.fields.find((each) => each.field === key);
    expect(field('status')?.choices).toEqual(['Ej påbörjad', 'Pågår', 'Klar', 'Utgått']);
    expect(field('group')?.choices).toEqual(['vuxna']);
    expect(field('title')).toMatchObject({ isRequired: true, isCalculated: false, choices: undefined });
  });
});
