import fc from '../property';
import type { CellInput, Edit, Plan } from '../../src/write/plan';
import { splitIntoRequests } from '../../src/write/requests';

const values = (rows: readonly (readonly CellInput[])[], row = 0): Edit => ({
  edit: 'values',
  sheet: 'Bilaga',
  row,
  column: 0,
  values: rows,
});

const bytesOf = (plan: Plan): number => Buffer.byteLength(JSON.stringify(plan));

it('a plan that fits is one request, edit by edit the same', () => {
  const plan: Plan = [
    { edit: 'addSheet', sheet: 'Bilaga' },
    values([
      ['a', 1],
      ['', true],
    ]),
  ];
  expect(splitIntoRequests(plan)).toEqual([plan]);
});

it('values that are too many are cut between rows, and each part knows its first row', () => {
  const row = ['x'.repeat(600)];
  const requests = splitIntoRequests([values([row, row, row], 4)], 1_300);
  expect(requests).toEqual([[values([row], 4)], [values([row], 5)], [values([row], 6)]]);
});

it('edits keep their order over the cut', () => {
  const row = ['x'.repeat(900)];
  const plan: Plan = [values([row], 0), { edit: 'addSheet', sheet: 'A' }, values([row], 1)];
  expect(splitIntoRequests(plan, 2_000).flat()).toEqual(plan);
});

it('nothing is lost, and no request of several rows is larger than the limit', () => {
  const limit = 2_000;
  const cell = fc.oneof(fc.string({ unit: 'binary', maxLength: 120 }), fc.integer(), fc.boolean());
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 40 }), (rows) => {
      const requests = splitIntoRequests([values(rows)], limit);
      const written = requests.flat().flatMap((edit) => (edit.edit === 'values' ? edit.values : []));
      expect(written).toEqual(rows);
      for (const request of requests) {
        const isOneRow =
          request.length === 1 && request[0]?.edit === 'values' && request[0].values.length === 1;
        if (!isOneRow) expect(bytesOf(request)).toBeLessThanOrEqual(limit);
      }
    }),
  );
});

it('an edit with many ranges is weighed by them', () => {
  const blocks = Array.from({ length: 200 }, (_, row) => ({
    row: row * 2,
    column: 0,
    rowCount: 1,
    columnCount: 3,
  }));
  const look: Edit = { edit: 'look', sheet: 'Bilaga', blocks, look: { bold: true } };
  expect(splitIntoRequests([look, look], 5_000)).toEqual([[look], [look]]);
});
