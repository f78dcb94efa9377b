/** Lists with hairlines, and lines that begin with a sign. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { SignMark, type Sign } from './SignMark';

const useStyles = makeStyles({
  list: {
    margin: '6px 0 8px',
    padding: 0,
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  rowTop: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '12px' },
  signed: { display: 'flex', gap: '8px', minWidth: 0 },
  small: { fontSize: '12px', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  /** What stands beside is in line with the words, not with the sign. */
  text: { minWidth: 0, alignSelf: 'baseline', overflowWrap: 'anywhere' },
  number: { fontVariantNumeric: 'tabular-nums' },
});

export function Lines({ children }: { readonly children: ReactNode }) {
  return <ul className={useStyles().list}>{children}</ul>;
}

export interface LineProps {
  readonly title: ReactNode;
  /** At the end of the first row. */
  readonly end?: ReactNode;
  readonly children?: ReactNode;
}

export function Line({ title, end, children }: LineProps) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.rowTop}>
        <div className={styles.text}>{title}</div>
        {end !== undefined && <div className={styles.number}>{end}</div>}
      </div>
      {children}
    </li>
  );
}

export interface SignedProps {
  readonly sign: Sign;
  readonly children: ReactNode;
  readonly isSmall?: boolean;
}

export function Signed({ sign, children, isSmall = false }: SignedProps) {
  const styles = useStyles();
  return (
    <div className={isSmall ? `${styles.signed} ${styles.small}` : styles.signed}>
      <SignMark sign={sign} />
      <div className={styles.text}>{children}</div>
    </div>
  );
}
