/** One row to fill in: what it is, its status, its follow-up. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import {
  asksWhy,
  statusesFor,
  statusOf,
  type FollowUpRow,
  type FollowUpWork,
  type Status,
} from '../../actions/followUp/followUpWork';
import { followUpTexts } from '../../texts/pane/followUp';
import type { CellAddress } from '../actions';
import { useWords, type Words } from '../language';
import { Signed } from '../parts/Lines';
import { Meta } from '../parts/View';
import { useReadOnly } from '../readOnly';
import { DeadlineLine } from './DeadlineLine';
import { FollowUpField } from './FollowUpField';
import { RowHeading } from './RowHeading';
import { StatusChoice } from './StatusChoice';

const useStyles = makeStyles({
  row: { marginTop: '16px', paddingTop: '14px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  field: { marginTop: '16px' },
});

export interface RowFormProps {
  readonly work: FollowUpWork;
  /** With what has been filled in. */
  readonly row: FollowUpRow;
  readonly takesFocus: boolean;
  /** The status is saved and asks for a follow-up that is not there yet. */
  readonly lacksFollowUp: boolean;
  readonly onFill: (filled: Partial<Pick<FollowUpRow, 'status' | 'followUp'>>) => void;
  readonly onGoTo: (address: CellAddress) => void;
}

export function RowForm({ work, row, takesFocus, lacksFollowUp, onFill, onGoTo }: RowFormProps) {
  const words = useWords();
  const styles = useStyles();
  const isReadOnly = useReadOnly();
  const status = statusOf(work, row);
  const text = useRef<HTMLTextAreaElement | null>(null);
  useEffect(() => {
    if (lacksFollowUp) text.current?.focus();
  }, [lacksFollowUp]);
  return (
    <div className={styles.row}>
      <RowHeading row={row} takesFocus={takesFocus} onGoTo={onGoTo} />
      <DeadlineLine work={work} row={row} />
      {row.isNew && <Meta>{words.say(followUpTexts.isNew)}</Meta>}
      {status === undefined && row.status.trim() !== '' && (
        <Signed sign="warning" isSmall>
          {words.say(followUpTexts.unknownStatus, { status: row.status })}
        </Signed>
      )}
      <StatusChoice
        statuses={statusesFor(work, row)}
        chosen={status}
        isReadOnly={isReadOnly}
        onChoose={({ name }) => {
          onFill({ status: name });
        }}
      />
      <FollowUpField
        className={styles.field}
        textRef={text}
        followUp={row.followUp}
        onFill={onFill}
        hint={hintFor(status, words)}
        {...(lacksFollowUp && {
          validationState: 'warning',
          validationMessage: words.say(followUpTexts.statusIsSaved),
        })}
      />
    </div>
  );
}

function hintFor(status: Status | undefined, { say }: Words): string {
  if (status?.requiresFollowUp !== true) return say(followUpTexts.optional);
  const needed = asksWhy(status) ? followUpTexts.neededWhy : followUpTexts.needed;
  return say(needed, { status: status.name });
}
