import fc from '../property';
import { readField } from '../../src/read/import/field';
import { readRegisters } from '../../src/read/readRegisters';
import type { FoundTables } from '../../src/read/find';
import type { CellValue, WorkbookSnapshot } from '../../src/read/snapshot';
import { exportCsv } from '../../src/write/export/csv';
import { exportJson } from '../../src/write/export/json';
import { exactly, workbookOf, type LiteralTable } from '../read/workbook';

function found(workbook: WorkbookSnapshot): FoundTables {
  const result = readRegisters(workbook, []);
  if (result.kind === 'refused') throw new Error('refused');
  return result.report.tables;
}

const measures = (rows: readonly (readonly CellValue[])[], extra: Partial<LiteralTable> = {}): FoundTables =>
  found(exactly([{ name: 'Åtgärder', headers: ['Åtgärd nr', 'År', 'Åtgärd', 'Eget'], rows, ...extra }]));

const csv = (tables: FoundTables, name = 'Åtgärder'): string => exportCsv(tables).get(`${name}.csv`) ?? '';
const lines = (tables: FoundTables, name?: string): string[] => csv(tables, name).slice(1).split('\r\n');

describe('CSV', () => {
  test('has a file per table, with the mark of UTF-8, semicolons and the headers of the contract', () => {
    const files = exportCsv(found(workbookOf([])));
    expect([...files.keys()]).toEqual([
      'Risker.csv',
      'Egenkontroller.csv',
      'Åtgärder.csv',
      'Indikatorer.csv',
      'Utfall.csv',
    ]);
    expect(files.get('Risker.csv')).toBe('\ufeffRisk nr;År;Risk\r\n');
  });

  test('writes decimal comma, percent, ISO dates and Swedish logical values', () => {
    const rows = [
      ['Å1', 2025, 'Rutin', 1.5],
      ['Å2', 2025, 'Mall', 0.775],
      ['Å3', 2025, 'Larm', 46022],
      ['Å4', 2025, 'Film', true],
    ];
    const formats = { '1,3': '0%', '2,3': 'yyyy-mm-dd' };
    expect(lines(measures(rows, { formats }))).toEqual([
      'Åtgärd nr;År;Åtgärd;Eget',
      'Å1;2025;Rutin;1,5',
      'Å2;2025;Mall;77,5 %',
      'Å3;2025;Larm;2025-12-31',
      'Å4;2025;Film;SANT',
      '',
    ]);
  });

  test.each([
    '2025',
    '1 234,5',
    '77 %',
    '85 procent',
    '2025-12-31',
    'SANT',
    'false',
    '=1+1',
    '+46',
    '- punkt',
    '@namn',
    "'citat",
  ])('the text %j carries an apostrophe', (text) => {
    expect(lines(measures([['Å1', 2025, 'Rutin', text]]))[1]).toBe(`Å1;2025;Rutin;'${text}`);
  });

  test('plain texts stand as they are, quoted where they must be', () => {
    const rows = [
      ['Å1', 2025, 'Ett; två', 'Han sa "nej"'],
      ['Å2', 2025, 'Rad\nbryts', '• punkt'],
    ];
    expect(csv(measures(rows))).toBe(
      '\ufeffÅtgärd nr;År;Åtgärd;Eget\r\n' +
        'Å1;2025;"Ett; två";"Han sa ""nej"""\r\n' +
        'Å2;2025;"Rad\nbryts";• punkt\r\n',
    );
  });

  test("a renamed column has the contract's header, and the user's own keep theirs", () => {
    const table: LiteralTable = {
      name: 'Åtgärder',
      headers: ['Åtgärd nr', 'År', 'Åtgärd', 'Läge', 'Status'],
      rows: [['Å1', 2025, 'Rutin', 'Klar', 'min']],
    };
    const tables = found(exactly([table], [{ name: '_kv_Åtgärder_Status', formula: '=Åtgärder!$D$1' }]));
    expect(lines(tables)[0]).toBe('Åtgärd nr;År;Åtgärd;Status;Status 2');
  });

  test("two of the user's own that spaces alone tell apart are two", () => {
    const tables = measures([['Å1', 2025, 'Rutin', 'a', 'b']], {
      headers: ['Åtgärd nr', 'År', 'Åtgärd', 'Mitt fält', 'Mittfält'],
    });
    expect(lines(tables)[0]).toBe('Åtgärd nr;År;Åtgärd;Mitt fält;Mittfält');
  });

  test('calculated columns are exported as values, and do not make an empty row a row', () => {
    const rows = [
      ['R1', 2025, 'Risk', 9],
      ['', '', '', 'Kan ej'],
    ];
    const tables = found(exactly([{ name: 'Risker', headers: ['Risk nr', 'År', 'Risk', 'Risknivå'], rows }]));
    expect(lines(tables, 'Risker')).toEqual(['Risk nr;År;Risk;Risknivå', 'R1;2025;Risk;9', '']);
  });
});

describe('JSON', () => {
  test('has the columns in order and the rows by header, blank cells left out', () => {
    expect(JSON.parse(exportJson(measures([['Å1', 2025, '=1+1', '']])))).toEqual({
      kvalitetsplan: 1,
      tables: [
        {
          name: 'Åtgärder',
          columns: ['Åtgärd nr', 'År', 'Åtgärd', 'Eget'],
          rows: [{ 'Åtgärd nr': 'Å1', År: 2025, Åtgärd: '=1+1' }],
        },
      ],
    });
  });

  test('a number shown otherwise than its column declares keeps its format', () => {
    const rows = [['Å1', 2025, 'Rutin', 1.5]];
    const json = exportJson(measures(rows, { formats: { '0,1': '0', '0,3': '0 %' } }));
    expect(JSON.parse(json)).toMatchObject({
      tables: [{ rows: [{ År: 2025, Eget: { value: 1.5, format: '0 %' } }] }],
    });
  });

  test('a plain number in a column that declares percent or days keeps its format', () => {
    const headers = ['Indikator nr', 'År', 'Svarsfrekvens'];
    const rows = [
      ['I1', 2025, 1.5],
      ['I1', 2024, 0.77],
    ];
    const table = { name: 'Utfall', headers, rows, formats: { '1,2': '0 %' } };
    expect(JSON.parse(exportJson(found(exactly([table]))))).toMatchObject({
      tables: [{ rows: [{ Svarsfrekvens: { value: 1.5, format: 'General' } }, { Svarsfrekvens: 0.77 }] }],
    });
  });

  test('a header cannot reach into the object', () => {
    const headers = ['Åtgärd nr', 'År', 'Åtgärd', '__proto__'];
    const json = exportJson(measures([['Å1', 2025, 'Rutin', 'x']], { headers }));
    expect(json).toContain('"__proto__": "x"');
  });
});

test('every value comes back from its field', () => {
  const cell = fc.oneof(
    fc.record({
      value: fc.string({ unit: 'binary' }).filter((text) => !/[";\r\n]/u.test(text)),
      format: fc.constant('General'),
    }),
    fc.record({
      value: fc.constantFrom('12', '- a', '=A1', "'x", '5 %', '2025-01-01', 'sant'),
      format: fc.constant('General'),
    }),
    fc.record({
      value: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      format: fc.constantFrom('General', '0 %', '#,##0'),
    }),
    fc.record({ value: fc.integer({ min: 61, max: 2_958_465 }), format: fc.constant('yyyy-mm-dd') }),
    fc.record({ value: fc.boolean(), format: fc.constant('General') }),
  );
  fc.assert(
    fc.property(cell, ({ value, format }) => {
      const [, line = ''] = lines(measures([['Å1', 2025, 'X', value]], { formats: { '0,3': format } }));
      expect(readField(line.slice('Å1;2025;X;'.length), undefined).value).toBe(value);
    }),
  );
});
