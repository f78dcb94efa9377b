/** An indicator of the annex in cells: what it is and says, its chart, and the figures the chart reads from. */
import type { FigureRow, IndicatorFollowUp } from '../../domain/indicator/followUp';
import { annexWords as words } from '../../texts/annexWords';
import type { Cell, ChartDraft, Group, Look, Row, Source } from './draft';
import { plain, quiet } from './draft';
import { comparisonName, decimalsOf, message, reasonInWords, statusLines } from './indicatorWords';
import type { CellMaker } from './keys';
import { beginningOf } from './shortened';
import { cellFormat, decimalsToTell } from './numbers';

function outcomeSource(row: FigureRow, column: string): Source {
  return { table: 'Utfall', nr: row.source.nr, year: row.year, column, series: row.series };
}

/** `2022 Öppenvården`, or a comparison's name; with the reason where the outcome is not there. */
function figureLabel(row: FigureRow): string {
  if (row.comparisonOf !== undefined) return comparisonName(row);
  const label = row.series === '' ? String(row.year) : `${row.year} ${row.series}`;
  const reason = reasonInWords(row.outcome);
  if (reason === undefined) return label;
  return `${label} – ${reason}`;
}

function figureRow(make: CellMaker, followUp: IndicatorFollowUp, row: FigureRow): Row {
  const look: Look = {
    tone: 'number',
    format: cellFormat(followUp.unit, decimalsOf(row.outcome, row.target, followUp.unit)),
  };
  const outcomeColumn = row.comparisonOf === undefined ? 'Utfall' : 'Jämförelse';
  const targetColumn = row.source.stageGoal === undefined ? 'Målvärde' : 'Etappmål';
  const target = row.target ?? '';
  return {
    kind: 'figure',
    cells: [
      make.from(
        outcomeSource(row, row.comparisonOf === undefined ? 'Serie' : 'Jämförelse avser'),
        figureLabel(row),
      ),
      make.from(
        outcomeSource(row, outcomeColumn),
        row.outcome.kind === 'value' ? row.outcome.value : '',
        look,
      ),
      make.from(
        outcomeSource(row, targetColumn),
        target,
        typeof target === 'number' || target === '' ? look : plain,
      ),
    ],
  };
}

/** Two lines over a chart as wide as its column. */
const longestChartTitle = 60;

function chartOf({ indicator, figures, unit }: IndicatorFollowUp): ChartDraft {
  const outcomes = figures.flatMap((row) => (row.outcome.kind === 'value' ? [row.outcome.value] : []));
  const targets = figures.flatMap((row) => (typeof row.target === 'number' ? [row.target] : []));
  const decimals = Math.max(0, ...outcomes.map((value) => decimalsToTell(value, undefined, unit)));
  return {
    name: `${words.qualityIndicator} ${indicator.nr}`,
    title: beginningOf(indicator.title, longestChartTitle),
    numberFormat: cellFormat(unit, decimals),
    hasTarget: targets.length > 0,
    minimum: Math.min(0, ...outcomes, ...targets),
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

function figureRows(make: CellMaker, title: Cell, followUp: IndicatorFollowUp): Row[] {
  if (followUp.figures.length === 0) return [];
  const [label, outcome, target] = words.figureColumns;
  return [
    {
      kind: 'figureHeader',
      cells: [
        make.beside(title, 'fa', label, plain),
        make.beside(title, 'fb', outcome, plain),
        make.beside(title, 'fc', target, plain),
      ],
    },
    ...followUp.figures.map((row) => figureRow(make, followUp, row)),
  ];
}

export function sayIndicator(make: CellMaker, year: number, followUp: IndicatorFollowUp): Group {
  const { indicator } = followUp;
  const from = (table: string, column: string): Source => ({
    table,
    nr: indicator.nr,
    year,
    column,
    series: '',
  });
  const comments = commentsOf(followUp);
  const title = make.from(
    from('Indikatorer', 'Indikator'),
    indicator.title === '' ? words.nothing : indicator.title,
  );
  const cells: Row['cells'] = [
    title,
    make.from(from('Utfall', 'Utfall'), message(followUp, year)),
    make.from(
      from('Utfall', 'Kommentar'),
      comments === '' ? words.nothing : comments,
      comments === '' ? quiet : plain,
    ),
  ];
  const below: Row['cells'] = [
    make.from(from('Indikatorer', 'Kvalitetsfaktor'), factorAndStatus(followUp)),
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
