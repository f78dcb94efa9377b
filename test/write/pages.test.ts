import fc from '../property';
import { annexWords } from '../../src/texts/annexWords';
import { whole } from '../../src/domain/slices';
import { composeDraft } from '../../src/write/annex/compose';
import type { Draft } from '../../src/write/annex/draft';
import {
  columnWidths,
  highestRow,
  indentWidth,
  isParagraph,
  mostBreaks,
  pageHeight,
  rowShapes,
} from '../../src/write/annex/geometry';
import { layOut, type Layout } from '../../src/write/annex/layout';
import { chartHeight } from '../../src/write/annex/geometry';
import { heightOfAll, type SheetRow } from '../../src/write/annex/rows';
import { composeAnnex } from '../../src/domain/annex/composeAnnex';
import { lineEnds, lineHeight, textWidth } from '../../src/write/text/measure';
import { registersOf, type RegisterRows } from '../domain/registerRows';

function draftOf(rows: RegisterRows): Draft {
  const registers = registersOf(rows);
  const composed = composeAnnex(registers, 2025, 'vuxna');
  if (composed.kind !== 'annex') throw new Error(composed.kind);
  return whole(composeDraft(composed.annex, registers.settings));
}

const laidOut = (rows: RegisterRows): Layout => whole(layOut(draftOf(rows), [], (cell) => cell.content));

function pagesOf({ rows, breaks }: Layout): SheetRow[][] {
  return [0, ...breaks].map((start, at) => rows.slice(start, breaks[at] ?? rows.length));
}

/** Rows of each pair or indicator, header rows written again left out. */
function groupsOf({ rows }: Layout): { start: number; rows: SheetRow[] }[] {
  const groups: { start: number; rows: SheetRow[] }[] = [];
  rows.forEach((row, at) => {
    if (isParagraph(row.kind) || row.kind === 'header') return;
    if (row.opensGroup) groups.push({ start: at, rows: [] });
    groups.at(-1)?.rows.push(row);
  });
  return groups;
}

function isHighEnough(row: SheetRow): boolean {
  const { kind } = row;
  if (isParagraph(kind)) return true;
  return row.cells.every(({ content }, column) => {
    const font = rowShapes[kind].fonts[column] ?? rowShapes[kind].fonts[0];
    const width = textWidth(columnWidths[column] ?? 0, font, indentWidth);
    return lineEnds(String(content), font.face, width).length * lineHeight(font.size) <= row.height;
  });
}

const sentence = fc.constantFrom(
  'Kort. ',
  'En något längre mening om resultatet. ',
  'ord ',
  'Verksamhetsuppföljningsrapport ',
  '\n',
  '✔ ',
);
const text = fc
  .tuple(fc.array(sentence, { maxLength: 12 }), fc.integer({ min: 1, max: 30 }))
  .map(([parts, times]) => parts.join('').repeat(times));
const registers = fc
  .array(
    fc.record({
      title: text,
      description: text,
      followUp: text,
      area: fc.constantFrom('A', 'B', ''),
      hasRisk: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((items): RegisterRows => ({
    risks: items.map(({ title, description, area }, at) => ({
      nr: `R${at}`,
      title: title.trim() || 'R',
      description,
      area,
    })),
    selfChecks: items.map(({ followUp, area, hasRisk }, at) => ({
      nr: `E${at}`,
      title: 'Kontroll',
      followUp,
      area,
      riskNrs: hasRisk ? [`R${at}`] : [],
    })),
    indicators: [{ nr: 'I1', title: 'Nöjda' }],
    outcomes: items.map(({ followUp }, at) => ({
      nr: 'I1',
      series: `S${at}`,
      outcome: at / 12,
      comment: followUp.trim(),
    })),
  }));

describe('random annexes', () => {
  it('have no row over Excel’s limit, and every row holds its lines', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        for (const row of laidOut(rows).rows) {
          expect(row.height).toBeLessThanOrEqual(highestRow);
          expect(row.height % 0.75).toBe(0);
          expect(isHighEnough(row)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('fill no page beyond its height, and tear no pair that fits a page', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const layout = laidOut(rows);
        for (const page of pagesOf(layout)) expect(heightOfAll(page)).toBeLessThanOrEqual(pageHeight);
        const header = layout.rows.find(({ kind }) => kind === 'header')?.height ?? 0;
        for (const group of groupsOf(layout)) {
          if (heightOfAll(group.rows) + header > pageHeight) continue;
          const end = group.start + group.rows.length;
          expect(layout.breaks.filter((at) => at > group.start && at < end)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('begin every further page of a table with its header row', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const layout = laidOut(rows);
        for (const at of layout.breaks) {
          const first = layout.rows[at];
          const isInFigures = first?.kind === 'figure';
          if (first && !isParagraph(first.kind) && !isInFigures) expect(first.kind).toBe('header');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leave no cell of the risk tables empty', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        for (const row of laidOut(rows).rows) {
          if (row.kind !== 'titles' && row.kind !== 'texts') continue;
          expect(row.cells.every(({ content }) => content !== '')).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('have each chart beside the first column, under the message and over its own figures', () => {
    fc.assert(
      fc.property(registers, (rows) => {
        const layout = laidOut(rows);
        for (const { chart, firstFigure, figureCount, top } of layout.charts) {
          const figures = layout.rows.slice(firstFigure, firstFigure + figureCount);
          const rowsOfOutcomes = figures.filter(({ kind }) => kind === 'figure');
          expect(figures.every(({ kind }) => kind.startsWith('figure'))).toBe(true);
          expect(rowsOfOutcomes).toHaveLength(rows.outcomes?.length ?? 0);
          expect(top + chartHeight(chart)).toBeLessThanOrEqual(
            heightOfAll(layout.rows.slice(0, firstFigure)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('pages', () => {
  const pair = (at: number): object => ({ nr: `E${at}`, title: 'Kontroll', followUp: 'Ord. '.repeat(100) });

  it('repeat the header row in the middle of an area', () => {
    const layout = laidOut({ selfChecks: Array.from({ length: 12 }, (_, at) => pair(at)) });
    expect(layout.breaks.length).toBeGreaterThan(1);
    const headers = layout.rows.filter(({ kind }) => kind === 'header');
    expect(headers.map(({ isRepeated }) => isRepeated)).toEqual([false, ...layout.breaks.map(() => true)]);
    expect(headers.at(-1)?.cells.map(({ content }) => content)).toEqual([...annexWords.riskColumns]);
  });

  it('are broken by Excel beyond a thousand, and the result says so', () => {
    const layout = laidOut({ selfChecks: Array.from({ length: 5000 }, (_, at) => pair(at)) });
    expect(layout.breaks).toHaveLength(mostBreaks);
    expect(layout.isUnbroken).toBe(true);
  });

  it('never end with a heading', () => {
    for (let count = 1; count < 20; count++) {
      const layout = laidOut({
        selfChecks: Array.from({ length: count }, (_, at) => ({ ...pair(at), area: `Område ${at}` })),
      });
      for (const page of pagesOf(layout)) expect(page.at(-1)?.kind).toBe('texts');
    }
  });

  it('grow with the number of risks: as many rows for each', () => {
    const rowsOf = (count: number): number =>
      laidOut({
        risks: Array.from({ length: count }, (_, at) => ({ nr: `R${at}`, title: 'Risk' })),
      }).rows.filter(({ kind }) => kind === 'titles').length;
    expect(rowsOf(10_000)).toBe(10_000);
  });
});
