import { mkdirSync } from 'node:fs';
import { openHost } from '../../src/host/office/host';
import { web } from '../../src/host/office/profile';
import { loadWorkbook } from '../../src/host/xlsx';
import { adoptSheet } from '../../src/actions/adopt/adoptSheet';
import { commandLine, Folder, type Ran } from '../commandLine/running';
import { describeWith } from '../environment';
import { cellsOf, fileOf, pictureOf, sheetIn } from '../spine/registerBooks';
import { bookOf, type LiteralSheet } from './sheets';

jest.setTimeout(240_000);

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
});
afterEach(() => {
  folder.remove();
});

interface Adopted extends Ran {
  /** Rows of the registers by header, as `export` gives them. */
  readonly data: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
}

interface ExportedFile {
  readonly tables: readonly { readonly name: string; readonly rows: Adopted['data'][string] }[];
}

async function adopted(
  sheets: Readonly<Record<string, LiteralSheet>>,
  ...options: readonly string[]
): Promise<Adopted> {
  const input = folder.write('in.xlsx', fileOf(bookOf(sheets)));
  const ran = await commandLine('adopt', '--workbook', input, '--output', folder.at('ut.xlsx'), ...options);
  return {
    ...ran,
    data: ran.exitCode === 0 && !options.includes('--dry-run') ? await registersOf('ut.xlsx') : {},
  };
}

async function registersOf(name: string): Promise<Adopted['data']> {
  await commandLine('export', '--workbook', folder.at(name), '--data', folder.at('ut.json'));
  const { tables } = JSON.parse(folder.read('ut.json').toString('utf8')) as ExportedFile;
  return Object.fromEntries(tables.map((table) => [table.name, table.rows]));
}

const shuffled: LiteralSheet = {
  rows: [
    ['Likelihood', 'Ansvarig', ' Riskbeskrivning', 'Impact', 'Riskpoäng', 'Egen anteckning'],
    [3, 'Enhetschef', 'Nyckeln till arkivet kommer bort', 2, 6, 'gul pärm'],
    ['4', 'Handläggare', 'Samtal besvaras för sent', '3 – Kännbar', 10, null],
  ],
};

describe('a risk sheet with renamed and shuffled columns', () => {
  it('becomes registers, and a contradiction of its own levels is kept and told', async () => {
    const { exitCode, messages, data } = await adopted({ Våra: shuffled }, '--year', '2025');
    expect(exitCode).toBe(0);
    expect(data['Risker']).toMatchObject([
      { 'Risk nr': 'R1', År: 2025, Risk: 'Nyckeln till arkivet kommer bort', Sannolikhet: 3, Konsekvens: 2 },
      {
        'Risk nr': 'R2',
        Risk: 'Samtal besvaras för sent',
        Sannolikhet: 4,
        Konsekvens: 3,
        'Angiven nivå': 10,
      },
    ]);
    expect(data['Risker']?.[0]?.['Angiven nivå'] ?? '').toBe('');
    expect(messages).toMatch(/Våra!C3: nivån 10 är inte 12/u);
    expect(messages).toMatch(/F {2}Egen anteckning → tas inte med/u);
  });

  it('leaves the original sheet and the input file untouched', async () => {
    const book = bookOf({ Våra: shuffled });
    const bytes = fileOf(book);
    await adopted({ Våra: shuffled });
    expect(Buffer.compare(folder.read('in.xlsx'), bytes)).toBe(0);
    const before = loadWorkbook(bytes);
    const after = loadWorkbook(folder.read('ut.xlsx'));
    expect(pictureOf(sheetIn(after, 'Våra'), after)).toEqual(pictureOf(sheetIn(before, 'Våra'), before));
  });

  it('as a dry run tells the same and writes nothing', async () => {
    const { exitCode, messages } = await adopted({ Våra: shuffled }, '--dry-run');
    expect(exitCode).toBe(0);
    expect(messages).toContain('inget är skrivet');
    expect(messages).toContain('Risker 2');
    expect(Object.keys(folder.picture())).toEqual(['in.xlsx']);
  });
});

const words: LiteralSheet = {
  rows: [
    ['Risk', 'Sannolikhet', 'Konsekvens'],
    ['Posten blir liggande', 'Låg', 2],
    ['Larmet hörs inte', 'Hög (nattetid)', 4],
  ],
};

describe('questions', () => {
  it('a scale in words is mapped only when the user has said how', async () => {
    const asked = await adopted({ Blad: words });
    expect(asked.exitCode).toBe(1);
    expect(asked.messages).toMatch(/Fråga 1: .*”Låg”, ”Hög \(nattetid\)”/u);
    expect(Object.keys(folder.picture())).toEqual(['in.xlsx']);
    expect((await adopted({ Blad: words }, '--dry-run')).exitCode).toBe(0);
    const map = ['--map', 'Sannolikhet:Låg=1', '--map', 'Sannolikhet:Hög=4'];
    const { data } = await adopted({ Blad: words }, ...map);
    expect(data['Risker']).toMatchObject([{ Sannolikhet: 1 }, { Sannolikhet: 4, Konsekvens: 4 }]);
  });

  it('two columns that could be the same are asked about, never guessed', async () => {
    const rivals: LiteralSheet = {
      rows: [
        ['Risk', 'Sannolikhet före', 'Sannolikhet efter', 'Konsekvens'],
        ['Listan är inte aktuell', 4, 2, 3],
      ],
    };
    const asked = await adopted({ Blad: rivals });
    expect([asked.exitCode, asked.messages]).toEqual([1, expect.stringMatching(/B ”Sannolikhet före”, C/u)]);
    const { data } = await adopted({ Blad: rivals }, '--map', 'B=Sannolikhet');
    expect(data['Risker']).toMatchObject([{ Sannolikhet: 4, Konsekvens: 3 }]);
  });
});

describe('rows between the rows', () => {
  it('totals, numbers without content, repeated headers and footnotes are no risks', async () => {
    const sheet: LiteralSheet = {
      rows: [
        ['Riskregister 2024'],
        [],
        [null, 'Nr', 'Risk', 'Sannolikhet (1–5)', 'Konsekvens (1–5)'],
        [null, 'A01', 'Bilen startar inte', 5, 2],
        [null, 'Fas 2: drift'],
        [null, 'Nr', 'Risk', 'Sannolikhet (1–5)', 'Konsekvens (1–5)'],
        [null, 'A02', 'Vikarien får ingen nyckel', 'II', 1],
        [null, 'A03'],
        [null, null, 'Summa', 7, 3],
        [],
        [null, '* Bedömt av arbetsgruppen'],
      ],
    };
    const { data, messages } = await adopted({ Lista: sheet }, '--map', 'D:II=2');
    expect(data['Risker']).toMatchObject([
      { 'Risk nr': 'A01', År: 2024, Sannolikhet: 5 },
      { 'Risk nr': 'A02', Område: 'Fas 2: drift', Sannolikhet: 2 },
    ]);
    expect(messages).toMatch(/Skalan är 1–5/u);
    expect(messages).toMatch(/Fotnoter: .*Bedömt av arbetsgruppen/u);
    expect(messages).toMatch(/Nummer utan innehåll: .*A03/u);
  });

  it('a risk merged over two rows has both measures', async () => {
    const sheet: LiteralSheet = {
      rows: [
        ['Risk', 'Åtgärd', 'Ansvarig', 'Status'],
        ['Rutinen är okänd', 'Gå igenom rutinen', 'Chef A', 'done'],
        [null, 'Sätt upp en affisch', 'Chef B', 'pågående'],
      ],
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
    };
    const { data } = await adopted({ Plan: sheet });
    expect(data['Risker']).toHaveLength(1);
    expect(data['Åtgärder']).toMatchObject([
      { 'Risk nr': 'R1', Ansvarig: 'Chef A', Status: 'Klar' },
      { 'Risk nr': 'R1', Ansvarig: 'Chef B', Status: 'Pågår' },
    ]);
  });
});

describe('what cannot be adopted', () => {
  it.each([
    [
      'no register',
      [],
      {
        Blad: {
          rows: [
            ['Namn', 'Telefon'],
            ['Anna', '08-1'],
          ],
        },
      },
      'Inget register hittades',
    ],
    ['a sheet that is not there', ['--sheet', 'Diagram1'], { Blad: shuffled }, 'Diagram1 finns inte'],
    ['an answer about no column', ['--map', 'Färg=Risk'], { Blad: shuffled }, 'Ingen kolumn heter Färg'],
  ] as const)('%s is told, and nothing is written', async (_, options, sheets, says) => {
    const { exitCode, messages } = await adopted(sheets, ...options);
    expect(exitCode).toBe(1);
    expect(messages).toContain(says);
    expect(Object.keys(folder.picture())).toEqual(['in.xlsx']);
  });

  it('registers that are there already are not added to', async () => {
    await adopted({ Våra: shuffled });
    const again = await commandLine(
      'adopt',
      '--workbook',
      folder.at('ut.xlsx'),
      '--output',
      folder.at('två.xlsx'),
    );
    expect([again.exitCode, again.messages]).toEqual([1, expect.stringContaining('har redan register')]);
    expect(Object.keys(folder.picture())).not.toContain('två.xlsx');
  });

  it('a sheet called Risker is left, and the register stands beside it', async () => {
    const { exitCode, messages } = await adopted({ Risker: shuffled });
    expect(exitCode).toBe(0);
    expect(messages).toContain('Risker (register)');
    expect(cellsOf(sheetIn(loadWorkbook(folder.read('ut.xlsx')), 'Risker'))[1]?.[2]).toMatch(/^Nyckeln/u);
  });
});

it('10,000 rows take two reads, one write and one look at the result, in Excel on the web', async () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => [`Risken nummer ${at}`, 1 + (at % 4), 2]);
  const host = openHost(bookOf({ Stor: { rows: [['Risk', 'Sannolikhet', 'Konsekvens'], ...rows] } }), {
    profile: web,
  });
  const outcome = await adoptSheet(host.run, { answers: { columns: [], words: [] }, today: '2026-11-25' });
  expect(outcome).toMatchObject({ kind: 'adopted', remembered: { kind: 'remembered' } });
  expect(host.statistics.syncs).toBe(4);
});

describeWith('shared', 'tables pasted from the plans', () => {
  it.each([
    ['plan-2023', { Risker: 9, Egenkontroller: 7, Åtgärder: 15, Indikatorer: 19 }],
    ['plan-2024', { Risker: 5, Egenkontroller: 12, Åtgärder: 11, Indikatorer: 21 }],
    ['uppfoljning-2022', { Risker: 13, Egenkontroller: 19, Åtgärder: 22, Indikatorer: 6 }],
  ])('%s give the registers of the golden data', async (document, counts) => {
    mkdirSync(folder.at('mapp'));
    const output = folder.at('mapp/ut.xlsx');
    const workbook = `../shared/golden/pasted/${document}.xlsx`;
    expect((await commandLine('adopt', '--workbook', workbook, '--output', output)).exitCode).toBe(0);
    const data = await registersOf('mapp/ut.xlsx');
    const found = Object.keys(counts).map((name) => [name, data[name]?.length]);
    expect(Object.fromEntries(found)).toEqual(counts);
  });
});
