/** What is to be known, and what stays behind; each list opens on demand. */
import { makeStyles } from '@fluentui/react-components';
import type { AdoptionReport } from '../../actions/adopt/adoptionReport';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { useWords } from '../language';
import { FoldedList } from '../parts/FoldedList';
import { Meta } from '../parts/View';

const useStyles = makeStyles({ lists: { marginTop: '20px' } });

export interface ReportListsProps {
  readonly report: AdoptionReport;
  readonly isOpen?: boolean;
}

export function ReportLists({ report: { notes, left, leftCells }, isOpen = false }: ReportListsProps) {
  const { say, sayCount } = useWords();
  return (
    <div className={useStyles().lists}>
      {notes.length > 0 && (
        <FoldedList
          heading={sayCount(notes.length, texts.oneNote, texts.manyNotes)}
          lines={notes}
          isOpen={isOpen}
        />
      )}
      {left.length > 0 ? (
        <FoldedList
          heading={sayCount(leftCells, texts.oneLeft, texts.manyLeft)}
          more={say(texts.leftMore)}
          lines={left}
          isOpen={isOpen}
        />
      ) : (
        <Meta>{say(texts.nothingLeft)}</Meta>
      )}
    </div>
  );
}
