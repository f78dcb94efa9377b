/**
 * The plan that lays a year's overview into the workbook: values with their looks, and native charts that read from
 * them. Its own sheet is made anew each time, and no other is touched.
 */
import type { YearPicture } from '../../domain/overview/yearPicture';
import type { NameSnapshot, SheetSnapshot } from '../../read/snapshot';
import { overviewSheetWords as words } from '../../texts/overviewSheetWords';
import { fillIn } from '../../texts/text';
import type { Edit, Plan } from '../plan';
import { sameName } from '../sheetNames';
import { columnWidths, heights, pageSetup } from './geometry';
import { baseLook, quietLook, titleLook } from './looks';
import { findOverviewSheet, freeOverviewName, overviewAnchor } from './overviewName';
import { sectionsOf } from './sections';
import { layOut, pageBreaks, sectionEdits } from './sectionEdits';

export interface OverviewSituation {
  readonly year: number;
  /** '' is all target groups. */
  readonly group: string;
  /** ISO date. */
  readonly today: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** The charts on the sheet as it stands. */
  readonly charts: readonly string[];
}

export interface OverviewPlan {
  readonly sheet: string;
  readonly plan: Plan;
}

export function planOverview(picture: YearPicture, situation: OverviewSituation): OverviewPlan {
  const { year, group, sheets, names, charts } = situation;
  const standing = findOverviewSheet(year, group, names, sheets);
  const sheet = standing?.name ?? freeOverviewName(year, group, sheets);
  const title = titleOf(situation);
  return {
    sheet,
    plan: [
      ...(standing === undefined ? newSheet(sheet, situation) : [clearedSheet(sheet, charts)]),
      // What is interrupted says so: the title comes last.
      valueIn(sheet, 0, words.unfinished),
      ...contents(sheet, title, picture, situation),
      valueIn(sheet, 0, title),
      { edit: 'activate', sheet },
    ],
  };
}

function clearedSheet(sheet: string, charts: readonly string[]): Edit {
  return { edit: 'clearSheet', sheet, charts };
}

/** The hidden name of a sheet that is gone goes too. */
function newSheet(sheet: string, { year, group, names }: OverviewSituation): readonly Edit[] {
  const anchor = overviewAnchor(year, group);
  const isLeft = names.some(({ name }) => sameName(name, anchor));
  return [
    ...(isLeft ? [{ edit: 'forgetName', name: anchor } as const] : []),
    { edit: 'addSheet', sheet },
    { edit: 'nameCell', name: anchor, sheet, row: 0, column: 0 },
  ];
}

function contents(
  sheet: string,
  title: string,
  picture: YearPicture,
  { today }: OverviewSituation,
): readonly Edit[] {
  const scale = picture.risks.matrix.length;
  const introduction = [headlineOf(picture), fillIn(words.stateOf, { datum: today })];
  const laid = layOut(sectionsOf(picture), introduction.length + 1);
  const rowHeights = [heights.title, ...introduction.map(() => heights.line), ...laid.heights];
  const columns = scale + 2;
  const whole = { row: 0, column: 0, rowCount: rowHeights.length, columnCount: columns };
  const first = { ...whole, rowCount: 1, columnCount: 1 };
  return [
    { edit: 'look', sheet, blocks: [whole], look: baseLook },
    { edit: 'sheet', sheet, gridlines: false },
    { edit: 'columnWidths', sheet, column: 0, widths: columnWidths(scale) },
    { edit: 'rowHeights', sheet, row: 0, heights: rowHeights },
    ...introduction.map((line, at) => valueIn(sheet, at + 1, line)),
    { edit: 'look', sheet, blocks: [first], look: titleLook },
    { edit: 'look', sheet, blocks: [{ ...first, row: introduction.length }], look: quietLook },
    ...laid.sections.flatMap((section) => sectionEdits(sheet, section, columns, rowHeights)),
    { edit: 'page', sheet, page: pageSetup(title) },
    { edit: 'pageBreaks', sheet, rows: pageBreaks(laid.sections, rowHeights) },
  ];
}

function valueIn(sheet: string, row: number, value: string): Edit {
  return { edit: 'values', sheet, row, column: 0, values: [[value]] };
}

function titleOf({ year, group }: OverviewSituation): string {
  return fillIn(group === '' ? words.titleOfAll : words.title, { år: year, målgrupp: group });
}

function headlineOf({ risks, lastYear }: YearPicture): string {
  if (risks.risks.length === 0) return words.noRisks;
  const names = risks.bands.filter(({ isHigh }) => isHigh).map(({ band }) => band.name);
  const now = fillIn(words.high, {
    antal: risks.high,
    alla: risks.risks.length,
    klasser: names.join(' eller '),
  });
  if (lastYear === undefined) return now;
  const { year, high: before, risks: all } = lastYear;
  return `${now} ${fillIn(words.highBefore, { år: year, antal: before, alla: all.length })}`;
}
