import fc from '../property';
import { isUnreadable } from '../../src/domain/registers';
import { adopt, type Adoption } from '../../src/read/adopt/adopt';
import { noAnswers } from '../../src/read/adopt/answers';
import type { SourceSheet } from '../../src/read/adopt/source';
import { sourceOf, type CaseSheet } from './goldenCases';

jest.setTimeout(120_000);

const headers = [
  'Nr',
  'Risk',
  'Egenkontroll',
  'Åtgärd',
  'Sannolikhet',
  'Sannolikhet efter',
  'Konsekvens (1–4)',
  'Risknivå',
  'Område',
  'År',
  'Målgrupp',
  'Ansvarig',
  'Status',
  'Uppföljning',
  'Kommentar',
  'Klart senast',
  'Indikator',
  'Utfall',
  '2024',
  'Pärm',
];

/** Words in place of which each cell gets its own, so that each can be found again. */
const texts = [
  'ORD',
  'ORD ORD',
  'ORD\nORD',
  'ORD\nRisknivå 6\nORD',
  'Egenkontroll: ORD\nSyfte: ORD\nUppföljning: ORD',
  'Åtgärd: ORD\nKopplad till risk: ORD',
  'ORD (NY)',
  'Forts. ORD',
  '– ORD',
  '<b>ORD</b><br>ORD',
  '\uF0B7 ORD\n\uF0B7 ORD',
  '* ORD',
  'Summa ORD',
  'Fas 2: ORD',
];
const fixed = [
  'Egenkontroll saknas för risken',
  'Inget behov av åtgärd',
  '–',
  'Summa',
  'Totalt',
  'Låg',
  'II',
  'R1',
];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...texts) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...fixed) },
  { weight: 3, arbitrary: fc.constant(null) },
);

interface Shape {
  readonly above: readonly (string | null)[];
  readonly offset: number;
  readonly header: readonly string[];
  readonly rows: readonly ('blank' | 'header' | readonly (string | number | null)[])[];
  /** Which row's first cell is merged with the one below it. */
  readonly merged: number | undefined;
}

const shape: fc.Arbitrary<Shape> = fc.record({
  above: fc.array(fc.constantFrom('ORD', 'Riskregister 2024 ORD', null), { maxLength: 3 }),
  offset: fc.integer({ min: 0, max: 2 }),
  header: fc.shuffledSubarray(headers, { minLength: 2, maxLength: 8 }),
  rows: fc.array(
    fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom('blank' as const, 'header' as const) },
      { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...texts)) },
      { weight: 6, arbitrary: fc.array(cell, { minLength: 1, maxLength: 9 }) },
    ),
    { maxLength: 8 },
  ),
  merged: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
});

type Cells = (string | number | null)[];

/** One sheet of the shapes under each other, each word of its own. */
function sheetOf(shapes: readonly Shape[]): CaseSheet {
  let words = 0;
  const own = (value: string | number | null): string | number | null =>
    typeof value === 'string' ? value.replace(/ORD/gu, () => `ord${(words += 1)}`) : value;
  const rows: Cells[] = [];
  const merges: string[] = [];
  for (const { above, offset, header, rows: body, merged } of shapes) {
    const shifted = (values: readonly (string | number | null)[]): Cells => [
      ...Array.from({ length: offset }, () => null),
      ...values.map(own),
    ];
    rows.push(...above.map((text) => [own(text)]), shifted(header));
    const first = rows.length;
    for (const row of body) rows.push(row === 'blank' ? [] : shifted(row === 'header' ? header : row));
    for (const at of merged === undefined ? [] : [merged]) {
      const [top, column] = [first + at, offset];
      const below = rows[top + 1];
      if (below === undefined || rows[top]?.[column] === undefined) continue;
      below[column] = null;
      const letter = String.fromCharCode(65 + column);
      merges.push(`${letter}${top + 1}:${letter}${top + 2}`);
    }
    rows.push([]);
  }
  return { rows, merges };
}

/** What is in the registers, field by field. */
function registered({ entries }: Adoption): readonly unknown[] {
  const values = entries.flatMap(({ fields }) => [...fields.values(), levelIn(fields)].flat());
  return values.map((value) => (isUnreadable(value) ? value.unreadable : value));
}

/** What the register calculates. */
function levelIn(fields: ReadonlyMap<string, unknown>): number {
  return Number(fields.get('likelihood')) * Number(fields.get('consequence'));
}

/** Whatever of the cells stands neither in a register nor in what is told. */
function lost(sheet: SourceSheet, adoption: Adoption): readonly string[] {
  const values = registered(adoption);
  const inRegisters = new Set(values.flatMap((value) => JSON.stringify(value ?? '').match(/ord\d+/gu) ?? []));
  const isHeader = new Set(adoption.tables.flatMap(({ block }) => block.headerCells));
  return sheet.rows
    .flatMap(({ cells }) => cells)
    .filter((each) => !isHeader.has(each))
    .flatMap((each) => {
      const left = adoption.left.filter((other) => other.cell === each || isAt(other.cell, each));
      const told = left.map(({ text }) => text).join(' ');
      const noted = JSON.stringify(adoption.notes.filter(({ cell: at }) => at && isAt(at, each)));
      const words = each.text.match(/ord\d+/gu) ?? [];
      const missing = words.filter((word) => !inRegisters.has(word) && !`${told} ${noted}`.includes(word));
      const isNumber = typeof each.value === 'number';
      const isLost = isNumber && left.length === 0 && !values.some((value) => String(value) === each.text);
      return isLost
        ? [`${each.row}:${each.column} ${each.text}`]
        : missing.map((word) => `${each.text}: ${word}`);
    });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function isAt(one: Place, other: Place): boolean {
  return one.row === other.row && one.column === other.column;
}

it('each cell of a sheet ends in a register or is told of, whatever the sheet looks like', () => {
  fc.assert(
    fc.property(fc.array(shape, { minLength: 1, maxLength: 3 }), fc.boolean(), (shapes, isYearSaid) => {
      const sheet = sourceOf('Blad', sheetOf(shapes));
      const adoption = adopt([sheet], { answers: noAnswers, year: 2025, isYearSaid, lacksMerges: false });
      expect(lost(sheet, adoption)).toEqual([]);
    }),
    { numRuns: 1_500 },
  );
});
