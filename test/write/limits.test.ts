/** The limits of a target that is an interval, which the annex's chart draws from two hidden columns. */
import type { EditOf, Plan } from '../../src/write/plan';
import type { RegisterRows } from '../domain/registerRows';
import { carryOut, emptyBook, makeAnnex, planFor, planned, type Book } from './annexBook';

const occupancy = { nr: 'I1', title: 'Beläggning', unit: 'procent', direction: 'Inom intervall' } as const;
const rows: RegisterRows = {
  indicators: [occupancy],
  outcomes: [
    { nr: 'I1', year: 2023, outcome: 0.88, target: '90–100 %' },
    { nr: 'I1', year: 2024, outcome: 1.02, target: '85 till 95 procent' },
    { nr: 'I1', year: 2025, outcome: 0.97, comparison: 0.93, comparisonOf: 'Riket 2024' },
  ],
};

function editsOf<Kind extends Plan[number]['edit']>(plan: Plan, kind: Kind): readonly EditOf<Kind>[] {
  return plan.filter((edit): edit is EditOf<Kind> => edit.edit === kind);
}

/** Of the columns beside the annex's three: what has no width is hidden. */
function widthsBeside(plan: Plan): readonly (readonly number[])[] {
  return editsOf(plan, 'columnWidths').flatMap(({ column, widths }) => (column === 3 ? [widths] : []));
}

function sheetOf(book: Book): readonly (readonly unknown[])[] {
  return book.sheets.get('Bilaga 2025 vuxna') ?? [];
}

/** What stands beside the figures, from their header on. */
function besideFigures(book: Book): readonly (readonly unknown[])[] {
  const lines = sheetOf(book);
  const header = lines.findIndex(([first]) => first === 'År och serie');
  return lines.slice(header, header + 5).map((line) => line.slice(3, 5));
}

it('stand as numbers beside their years, and are blank where there is no interval', () => {
  const book = emptyBook();
  makeAnnex(book, rows);
  expect(besideFigures(book)).toEqual([
    ['Mål, lägst', 'Mål, högst'],
    [0.9, 1],
    [0.85, 0.95],
    ['', ''],
    ['', ''],
  ]);
});

it('are drawn as two lines, and the sentence says so', () => {
  const { plan } = planned(planFor(emptyBook(), rows));
  const [chart] = editsOf(plan, 'chart').map((edit) => edit.chart);
  expect(chart).toMatchObject({ drawsHidden: true, minimum: 0 });
  expect(chart?.series.map(({ name, values }) => [name, values.column])).toEqual([
    ['Utfall', 1],
    ['Mål, lägst', 3],
    ['Mål, högst', 4],
  ]);
  expect(widthsBeside(plan)).toEqual([[0, 0]]);
  expect(JSON.stringify(plan)).toContain('Diagrammet visar utfall och mål 2023–2025.');
});

it.each([
  ['a target that is a number', { ...occupancy, direction: 'Högre är bättre' as const }, 0.9],
  [
    'an interval that nothing is judged by',
    { ...occupancy, direction: 'Högre är bättre' as const },
    '90–100 %',
  ],
  ['a text that is no interval', occupancy, 'så nära fullt som möjligt'],
])('are not there for %s', (_, indicator, target) => {
  const outcomes = [{ nr: 'I1', outcome: 0.97, target }];
  const { plan } = planned(planFor(emptyBook(), { indicators: [indicator], outcomes }));
  const [chart] = editsOf(plan, 'chart').map((edit) => edit.chart);
  expect(chart?.series.map(({ name }) => name)).toEqual(target === 0.9 ? ['Utfall', 'Mål'] : ['Utfall']);
  expect(widthsBeside(plan)).toEqual([]);
});

it('are no texts of the user’s when the annex is made again, but what else stands beside it is', () => {
  const book = emptyBook();
  makeAnnex(book, rows);
  expect(makeAnnex(book, rows).summary.setAside).toEqual([]);
  const lines = book.sheets.get('Bilaga 2025 vuxna') ?? [];
  const first = lines.findIndex(([label]) => label === '2023');
  const line = lines[first] ?? [];
  line[5] = 0.42;
  line[4] = 'Stämmer detta?';
  const title = lines[1] ?? [];
  while (title.length < 4) title.push('');
  title[3] = 7;
  expect(makeAnnex(book, rows).summary.setAside).toEqual(['7', 'Stämmer detta?', '0.42']);
  expect(besideFigures(book)[1]).toEqual([0.9, 1]);
});

it('follow a target that has been written over by hand', () => {
  const book = emptyBook();
  makeAnnex(book, rows);
  const line = sheetOf(book).findIndex(([label]) => label === '2023');
  const cells = book.sheets.get('Bilaga 2025 vuxna')?.[line] ?? [];
  cells[2] = '80–85 %';
  makeAnnex(book, rows);
  expect(besideFigures(book)[1]).toEqual([0.8, 0.85]);
});

it('are gone, and their columns shown again, when no target is an interval any more', () => {
  const book = emptyBook();
  makeAnnex(book, rows);
  const outcomes = [{ nr: 'I1', outcome: 0.97, target: 0.9 }];
  const { plan } = planned(planFor(book, { indicators: [occupancy], outcomes }));
  expect(widthsBeside(plan)).toEqual([[48, 48]]);
  carryOut(book, plan);
  expect(
    sheetOf(book)
      .flatMap((cells) => cells.slice(3))
      .filter((cell) => cell !== ''),
  ).toEqual([]);
});

it('leave columns beside an annex without them as wide as the user has made them', () => {
  const book = emptyBook();
  const without = {
    indicators: [occupancy],
    outcomes: [{ nr: 'I1', outcome: 0.97, target: 0.9 }],
  };
  carryOut(book, planned(planFor(book, without)).plan);
  expect(widthsBeside(planned(planFor(book, without)).plan)).toEqual([]);
});
