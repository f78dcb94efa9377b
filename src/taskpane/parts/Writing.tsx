/** Buttons that write in the workbook. Where it is open for reading only they cannot be pressed, and the way out is told. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { readOnlyTexts } from '../../texts/pane/readOnly';
import { useWords } from '../language';
import { useReadOnly } from '../readOnly';
import { Footer, Meta } from './View';

const useStyles = makeStyles({ wayOut: { flexBasis: '100%', margin: 0 } });

/** A view has one footer, so the way out has one place. */
const wayOutId = 'read-only-way-out';

/** A footer with buttons that write. */
export function WriteFooter({ children }: { readonly children: ReactNode }) {
  return (
    <Footer>
      <ReadOnlyWayOut />
      {children}
    </Footer>
  );
}

export function ReadOnlyWayOut() {
  const { say } = useWords();
  const styles = useStyles();
  if (!useReadOnly()) return null;
  return (
    <div id={wayOutId} className={styles.wayOut}>
      <Meta>{say(readOnlyTexts.wayOut)}</Meta>
    </div>
  );
}

export interface WriteButtonProps {
  readonly children: ReactNode;
  readonly isPrimary?: boolean;
  /** For a reason that the view itself tells. */
  readonly isHeldBack?: boolean;
  readonly onClick: () => void;
}

export function WriteButton({ children, isPrimary = false, isHeldBack = false, onClick }: WriteButtonProps) {
  const isReadOnly = useReadOnly();
  return (
    <Button
      appearance={isPrimary ? 'primary' : 'secondary'}
      disabledFocusable={isReadOnly || isHeldBack}
      {...(isReadOnly && { 'aria-describedby': wayOutId })}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
