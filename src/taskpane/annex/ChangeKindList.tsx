/** One kind of change: how many there are, and when it is opened what each of them is. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { annexChangesTexts as texts, changeKindTexts } from '../../texts/pane/annexChanges';
import { useWords } from '../language';
import { Meta } from '../parts/View';
import { ShowMore } from '../parts/ShowMore';
import { ChangeEntry } from './ChangeEntry';
import type { ChangeList } from './changeLists';
import type { ChangeWays, GivenUp } from './changeWays';

const useStyles = makeStyles({
  kind: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    ':first-of-type': { marginTop: '6px' },
    ':last-of-type': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
    '& [data-opened]': { display: 'none' },
    '&[open] [data-opened]': { display: 'inline' },
    '&[open] [data-closed]': { display: 'none' },
  },
  summary: {
    padding: '8px 0',
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    listStyleType: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  top: { display: 'flex', flexWrap: 'wrap', columnGap: '12px' },
  name: { flexGrow: 1, flexBasis: '80px', minWidth: 0 },
  count: { minWidth: '20px', fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  show: {
    marginInlineStart: 'auto',
    fontSize: '12px',
    color: tokens.colorBrandForegroundLink,
    whiteSpace: 'nowrap',
  },
  more: { marginInlineStart: '32px' },
  list: { margin: '0 0 8px', padding: 0, listStyleType: 'none' },
});

export interface ChangeKindListProps {
  readonly list: ChangeList;
  readonly isDone: boolean;
  readonly ways: ChangeWays;
  readonly givenUp: GivenUp | undefined;
}

/** As many as can be taken in; the rest on demand. */
const shownAtFirst = 10;

export function ChangeKindList({ list: { kind, items }, isDone, ways, givenUp }: ChangeKindListProps) {
  const { say } = useWords();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtFirst);
  const named = changeKindTexts[kind];
  const [one, many] = isDone ? [named.oneDone, named.manyDone] : [named.one, named.many];
  return (
    <details className={styles.kind}>
      <summary className={styles.summary}>
        <div className={styles.top}>
          <span className={styles.count}>{items.length}</span>
          <span className={styles.name}>{say(items.length === 1 ? one : many)}</span>
          <span className={styles.show}>
            <span data-closed>{say(givenUp === undefined ? texts.show : texts.choose)}</span>
            <span data-opened>{say(texts.hide)}</span>
          </span>
        </div>
        {'more' in named && !isDone && <Meta className={styles.more}>{say(named.more)}</Meta>}
      </summary>
      <ul className={styles.list}>
        {items.slice(0, shown).map((item, at) => (
          <ChangeEntry key={at} {...{ kind, item, isDone, ways, givenUp }} />
        ))}
      </ul>
      <ShowMore of={items.length} shown={shown} step={10 * shownAtFirst} onShow={setShown} />
    </details>
  );
}
