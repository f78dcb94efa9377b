/** What is to be known, and what stays behind; each list opens on demand. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { AdoptionReport } from '../../actions/adopt/adoptionReport';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { Meta } from '../parts/View';

const useStyles = makeStyles({
  lists: { marginTop: '20px' },
  folded: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':last-of-type': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& [data-opened]': { display: 'none' },
    '&[open] [data-opened]': { display: 'inline' },
    '&[open] [data-closed]': { display: 'none' },
  },
  summary: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    padding: '8px 0',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    listStyleType: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  show: {
    marginInlineStart: 'auto',
    fontSize: '12px',
    color: tokens.colorBrandForegroundLink,
    whiteSpace: 'nowrap',
  },
  list: { margin: '4px 0 12px', padding: 0, listStyleType: 'none' },
  item: { padding: '4px 0', overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
});

export interface ReportListsProps {
  readonly report: AdoptionReport;
  readonly isOpen?: boolean;
}

export function ReportLists({ report: { notes, left, leftCells }, isOpen = false }: ReportListsProps) {
  const { say, sayCount } = useWords();
  return (
    <div className={useStyles().lists}>
      {notes.length > 0 && (
        <Folded
          heading={sayCount(notes.length, texts.oneNote, texts.manyNotes)}
          {...{ isOpen }}
          lines={notes}
        />
      )}
      {left.length > 0 ? (
        <Folded
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

interface FoldedProps {
  readonly heading: string;
  readonly more?: string;
  readonly lines: readonly string[];
  readonly isOpen: boolean;
}

/** As many as can be taken in; the rest on demand. */
const shownAtFirst = 20;

function Folded({ heading, more, lines, isOpen }: FoldedProps) {
  const { say } = useWords();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtFirst);
  return (
    <details className={styles.folded} open={isOpen}>
      <summary className={styles.summary}>
        <span>{heading}</span>
        <span className={styles.show}>
          <span data-closed>{say(texts.showList)}</span>
          <span data-opened>{say(texts.hide)}</span>
        </span>
      </summary>
      {more !== undefined && <Meta>{more}</Meta>}
      <ul className={styles.list}>
        {lines.slice(0, shown).map((line, at) => (
          <li key={at} className={styles.item}>
            {line}
          </li>
        ))}
      </ul>
      {lines.length > shown && (
        <TextButton
          onClick={() => {
            setShown(shown + 10 * shownAtFirst);
          }}
        >
          {say(texts.more)}
        </TextButton>
      )}
    </details>
  );
}
