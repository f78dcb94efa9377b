/** The rows that wait after the one that is shown, or all of one's own. */
import { makeStyles, tokens } from '@fluentui/react-components';
import {
  awaitedIn,
  statusOf,
  type FollowUpRow,
  type FollowUpWork,
} from '../../actions/followUp/followUpWork';
import { followUpTexts } from '../../texts/pane/followUp';
import { useWords, type Words } from '../language';
import { Line, Lines } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Section } from '../parts/View';
import { keyOf } from './drafts';
import { StatusSymbol } from './StatusSymbol';
import { waitingAfter, type OwnRows } from './useRows';

const useStyles = makeStyles({
  alone: { marginTop: '20px' },
  state: {
    display: 'flex',
    gap: '6px',
    textAlign: 'end',
    fontSize: '12px',
    lineHeight: '20px',
    color: tokens.colorNeutralForeground3,
  },
});

/** As many as can be taken in. */
const shownAtFirst = 3;

export interface RowListsProps {
  readonly work: FollowUpWork;
  readonly own: OwnRows;
  readonly isShowingAll: boolean;
  readonly onShowAll: (all: boolean) => void;
}

export function RowLists({ work, own, isShowingAll, onShowAll }: RowListsProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { rows, current } = own;
  const isAll = isShowingAll || (current === undefined && rows.length <= shownAtFirst);
  const waiting = current === undefined ? [] : waitingAfter(own, current).slice(0, shownAtFirst);
  const shown = isAll ? rows : waiting;
  const button =
    isAll !== isShowingAll || rows.length === 1 ? null : (
      <TextButton
        onClick={() => {
          onShowAll(!isShowingAll);
        }}
      >
        {isShowingAll ? say(followUpTexts.showFewer) : say(followUpTexts.showAll, { count: rows.length })}
      </TextButton>
    );
  if (shown.length === 0) return <div className={styles.alone}>{button}</div>;
  return (
    <Section heading={say(isAll ? followUpTexts.allRows : followUpTexts.thenWait)}>
      <Lines>
        {shown.map((row) => (
          <RowLine key={keyOf(row)} work={work} own={own} row={row} />
        ))}
      </Lines>
      {button}
    </Section>
  );
}

type RowLineProps = Pick<RowListsProps, 'work' | 'own'> & { readonly row: FollowUpRow };

function RowLine({ work, own, row }: RowLineProps) {
  return (
    <Line
      title={
        <TextButton
          onClick={() => {
            own.show(row);
          }}
        >
          {`${row.row.nr} ${row.title}`}
        </TextButton>
      }
      end={<RowState work={work} own={own} row={row} />}
    />
  );
}

function RowState({ work, own, row }: RowLineProps) {
  const words = useWords();
  const styles = useStyles();
  const status = statusOf(work, row);
  return (
    <span className={styles.state}>
      {lackOf(work, own, row, words) ?? (
        <>
          {status && <StatusSymbol status={status} />}
          {status?.name ?? words.say(followUpTexts.isNew)}
        </>
      )}
    </span>
  );
}

function lackOf(
  work: FollowUpWork,
  { hasEdits }: OwnRows,
  row: FollowUpRow,
  { say }: Words,
): string | undefined {
  if (hasEdits(row)) return say(followUpTexts.draftWaits);
  const awaited = awaitedIn(work, row);
  if (awaited === 'nothing') return undefined;
  return say(awaited === 'status' ? followUpTexts.statusMissing : followUpTexts.followUpMissing);
}
