import { annexAnchor, annexSheetName, findAnnexSheet } from '../../src/write/annex/sheetName';
import { readableOn } from '../../src/write/annex/looks';
import type { Annex } from '../../src/domain/annex/annex';
import { rowsOfText } from '../../src/write/annex/traceText';
import type { Edit, EditOf } from '../../src/write/plan';
import { notesSheet, ofChunks, packed, unpacked } from '../../src/write/notes';
import { carryOut, cellsOf, emptyBook, makeAnnex, planFor, planned, type Book } from './annexBook';

const rows = { measures: [{ nr: 'Å1', title: 'Utbilda', status: 'Klar' }] };

function annex(name: string, annexNumber = ''): Annex {
  const group = name === '' ? undefined : { name, annexNumber, heading: '' };
  return { year: 2022, group, areas: [], statusesInUse: [], indicators: [] };
}

describe('the sheet’s name', () => {
  it.each([
    ['vuxna', '2', 'Bilaga 2 2022 vuxna'],
    ['vuxna', '', 'Bilaga 2022 vuxna'],
    ['', '', 'Bilaga 2022'],
    ['barn/unga: [alla]*?', '1', 'Bilaga 1 2022 barn-unga- -alla-'],
    ['personer med funktionsnedsättning', '3', 'Bilaga 3 2022 personer med funk'],
    ["alla'", '', 'Bilaga 2022 alla-'],
  ])('for %j and number %j is %j', (group, number, name) => {
    expect(annexSheetName(annex(group, number))).toBe(name);
    expect(annexSheetName(annex(group, number)).length).toBeLessThanOrEqual(31);
  });

  it('is cut to make room for ~2', () => {
    expect(annexSheetName(annex('personer med funktionsnedsättning', '3'), 2)).toBe(
      'Bilaga 3 2022 personer med fu~2',
    );
  });
});

describe('the annex’s sheet', () => {
  it('is found by its hidden name, whatever it is called now', () => {
    const sheets = [{ name: "Chefens 'bilaga'" }];
    const names = [{ name: '_kv_Bilaga_2022_vuxna', formula: "='Chefens ''bilaga'''!$A$1" }];
    expect(findAnnexSheet(2022, ' Vuxna', names, sheets)).toBe(sheets[0]);
    expect(findAnnexSheet(2023, 'vuxna', names, sheets)).toBeUndefined();
    expect(
      findAnnexSheet(2022, 'vuxna', [{ name: '_kv_Bilaga_2022_vuxna', formula: '=#REF!$A$1' }], sheets),
    ).toBeUndefined();
    expect(annexAnchor(2022, 'barn och unga')).toBe(annexAnchor(2022, 'Barn och  unga'));
  });

  it('of that name with something in it and without our trace is refused by name', () => {
    const book = emptyBook();
    book.sheets.set('bilaga 2025 VUXNA', [['Min egen']]);
    expect(planFor(book, rows)).toEqual({ kind: 'sheetTaken', name: 'bilaga 2025 VUXNA' });
  });

  it('of that name with nothing in it is used', () => {
    const book = emptyBook();
    book.sheets.set('Bilaga 2025 vuxna', []);
    expect(makeAnnex(book, rows).sheet).toBe('Bilaga 2025 vuxna');
  });

  it('that has lost its trace is not written over', () => {
    const book = emptyBook();
    const { sheet } = makeAnnex(book, rows);
    book.sheets.delete(notesSheet);
    expect(planFor(book, rows)).toEqual({ kind: 'sheetTaken', name: sheet });
  });

  it('whose trace was written in another version is not written over', () => {
    const book = emptyBook();
    const { sheet } = makeAnnex(book, rows);
    const head = cellsOf(book, notesSheet)[0] ?? [];
    expect(head.slice(3, 6)).toEqual(['Bilaga|2025|vuxna', 'klar', '2']);
    head[5] = '';
    expect(planFor(book, rows)).toEqual({ kind: 'sheetTaken', name: sheet });
  });

  it('of another group whose name is cut alike gets ~2', () => {
    const book = emptyBook();
    const of = (group: string): string =>
      makeAnnex(book, { measures: [{ nr: 'Å1', title: 'Utbilda', group }] }, { group }).sheet;
    expect(of('personer med funktionsnedsättning')).toBe('Bilaga 2025 personer med funkti');
    expect(of('personer med funktionsvariation')).toBe('Bilaga 2025 personer med funk~2');
    expect(of('personer med funktionsnedsättning')).toBe('Bilaga 2025 personer med funkti');
  });

  it('of another year keeps its own trace', () => {
    const book = emptyBook();
    const of = (year: number): string =>
      makeAnnex(book, { measures: [{ nr: 'Å1', title: 'Utbilda', year }] }, { year }).sheet;
    const first = of(2024);
    of(2025);
    const before = structuredClone(cellsOf(book, first));
    of(2024);
    expect(cellsOf(book, first)).toEqual(before);
  });
});

describe('the plan', () => {
  const plan = planned(planFor(emptyBook(), rows)).plan;
  const at = (matches: (edit: Edit) => boolean): number => plan.findIndex(matches);
  const last = (matches: (edit: Edit) => boolean): number => plan.findLastIndex(matches);
  const isAnnex = (edit: Edit): boolean => 'sheet' in edit && edit.sheet === 'Bilaga 2025 vuxna';

  it('marks the sheet before anything, and takes the mark away last', () => {
    const mark = at((edit) => edit.edit === 'values' && isAnnex(edit));
    expect(plan[mark]).toMatchObject({ values: [['Ofullständig – Bilaga']] });
    expect(plan[mark + 1]).toMatchObject({ tabColor: '#C00000' });
    expect(mark).toBeLessThan(at((edit) => edit.edit === 'clearSheet'));
    expect(plan.at(-2)).toMatchObject({ values: [['Bilaga']] });
    expect(plan.at(-1)).toMatchObject({ tabColor: '' });
  });

  it('has the trace before the sheet is cleared', () => {
    const clear = at((edit) => edit.edit === 'clearSheet');
    const trace = last((edit) => edit.edit === 'values' && edit.sheet === notesSheet && edit.row === 1);
    expect(trace).toBeLessThan(clear);
    const { values: chunks } = plan[trace] as EditOf<'values'>;
    const keys = rowsOfText(ofChunks(chunks.flat().map(String))).flatMap((row) => row.map(({ key }) => key));
    expect(keys).toContain('Åtgärder/Å1/2025/Uppföljning');
  });

  it('makes every cell text before it writes, and wraps after', () => {
    const text = at((edit) => edit.edit === 'look' && edit.look.numberFormat === '@');
    const values = at((edit) => edit.edit === 'values' && isAnnex(edit) && edit.values.length > 3);
    const wrap = at((edit) => edit.edit === 'look' && edit.look.wrap === true);
    expect(text).toBeGreaterThan(0);
    expect(text).toBeLessThan(values);
    expect(values).toBeLessThan(wrap);
  });

  it('writes the cells in one edit, and no formula, table or merged cell', () => {
    expect(plan.filter((edit) => edit.edit === 'values' && isAnnex(edit))).toHaveLength(4);
    expect(plan.some((edit) => edit.edit === 'formulas' || edit.edit === 'table')).toBe(false);
  });

  it('prints A4 upright at 100 % with title and page of pages in the footer', () => {
    expect(plan[last((edit) => edit.edit === 'page')]).toMatchObject({
      page: {
        orientation: 'Portrait',
        scale: 100,
        footerLeft: 'Bilaga – Uppföljning av kvalitetsplan 2025 för vuxna',
        footerRight: '&P (&N)',
      },
    });
  });

  it('doubles & in the footer', () => {
    const settings = { heading: 'Barn & unga' };
    const made = planned(planFor(emptyBook(), { ...rows, settings })).plan;
    expect(made.find((edit) => edit.edit === 'page')).toMatchObject({
      page: { footerLeft: 'Bilaga – Barn && unga' },
    });
  });

  it('has as many look edits for a thousand risks as for ten', () => {
    const looks = (count: number): number => {
      const risks = Array.from({ length: count }, (_, nr) => ({
        nr: `R${nr}`,
        title: 'Risk',
        statedLevel: 9,
      }));
      return planned(planFor(emptyBook(), { risks })).plan.filter((edit) => edit.edit === 'look').length;
    };
    expect(looks(1000)).toBe(looks(10));
  });

  it('gives an indicator a chart that reads its figures, and numbers a number format before they are written', () => {
    const figures = {
      indicators: [{ nr: 'I1', title: 'Nöjda' }],
      outcomes: [{ nr: 'I1', outcome: 0.77, target: 0.85 }],
    };
    const made = planned(planFor(emptyBook(), figures)).plan;
    const book = emptyBook();
    carryOut(book, made);
    const row = cellsOf(book, 'Bilaga 2025 vuxna').findIndex((line) => line[1] === 0.77);
    const block = (column: number): object => ({ row, column, rowCount: 1, columnCount: 1 });
    expect(made.find((edit) => edit.edit === 'chart')).toMatchObject({
      chart: {
        name: 'Kvalitetsindikator I1',
        title: 'Nöjda',
        numberFormat: '0 %',
        minimum: 0,
        series: [
          { name: 'Utfall', type: 'ColumnClustered', values: block(1), categories: block(0) },
          { name: 'Mål', type: 'LineMarkers', values: block(2), categories: block(0) },
        ],
      },
    });
    const format = made.findIndex((edit) => edit.edit === 'look' && edit.look.numberFormat === '0 %');
    const values = made.findIndex(
      (edit) => edit.edit === 'values' && edit.values.some((line) => line[1] === 0.77),
    );
    expect(format).toBeGreaterThan(0);
    expect(format).toBeLessThan(values);
  });

  it('clears only its own charts', () => {
    const book: Book = emptyBook();
    makeAnnex(book, rows);
    const clear = planned(planFor(book, rows)).plan.find((edit) => edit.edit === 'clearSheet');
    expect(clear).toMatchObject({ charts: [] });
  });
});

it.each([
  ['#EDF3E8', '#1A1A1A'],
  ['#F1D07E', '#1A1A1A'],
  ['#DF9350', '#1A1A1A'],
  ['#8E2330', '#FFFFFF'],
])('text on %s is %s', (fill, text) => {
  expect(readableOn(fill)).toBe(text);
});

it('notes of any length fit in cells, never begin like a formula, and come back', () => {
  const value = { texts: ['=1', '-x'.repeat(40_000), '😀'.repeat(20_000), '"\n\ud800'] };
  const chunks = packed(value);
  expect(chunks.length).toBeGreaterThan(3);
  for (const chunk of chunks) {
    expect(chunk.length).toBeLessThanOrEqual(32_767);
    expect(chunk).toMatch(/^~/u);
  }
  expect(unpacked(chunks)).toEqual(value);
  expect(unpacked(['~{'])).toBeUndefined();
});
