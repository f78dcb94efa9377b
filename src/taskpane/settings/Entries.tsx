/** Rows that lead on when they are pressed: a title, something about it, and a hairline below. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRowButtonStyles } from '../parts/useRowButtonStyles';
import { Chevron } from '../parts/Chevron';

const useStyles = makeStyles({
  list: {
    margin: '6px -8px 0',
    padding: 0,
    listStyleType: 'none',
    '> li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  item: { display: 'flex', alignItems: 'center' },
  entry: {
    display: 'flex',
    gap: '8px',
    alignItems: 'center',
    flexGrow: 1,
    minWidth: 0,
    minHeight: '40px',
    padding: '6px 8px',
  },
  texts: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  meta: {
    display: '-webkit-box',
    overflow: 'hidden',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
    '-webkit-line-clamp': '2',
    '-webkit-box-orient': 'vertical',
  },
  on: { display: 'grid', flexShrink: 0, color: tokens.colorNeutralForeground3 },
});

export function Entries({ children, label }: { readonly children: ReactNode; readonly label?: string }) {
  return (
    <ul className={useStyles().list} aria-label={label}>
      {children}
    </ul>
  );
}

export interface EntryProps {
  readonly title: ReactNode;
  readonly meta?: string | undefined;
  readonly onOpen: () => void;
  /** Buttons beside the row. */
  readonly children?: ReactNode;
}

export function Entry({ title, meta, onOpen, children }: EntryProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <button type="button" className={mergeClasses(useRowButtonStyles().row, styles.entry)} onClick={onOpen}>
        <span className={styles.texts}>
          <span>{title}</span>
          {meta !== undefined && meta !== '' && <span className={styles.meta}>{meta}</span>}
        </span>
        <span className={styles.on}>
          <Chevron direction="on" />
        </span>
      </button>
      {children}
    </li>
  );
}
