import { readFileSync } from 'node:fs';
import { differingParts } from '../host/xlsx/comparing';
import { describeWith } from '../environment';
import { readGolden, type Golden } from '../domain/golden2022';
import { loadWorkbook } from '../../src/host/xlsx';
import type { Sheet } from '../../src/host/workbook/workbook';
import { openHost } from '../../src/host/office/host';
import { areasOf, footnotesOf, indicatorsOf, pairsOf, withoutMarks, type AnnexPair } from './annexReading';
import {
  annexedBook,
  annexIn,
  cellAt,
  cellsOf,
  fileOf,
  golden2022,
  pictureOf,
  readWorkbook,
  sheetIn,
  the2022Annex,
  type AnnexedBook,
} from './registerBooks';

jest.setTimeout(240_000);

const annexSheet = 'Bilaga 2 2022 vuxna';
const registers = ['Risker', 'Egenkontroller', 'Åtgärder', 'Indikatorer', 'Utfall', 'Inställningar'];

/** As the registers are read and printed: the word processor's bullet is one that every font has. */
function printed(text: string | null | undefined): string {
  return withoutMarks(text ?? '')
    .replaceAll('\uF0B7', '•')
    .replaceAll('\r\n', '\n')
    .trim();
}

/** The text of a column's cell without its label line and footnote marks. */
function belowLabel(cell: string | undefined): string {
  return withoutMarks((cell ?? '').split('\n').slice(1).join('\n'));
}

function readFootnotes(): { readonly footnotes: readonly { readonly text: string }[] } {
  const text = readFileSync('../shared/golden/uppfoljning-2022.json', 'utf8');
  return JSON.parse(text) as ReturnType<typeof readFootnotes>;
}

type GoldenRow = Golden['areas'][number]['rows'][number];

/** The rows of an area in the order of the annex: those with a risk first. */
function inOrder({ rows }: Golden['areas'][number]): GoldenRow[] {
  return [...rows.filter(({ risk }) => risk !== null), ...rows.filter(({ risk }) => risk === null)];
}

/** What stands beside what, by the printed sub-rows: risk, self-check, measure; `…` where a risk goes on. */
function printedPairs(golden: Golden): string[][] {
  const beginning = '…';
  return golden.areas.flatMap((area) =>
    inOrder(area).flatMap(({ risk, controls, measures, subRows }) =>
      subRows.map(({ control, measure }, at) => [
        risk === null ? 'Utan identifierad risk' : at === 0 ? printed(risk.text) : beginning,
        printed(controls.find(({ id }) => id === control)?.text ?? '–'),
        printed(measures.find(({ id }) => id === measure)?.text ?? '–'),
      ]),
    ),
  );
}

function pairTitles({ titles: [risk = '', selfCheck = '', measure = ''] }: AnnexPair): string[] {
  const title = (cell: string): string => (cell === '–' ? cell : belowLabel(cell));
  return [risk.startsWith('Forts. ') ? '…' : withoutMarks(risk), title(selfCheck), title(measure)];
}

describeWith('shared', 'the annex of 2022, made in the workbook of 2022', () => {
  const golden = readGolden();
  const rows = golden.areas.flatMap((area) => area.rows);
  let book: AnnexedBook;
  let sheet: Sheet;

  beforeAll(async () => {
    book = await annexedBook(readWorkbook(golden2022), the2022Annex);
    sheet = book.sheet;
  });

  it('has the sheet Bilaga 2 2022 vuxna and its title', () => {
    expect(book.made.sheet).toBe(annexSheet);
    expect(cellsOf(sheet).slice(0, 2)).toEqual([
      ['Bilaga 2', '', ''],
      ['Uppföljning av kvalitetsplan 2022 för vuxna', '', ''],
    ]);
    expect(sheet.tabColor).toBe('');
  });

  it('has its ten areas in order', () => {
    expect(areasOf(sheet)).toHaveLength(10);
    expect(areasOf(sheet)).toEqual(golden.areas.map(({ name }) => name));
  });

  it('has 13 risks, each with its level, band, symbol and fill', () => {
    const levels = pairsOf(sheet)
      .filter(({ texts }) => texts[0]?.startsWith('Risknivå'))
      .map(({ titles, texts, textRow }) => ({
        risk: withoutMarks(titles[0] ?? ''),
        level: texts[0],
        fill: cellAt(sheet, textRow, 0).style.fill,
      }));
    const bandOf = (level: number): { level: string; fill: string } =>
      level < 8
        ? { level: `Risknivå ${level} – Medel ▄`, fill: '#F1D07E' }
        : { level: `Risknivå ${level} – Hög ▆`, fill: '#DF9350' };
    const risks = golden.areas.flatMap(inOrder).flatMap(({ risk }) => risk ?? []);
    expect(levels).toHaveLength(13);
    expect(levels).toEqual(risks.map(({ text, level }) => ({ risk: printed(text), ...bandOf(level) })));
  });

  it('has 19 self-checks and 22 measures, each beside what it hangs on', () => {
    const pairs = pairsOf(sheet).map(pairTitles);
    expect(pairs.filter(([, selfCheck]) => selfCheck !== '–')).toHaveLength(19);
    expect(pairs.filter(([, , measure]) => measure !== '–')).toHaveLength(22);
    expect(pairs).toEqual(printedPairs(golden));
  });

  it('has every follow-up in full, and says twice that one is missing', () => {
    const found = pairsOf(sheet)
      .flatMap(({ texts }) => [texts[1], texts[2]])
      .map(belowLabel);
    const followUps = [
      ...rows.flatMap(({ controls }) => controls),
      ...rows.flatMap(({ measures }) => measures),
    ]
      .map(({ followUp }) => printed(followUp))
      .filter((text) => text !== '');
    expect(followUps).toHaveLength(19 - 2 + 22);
    expect(followUps.filter((text) => !found.includes(text))).toEqual([]);
    expect(found.filter((text) => text === 'Uppföljning saknas')).toHaveLength(2);
    expect(
      cellsOf(sheet)
        .flat()
        .filter((cell) => String(cell).includes('Uppföljning saknas')),
    ).toHaveLength(2);
  });

  it('has six indicators with their comments in full', () => {
    const indicators = golden.indicatorGroups.flatMap((group) => group.indicators);
    const found = indicatorsOf(sheet);
    expect(found.map(({ title }) => title)).toEqual(indicators.map(({ text }) => printed(text)));
    found.forEach(({ comment }, at) => {
      expect(withoutMarks(comment)).toContain(printed(indicators[at]?.comment));
    });
  });

  it('has figures and a chart for four of them, and says of two that the outcome is missing', () => {
    const found = indicatorsOf(sheet);
    const outcomes = golden.indicatorGroups
      .flatMap((group) => group.indicators)
      .map(({ results, targets }) =>
        results.map(({ year, value }, at) => [
          String(year),
          value / 100,
          targets[at] === undefined ? '' : targets[at].value / 100,
        ]),
      );
    expect(found.map(({ figures }) => figures)).toEqual(outcomes);
    const isMissing = found.map(({ message }) => message === 'Utfall saknas');
    expect(isMissing).toEqual([true, false, true, false, false, false]);
    expect(sheet.charts).toHaveLength(4);
    expect(sheet.charts.map(({ title }) => title.text).join('\n')).toContain(found[1]?.title.slice(0, 30));
  });

  it('draws each chart from the figures under its indicator', () => {
    const cells = cellsOf(sheet);
    const drawn = sheet.charts.map(({ series }) => {
      const row = Number(/\$B\$(\d+)/u.exec(series[0]?.values ?? '')?.[1]) - 1;
      return [series.length, cells[row - 1]?.[1], cells[row]?.[1]];
    });
    expect(drawn).toEqual([
      [2, 'Utfall', 0.77],
      [1, 'Utfall', 0.8],
      [1, 'Utfall', 0.91],
      [1, 'Utfall', 0.94],
    ]);
  });

  it('explains three terms under the last table, each marked once where it is first read', () => {
    const { footnotes } = readFootnotes();
    expect(footnotesOf(sheet)).toEqual(footnotes.map(({ text }, at) => `${'¹²³'.charAt(at)} ${text}`));
    const tables = cellsOf(sheet)
      .slice(0, -footnotes.length)
      .filter(([first]) => !/^[¹²³] /u.test(String(first)))
      .flat()
      .join('\n');
    expect(['¹', '²', '³'].map((mark) => tables.split(mark).length - 1)).toEqual([1, 1, 1]);
    expect(tables).toMatch(/kompetensmenyn¹/iu);
    expect(tables).toMatch(/FREDA²/u);
    expect(tables).toMatch(/Forum 4:a³/iu);
  });

  it('leaves the registers as they were, value for value and byte for byte', () => {
    const before = readWorkbook(golden2022);
    const saved = fileOf(book.host.workbook);
    const after = loadWorkbook(saved);
    const everything = (one: Sheet): unknown => [cellsOf(one, 20), one.tables];
    for (const name of registers) {
      expect(everything(sheetIn(after, name))).toEqual(everything(sheetIn(before, name)));
    }
    const parts = before.sheets.map(({ part }) => part);
    const changed = differingParts(fileOf(before), saved);
    expect(changed.filter((part) => parts.includes(part) || part.startsWith('xl/tables/'))).toEqual([]);
  });

  it('has only text in its cells, but for the figures', () => {
    const formats = [...sheet.rows.values()].flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell && typeof cell.value === 'string' ? cell.style.numberFormat : [])),
    );
    expect(new Set(formats)).toEqual(new Set(['@']));
    const formulas = [...sheet.rows.values()].flatMap(({ cells }) =>
      cells.flatMap((cell) => cell?.formula ?? []),
    );
    expect(formulas).toEqual([]);
  });
});

describeWith('shared', 'making the annex of 2022 again', () => {
  it('changes nothing: not the sheet, not the notes, not one part of the file', async () => {
    const { host, sheet } = await annexedBook(readWorkbook(golden2022), the2022Annex);
    const notes = sheetIn(host.workbook, '_kvalitetsplan');
    const before = [pictureOf(sheet, host.workbook), pictureOf(notes, host.workbook)];
    const file = fileOf(host.workbook);
    const { summary } = await annexIn(host, the2022Annex);
    expect(summary).toMatchObject({ conflicts: [], orphans: [], setAside: [] });
    expect([pictureOf(sheet, host.workbook), pictureOf(notes, host.workbook)]).toEqual(before);
    expect(differingParts(file, fileOf(host.workbook))).toEqual([]);
  });

  it('changes nothing in the saved file either', async () => {
    const { host } = await annexedBook(readWorkbook(golden2022), the2022Annex);
    const file = fileOf(host.workbook);
    const opened = openHost(loadWorkbook(file));
    await annexIn(opened, the2022Annex);
    expect(differingParts(file, fileOf(opened.workbook))).toEqual([]);
  });
});
