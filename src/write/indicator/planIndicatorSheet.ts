/**
 * The plan that lays an indicator's chart into the workbook: its message in sentences, one native chart, and the
 * figures that it reads from. Its own sheet, beside the register, is made anew each time; no other is touched.
 */
import type { IndicatorPicture } from '../../domain/indicator/picture';
import type { NameSnapshot, SheetSnapshot } from '../../read/snapshot';
import { annexWords } from '../../texts/annexWords';
import { indicatorSheetWords as words } from '../../texts/indicatorSheetWords';
import { fillIn } from '../../texts/text';
import { standUpright } from '../annex/chartLabels';
import type { ChartDraft } from '../annex/draft';
import { chartOf, evenDecimals } from '../annex/indicators';
import { message } from '../annex/indicatorWords';
import { limitCells, limitHeader } from '../annex/limits';
import { cellFormat } from '../annex/numbers';
import { outcomeChart } from '../annex/outcomeChart';
import type { Block, Edit, Look, PageSetup, Plan } from '../plan';
import { asText } from '../registers/cellInput';
import { sameName } from '../sheetNames';
import { lineHeight, wrap } from '../text/measure';
import { baseLook, bodyLook, figureLook, headerLook, headingLook, quietLook } from '../overview/looks';
import { findIndicatorSheet, freeIndicatorSheetName, indicatorAnchor } from './indicatorSheetName';
import { sheetFigures, type SheetFigure } from './sheetFigures';

export interface IndicatorSheetSituation {
  /** ISO date. */
  readonly today: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** The charts on the sheet as it stands. */
  readonly charts: readonly string[];
  /** The sheet of the register Indikatorer. */
  readonly register: string;
}

export interface IndicatorSheetPlan {
  readonly sheet: string;
  readonly plan: Plan;
}

/** LibreOffice takes the widths of an .xlsx for six percent more than Excel does. */
const pageWidth = 488;
const threeColumns = [248, 120, 120] as const;
/** The limits of a target that is an interval have columns of their own. */
const fiveColumns = [176, 78, 78, 78, 78] as const;
const heights = { title: 22.5, gap: 9, chart: 252, uprightLabels: 36, heading: 30, row: 18 } as const;
const titleLook: Look = { fontSize: 16, bold: true, fontColor: '#1F3864' };
const titleFont = { face: 'bold', size: 16 } as const;
const textFont = { face: 'regular', size: 11 } as const;
const textHeight = lineHeight(textFont.size) + 1.5;

export function planIndicatorSheet(
  picture: IndicatorPicture,
  situation: IndicatorSheetSituation,
): IndicatorSheetPlan {
  const { nr } = picture.followUp.indicator;
  const { sheets, names, charts } = situation;
  const standing = findIndicatorSheet(nr, names, sheets);
  const sheet = standing?.name ?? freeIndicatorSheetName(nr, sheets);
  const opening: readonly Edit[] =
    standing === undefined ? newSheet(sheet, nr, situation) : [{ edit: 'clearSheet', sheet, charts }];
  return {
    sheet,
    plan: [
      ...opening,
      // What is interrupted says so: the title comes last.
      textsIn(sheet, 0, [words.unfinished]),
      ...contents(sheet, picture, situation.today),
      { edit: 'activate', sheet },
    ],
  };
}

/** The hidden name of a sheet that is gone goes too. */
function newSheet(
  sheet: string,
  nr: string,
  { names, sheets, register }: IndicatorSheetSituation,
): readonly Edit[] {
  const anchor = indicatorAnchor(nr);
  const isLeft = names.some(({ name }) => sameName(name, anchor));
  const position = sheets.findIndex(({ name }) => sameName(name, register)) + 1;
  return [
    ...(isLeft ? [{ edit: 'forgetName', name: anchor } as const] : []),
    { edit: 'addSheet', sheet },
    { edit: 'sheet', sheet, position },
    { edit: 'nameCell', name: anchor, sheet, row: 0, column: 0 },
  ];
}

/** What stands above the chart, a row for each printed line. */
interface Opening {
  readonly titles: readonly string[];
  readonly sentences: readonly string[];
  readonly state: string;
}

function openingOf({ followUp, year }: IndicatorPicture, today: string): Opening {
  const { nr, title } = followUp.indicator;
  const lines = message(followUp, year).split('\n');
  return {
    titles: wrap(`${nr} ${title}`.trim(), titleFont, pageWidth),
    sentences: lines.flatMap((line) => wrap(line, textFont, pageWidth)),
    state: fillIn(words.stateOf, { datum: today, år: year }),
  };
}

function contents(sheet: string, picture: IndicatorPicture, today: string): readonly Edit[] {
  const opening = openingOf(picture, today);
  const { titles, sentences, state } = opening;
  const figures = sheetFigures(picture);
  const draft = draftOf(picture, figures);
  const columnWidths = draft.limitsIn === undefined ? threeColumns : fiveColumns;
  const chartRow = titles.length + sentences.length + 2;
  const above = heightsAbove(opening);
  const rowHeights = [
    ...above,
    chartRowHeight(draft),
    heights.heading,
    heights.row,
    ...figures.map(() => heights.row),
  ];
  const whole: Block = { row: 0, column: 0, rowCount: rowHeights.length, columnCount: columnWidths.length };
  const look = (block: Partial<Block>, own: Look): Edit => ({
    edit: 'look',
    sheet,
    blocks: [{ ...whole, columnCount: 1, ...block }],
    look: own,
  });
  return [
    look(whole, baseLook),
    { edit: 'sheet', sheet, gridlines: false },
    { edit: 'columnWidths', sheet, column: 0, widths: columnWidths },
    { edit: 'rowHeights', sheet, row: 0, heights: rowHeights },
    look({ rowCount: titles.length }, titleLook),
    textsIn(sheet, titles.length, [...sentences, state]),
    look({ row: chartRow - 2, rowCount: 1 }, quietLook),
    ...figureEdits(sheet, picture, draft, figures, chartRow + 1),
    chartEdit(sheet, draft, chartRow + 3, sum(above)),
    { edit: 'page', sheet, page: pageSetup(titles.join(' ')) },
    textsIn(sheet, 0, titles),
  ];
}

/** The annex's chart, and the goals on the way to the target year. */
function draftOf({ followUp }: IndicatorPicture, figures: readonly SheetFigure[]): ChartDraft {
  const hasTarget = figures.some(({ target }) => typeof target === 'number');
  return { ...chartOf(followUp), hasTarget, labels: figures.map(({ label }) => label) };
}

function chartRowHeight({ labels }: ChartDraft): number {
  return heights.chart + (standUpright(labels, pageWidth) ? heights.uprightLabels : 0);
}

function heightsAbove({ titles, sentences }: Opening): readonly number[] {
  return [...titles.map(() => heights.title), ...sentences.map(() => textHeight), textHeight, heights.gap];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function figureEdits(
  sheet: string,
  { followUp }: IndicatorPicture,
  { limitsIn }: ChartDraft,
  figures: readonly SheetFigure[],
  headingRow: number,
): readonly Edit[] {
  const headerRow = headingRow + 1;
  const titles = [...annexWords.figureColumns, ...(limitsIn === undefined ? [] : limitHeader)];
  const header: Block = { row: headerRow, column: 0, rowCount: 1, columnCount: titles.length };
  const body: Block = { ...header, row: headerRow + 1, rowCount: figures.length };
  const numbers: Block = { ...body, column: 1, columnCount: titles.length - 1 };
  const look = (blocks: readonly Block[], own: Look): Edit => ({ edit: 'look', sheet, blocks, look: own });
  const headings = figures.flatMap(({ kind }, at) =>
    kind === 'heading' ? [{ ...body, row: body.row + at, rowCount: 1 }] : [],
  );
  return [
    textsIn(sheet, headingRow, [words.figures]),
    look([{ ...header, row: headingRow, columnCount: 1 }], headingLook),
    { edit: 'values', sheet, row: headerRow, column: 0, values: [titles] },
    look([header], headerLook),
    look([numbers], { numberFormat: cellFormat(followUp.unit, evenDecimals(followUp)) }),
    {
      edit: 'values',
      sheet,
      row: body.row,
      column: 0,
      values: figures.map(({ label, outcome, target }) => [
        ...[asText(label), outcome, asInput(target)],
        ...(limitsIn === undefined ? [] : limitCells(target, limitsIn)),
      ]),
    },
    look([body], bodyLook),
    look([numbers, { ...numbers, row: headerRow, rowCount: 1 }], figureLook),
    ...(headings.length === 0 ? [] : [look(headings, { bold: true })]),
  ];
}

/** An interval is a text: "90–100 %". */
function asInput(target: SheetFigure['target']): SheetFigure['target'] {
  return typeof target === 'string' ? asText(target) : target;
}

function chartEdit(sheet: string, draft: ChartDraft, row: number, top: number): Edit {
  return {
    edit: 'chart',
    sheet,
    chart: outcomeChart(
      draft,
      { row, rowCount: draft.labels.length },
      { left: 0, top, width: pageWidth, height: chartRowHeight(draft) - heights.gap },
    ),
  };
}

function textsIn(sheet: string, row: number, texts: readonly string[]): Edit {
  return { edit: 'values', sheet, row, column: 0, values: texts.map((text) => [asText(text)]) };
}

function pageSetup(title: string): PageSetup {
  return {
    orientation: 'Portrait',
    margins: { left: 36, right: 36, top: 36, bottom: 48, header: 18, footer: 24 },
    scale: 100,
    footerLeft: title.slice(0, 200).replaceAll('&', '&&'),
    footerRight: words.pageOfPages,
  };
}
