/** Registers with everything that cells may hold, columns in any order, and columns of the user's own. */
import fc from '../property';
import type { CellValue, NameSnapshot, TableSnapshot, WorkbookSnapshot } from '../../src/read/snapshot';
import { columnLetters } from '../../src/tables/columnLetters';
import { identityName } from '../../src/tables/identity';
import { allTables, tables } from '../../src/tables/index';
import type { AnyColumn, AnyTable } from '../../src/tables/table';

const awkwardTexts = [
  '2025',
  '007',
  '1 234,5',
  '1\u00a0234,5',
  '\u2212 3',
  '77 %',
  '85 procent',
  '2025-12-31',
  '20251231',
  'SANT',
  'false',
  '=1+1',
  '=HYPERLINK("http://exempel.se";"klicka")',
  '+46 8 000 00',
  '- punkt',
  '@namn',
  "'citat'",
  "''",
  'Ett; två, tre\tfyra',
  'Han sa "nej"',
  '"',
  'rad ett\r\nrad två\rrad tre\n\nrad fem',
  ' kant ',
  '\u00a0',
  '#REF!',
  '\ufeffmärke',
  '👩‍👩‍👧 klart ✅',
  'שלום',
  'halv\u0000 styr\u0007',
  'mars 2025',
  '5 maj',
  '3-11',
  'ja',
  '3 – Möjlig',
  'procent',
];

interface RandomCell {
  readonly value: CellValue;
  readonly format: string;
}

const general = (value: CellValue): RandomCell => ({ value, format: 'General' });

const text = fc.oneof(
  fc.constantFrom(...awkwardTexts),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...Array.from(`'"; ,.\n\r\t=+-@%0123åÖ \u00a0\u2212`)), maxLength: 8 }),
);

const number = fc.oneof(
  fc.integer({ min: -20, max: 2100 }),
  fc.integer({ min: 40_000, max: 50_000 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
  fc.constantFrom(0.77, 0.775, 0.1 + 0.2, 1.5, 85, 20250301, 1e21, 5e-324),
);

const formats = ['General', 'General', '0 %', '0.0 %', '0.00%', 'yyyy-mm-dd', 'd mmm yyyy', '0', '#,##0'];

const cell: fc.Arbitrary<RandomCell> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(general('')) },
  { weight: 3, arbitrary: text.map(general) },
  { weight: 3, arbitrary: fc.record({ value: number, format: fc.constantFrom(...formats) }) },
  { weight: 1, arbitrary: fc.boolean().map(general) },
);

const ownHeader = fc.oneof(
  fc.constantFrom(
    'Eget',
    '2025',
    "'citat'",
    '=1+1',
    'Status 2',
    'Rad\nbryts',
    'Två; delar',
    '__proto__',
    'SANT',
  ),
  text.map((each) => `Mitt ${each}`),
);

interface RandomColumn {
  readonly header: string;
  readonly declared: AnyColumn | undefined;
}

/** All columns or those that a register cannot be without, with up to three others among them. */
function columnsOf(declared: AnyTable): fc.Arbitrary<readonly RandomColumn[]> {
  const all = Object.values(declared.columns).map((column) => ({ header: column.header, declared: column }));
  const isIn = (own: readonly string[]) => (header: string, at: number, headers: readonly string[]) =>
    !own.includes(header) &&
    headers.findIndex((other) => other.toLowerCase() === header.toLowerCase()) === at;
  const declaredHeaders = all.map(({ header }) => header);
  return fc
    .array(ownHeader, { maxLength: 3 })
    .map((headers) =>
      headers.filter(isIn(declaredHeaders)).map((header) => ({ header, declared: undefined })),
    )
    .chain((own) => fc.shuffledSubarray([...all, ...own], { minLength: all.length + own.length }));
}

/** A number, so that no row is blank, and whatever else. */
function rowOf(columns: readonly RandomColumn[], nr: AnyColumn): fc.Arbitrary<readonly RandomCell[]> {
  return fc.tuple(
    ...columns.map(({ declared }) => {
      if (declared === nr) return fc.integer({ min: 1, max: 99 }).map((each) => general(`R${each}`));
      return declared?.formula === undefined ? cell : fc.constant(general(''));
    }),
  );
}

function tableOf(declared: AnyTable): fc.Arbitrary<{ table: TableSnapshot; names: readonly NameSnapshot[] }> {
  const [nr] = Object.values(declared.columns);
  if (nr === undefined) throw new Error('no columns');
  return columnsOf(declared)
    .chain((columns) => fc.array(rowOf(columns, nr), { maxLength: 3 }).map((rows) => ({ columns, rows })))
    .map(({ columns, rows }) => ({
      table: {
        name: declared.name,
        sheet: declared.name,
        row: 0,
        column: 0,
        headers: columns.map(({ header }) => header),
        values: rows.map((cells) => cells.map(({ value }) => value)),
        numberFormats: rows.map((cells) => cells.map(({ format }) => format)),
        formulas: undefined,
      },
      names: columns.flatMap(({ header, declared: column }, at) =>
        column === undefined
          ? []
          : [
              {
                name: identityName(declared.name, header),
                formula: `='${declared.name}'!$${columnLetters(at)}$1`,
              },
            ],
      ),
    }));
}

/** One of the five registers, with the list tables that it comes with. */
export const randomWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .constantFrom<AnyTable>(
    tables.risks,
    tables.selfChecks,
    tables.measures,
    tables.indicators,
    tables.outcomes,
  )
  .chain((register) =>
    fc
      .subarray(
        allTables.filter(({ sheet }) => sheet === tables.settings.sheet),
        { maxLength: 1 },
      )
      .chain((lists) => fc.tuple(...[register, ...lists].map(tableOf))),
  )
  .map((made) => ({
    sheets: made.map(({ table: { name } }) => ({ id: name, name, visible: true, isProtected: false })),
    tables: made.map(({ table }) => table),
    names: made.flatMap(({ names }) => names),
  }));
