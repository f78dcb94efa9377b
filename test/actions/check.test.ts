import { check, findingRows, type CheckOutcome, type LocatedFinding } from '../../src/actions/check';
import { findingRules, type FindingRule } from '../../src/domain/findings';
import { openHost } from '../../src/host/office/host';
import type { Workbook } from '../../src/host/workbook/workbook';
import { describeWith } from '../environment';
import {
  golden2022,
  readWorkbook,
  registerBook,
  type RegisterRow,
  type RegisterRows,
} from '../spine/registerBooks';
import { breaches, inventedBook, plainBook } from './inventedBook';

function outcomeOf(book: Workbook, year = 2025, group = 'vuxna'): Promise<CheckOutcome> {
  return check(openHost(book).run, { year, group });
}

async function findingsOf(book: Workbook, year?: number, group?: string): Promise<readonly LocatedFinding[]> {
  const outcome = await outcomeOf(book, year, group);
  if (outcome.kind !== 'checked') throw new Error(outcome.kind);
  return outcome.findings;
}

/** "rule Sheet!A1" */
function words({ finding, address }: LocatedFinding): string {
  return `${finding.rule} ${address === undefined ? '' : `${address.sheet}!${address.cell}`}`;
}

async function foundIn(rows: RegisterRows): Promise<readonly string[]> {
  return (await findingsOf(registerBook(rows), 2025, '')).map(words);
}

describe('an invented workbook with one breach of every rule', () => {
  it('breaks every rule there is', () => {
    expect(breaches.map(([rule]) => rule).sort()).toEqual(Object.keys(findingRules).sort());
  });

  it('has each found once, at its cell, and nothing else', async () => {
    const found = await findingsOf(inventedBook());
    expect(found.map(words)).toEqual(breaches.map(([rule, cell]) => `${rule} ${cell}`));
  });

  it('has the same found from a workbook without formulas, but for those of formulas and hidden rows', async () => {
    const needFormulas: readonly FindingRule[] = [
      'calculated-overwritten',
      'calculated-missing',
      'formula-in-input',
      'rows-hidden',
    ];
    const found = await findingsOf(plainBook());
    const expected = breaches.filter(([rule]) => !needFormulas.includes(rule));
    expect(found.map(words)).toEqual(expected.map(([rule, cell]) => `${rule} ${cell}`));
  });

  it('is read in two round trips', async () => {
    const host = openHost(inventedBook());
    await check(host.run, { year: 2025, group: 'vuxna' });
    expect(host.statistics.syncs).toBe(2);
  });

  it('is said in rows for machines, with numbers, and personal numbers masked', async () => {
    const rows = findingRows(await findingsOf(inventedBook()), 'sv');
    expect(rows.find(({ rule }) => rule === 'link-ambiguous')).toEqual({
      rule: 'link-ambiguous',
      severity: 'fix',
      sheet: 'Egenkontroller',
      cell: 'G5',
      numbers: ['E4', 'R10'],
      text: 'E4: R10 finns flera gånger i Risker för 2025. Kopplingen går till den första raden.',
    });
    expect(rows.find(({ rule }) => rule === 'personal-number')?.text).toContain('19******-****');
    expect(JSON.stringify(rows)).not.toMatch(/850709|9805/);
  });
});

describe('hidden and filtered rows', () => {
  const rows = {
    Åtgärder: ['Å1', 'Å2', 'Å3'].map((nr) => ({ 'Åtgärd nr': nr, År: 2025, Åtgärd: 'X', Status: 'Pågår' })),
  };

  it('are told once for a table, and checked all the same', async () => {
    const host = openHost(registerBook(rows));
    await host.run(async (context) => {
      const table = context.workbook.tables.getItem('Åtgärder');
      table.columns.getItem('Åtgärd nr').filter.applyValuesFilter(['Å1']);
      await context.sync();
    });
    const outcome = await check(host.run, { year: 2025, group: '' });
    expect(outcome.kind === 'checked' && outcome.findings.map(({ finding }) => finding)).toMatchObject([
      { rule: 'rows-hidden', place: { row: 1, nr: 'Å2' }, details: { rows: 2 } },
    ]);
  });
});

describe('cells that hold an error', () => {
  const risk = { 'Risk nr': 'R1', År: 2025, Risk: 'X', Sannolikhet: 2, Konsekvens: 2 };

  it('are told as such, whatever rule the error breaks too', async () => {
    const measure = { 'Åtgärd nr': 'Å1', År: 2025, Åtgärd: 'X', Status: { error: '#N/A' }, Uppföljning: 'X' };
    expect(await foundIn({ Åtgärder: [measure] })).toEqual(['error-value Åtgärder!J2']);
  });

  it('are told of calculated columns in one run of rows', async () => {
    const named = { ...risk, Risknivå: { error: '#NAME?' } };
    const numbered = ['R1', 'R2', 'R3', 'R4'].map((nr) => ({ ...named, 'Risk nr': nr }));
    const [one, two, three, four] = numbered;
    const given = [one, two, { ...three, Risknivå: 4 }, four].filter((row) => row !== undefined);
    const found = await findingsOf(registerBook({ Risker: given }), 2025, '');
    expect(found.map(({ finding, address }) => [address?.cell, finding.details])).toEqual([
      ['J2', { error: '#NAME?', column: 'Risknivå', rows: 2 }],
      ['J5', { error: '#NAME?', column: 'Risknivå', rows: 1 }],
    ]);
  });
});

describe('a number stored as text in another year', () => {
  const found = async (row: RegisterRow, asked: RegisterRow = {}): Promise<readonly string[]> => {
    const indicator = { Indikator: 'X', Mätenhet: 'procent', Riktning: 'Högre är bättre' };
    const book = registerBook({
      Indikatorer: ['I1', 'I2'].map((nr) => ({
        'Indikator nr': nr,
        Målgrupp: nr === 'I1' ? 'vuxna' : 'barn',
        ...indicator,
      })),
      Utfall: [
        { 'Indikator nr': 'I1', År: 2025, Utfall: 0.8, Målvärde: 0.7, ...asked },
        { 'Indikator nr': 'I1', ...row },
      ],
    });
    return (await findingsOf(book, 2025, 'vuxna')).map(words);
  };

  it.each(['0,77', '77', '77 %', '77 procent'])(
    'is told where the formulas of the year look for it: %s',
    async (text) => {
      expect(await found({ År: 2024, Utfall: text })).toEqual(['number-as-text Utfall!D3']);
      expect(await found({ År: 2030, Målvärde: text })).toEqual(['number-as-text Utfall!I3']);
      expect(await found({ År: 2030, Etappmål: text })).toEqual(['number-as-text Utfall!H3']);
    },
  );

  it('is not told where no formula of the year looks, nor of another group', async () => {
    expect(await found({ År: 2024, Målvärde: '0,77', Jämförelse: '0,8' })).toEqual([]);
    expect(await found({ År: 2026, Utfall: '0,77' })).toEqual([]);
    expect(await found({ År: 2024, Utfall: 'För få svar' })).toEqual([]);
    expect(await found({ År: 2024, 'Indikator nr': 'I2', Utfall: '0,77' })).toEqual([]);
  });
});

describe('shares of one row', () => {
  const book = (outcome: RegisterRow, unit = 'procent') =>
    registerBook({
      Indikatorer: [{ 'Indikator nr': 'I1', Indikator: 'X', Mätenhet: unit, Riktning: 'Högre är bättre' }],
      Utfall: [{ 'Indikator nr': 'I1', År: 2025, ...outcome }],
    });
  const about = async (given: Workbook) => (await findingsOf(given, 2025, '')).map(words);

  it('may not be written as 85 beside 0,77', async () => {
    expect(await about(book({ Utfall: 0.77, Målvärde: 85 }))).toEqual(['share-mixed Utfall!I2']);
    expect(await about(book({ Utfall: 77, Målvärde: 0.85 }))).toEqual(['share-mixed Utfall!D2']);
    expect(
      await about(book({ Utfall: 0.77, Målvärde: 0.7, Jämförelse: 81, 'Jämförelse avser': 'Riket 2024' })),
    ).toEqual(['share-mixed Utfall!J2']);
    expect(await about(book({ Utfall: 0.77, Målvärde: 85 }, ''))).toEqual(['share-mixed Utfall!I2']);
  });

  it('may all be written as 85, or with their percent signs', async () => {
    expect(await about(book({ Utfall: 77, Målvärde: 85 }))).toEqual([
      'percent-divided Utfall!D2',
      'percent-divided Utfall!I2',
    ]);
    expect(await about(book({ Utfall: 0.77, Målvärde: '85 %' }))).toEqual(['percent-divided Utfall!I2']);
  });

  it('may be 150 % in cells with percent format, but not 8500 %', async () => {
    const inPercent = async (outcome: RegisterRow): Promise<Workbook> => {
      const host = openHost(book(outcome));
      await host.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Utfall');
        for (const cell of ['D2', 'I2']) sheet.getRange(cell).numberFormat = [['0 %']];
        await context.sync();
      });
      return host.workbook;
    };
    expect(await about(await inPercent({ Utfall: 0.77, Målvärde: 85 }))).toEqual(['share-mixed Utfall!I2']);
    expect(await about(await inPercent({ Utfall: 0.77, Målvärde: 1.5 }))).toEqual([]);
  });

  it('are no shares where the unit is another', async () => {
    expect(await about(book({ Utfall: 0.5, Målvärde: 14 }, 'dagar'))).toEqual([]);
    expect(await about(book({ Utfall: 0.5, Målvärde: 3 }, ''))).toEqual([]);
  });
});

describe('the limit for partly met', () => {
  const withLimit = (value: string | number) =>
    foundIn({
      Risker: [{ 'Risk nr': 'R1', År: 2025, Risk: 'X', 'Angiven nivå': 4 }],
      Inställningar: [
        { Inställning: 'Skala', Värde: 4 },
        { Inställning: 'gräns för delvis ', Värde: value },
      ],
    });

  it.each([0, 1, 1.2, 90, -0.1])('is none at %p', async (limit) => {
    expect(await withLimit(limit)).toEqual(['partly-limit-invalid Inställningar!B3']);
  });

  it.each(['', 0.9])('may be %p', async (limit) => {
    expect(await withLimit(limit)).toEqual([]);
  });
});

describe('rows that are not in question', () => {
  it('are not told of: another year, another group', async () => {
    const measure = {
      'Åtgärd nr': 'Å1',
      År: 2024,
      Målgrupp: 'vuxna',
      Åtgärd: 'Ring 19850709-9805',
      Klart: 'x',
    };
    const rows = {
      Åtgärder: [
        { ...measure, 'Klart senast': 'snart' },
        { ...measure, 'Åtgärd nr': 'Å2', År: 2025, Målgrupp: 'barn', 'Klart senast': 'snart' },
        { ...measure, År: 2025, Åtgärd: 'X', Status: 'Pågår' },
      ],
    };
    expect(await findingsOf(registerBook(rows))).toEqual([]);
  });
});

describe('a check that cannot be made', () => {
  it('says which registers it lacks', async () => {
    const book = registerBook({});
    book.sheets.splice(
      book.sheets.findIndex(({ name }) => name === 'Åtgärder'),
      1,
    );
    expect(await outcomeOf(book)).toMatchObject({
      kind: 'unreadable',
      refusals: [{ refusal: 'tableMissing', table: 'Åtgärder' }],
    });
  });

  it('says which years have rows', async () => {
    expect(await outcomeOf(inventedBook(), 2001)).toMatchObject({
      kind: 'notComposed',
      refusal: { kind: 'noRows', years: [2024, 2025, 2026] },
    });
    expect(await outcomeOf(inventedBook(), 2025, 'okända')).toMatchObject({
      kind: 'notComposed',
      refusal: { kind: 'unknownGroup' },
    });
  });
});

describeWith('shared', 'the check of the workbook of 2022', () => {
  it('names the two self-checks without follow-up and the one measure without status, and else only notes', async () => {
    const rows = findingRows(await findingsOf(readWorkbook(golden2022), 2022, 'vuxna'), 'sv');
    const worthMore = rows.filter(({ severity }) => severity !== 'note');
    expect(worthMore.map(({ rule, sheet, cell, numbers }) => [rule, `${sheet}!${cell}`, ...numbers])).toEqual(
      [
        ['follow-up-missing', 'Egenkontroller!M4', 'U22-K03'],
        ['follow-up-missing', 'Egenkontroller!M8', 'U22-K07'],
        ['measure-status-missing', 'Åtgärder!J22', 'U22-A21'],
      ],
    );
    expect(new Set(rows.map(({ rule }) => rule))).toEqual(
      new Set(['follow-up-missing', 'measure-status-missing', 'target-missing', 'indicator-not-measured']),
    );
  });
});
