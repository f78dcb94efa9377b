import fc from '../property';
import { makeAnnex } from '../../src/actions/annex/makeAnnex';
import { openHost } from '../../src/host/office/host';
import type { Sheet } from '../../src/host/workbook/workbook';
import { loadWorkbook } from '../../src/host/xlsx';
import { highestRow } from '../../src/write/annex/geometry';
import { describeWith } from '../environment';
import { readWithOpenpyxl } from '../host/xlsx/otherReaders';
import { pairsOf } from './annexReading';
import { cellsOf, fileOf, registerBook, sheetIn, type RegisterRow, type RegisterRows } from './registerBooks';

const sentence = 'Åtta av tio genomförandeplaner var aktuella vid uppföljningen i höstas.';

const awkward = [
  '- Riktlinjen är känd',
  '=1+1',
  '=HYPERLINK("http://exempel.se";"klicka")',
  '+46 8 000 00',
  '@namn',
  "'citat'",
  '\uF0B7 Första punkten\n\uF0B7 Andra punkten',
  '👩‍👩‍👧 familjen ✅ klart',
  '<b>fet</b> & <script>alert(1)</script> ]]>',
  '_x000D_ och _x0041_ är inga tecken',
  'halva \uD83D tecken \uDC4D var för sig',
  'styr\u0000tecken\u0007 och \u001B[31m färg',
  'rad ett\r\nrad två\rrad tre\n\n\nrad sju',
  'tabb\tmellan\u00A0ord\u200B',
  'שלום مرحبا',
  '2025-01-01',
  '12,5 %',
  'SANT',
  '#REF!',
  '   ',
  '–',
];

const long = fc.integer({ min: 5, max: 120 }).map((count) => `${sentence} `.repeat(count));
const unbroken = fc.integer({ min: 20, max: 3000 }).map((length) => 'Oavbruten'.repeat(length / 9));
const text = fc.oneof(
  { weight: 4, arbitrary: fc.constant(sentence) },
  { weight: 4, arbitrary: fc.constantFrom(...awkward) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: long },
  { weight: 1, arbitrary: unbroken },
);

const years = [2024, 2025];
const groups = ['vuxna', 'barn', ''];
const areas = ['Boende med stöd', 'Utredning', 'Ett område som inte står i listan', ''];

const place = fc.record({
  År: fc.constantFrom(...years),
  Målgrupp: fc.constantFrom(...groups),
  Område: fc.constantFrom(...areas),
});

interface Place {
  readonly År: number;
  readonly Målgrupp: string;
  readonly Område: string;
}

/** Marks a text as belonging to a row, so that it is found again whatever else it says. */
function signed(said: string, nr: string, { År, Målgrupp }: Place): string {
  return `${said} «${nr}/${År}/${Målgrupp}»`;
}

const linksTo = (letter: string, count: number): fc.Arbitrary<string> =>
  fc
    .array(fc.integer({ min: 1, max: Math.max(1, count) }), { maxLength: 3 })
    .map((numbers) => numbers.map((number) => `${letter}${number}`).join(', '));

const factor = fc.constantFrom(1, 2, 3, 4, 'Hög');

function riskRows(count: number): fc.Arbitrary<RegisterRow[]> {
  const row = fc.record({ where: place, title: text, description: text, level: factor });
  return fc.array(row, { maxLength: count }).map((rows) =>
    rows.map(({ where, title, description, level }, at) => ({
      ...where,
      'Risk nr': `R${at + 1}`,
      Risk: signed(title, `R${at + 1}`, where),
      Beskrivning: signed(description, `R${at + 1}`, where),
      'Angiven nivå': level,
    })),
  );
}

function selfCheckRows(count: number): fc.Arbitrary<RegisterRow[]> {
  const row = fc.record({ where: place, title: text, followUp: text, links: linksTo('R', count) });
  return fc.array(row, { maxLength: count }).map((rows) =>
    rows.map(({ where, title, followUp, links }, at) => ({
      ...where,
      'Egenkontroll nr': `E${at + 1}`,
      Egenkontroll: signed(title, `E${at + 1}`, where),
      'Risk nr': links,
      Uppföljning: signed(followUp, `E${at + 1}`, where),
    })),
  );
}

function measureRows(count: number): fc.Arbitrary<RegisterRow[]> {
  const row = fc.record({
    where: place,
    title: text,
    followUp: text,
    risks: linksTo('R', count),
    selfChecks: linksTo('E', count),
    status: fc.constantFrom('Klar', 'Pågår', 'Utgått', '', 'på gång'),
  });
  return fc.array(row, { maxLength: count }).map((rows) =>
    rows.map(({ where, title, followUp, risks, selfChecks, status }, at) => ({
      ...where,
      'Åtgärd nr': `Å${at + 1}`,
      Åtgärd: signed(title, `Å${at + 1}`, where),
      'Risk nr': risks,
      'Egenkontroll nr': selfChecks,
      Status: status,
      Uppföljning: signed(followUp, `Å${at + 1}`, where),
    })),
  );
}

jest.setTimeout(240_000);

const lists = {
  Målgrupper: groups.slice(0, 2).map((name, at) => ({ Målgrupp: name, 'Bilaga nr': String(at + 1) })),
  Områden: areas.slice(0, 2).map((name, at) => ({ Ordning: at + 1, Område: name })),
};

function registers(count: number): fc.Arbitrary<RegisterRows> {
  return fc
    .record({ Risker: riskRows(count), Egenkontroller: selfCheckRows(count), Åtgärder: measureRows(count) })
    .map((rows) => ({ ...rows, ...lists }));
}

interface Asked {
  readonly year: number;
  readonly group: string;
}

function isAsked(row: RegisterRow, { year, group }: Asked): boolean {
  return row['År'] === year && (row['Målgrupp'] === group || row['Målgrupp'] === '' || group === '');
}

const tables = ['Risker', 'Egenkontroller', 'Åtgärder'] as const;

/** The texts that must stand in the annex, and nothing else that is signed. */
function wantedTexts(rows: RegisterRows, asked: Asked): string[] {
  return tables
    .flatMap((table) => rows[table] ?? [])
    .filter((row) => isAsked(row, asked))
    .flatMap((row) =>
      ['Risk', 'Beskrivning', 'Egenkontroll', 'Åtgärd', 'Uppföljning'].flatMap((header) => row[header] ?? []),
    )
    .map(String)
    .filter((said) => said.includes('«'))
    .map(bare);
}

/** A text without what a cell cannot hold and what depends on where its lines end. */
function bare(said: string): string {
  return said
    .replaceAll('\uF0B7', '•')
    .replaceAll(/[\s\p{Cc}\p{Cs}\u200B-\u200D\u2060\uFEFF\uFFFE\uFFFF]/gu, '');
}

const label = /^(Egenkontroll:|Åtgärd:.*|Uppföljning:|Risknivå.*)\n/u;

function printedTexts(sheet: Sheet): string[] {
  return pairsOf(sheet)
    .flatMap(({ titles, texts }) => [...titles, ...texts])
    .filter((cell) => cell.includes('«'))
    .map((cell) => bare(cell.replace(label, '')));
}

function isReminder(printed: string): boolean {
  return printed.startsWith('Forts.') && printed.endsWith('…');
}

/** Everything of the year and group, nothing of any other, and nothing that Excel would calculate or clip. */
function expectWhole(sheet: Sheet, rows: RegisterRows, asked: Asked): void {
  const wanted = new Set(wantedTexts(rows, asked));
  const printed = new Set(printedTexts(sheet));
  expect([...wanted].filter((said) => !printed.has(said))).toEqual([]);
  expect(
    [...printed].filter((said) => !wanted.has(said) && !isReminder(said) && !said.startsWith('Forts.')),
  ).toEqual([]);
  const lines = [...sheet.rows.values()];
  expect(lines.flatMap(({ cells }) => cells.flatMap((cell) => cell?.formula ?? []))).toEqual([]);
  expect(Math.max(...lines.map(({ height }) => height ?? 0))).toBeLessThanOrEqual(highestRow);
  const signatures =
    cellsOf(sheet)
      .flat()
      .join(' ')
      .match(/«[^»]*»/gu) ?? [];
  const foreign = signatures.filter((signature) => {
    const [, year, group = ''] = signature.slice(1, -1).split('/');
    return !isAsked({ År: Number(year), Målgrupp: group }, asked);
  });
  expect(foreign).toEqual([]);
}

async function annexOf(rows: RegisterRows, asks: readonly Asked[]): Promise<void> {
  const book = registerBook(rows);
  const host = openHost(book);
  const made: string[] = [];
  for (const asked of asks) {
    const outcome = await makeAnnex(host.run, { ...asked, publishAnyway: true });
    if (wantedTexts(rows, asked).length === 0) {
      expect(outcome.kind).toBe('notComposed');
      continue;
    }
    if (outcome.kind !== 'made') throw new Error(`No annex: ${outcome.kind}`);
    made.push(outcome.sheet);
    expectWhole(sheetIn(book, outcome.sheet), rows, asked);
  }
  const loaded = loadWorkbook(fileOf(book));
  for (const name of made) expect(cellsOf(sheetIn(loaded, name))).toEqual(cellsOf(sheetIn(book, name)));
}

const bothGroups = [
  { year: 2025, group: 'vuxna' },
  { year: 2024, group: 'barn' },
  { year: 2025, group: '' },
];

describe('the annex of random registers', () => {
  it('has everything of its year and group, nothing else, and is the same in the saved file', async () => {
    await fc.assert(
      fc.asyncProperty(registers(12), (rows) => annexOf(rows, bothGroups)),
      { numRuns: 40 },
    );
  });

  it('has so too with some hundred rows', async () => {
    await fc.assert(
      fc.asyncProperty(registers(300), (rows) => annexOf(rows, bothGroups.slice(0, 1))),
      { numRuns: 3 },
    );
  });

  it('has so too with 10,000 risks, each with a self-check and a measure', async () => {
    const numbers = Array.from({ length: 10_000 }, (_, at) => at + 1);
    const where = (nr: number): Place => ({
      År: years[nr % 7 === 0 ? 0 : 1] ?? 2025,
      Målgrupp: groups[nr % 5 === 0 ? 1 : 0] ?? '',
      Område: areas[nr % areas.length] ?? '',
    });
    const said = (nr: number): string => awkward[nr % awkward.length] ?? sentence;
    const row = (nr: number, letter: string): { where: Place; nr: string; text: string } => ({
      where: where(nr),
      nr: `${letter}${nr}`,
      text: signed(said(nr), `${letter}${nr}`, where(nr)),
    });
    const rows: RegisterRows = {
      ...lists,
      Risker: numbers.map((number) => {
        const { where: at, nr, text: title } = row(number, 'R');
        return { ...at, 'Risk nr': nr, Risk: title, 'Angiven nivå': 9 };
      }),
      Egenkontroller: numbers.map((number) => {
        const { where: at, nr, text: followUp } = row(number, 'E');
        return {
          ...at,
          'Egenkontroll nr': nr,
          'Risk nr': `R${number}`,
          Egenkontroll: 'Kontroll',
          Uppföljning: followUp,
        };
      }),
      Åtgärder: numbers.map((number) => {
        const { where: at, nr, text: title } = row(number, 'Å');
        return { ...at, 'Åtgärd nr': nr, 'Egenkontroll nr': `E${number}`, Åtgärd: title, Status: 'Pågår' };
      }),
    };
    await annexOf(rows, bothGroups.slice(0, 1));
  });
});

describeWith('openpyxl', 'the annex of every awkward text', () => {
  it('has its texts as texts, whoever reads the file', async () => {
    const where = { År: 2025, Målgrupp: 'vuxna', Område: 'Utredning' };
    const rows = {
      ...lists,
      Risker: awkward.map((said, at) => ({
        ...where,
        'Risk nr': `R${at}`,
        Risk: said,
        Beskrivning: said,
        'Angiven nivå': 9,
      })),
      Åtgärder: awkward.map((said, at) => ({
        ...where,
        'Åtgärd nr': `Å${at}`,
        Åtgärd: said,
        Uppföljning: said,
        Status: said,
      })),
    };
    const book = registerBook(rows);
    const outcome = await makeAnnex(openHost(book).run, { year: 2025, group: 'vuxna', publishAnyway: true });
    if (outcome.kind !== 'made') throw new Error(outcome.kind);
    const read = readWithOpenpyxl(fileOf(book))[outcome.sheet];
    expect(read?.formulas).toEqual({});
    cellsOf(sheetIn(book, outcome.sheet)).forEach((cells, row) => {
      cells.forEach((content, column) => {
        const address = `${'ABC'.charAt(column)}${row + 1}`;
        expect([address, read?.texts[address] ?? '']).toEqual([address, content]);
      });
    });
  });
});
