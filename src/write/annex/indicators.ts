/** An indicator of the annex in cells: what it is and says, its chart, and the figures the chart reads from. */
import {
  rowsOf,
  type FigureBlock,
  type FigureHeading,
  type FigureRow,
  type IndicatorFollowUp,
} from '../../domain/indicator/followUp';
import { targetInterval } from '../../domain/indicator/interval';
import { annexWords as words } from '../../texts/annexWords';
import { haveRoom } from './chartLabels';
import type { Cell, ChartDraft, Group, Look, Row } from './draft';
import { plain, quiet } from './draft';
import { chartWidth } from './geometry';
import {
  comparisonName,
  decimalsOf,
  headingInWords,
  message,
  reasonInWords,
  statusLines,
} from './indicatorWords';
import type { CellMaker } from './keys';
import { beginningOf } from './shortened';
import { cellFormat, decimalsToTell } from './numbers';

/** `2022 Öppenvården`, or a comparison's name; with the reason where the outcome is not there. */
export function figureLabel(row: FigureRow, isUnderSeries: boolean): string {
  if (row.comparisonOf !== undefined) return comparisonName(row);
  const label = row.series === '' || isUnderSeries ? String(row.year) : `${row.year} ${row.series}`;
  const reason = reasonInWords(row.outcome);
  return reason === undefined ? label : `${label} – ${reason}`;
}

/** As many as the figure that needs most, so that a column of figures reads evenly. */
export function evenDecimals({ figures, unit }: IndicatorFollowUp): number {
  return Math.max(0, ...rowsOf(figures).map(({ outcome, target }) => decimalsOf(outcome, target, unit)));
}

function figureRow(make: CellMaker, format: string, figure: FigureRow, isUnderSeries: boolean): Row {
  const { year, series, outcome, target = '', source } = figure;
  const isComparison = figure.comparisonOf !== undefined;
  const row = make.row('Utfall', source.nr, year, series);
  const look: Look = { tone: 'number', format };
  return {
    kind: 'figure',
    cells: [
      row.cell(isComparison ? 'Jämförelse avser' : 'Serie', figureLabel(figure, isUnderSeries)),
      row.cell(isComparison ? 'Jämförelse' : 'Utfall', outcome.kind === 'value' ? outcome.value : '', look),
      row.cell(source.stageGoal === undefined ? 'Målvärde' : 'Etappmål', target, look),
    ],
  };
}

/** Two lines over a chart as wide as its column. */
const longestChartTitle = 60;

/** Below it the steps of a chart's axis are no whole numbers. */
function smallScale(unit: IndicatorFollowUp['unit']): number {
  return unit === 'procent' ? 0.05 : 5;
}

function hasSeries(blocks: readonly FigureBlock[]): boolean {
  return blocks.some(({ heading }) => heading?.kind === 'series');
}

/** Those of the rows that the chart reads, headings too. */
function labelsOf(blocks: readonly FigureBlock[]): readonly string[] {
  return blocks.flatMap(({ heading, rows }) => [
    ...(heading === undefined ? [] : [headingInWords(heading)]),
    ...rows.map((row) => figureLabel(row, hasSeries(blocks))),
  ]);
}

export function chartOf({ indicator, figures, unit }: IndicatorFollowUp): ChartDraft {
  const rows = rowsOf(figures);
  const labels = labelsOf(figures);
  const outcomes = rows.flatMap((row) => (row.outcome.kind === 'value' ? [row.outcome.value] : []));
  const targets = rows.flatMap((row) => (typeof row.target === 'number' ? [row.target] : []));
  const decimals = Math.max(0, ...outcomes.map((value) => decimalsToTell(value, undefined, unit)));
  const limits = rows.flatMap(({ target }) => targetInterval(target, indicator) ?? []);
  const drawn = [...outcomes, ...targets, ...limits.flatMap(({ lowest, highest }) => [lowest, highest])];
  const largest = Math.max(...drawn.map(Math.abs));
  return {
    name: `${words.qualityIndicator} ${indicator.nr}`,
    title: beginningOf(indicator.title, longestChartTitle),
    labels,
    numberFormat: cellFormat(unit, largest < smallScale(unit) ? decimals : 0),
    hasTarget: targets.length > 0,
    limitsIn: limits.length > 0 ? unit : undefined,
    isWide: labels.length > rows.length || !haveRoom(labels, chartWidth(false)),
    minimum: Math.min(0, ...drawn),
  };
}

function factorAndStatus(followUp: IndicatorFollowUp): string {
  const { qualityFactor } = followUp.indicator;
  const lines = statusLines(followUp);
  const status =
    lines.length === 1
      ? `${words.targetStatus} ${lines.join('')}`
      : [words.targetStatus, ...lines].join('\n');
  return qualityFactor === '' ? status : `${words.qualityFactor} ${qualityFactor}\n${status}`;
}

function commentsOf({ comments }: IndicatorFollowUp): string {
  return comments.map(({ series, text }) => (series === '' ? text : `${series}: ${text}`)).join('\n');
}

/** Empty beside its words, so that no line of the chart runs on from the figures above. */
function headingRow(make: CellMaker, title: Cell, heading: FigureHeading, at: number): Row {
  return {
    kind: 'figureHeading',
    cells: [
      make.beside(title, `h${at}a`, headingInWords(heading), plain),
      make.beside(title, `h${at}b`, '', plain),
      make.beside(title, `h${at}c`, '', plain),
    ],
  };
}

function blockRows(
  make: CellMaker,
  title: Cell,
  format: string,
  blocks: readonly FigureBlock[],
): readonly Row[] {
  return blocks.flatMap(({ heading, rows }, at) => [
    ...(heading === undefined ? [] : [headingRow(make, title, heading, at)]),
    ...rows.map((row) => figureRow(make, format, row, hasSeries(blocks))),
  ]);
}

function figureRows(make: CellMaker, title: Cell, followUp: IndicatorFollowUp): readonly Row[] {
  if (followUp.figures.length === 0) return [];
  const [label, outcome, target] = words.figureColumns;
  const format = cellFormat(followUp.unit, evenDecimals(followUp));
  return [
    {
      kind: 'figureHeader',
      cells: [
        make.beside(title, 'fa', label, plain),
        make.beside(title, 'fb', outcome, plain),
        make.beside(title, 'fc', target, plain),
      ],
    },
    ...blockRows(make, title, format, followUp.figures),
  ];
}

export function sayIndicator(make: CellMaker, year: number, followUp: IndicatorFollowUp): Group {
  const { indicator } = followUp;
  const register = make.row('Indikatorer', indicator.nr, year);
  const outcomes = make.row('Utfall', indicator.nr, year);
  const comments = commentsOf(followUp);
  const title = register.cell('Indikator', indicator.title === '' ? words.nothing : indicator.title);
  const cells: Row['cells'] = [
    title,
    outcomes.cell('Utfall', message(followUp, year)),
    comments === '' ? outcomes.cell('Kommentar', words.nothing, quiet) : outcomes.cell('Kommentar', comments),
  ];
  const below: Row['cells'] = [
    register.cell('Kvalitetsfaktor', factorAndStatus(followUp)),
    make.beside(title, 'chart', '', plain),
    make.beside(title, 'right', '', plain),
  ];
  return {
    rows: [
      { kind: 'indicator', cells },
      { kind: 'factor', cells: below },
      ...figureRows(make, title, followUp),
    ],
    chart: followUp.figures.length === 0 ? undefined : chartOf(followUp),
  };
}
