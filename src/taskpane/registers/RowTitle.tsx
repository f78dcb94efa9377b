/** A row by number and title, as a link to its form. */
import type { RowSummary } from '../../actions/rows/registerForms/rowSummary';
import { registersTexts as texts } from '../../texts/pane/registers';
import { useWords, type Words } from '../language';
import { TextButton } from '../parts/TextButton';

export interface RowTitleProps {
  readonly summary: RowSummary;
  readonly onOpen: (row: RowSummary['row']) => void;
}

export function RowTitle({ summary, onOpen }: RowTitleProps) {
  const words = useWords();
  return (
    <TextButton
      onClick={() => {
        onOpen(summary.row);
      }}
    >
      {rowTitle(summary, words)}
    </TextButton>
  );
}

/** `R4 Den enskilde får vänta`, in Utfall with the series: `I1 Andel i tid · Våldsteamet` */
export function rowTitle({ row, title, series }: RowSummary, { say }: Words): string {
  const named = `${row.nr} ${title === '' ? say(texts.untitled) : title}`.trim();
  return series === undefined || series === '' ? named : `${named} · ${series}`;
}
