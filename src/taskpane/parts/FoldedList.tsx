/** A list under its number of lines, which opens on demand. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { showMoreTexts as texts } from '../../texts/pane/showMore';
import { useWords } from '../language';
import { Signed } from './Lines';
import type { Sign } from './SignMark';
import { ShowMore } from './ShowMore';
import { Meta } from './View';

const useStyles = makeStyles({
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
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none' },
  item: { padding: '4px 0', overflowWrap: 'anywhere' },
});

export interface FoldedListProps {
  readonly sign?: Sign;
  readonly heading: string;
  /** Between heading and lines. */
  readonly more?: string;
  readonly lines: readonly ReactNode[];
  readonly isOpen?: boolean;
}

/** As many as can be taken in; the rest on demand. */
const shownAtFirst = 10;

export function FoldedList({ sign, heading, more, lines, isOpen = false }: FoldedListProps) {
  const { say } = useWords();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtFirst);
  if (lines.length === 0) return null;
  return (
    <details className={styles.folded} open={isOpen}>
      <summary className={styles.summary}>
        {sign === undefined ? <span>{heading}</span> : <Signed sign={sign}>{heading}</Signed>}
        <span className={styles.show}>
          <span data-closed>{say(texts.show)}</span>
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
      <ShowMore of={lines.length} shown={shown} step={10 * shownAtFirst} onShow={setShown} />
    </details>
  );
}
