/** Why a row could not be written; what was typed stays where it was typed. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useWords } from '../language';
import { rowFaultWords, type RowTrouble } from './rowFaultWords';

const useStyles = makeStyles({
  // A long word is broken rather than the bar made wider than the pane.
  bar: { marginBottom: '12px', padding: '8px 12px', alignItems: 'start', overflowWrap: 'anywhere' },
  happened: { margin: 0, fontWeight: 600 },
  more: { margin: '2px 0 0' },
});

export interface RowTroubleBarProps {
  readonly trouble: RowTrouble;
  readonly children?: ReactNode;
}

export function RowTroubleBar({ trouble, children }: RowTroubleBarProps) {
  const { language } = useWords();
  const styles = useStyles();
  const { happened, more } = rowFaultWords(trouble, language);
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody>
        <p className={styles.happened}>{happened}</p>
        {more.map((sentence) => (
          <p key={sentence} className={styles.more}>
            {sentence}
          </p>
        ))}
        {children}
      </MessageBarBody>
    </MessageBar>
  );
}
