import { readJsonFile } from '../../src/read/import/jsonFile';
import type { ImportFault } from '../../src/read/import/imported';

const read = (content: unknown): ReturnType<typeof readJsonFile> => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readJsonFile({ name: 'register.json', bytes: new TextEncoder().encode(text) });
};

const columns = ['Risk nr', 'År', 'Risk', 'Eget'];
const risks = (...rows: readonly object[]): object => ({
  kvalitetsplan: 1,
  tables: [{ name: 'Risker', columns, rows }],
});

function faultsOf(content: unknown): readonly ImportFault[] {
  const imported = read(content);
  return imported.kind === 'faulty' ? imported.faults : [];
}

it('every value is what it is; a number may have a format', () => {
  const row = { 'Risk nr': 'R1', År: 2025, Risk: '2025', Eget: { value: 1.5, format: '0 %' } };
  const imported = read(risks(row, { 'Risk nr': 'R2', Eget: true }));
  const [table] = imported.kind === 'imported' ? imported.tables : [];
  expect(table?.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([
    ['R1', 2025, '2025', 1.5],
    ['R2', '', '', true],
  ]);
  expect(table?.rows[0]?.cells.map(({ format }) => format)).toEqual([undefined, undefined, undefined, '0 %']);
});

const from = 'register.json';
const fromRisks = 'register.json, Risker';

it.each<readonly [string, unknown, readonly ImportFault[]]>([
  ['no JSON', '{"kvalitetsplan": 1,', [{ fault: 'notJson', from }]],
  ['something else', [], [{ fault: 'notExported', from }]],
  ['other tables', { kvalitetsplan: 1, tables: [{ name: 'Risker' }] }, [{ fault: 'notExported', from }]],
  ['a newer file', { kvalitetsplan: 2, tables: [] }, [{ fault: 'newer', from }]],
  [
    'a value under no column',
    risks({ 'Risk nr': 'R1' }, { Risken: 'Brand' }),
    [{ fault: 'columnUnknown', from: fromRisks, row: 2, column: 'Risken' }],
  ],
  [
    'what no cell holds',
    risks({ Eget: ['a'] }, { Risk: { value: '1', format: '0' } }),
    [
      { fault: 'notAValue', from: fromRisks, row: 1, column: 'Eget' },
      { fault: 'notAValue', from: fromRisks, row: 2, column: 'Risk' },
    ],
  ],
])('%s is told with its place', (_, content, faults) => {
  expect(faultsOf(content)).toEqual(faults);
});

it('an unknown table and one that is there twice', () => {
  const risk = { name: 'Risker', columns, rows: [] };
  const faults = faultsOf({
    kvalitetsplan: 1,
    tables: [risk, { ...risk, name: 'risker' }, { ...risk, name: 'X' }],
  });
  expect(faults).toMatchObject([
    { fault: 'tableTwice', from, table: 'risker' },
    { fault: 'noSuchTable', from: 'register.json, X' },
  ]);
});

it('a header cannot reach into what it is read into', () => {
  const text =
    '{"kvalitetsplan":1,"tables":[{"name":"Risker","columns":["Risk nr","År","Risk","__proto__"],' +
    '"rows":[{"Risk nr":"R1","__proto__":"x"}]}]}';
  const imported = read(text);
  const [table] = imported.kind === 'imported' ? imported.tables : [];
  expect(table?.rows[0]?.cells.map(({ value }) => value)).toEqual(['R1', '', '', 'x']);
});
