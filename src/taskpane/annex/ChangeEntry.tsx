/** One change: where it comes from, the old and the new text, and the ways to both. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { annexChangesTexts as texts } from '../../texts/pane/annexChanges';
import { useWords, type Words } from '../language';
import { TextButton } from '../parts/TextButton';
import { ChooseText } from './ChooseText';
import type { ChangeItem, ChangeKind, ChangeSource } from './changeLists';
import type { ChangeWays, GivenUp } from './changeWays';

const useStyles = makeStyles({
  item: {
    margin: '0 0 8px',
    padding: '0 0 4px 12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
  },
  source: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  texts: { margin: '2px 0', fontSize: '12px', lineHeight: '16px' },
  label: { color: tokens.colorNeutralForeground3 },
  text: { margin: '0 0 4px', whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '16px',
    fontSize: '12px',
    lineHeight: '24px',
    color: tokens.colorNeutralForeground3,
  },
});

export interface ChangeEntryProps {
  readonly kind: ChangeKind;
  readonly item: ChangeItem;
  readonly isDone: boolean;
  readonly ways: ChangeWays;
  readonly givenUp: GivenUp | undefined;
}

export function ChangeEntry({ kind, item, isDone, ways, givenUp }: ChangeEntryProps) {
  const words = useWords();
  const styles = useStyles();
  const { source, choice } = item;
  return (
    <li className={styles.item}>
      {kind !== 'setAside' && <div className={styles.source}>{sourceText(source, words)}</div>}
      <Texts {...{ kind, item, isDone }} />
      {choice !== undefined && givenUp !== undefined && (
        <ChooseText name={sourceText(source, words)} choice={choice} givenUp={givenUp} />
      )}
      <Ways {...{ kind, item, isDone, ways }} />
    </li>
  );
}

function Texts({ kind, item: { before, after }, isDone }: Omit<ChangeEntryProps, 'ways' | 'givenUp'>) {
  const { say } = useWords();
  const styles = useStyles();
  if (before === undefined) return <p className={`${styles.texts} ${styles.text}`}>{after}</p>;
  const isOwn = kind === 'handEdits' || kind === 'conflicts';
  const [first, second] = isDone ? [texts.before, texts.isNow] : [texts.now, texts.next];
  return (
    <dl className={styles.texts}>
      <dt className={styles.label}>{say(isOwn ? texts.yours : first)}</dt>
      <dd className={styles.text}>{before === '' ? say(texts.nothing) : before}</dd>
      <dt className={styles.label}>{say(isOwn ? texts.registers : second)}</dt>
      <dd className={styles.text}>{after === '' ? say(texts.nothing) : after}</dd>
    </dl>
  );
}

function Ways({ kind, item, isDone, ways }: Omit<ChangeEntryProps, 'givenUp'>) {
  const { say } = useWords();
  const styles = useStyles();
  const { source } = item;
  const row = isDone ? item.nextRow : item.row;
  const isInRegister = source !== undefined && kind !== 'removedRows' && kind !== 'orphans';
  return (
    <div className={styles.ways}>
      {row !== undefined && (
        <TextButton
          label={say(texts.goToRow, { row, sheet: ways.sheet })}
          onClick={() => {
            ways.goTo({ sheet: ways.sheet, cell: `A${row}` });
          }}
        >
          {say(texts.row, { row })}
        </TextButton>
      )}
      {row === undefined && !isDone && item.nextRow !== undefined && (
        <span>{say(texts.willBeRow, { row: item.nextRow })}</span>
      )}
      {isInRegister && <ToRegister source={source} ways={ways} />}
    </div>
  );
}

function ToRegister({ source, ways }: { readonly source: ChangeSource; readonly ways: ChangeWays }) {
  const words = useWords();
  const { say } = words;
  const [isGone, setGone] = useState(false);
  const go = (): void => {
    void ways.goToSource(source).then((isThere) => {
      setGone(!isThere);
    });
  };
  return (
    <>
      <TextButton label={say(texts.toRegisterFull, { source: sourceText(source, words) })} onClick={go}>
        {say(texts.toRegister)}
      </TextButton>
      <span role="status">{isGone ? say(texts.rowIsGone) : ''}</span>
    </>
  );
}

/** `Åtgärder Å3, Uppföljning` */
export function sourceText(source: ChangeSource | undefined, { say }: Words): string {
  return source === undefined ? say(texts.ownOfAnnex) : say(texts.source, { ...source });
}
