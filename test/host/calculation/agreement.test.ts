import { createCalculator } from '../../../src/host/calculation/calculator';
import { web } from '../../../src/host/office/profile';
import type { Area, Cell, CellContent, Sheet, Workbook } from '../../../src/host/workbook/workbook';
import { describeWith } from '../../environment';
import { differences } from './corpus/differences';
import type { Expectation } from './corpus/expectation';
import { corpusOfFigures } from './corpus/figures';
import { corpusOfTables } from './corpus/tables';
import { recalculatedByLibreOffice } from './libreOffice';
import { sampleWorkbook, write } from './sample';

const corpus = [...corpusOfFigures, ...corpusOfTables, ...differences];
/** Rows from one formula to the next, so that spills do not meet. */
const spacing = 12;

/** Each formula of the corpus in column A. */
function corpusWorkbook(): { workbook: Workbook; formulas: Sheet } {
  const made = sampleWorkbook();
  corpus.forEach(({ formula }, index) => {
    write(made.workbook, made.formulas, `A${1 + index * spacing}`, [[formula]]);
  });
  return made;
}

function formulaCell(sheet: Sheet, index: number): Cell {
  const cell = sheet.rows.get(index * spacing)?.cells[0];
  if (!cell) throw new Error(`No formula at ${index}`);
  return cell;
}

/** LibreOffice knows no spills: it is given them as array formulas of the same size. */
function asArrays(there: Sheet, here: Sheet): void {
  corpus.forEach(({ isArray }, index) => {
    const area = areaOf(here, index);
    if (isArray || area.bottom > area.top || area.right > area.left)
      formulaCell(there, index).array = { area, isDynamic: false, metadata: undefined };
  });
}

function areaOf(sheet: Sheet, index: number): Area {
  const row = index * spacing;
  return formulaCell(sheet, index).array?.area ?? { top: row, bottom: row, left: 0, right: 0 };
}

function contents(sheet: Sheet, { top, bottom, left, right }: Area): (CellContent | undefined)[] {
  const found: (CellContent | undefined)[] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) found.push(sheet.rows.get(row)?.cells[column]?.value);
  return found;
}

/** In an array formula LibreOffice saves logical values as 1 and 0. */
function comparable(content: CellContent | undefined): CellContent | undefined {
  if (typeof content === 'boolean') return Number(content);
  return typeof content === 'number' ? Number(content.toPrecision(12)) : content;
}

describeWith('libreoffice', 'Formulas have the value LibreOffice gives them', () => {
  const here = corpusWorkbook();
  createCalculator().recalculateAll(here.workbook, { ...web, locale: 'en-US' });
  let there: Sheet | undefined;

  beforeAll(() => {
    const uncalculated = corpusWorkbook();
    asArrays(uncalculated.formulas, here.formulas);
    there = recalculatedByLibreOffice(uncalculated.workbook).sheets.find(({ name }) => name === 'Formler');
  }, 120_000);

  function valuesOf(index: number) {
    const area = areaOf(here.formulas, index);
    if (!there) throw new Error('LibreOffice gave no sheet of formulas');
    return {
      ours: contents(here.formulas, area).map(comparable),
      theirs: contents(there, area).map(comparable),
    };
  }

  it('is asked about at least 150 formulas, none twice', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(150);
    expect(new Set(corpus.map(({ formula }) => formula)).size).toBe(corpus.length);
  });

  const numbered = corpus.map((expectation, index) => ({ ...expectation, index }));
  const isAgreed = ({ differs }: Expectation) => differs === undefined;

  it.each(numbered.filter(isAgreed))('$formula', ({ index }) => {
    const { ours, theirs } = valuesOf(index);
    expect(ours).toEqual(theirs);
  });

  it.each(numbered.filter((each) => !isAgreed(each)))('$formula differs: $differs', ({ index }) => {
    const { ours, theirs } = valuesOf(index);
    expect(ours).not.toEqual(theirs);
  });
});
