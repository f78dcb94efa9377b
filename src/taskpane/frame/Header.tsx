/** The top of the pane. Its right edge is left to Office's own menu. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frameTexts } from '../../texts/pane/frame';
import { useWords } from '../language';
import { useReadOnly } from '../readOnly';
import { Notice } from './Notice';

const useStyles = makeStyles({
  header: { flexShrink: 0, padding: '4px 16px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  top: { display: 'flex', alignItems: 'center', minHeight: '32px', marginInlineEnd: '44px' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** With the add-in's name, where there is nothing to choose. */
export function Header({ children }: { readonly children?: ReactNode }) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <header className={styles.header}>
        {children ?? (
          <HeaderTop>
            <span className={styles.name}>{say(frameTexts.name)}</span>
          </HeaderTop>
        )}
      </header>
      {useReadOnly() && <Notice text={say(frameTexts.readOnly)} />}
    </>
  );
}

/** The first row. */
export function HeaderTop({ children }: { readonly children: ReactNode }) {
  return <div className={useStyles().top}>{children}</div>;
}
