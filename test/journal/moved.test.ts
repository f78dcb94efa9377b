import { importIntoWorkbook, previewImport } from '../../src/actions/import/importIntoWorkbook';
import { previewUndo, listUndoable } from '../../src/actions/journal/undoAction';
import { mapColumns } from '../../src/actions/mapping/mapColumns';
import { repairRegisters } from '../../src/actions/repair/repairRegisters';
import type { Host } from '../../src/host/office/host';
import {
  addSheet,
  column,
  emptyBook,
  freeze,
  read,
  registerBook,
  restore,
  write,
} from '../freeze/functionBooks';
import { onSheet } from '../spine/handEdits';
import { doBetween } from './between';
import { today, undoLast } from './books';

jest.setTimeout(120_000);

async function imported(host: Host, name: string, ...lines: readonly string[]): Promise<void> {
  const files = [{ name, bytes: new TextEncoder().encode(lines.join('\r\n')) }];
  const previewed = await previewImport(host.run, files);
  if (previewed.kind !== 'previewed') throw new Error(JSON.stringify(previewed));
  const choice = { replacesChanged: true, erases: false };
  const request = { files, choice, preview: previewed.preview, today };
  expect(await importIntoWorkbook(host.run, request)).toMatchObject({ kind: 'imported' });
}

/** Three risks of which the file has changed the comment of the first and the last to the same. */
async function commented(): Promise<Host> {
  const host = await registerBook('empty');
  await imported(
    host,
    'Risker.csv',
    'Risk nr;År;Risk;Kommentar',
    'R1;2025;Larmet är tyst;Innan 1',
    'R2;2025;Porten går inte i lås;Samma',
    'R3;2025;Nyckeln är borta;Innan 3',
  );
  await imported(
    host,
    'Risker.csv',
    'Risk nr;År;Risk;Kommentar',
    'R1;2025;Larmet är tyst;Samma',
    'R3;2025;Nyckeln är borta;Samma',
  );
  return host;
}

const comments = async (host: Host): Promise<Record<string, unknown>> => {
  const [numbers, texts] = [
    await column(host, 'Risker', 'Risk nr'),
    await column(host, 'Risker', 'Kommentar'),
  ];
  return Object.fromEntries(numbers.map((nr, at) => [String(nr), texts[at]]));
};
const asBefore = { R1: 'Innan 1', R2: 'Samma', R3: 'Innan 3' };
const risks = { table: 'Risker', row: 0, column: 0 } as const;

describe('what an action changed in a table is given back where it stands by now', () => {
  it('when the table has been sorted', async () => {
    const host = await commented();
    await doBetween(host, { ...risks, does: 'sort' }, '');
    expect((await column(host, 'Risker', 'Risk nr'))[0]).toBe('R3');
    expect(await undoLast(host)).toMatchObject({ kind: 'undone', changes: [], cells: 2 });
    expect(await comments(host)).toEqual(asBefore);
  });

  it('when rows and columns have been inserted, and the sheet has got another name', async () => {
    const host = await commented();
    await doBetween(host, { ...risks, does: 'insert' }, 'ny');
    await doBetween(host, { ...risks, does: 'addColumn', column: 3 }, 'Egen');
    await doBetween(host, { ...risks, does: 'renameSheet' }, 'mitt');
    expect(await undoLast(host)).toMatchObject({ kind: 'undone', changes: [], cells: 2 });
    expect(await comments(host)).toEqual({ ...asBefore, ny: 'ny' });
  });

  it('but for a row that has been deleted, which is told', async () => {
    const host = await commented();
    await doBetween(host, { ...risks, does: 'delete' }, '');
    const changes = [{ kind: 'cellsGone', sheet: 'Risker', count: 1 }];
    const [last] = await listUndoable(host.run);
    expect(await previewUndo(host.run, last?.id ?? 0)).toMatchObject({
      kind: 'previewed',
      changes,
      cells: 1,
    });
    expect(await undoLast(host)).toMatchObject({ kind: 'undone', changes });
    expect(await comments(host)).toEqual({ R2: 'Samma', R3: 'Innan 3' });
  });

  it('with number formats, which follow their rows', async () => {
    const host = await registerBook();
    await onSheet(host, 'Utfall', (sheet) => {
      sheet.getRange('D2').numberFormat = [['0.000']];
    });
    const [was] = await column(host, 'Utfall', 'Indikator nr');
    expect(await repairRegisters(host.run)).toMatchObject({ kind: 'repaired' });
    await doBetween(host, { table: 'Utfall', row: 0, column: 0, does: 'sort' }, '');
    await undoLast(host);
    const formats = await host.run(async (context) => {
      const body = context.workbook.tables.getItem('Utfall').getDataBodyRange().load('numberFormat,values');
      await context.sync();
      const values = body.values as unknown[][];
      const lines = (body.numberFormat as string[][]).map((line, at) => [line[3], values[at]?.[0]]);
      return lines.filter(([format]) => format === '0.000');
    });
    expect(formats).toEqual([['0.000', was]]);
  });

  it.each([
    ['a column that has moved since is forgotten', '=Risker!$Q$1', undefined],
    ['what somebody has pointed out since stays', '=Risker!$F$1', '=Risker!$F$1'],
  ])('with what was pointed out: %s', async (_, now, left) => {
    const host = await registerBook();
    const name = '_kv_Risker_Kommentar';
    await host.run(async ({ workbook }) => {
      workbook.tables.getItem('Risker').columns.getItem('Kommentar').name = 'Egna ord';
      workbook.names.getItem(name).delete();
      return Promise.resolve();
    });
    const columns = [{ table: 'Risker', column: 'Kommentar', header: 'Egna ord' }];
    expect(await mapColumns(host.run, { tables: [], columns })).toMatchObject({ kind: 'mapped' });
    await doBetween(host, { ...risks, does: 'addColumn' }, 'Egen');
    const formula = (): string | undefined => host.workbook.names.find((each) => each.name === name)?.formula;
    expect(formula()).toBe('=Risker!$Q$1');
    await host.run(async (context) => {
      context.workbook.names.getItem(name).formula = now;
      await context.sync();
    });
    await undoLast(host);
    expect(formula()).toBe(left);
  });
});

describe('rows that an action added', () => {
  it('stay where somebody has written over what is calculated in them', async () => {
    const host = await commented();
    await imported(host, 'Risker.csv', 'Risk nr;År;Risk;Sannolikhet;Konsekvens', 'R9;2025;Ny;2;3');
    await write(host, 'Risker', 'J5', [[12]]);
    expect(await undoLast(host)).toMatchObject({ kind: 'kept', changes: [{ kind: 'rows', cells: '5:5' }] });
    expect(await read(host, 'Risker', 'J5')).toEqual([[12]]);
  });

  it('stay where the table has been sorted, whatever is said: others stand in their places', async () => {
    const host = await commented();
    await imported(host, 'Risker.csv', 'Risk nr;År;Risk', 'R9;2025;Ny');
    await doBetween(host, { ...risks, does: 'sort' }, '');
    expect((await undoLast(host, true)).kind).toBe('kept');
    expect(await column(host, 'Risker', 'Risk nr')).toEqual(['R9', 'R3', 'R2', 'R1']);
  });
});

it('what somebody has written where a function is to fill stays when restoring is taken back', async () => {
  const host = emptyBook();
  await addSheet(host, 'Eget');
  await write(host, 'Eget', 'A1', [['=KVALITET.RISKMATRIS({1;2},{3;4})']]);
  await freeze(host);
  await restore(host);
  await write(host, 'Eget', 'B2', [['min text']]);
  expect(await read(host, 'Eget', 'A1')).toEqual([['#SPILL!']]);
  await undoLast(host);
  expect(await read(host, 'Eget', 'B2')).toEqual([['min text']]);
});
