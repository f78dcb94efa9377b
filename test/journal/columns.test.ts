import { applyJournaled } from '../../src/actions/journal/applyJournaled';
import { listUndoable, previewUndo } from '../../src/actions/journal/undoAction';
import { readWorkbook } from '../../src/excel/readWorkbook';
import type { Host } from '../../src/host/office/host';
import { createWorkbook } from '../../src/host/xlsx';
import type { TableSnapshot } from '../../src/read/snapshot';
import type { Plan } from '../../src/write/plan';
import { onSheet, typeIn } from '../spine/handEdits';
import { cellsOf, sheetIn } from '../spine/registerBooks';
import { differences, pictureOfBook, pictureOfFile, sampleRegisters, undoLast } from './books';

jest.setTimeout(240_000);

const texts = {
  errorTitle: 'Inte ett svar',
  errorMessage: 'Svara Ja eller Nej.',
  errorStyle: 'Stop',
} as const;

/** A column of answers and a calculated one at the right end of a table. */
function twoColumns({ name, sheet, row, column, headers, values }: TableSnapshot): Plan {
  const first = column + headers.length;
  const rowCount = values.length;
  const block = { row: row + 1, column: first, rowCount, columnCount: 1 };
  return [
    { edit: 'look', sheet, blocks: [{ ...block, columnCount: 2 }], look: { wrap: true, fill: '#FFF2CC' } },
    { edit: 'columnWidths', sheet, column: first, widths: [90, 40] },
    { edit: 'validation', sheet, block, rule: { kind: 'list', source: 'Ja,Nej' }, texts },
    { edit: 'conditionalFormat', sheet, block, formula: `=$A2="Ja"`, look: { bold: true } },
    { edit: 'values', sheet, row, column: first, values: [['Prövad', 'Dubbelt']] },
    { edit: 'widenTable', table: name, sheet, columnCount: 2 },
    { edit: 'fillFormula', sheet, block: { ...block, column: first + 1 }, formula: '=[@År]*2' },
    { edit: 'nameCell', name: '_kv_Risker_Prövad', sheet, row, column: first },
  ];
}

function widen({ run }: Host): Promise<unknown> {
  return run(async (context) => {
    const read = await readWorkbook(context, {
      withNumberFormats: () => false,
      formulas: false,
      sheets: () => [],
    });
    const risks = read.workbook.tables.find(({ name }) => name === 'Risker');
    const plan = risks === undefined ? [] : twoColumns(risks);
    return applyJournaled(context, read, plan, { action: 'migrate' }, () => context.sync());
  });
}

/** Of conditional formats only the order counts. */
const changed = (one: unknown, other: unknown): readonly string[] =>
  differences(one, other).filter((line) => !line.includes('/priority: '));

const headers = ({ workbook }: Host): readonly unknown[] => cellsOf(sheetIn(workbook, 'Risker'), 20)[0] ?? [];

describe('columns that an action gave to a table', () => {
  let host: Host;
  let before: unknown;
  let file: unknown;
  beforeEach(async () => {
    host = await sampleRegisters(createWorkbook('bok.xlsx'));
    await onSheet(host, 'Risker', (sheet) => {
      sheet.getRange('Q:R').format.columnWidth = 123;
    });
    [before, file] = [pictureOfBook(host.workbook), pictureOfFile(host)];
    await widen(host);
    expect(differences(before, pictureOfBook(host.workbook))).not.toEqual([]);
  });

  it('go with their lists, looks, names and widths, and nothing else changes', async () => {
    expect(await undoLast(host)).toMatchObject({
      kind: 'undone',
      changes: [],
      columns: [
        { sheet: 'Risker', header: 'Prövad' },
        { sheet: 'Risker', header: 'Dubbelt' },
      ],
    });
    expect(changed(before, pictureOfBook(host.workbook))).toEqual([]);
    expect(changed(file, pictureOfFile(host))).toEqual([]);
  });

  it('go from rows that have come since too', async () => {
    await onSheet(host, 'Risker', (sheet) => {
      sheet.tables.getItem('Risker').rows.add(undefined, [['R99', 2025, ...Array<string>(16).fill('')]]);
    });
    expect(await undoLast(host)).toMatchObject({ kind: 'undone', changes: [] });
    expect(headers(host)).not.toContain('Prövad');
    expect(cellsOf(sheetIn(host.workbook, 'Risker'), 20).flat()).toContain('R99');
  });

  it('stay where somebody has written in them, with their names, until the user says otherwise', async () => {
    await typeIn(host, 'Risker', 3, 16, 'Ja');
    const now = pictureOfBook(host.workbook);
    const [last] = await listUndoable(host.run);
    const changes = [{ kind: 'cell', sheet: 'Risker', cells: 'Q4', now: 'Ja' }];
    expect(await previewUndo(host.run, last?.id ?? 0)).toMatchObject({ changes, columns: [] });
    expect(await undoLast(host)).toMatchObject({ kind: 'kept', changes });
    expect(differences(now, pictureOfBook(host.workbook))).toEqual([]);
    expect((await undoLast(host, true)).kind).toBe('undone');
    expect(changed(before, pictureOfBook(host.workbook))).toEqual([]);
  });

  it('stay where the user has put a column of their own beside them, whatever is said', async () => {
    await onSheet(host, 'Risker', (sheet) => {
      sheet.tables.getItem('Risker').columns.add(undefined, undefined, 'Min egen');
    });
    const changes = [{ kind: 'cell', sheet: 'Risker', cells: 'S1', now: 'Min egen' }];
    expect(await undoLast(host)).toMatchObject({ kind: 'kept', changes });
    expect(await undoLast(host, true)).toMatchObject({ kind: 'kept', changes });
    expect(headers(host).slice(16, 19)).toEqual(['Prövad', 'Dubbelt', 'Min egen']);
  });
});
