import { createRegisters } from '../../src/actions/createRegisters';
import { newWorkbook, openWorkbook } from '../../src/cli/files';
import { openHost, type Host } from '../../src/host/office/host';
import type { Chart, Sheet } from '../../src/host/workbook/workbook';
import { columnWidths, margins } from '../../src/write/annex/geometry';
import { describeWith } from '../environment';
import { printWorkbooks, type PrintedPage, type PrintedWord } from './printing';
import {
  annexIn,
  fileOf,
  golden2022,
  registerBook,
  sheetIn,
  the2022Annex,
  type MadeAnnex,
} from './registerBooks';

jest.setTimeout(240_000);

const pageHeight = 841.89;

/** Only the annex is to be printed. */
async function hideOtherSheets(host: Host, annex: string): Promise<void> {
  await host.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    await context.sync();
    for (const sheet of sheets.items) {
      if (sheet.name !== annex && sheet.visibility === 'Visible') sheet.visibility = 'Hidden';
    }
    await context.sync();
  });
}

/** The cells as Excel shows them, numbers in their formats; what a chart reads in hidden columns is not printed. */
async function shownTexts(host: Host, annex: string): Promise<string[][]> {
  return host.run(async (context) => {
    const used = context.workbook.worksheets.getItem(annex).getUsedRange(true).load('text');
    await context.sync();
    return used.text.map((line) => line.slice(0, columnWidths.length));
  });
}

interface ToPrint {
  readonly made: MadeAnnex;
  readonly sheet: Sheet;
  readonly texts: readonly (readonly string[])[];
  readonly file: Uint8Array;
}

async function toPrint(host: Host, year: number, group: string): Promise<ToPrint> {
  const made = await annexIn(host, { year, group });
  await hideOtherSheets(host, made.sheet);
  const sheet = sheetIn(host.workbook, made.sheet);
  return { made, sheet, texts: await shownTexts(host, made.sheet), file: fileOf(host.workbook) };
}

async function sampleToPrint(group: string): Promise<ToPrint> {
  const host = newWorkbook('exempel.xlsx');
  await createRegisters(host.run, { content: 'sample', today: '2026-11-22' });
  return toPrint(host, 2025, group);
}

const sentence =
  'Stickprovet i höstas visade att åtta av tio genomförandeplaner var aktuella vid uppföljningen. ';
const bullets = Array.from({ length: 60 }, (_, at) => `• Punkt ${at + 1} i den långa listan`).join('\n');
const oneWord = 'Socialtjänstverksamhetsuppföljningsdokumentationssystem'.repeat(30);

/** Texts that fill several rows and pages, without a space to break at, and with signs that no font of ours has. */
function hardToPrint(): Promise<ToPrint> {
  const place = { År: 2025, Målgrupp: 'vuxna', Område: 'Boende med stöd' };
  const book = registerBook({
    Risker: [
      { ...place, 'Risk nr': 'R1', Risk: sentence, Beskrivning: sentence.repeat(20), 'Angiven nivå': 16 },
    ],
    Egenkontroller: [
      {
        ...place,
        'Egenkontroll nr': 'E1',
        'Risk nr': 'R1',
        Egenkontroll: 'Lång',
        Uppföljning: sentence.repeat(80),
      },
      { ...place, 'Egenkontroll nr': 'E2', 'Risk nr': 'R1', Egenkontroll: 'Lista', Uppföljning: bullets },
      { ...place, 'Egenkontroll nr': 'E3', Egenkontroll: 'Ord', Uppföljning: oneWord },
    ],
    Åtgärder: [
      {
        ...place,
        'Åtgärd nr': 'Å1',
        'Egenkontroll nr': 'E1',
        Åtgärd: 'Kort',
        Status: 'Klar',
        Uppföljning: 'Gjort.',
      },
      { ...place, 'Åtgärd nr': 'Å2', 'Egenkontroll nr': 'E2', Åtgärd: sentence.repeat(30), Status: 'Pågår' },
    ],
  });
  return toPrint(openHost(book), 2025, 'vuxna');
}

interface RowBand {
  readonly row: number;
  readonly page: number;
  /** Points from the top of the page. */
  readonly top: number;
  readonly bottom: number;
  /** Points from the top of the sheet. */
  readonly onSheet: number;
}

function bandsOf({ sheet, texts }: ToPrint): RowBand[] {
  let page = 0;
  let top = margins.top;
  let onSheet = 0;
  return texts.map((_, row) => {
    if (sheet.horizontalBreaks.includes(row)) {
      page += 1;
      top = margins.top;
    }
    const height = sheet.rows.get(row)?.height ?? sheet.defaultRowHeight;
    const band = { row, page, top, bottom: top + height, onSheet };
    top += height;
    onSheet += height;
    return band;
  });
}

const middle = (from: number, to: number): number => (from + to) / 2;

function chartAt(word: PrintedWord, band: RowBand, charts: readonly Chart[]): Chart | undefined {
  const at = band.onSheet + middle(word.top, word.bottom) - band.top;
  return charts.find(({ top, height }) => at > top && at < top + height);
}

/** A chart lies in the second column, or across the second and the third. */
function isInChart(word: PrintedWord, column: number, band: RowBand, charts: readonly Chart[]): boolean {
  const chart = chartAt(word, band, charts);
  if (chart === undefined || column === 0) return false;
  return column === 1 || chart.width > columnWidths[1];
}

/** Left edges of the three columns, where the words of a header row begin. */
function columnEdges(pages: readonly PrintedPage[]): number[] {
  for (const page of pages) {
    for (const risk of page.filter(({ text }) => text === 'Risk')) {
      const beside = page.filter(({ top, text }) => Math.abs(top - risk.top) < 2 && text === 'Uppföljning');
      if (beside.length === 2) return [risk, ...beside].map(({ left }) => left - 2);
    }
  }
  throw new Error('No header row is printed');
}

const joined = (words: readonly PrintedWord[]): string => words.map(({ text }) => text).join('');
const unspaced = (text: string): string => text.replaceAll(/\s/gu, '');

function inLines(words: readonly PrintedWord[]): PrintedWord[] {
  return [...words].sort((a, b) =>
    Math.abs(a.bottom - b.bottom) > 4 ? a.bottom - b.bottom : a.left - b.left,
  );
}

/** What stands on paper in the band of each row: its text in the whole row, or in each of its columns. */
function printedRows(annex: ToPrint, pages: readonly PrintedPage[]): string[][] {
  const edges = columnEdges(pages);
  const columnOf = ({ left }: PrintedWord): number => edges.findLastIndex((edge) => left >= edge);
  return bandsOf(annex).map((band) => {
    const words = (pages[band.page] ?? []).filter(({ top, bottom }) => {
      const at = middle(top, bottom);
      return at >= band.top && at < band.bottom;
    });
    const [, second = '', third = ''] = annex.texts[band.row] ?? [];
    const isParagraph =
      second === '' && third === '' && !words.some((word) => chartAt(word, band, annex.sheet.charts));
    if (isParagraph) return [joined(inLines(words)), '', ''];
    return [0, 1, 2].map((column) =>
      joined(
        inLines(
          words.filter(
            (word) => columnOf(word) === column && !isInChart(word, column, band, annex.sheet.charts),
          ),
        ),
      ),
    );
  });
}

describeWith(['libreoffice', 'poppler', 'carlito', 'shared'], 'the printed annex', () => {
  const annexes: Record<string, ToPrint> = {};
  let printed: Record<string, PrintedPage[]>;

  beforeAll(async () => {
    annexes['2022'] = await toPrint(openWorkbook(golden2022), the2022Annex.year, the2022Annex.group);
    annexes['sampleAdults'] = await sampleToPrint('vuxna');
    annexes['sampleChildren'] = await sampleToPrint('barn och unga');
    annexes['hardToPrint'] = await hardToPrint();
    printed = printWorkbooks(
      Object.fromEntries(Object.entries(annexes).map(([name, { file }]) => [name, file])),
    );
  });

  function annexNamed(name: string): { annex: ToPrint; pages: PrintedPage[] } {
    const annex = annexes[name];
    if (!annex) throw new Error(`${name} was not made`);
    return { annex, pages: printed[name] ?? [] };
  }

  describe.each([['2022'], ['sampleAdults'], ['sampleChildren'], ['hardToPrint']])('%s', (name) => {
    it('has as many pages as were planned', () => {
      const { annex, pages } = annexNamed(name);
      expect(pages).toHaveLength(annex.made.summary.pages);
    });

    it('has every text whole within its row and column, nothing clipped and nothing run over', () => {
      const { annex, pages } = annexNamed(name);
      const wanted = annex.texts.map((row) => row.map(unspaced));
      const found = printedRows(annex, pages).map((row) => row.map(unspaced));
      const wrong = wanted.flatMap((row, at) =>
        row.join('|') === found[at]?.join('|') ? [] : [{ row: at + 1, wanted: row, found: found[at] }],
      );
      expect(wrong).toEqual([]);
    });

    it('has title and page of pages at the foot of every page', () => {
      const { annex, pages } = annexNamed(name);
      const { left: title } = annex.sheet.page.footer;
      expect(title).toMatch(/^Bilaga( \d)? – Uppföljning av kvalitetsplan \d{4} för /u);
      pages.forEach((page, at) => {
        const foot = page.filter(({ top }) => top > pageHeight - margins.bottom);
        expect(joined(foot)).toBe(unspaced(`${title}${at + 1}(${pages.length})`));
      });
    });
  });
});
