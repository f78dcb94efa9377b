/** That somebody else has written the same meanwhile, and the two ways on; heard at once. */
import { makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { TextButton } from '../parts/TextButton';

const useStyles = makeStyles({
  alert: { flexBasis: '100%', maxHeight: '40vh', overflowY: 'auto' },
  // A long word is broken rather than the bar made wider than the pane.
  bar: { padding: '8px 12px', alignItems: 'start', overflowWrap: 'anywhere' },
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
});

export interface ConflictBarProps {
  readonly children: ReactNode;
  readonly mine: string;
  readonly theirs: string;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

export function ConflictBar({ children, mine, theirs, onMine, onTheirs }: ConflictBarProps) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.alert}>
      <MessageBar intent="warning" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          {children}
          <div className={styles.ways}>
            <TextButton onClick={onMine}>{mine}</TextButton>
            <TextButton onClick={onTheirs}>{theirs}</TextButton>
          </div>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
