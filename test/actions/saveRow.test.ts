import { createRegisters } from '../../src/actions/createRegisters';
import { readRows } from '../../src/actions/rows/readRows';
import { saveRow, type FieldEdit, type SaveRowOutcome } from '../../src/actions/rows/saveRow';
import { web } from '../../src/host/office/profile';
import { openHost, type Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import { deleteRow, insertRow, onSheet } from '../spine/handEdits';
import { exampleRows, measure } from '../spine/exampleRegisters';
import { cellAt, registerBook, sheetIn } from '../spine/registerBooks';
import { beforeWriting, columnOf, contentsOf, differences, exampleHost, threeMeasures } from './registerRows';

const status = columnOf('measures', 'Status');
const followUp = columnOf('measures', 'Uppföljning');
const å1 = { register: 'measures', nr: 'Å1', year: 2025 } as const;

const toDone: readonly FieldEdit[] = [
  { field: 'status', before: 'Pågår', after: 'Klar' },
  { field: 'followUp', before: 'Början är gjord.', after: '=Alla har gått kursen' },
];

const host = (): Host => exampleHost({ Åtgärder: threeMeasures });
const measuresIn = ({ workbook }: Host) => contentsOf(workbook, 'Åtgärder');

/** What an action changed on the sheet Åtgärder. */
async function changed(
  own: Host,
  edits = toDone,
): Promise<{ outcome: SaveRowOutcome; cells: Record<string, unknown> }> {
  const before = measuresIn(own);
  const outcome = await saveRow(own.run, { row: å1, edits });
  return { outcome, cells: differences(before, measuresIn(own)) };
}

describe('saving a row', () => {
  it('writes the fields that changed in the row of the year, and nothing else', async () => {
    const { outcome, cells } = await changed(host());
    expect(outcome).toEqual({ kind: 'saved', address: { sheet: 'Åtgärder', cell: 'J3' }, written: 2 });
    expect(cells).toEqual({ [`2,${status}`]: 'Klar', [`2,${followUp}`]: '=Alla har gått kursen' });
  });

  it('keeps a text a text, whatever it begins with', async () => {
    const own = host();
    await changed(own);
    expect(cellAt(sheetIn(own.workbook, 'Åtgärder'), 2, followUp).formula).toBeUndefined();
  });

  it('takes two reads and one write', async () => {
    const own = host();
    await changed(own);
    expect(own.statistics.syncs).toBe(3);
  });

  it('leaves a field that was opened and not changed to whoever else changes it', async () => {
    const own = host();
    await onSheet(own, 'Åtgärder', (sheet) => {
      sheet.getCell(2, followUp).values = [['Skrivet av Kim.']];
    });
    const unchanged = { field: 'followUp', before: 'Början är gjord.', after: 'Början är gjord.' };
    const { outcome, cells } = await changed(own, [...toDone.slice(0, 1), unchanged]);
    expect(outcome).toMatchObject({ kind: 'saved', written: 1 });
    expect(cells).toEqual({ [`2,${status}`]: 'Klar' });
  });

  it('writes days and shares as numbers', async () => {
    const own = exampleHost({ Åtgärder: threeMeasures });
    await changed(own, [{ field: 'deadline', before: '2025-11-03', after: '2025-12-01' }]);
    expect(measuresIn(own).get(`2,${columnOf('measures', 'Klart senast')}`)).toBe(45992);
    const row = { register: 'outcomes', nr: 'i1', year: 2025, series: '' } as const;
    const edits = [{ field: 'outcome', before: '0,77', after: '78,5 %' }];
    expect(await saveRow(own.run, { row, edits })).toMatchObject({ kind: 'saved', written: 1 });
    const cell = cellAt(sheetIn(own.workbook, 'Utfall'), 2, columnOf('outcomes', 'Utfall'));
    expect([cell.value, cell.style.numberFormat]).toEqual([0.785, '0.0 %']);
  });

  it('says what it does not understand, and writes nothing', async () => {
    const { outcome, cells } = await changed(host(), [
      ...toDone,
      { field: 'deadline', before: '2025-11-03', after: 'i höst' },
    ]);
    expect(outcome).toEqual({ kind: 'notUnderstood', fields: [{ field: 'deadline', wanted: 'date' }] });
    expect(cells).toEqual({});
  });

  it('finds the row in a table that was sorted, filtered, moved and renamed since', async () => {
    const own = exampleHost({ Åtgärder: threeMeasures.toReversed() });
    await onSheet(own, 'Åtgärder', (sheet) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('1:2').insert('Down');
      sheet.getRange('A:A').insert('Right');
      sheet.tables.getItemAt(0).name = 'åtgärder';
      sheet.name = 'Vad vi gör';
    });
    const outcome = await saveRow(own.run, { row: å1, edits: toDone });
    expect(outcome).toEqual({ kind: 'saved', address: { sheet: 'Vad vi gör', cell: 'K5' }, written: 2 });
  });

  it('finds the fields by their identities where the columns have new names', async () => {
    const own = openHost(createWorkbook('bok.xlsx'));
    await createRegisters(own.run, { content: 'sample', today: '2025-11-22' });
    await onSheet(own, 'Åtgärder', (sheet) => {
      sheet.getCell(0, followUp).values = [['Vad blev det?']];
      sheet.tables.getItemAt(0).name = 'VadViGör';
    });
    const read = await readRows(own.run, { year: 2025, group: '' });
    const first = read.kind === 'rows' ? read.registers.measures.rows[0] : undefined;
    if (first === undefined) throw new Error(read.kind);
    const edits = [{ field: 'followUp', before: first.fields['followUp'] ?? '', after: 'Det blev bra.' }];
    expect(await saveRow(own.run, { row: first.row, edits })).toMatchObject({ kind: 'saved', written: 1 });
    expect([...measuresIn(own).values()]).toContain('Det blev bra.');
  });
});

describe('what stands in the way of saving a row', () => {
  it('is a colleague who wrote in the same field: nothing is written', async () => {
    const own = host();
    await onSheet(own, 'Åtgärder', (sheet) => {
      sheet.getCell(2, followUp).values = [['Skrivet av Kim.']];
    });
    const { outcome, cells } = await changed(own);
    expect(outcome).toMatchObject({
      kind: 'changedMeanwhile',
      fields: [{ field: 'followUp', now: 'Skrivet av Kim.' }],
    });
    expect(cells).toEqual({});
  });

  it('is not a colleague who wrote the same', async () => {
    const own = host();
    await onSheet(own, 'Åtgärder', (sheet) => {
      sheet.getCell(2, status).values = [['Klar']];
    });
    expect((await changed(own)).outcome).toMatchObject({ kind: 'saved', written: 1 });
  });

  it('is a row that is gone', async () => {
    const own = host();
    await deleteRow(own, 'Åtgärder', 2);
    expect((await changed(own)).outcome).toEqual({ kind: 'rowGone' });
  });

  it('is a number that two rows of the year have', async () => {
    const own = exampleHost({ Åtgärder: [...threeMeasures, measure('å1')] });
    const { outcome, cells } = await changed(own);
    expect(outcome).toEqual({
      kind: 'numberAmbiguous',
      addresses: [
        { sheet: 'Åtgärder', cell: 'A3' },
        { sheet: 'Åtgärder', cell: 'A5' },
      ],
    });
    expect(cells).toEqual({});
  });

  it('is a protected sheet', async () => {
    const own = host();
    await onSheet(own, 'Åtgärder', (sheet) => {
      sheet.protection.protect();
    });
    const { outcome, cells } = await changed(own);
    expect(outcome).toEqual({ kind: 'protected', sheet: 'Åtgärder' });
    expect(cells).toEqual({});
  });

  it('is a workbook that may only be read', async () => {
    const book = registerBook({ ...exampleRows, Åtgärder: threeMeasures });
    const own = openHost(book, { profile: { ...web, readOnly: true } });
    expect((await changed(own)).outcome).toEqual({ kind: 'readOnly' });
  });

  it('is a column that the workbook lacks', async () => {
    const own = host();
    await onSheet(own, 'Åtgärder', (sheet) => {
      sheet.getRange('K1').values = [['Vad blev det?']];
    });
    expect((await changed(own)).outcome).toMatchObject({
      kind: 'unreadable',
      refusals: [{ refusal: 'columnMissing', column: 'Uppföljning' }],
    });
  });
});

describe('a colleague at the very moment of writing', () => {
  it('who writes in the field keeps the text, and it is told', async () => {
    const own = host();
    beforeWriting(own, (workbook) => {
      cellAt(sheetIn(workbook, 'Åtgärder'), 2, followUp).value = '-Skrivet av Kim.';
    });
    const { outcome, cells } = await changed(own);
    expect(outcome).toMatchObject({
      kind: 'changedMeanwhile',
      fields: [{ field: 'followUp', now: '-Skrivet av Kim.' }],
    });
    expect(cells).toEqual({ [`2,${followUp}`]: '-Skrivet av Kim.' });
  });

  it('who moves the rows neither loses anything nor gets our text', async () => {
    const own = host();
    beforeWriting(own, (workbook) => {
      const { rows } = sheetIn(workbook, 'Åtgärder');
      const [second, third] = [rows.get(2), rows.get(3)];
      if (second === undefined || third === undefined) throw new Error('There are three rows');
      rows.set(3, second).set(2, third);
    });
    const { outcome, cells } = await changed(own);
    expect(outcome).toMatchObject({ kind: 'saved', address: { cell: 'J4' } });
    expect(cells).toMatchObject({ '2,0': 'Å2', '3,0': 'Å1', [`3,${followUp}`]: '=Alla har gått kursen' });
    expect(measuresIn(own).get(`2,${followUp}`)).toBe('Så gick det med Å2.');
  });

  it('whose answer is lost leaves a row that can be saved again', async () => {
    const own = host();
    own.inject({ dropResponse: { sync: 3 } });
    await expect(saveRow(own.run, { row: å1, edits: toDone })).rejects.toThrow();
    own.inject({});
    expect(await saveRow(own.run, { row: å1, edits: toDone })).toMatchObject({ kind: 'saved', written: 0 });
  });

  it('is not waited for forever', async () => {
    const own = host();
    let turn = 0;
    own.inject({
      beforeSync: (_, workbook) => {
        turn += 1;
        cellAt(sheetIn(workbook, 'Åtgärder'), 2, 0).value = turn % 4 === 3 ? 'Å9' : 'Å1';
      },
    });
    expect(await saveRow(own.run, { row: å1, edits: toDone })).toEqual({
      kind: 'disturbed',
      sheet: 'Åtgärder',
    });
  });
});

it('a row inserted above since it was read does not matter', async () => {
  const own = host();
  await insertRow(own, 'Åtgärder', 1);
  expect((await changed(own)).outcome).toMatchObject({ kind: 'saved', address: { cell: 'J4' } });
});
