/** The figures that an indicator's chart reads: those of the annex, and the goals of the years up to its target year. */
import { nameKey } from '../../domain/nameKey';
import type { FigureBlock } from '../../domain/indicator/followUp';
import type { IndicatorPicture } from '../../domain/indicator/picture';
import { annexWords } from '../../texts/annexWords';
import { figureLabel } from '../annex/indicators';
import { headingInWords } from '../annex/indicatorWords';
import type { CellInput } from '../plan';

export interface SheetFigure {
  readonly kind: 'figure' | 'heading';
  readonly label: string;
  readonly outcome: CellInput;
  readonly target: number | string;
}

interface DatedFigure extends SheetFigure {
  readonly year: number;
}

export function sheetFigures({ followUp, paths }: IndicatorPicture): readonly SheetFigure[] {
  const { figures } = followUp;
  const hasSeries = figures.some(({ heading }) => heading?.kind === 'series');
  return figures.flatMap((block, at) => {
    const key = seriesOf(block);
    const isLastOfSeries = key !== undefined && !figures.slice(at + 1).some((each) => seriesOf(each) === key);
    const path = isLastOfSeries ? paths.find(({ series }) => nameKey(series) === key)?.path : undefined;
    const rows = datedFigures(block, hasSeries);
    const known = new Set(rows.map(({ year }) => year));
    const ahead = (path?.ahead ?? []).filter(({ year }) => !known.has(year)).map(goalAhead);
    return [...headingOf(block), ...[...rows, ...ahead].sort((a, b) => a.year - b.year)];
  });
}

/** Undefined for comparisons. */
function seriesOf({ rows: [first] }: FigureBlock): string | undefined {
  return first === undefined || first.comparisonOf !== undefined ? undefined : nameKey(first.series);
}

function headingOf({ heading }: FigureBlock): readonly SheetFigure[] {
  if (heading === undefined) return [];
  return [{ kind: 'heading', label: headingInWords(heading), outcome: '', target: '' }];
}

function datedFigures({ rows }: FigureBlock, hasSeries: boolean): readonly DatedFigure[] {
  return rows.map((row) => ({
    kind: 'figure',
    year: row.year,
    label: figureLabel(row, hasSeries),
    outcome: row.outcome.kind === 'value' ? row.outcome.value : '',
    target: row.target ?? '',
  }));
}

function goalAhead({ year, value }: { readonly year: number; readonly value: number }): DatedFigure {
  return {
    kind: 'figure',
    year,
    label: `${year} – ${annexWords.goalOnTheWay}`,
    outcome: '',
    target: value,
  };
}
