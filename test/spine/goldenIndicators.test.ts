/** The indicators of the annex of 2022 and of the two plans: their figures, targets, reasons and comments in an annex. */
import { readFileSync } from 'node:fs';
import { describeWith } from '../environment';
import type { Sheet } from '../../src/host/workbook/workbook';
import { annexWords } from '../../src/texts/annexWords';
import { indicatorsOf, withoutMarks, type AnnexIndicator } from './annexReading';
import { annexedBook, registerBook, type RegisterRow } from './registerBooks';

interface Dated {
  readonly year: number | null;
  readonly value: number | null;
  readonly series: string | null;
}

interface GoldenIndicator {
  readonly id: string;
  readonly text: string;
  readonly qualityFactor: string | null;
  readonly unit: string;
  readonly directionBasis: string;
  readonly targets: readonly Dated[];
  readonly series: readonly string[];
  readonly seriesKinds?: Readonly<Record<string, string>>;
  readonly results: readonly Dated[];
  readonly respondents: number | null;
  readonly responseRate: number | null;
  readonly comparison: {
    readonly value: number | null;
    readonly source: string;
    readonly period: string;
  } | null;
  readonly noDataReason: string | null;
  readonly comment: string | null;
}

interface Document {
  readonly year: number;
  readonly indicatorGroups: readonly { readonly indicators: readonly GoldenIndicator[] }[];
}

function readDocument(name: string): Document {
  return JSON.parse(readFileSync(`../shared/golden/${name}.json`, 'utf8')) as Document;
}

function isShare({ unit }: GoldenIndicator): boolean {
  return unit !== 'antal';
}

function inUnit(indicator: GoldenIndicator, value: number): number {
  return isShare(indicator) ? value / 100 : value;
}

function indicatorRow(indicator: GoldenIndicator): RegisterRow {
  return {
    'Indikator nr': indicator.id,
    Indikator: indicator.text,
    Kvalitetsfaktor: indicator.qualityFactor ?? '',
    Mätenhet: isShare(indicator) ? 'procent' : 'antal',
    Riktning: indicator.directionBasis.includes('ska öka') ? 'Ska öka' : 'Högre är bättre',
  };
}

/** What is measured: the document's list of series names its goals too. */
function seriesOf({ series, seriesKinds = {} }: GoldenIndicator): readonly string[] {
  const measured = series.filter((name) => seriesKinds[name] === undefined);
  return measured.length === 0 ? [''] : measured;
}

function valueFor(dated: readonly Dated[], year: number, series: string): number | undefined {
  const found = dated.find((one) => one.year === year && (one.series ?? '') === series);
  return found?.value ?? undefined;
}

function comparisonOf({ comparison }: GoldenIndicator): RegisterRow {
  if (comparison === null || comparison.value === null) return {};
  return {
    Jämförelse: comparison.value / 100,
    'Jämförelse avser': `${comparison.source} ${comparison.period}`,
  };
}

function outcomeRows(indicator: GoldenIndicator, year: number): readonly RegisterRow[] {
  return seriesOf(indicator).map((series, at) => {
    const outcome = valueFor(indicator.results, year, series);
    const target = valueFor(indicator.targets, year, series);
    return {
      'Indikator nr': indicator.id,
      År: year,
      Serie: series,
      Utfall: outcome === undefined ? '' : inUnit(indicator, outcome),
      Målvärde: target === undefined ? '' : inUnit(indicator, target),
      Saknas: indicator.noDataReason ?? '',
      'Antal svar': indicator.respondents ?? '',
      Svarsfrekvens: indicator.responseRate === null ? '' : indicator.responseRate / 100,
      Kommentar: at === 0 ? (indicator.comment ?? '') : '',
      ...comparisonOf(indicator),
    };
  });
}

/** As the registers are read and printed. */
function printed(text: string): string {
  return withoutMarks(text).replaceAll('\r\n', '\n').trim();
}

function percent(value: number): string {
  return `${value}\u00A0%`;
}

describeWith('shared', 'the golden indicators in an annex', () => {
  describe.each([
    ['uppfoljning-2022', 6],
    ['plan-2023', 19],
    ['plan-2024', 21],
  ])('of %s', (name, count) => {
    const { year, indicatorGroups } = readDocument(name);
    const golden = indicatorGroups.flatMap(({ indicators }) => indicators);
    const named = golden.map((indicator, at) => [indicator.id, at] as const);
    let sheet: Sheet;
    let found: AnnexIndicator[];

    function foundAt(at: number): AnnexIndicator {
      const indicator = found[at];
      if (indicator === undefined) throw new Error(`The annex has ${found.length} indicators`);
      return indicator;
    }

    beforeAll(async () => {
      const book = registerBook({
        Indikatorer: golden.map(indicatorRow),
        Utfall: golden.flatMap((indicator) => outcomeRows(indicator, year)),
      });
      ({ sheet } = await annexedBook(book, { year, group: '' }));
      found = indicatorsOf(sheet);
    });

    it('are all there, in order', () => {
      expect(golden).toHaveLength(count);
      expect(found.map(({ title }) => withoutMarks(title))).toEqual(golden.map(({ text }) => printed(text)));
    });

    it.each(named)('%s has its comment and quality factor', (_, at) => {
      const { comment, qualityFactor, series = [] } = golden[at] ?? {};
      const said = withoutMarks(foundAt(at).comment);
      const words = printed(comment ?? '') || '–';
      expect([words, `${series[0] ?? ''}: ${words}`]).toContain(said);
      expect(foundAt(at).status).toContain(qualityFactor ?? '');
    });

    it.each(named)('%s has its figures, answers and comparison', (_, at) => {
      const { results = [], respondents = null, responseRate = null, comparison = null } = golden[at] ?? {};
      const { message, figures } = foundAt(at);
      expect(figures.filter(([label]) => label === String(year)).map(([, outcome]) => outcome)).toEqual(
        results.map(({ value }) => (value ?? 0) / 100),
      );
      for (const { value } of results) expect(message).toContain(`är ${percent(value ?? 0)}`);
      if (respondents !== null) expect(message).toContain(`${respondents} svar`);
      if (responseRate !== null) expect(message).toContain(`svarsfrekvens ${percent(responseRate)}`);
      if (comparison === null || comparison.value === null) expect(message).not.toContain('Jämförelse');
      else {
        expect(message).toContain(`${comparison.source} ${comparison.period}: ${percent(comparison.value)}.`);
      }
    });

    it.each(named)('%s has its targets, each with its series', (_, at) => {
      const { targets = [] } = golden[at] ?? {};
      const lines = foundAt(at).message.split('\n');
      for (const { value, series } of targets) {
        if (value === null) continue;
        const line = lines.find((one) => one.startsWith(series ?? '') && one.includes(percent(value)));
        expect(line).toBeDefined();
      }
    });

    it.each(named)('%s has its reason in the words that readers know, and no other says one', (_, at) => {
      const { noDataReason = null, results = [] } = golden[at] ?? {};
      const { message, status } = foundAt(at);
      if (noDataReason === null) {
        expect(message.includes('Utfall saknas')).toBe(results.length === 0);
      } else {
        const words = /få svar/u.test(noDataReason)
          ? `${annexWords.fewAnswersSentence}.`
          : 'Inga tillgängliga data';
        expect(message.startsWith(words)).toBe(true);
        expect(status).toContain('Kan ej bedömas');
      }
    });
  });

  it('say of 77 against 85 per cent that it is not met, eight percentage points below', async () => {
    const { year, indicatorGroups } = readDocument('uppfoljning-2022');
    const golden = indicatorGroups.flatMap(({ indicators }) => indicators);
    const book = registerBook({
      Indikatorer: golden.map(indicatorRow),
      Utfall: golden.flatMap((indicator) => outcomeRows(indicator, year)),
    });
    const { sheet } = await annexedBook(book, { year, group: '' });
    const judged = indicatorsOf(sheet).map(({ status }) => status.replaceAll('\u00A0', ' '));
    const open = 'Målstatus: Kan ej bedömas';
    expect(judged.map((status) => status.split('\n').at(-1))).toEqual([
      open,
      expect.stringMatching(/Ej uppnått, 8 procentenheter under målet$/u),
      ...Array<string>(4).fill(open),
    ]);
  });
});
