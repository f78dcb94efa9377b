/** What somebody else has made of the settings meanwhile, value by value, and the two ways on. */
import { makeStyles } from '@fluentui/react-components';
import { followUpTexts } from '../../texts/pane/followUp';
import { listFormTexts as texts } from '../../texts/pane/settingsLists';
import { useWords } from '../language';
import { ConflictBar } from './ConflictBar';

const useStyles = makeStyles({ changes: { margin: '4px 0', paddingInlineStart: '16px' } });

export interface ChangedValue {
  readonly label: string;
  /** Undefined: it is no longer there. */
  readonly theirs: string | undefined;
  readonly mine: string | undefined;
}

export interface BlockConflictProps {
  readonly changes: readonly ChangedValue[];
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

export function BlockConflict({ changes, onMine, onTheirs }: BlockConflictProps) {
  const { say } = useWords();
  const styles = useStyles();
  const said = (value: string | undefined): string => {
    if (value === undefined) return say(texts.removed);
    return value.trim() === '' ? say(followUpTexts.empty) : value;
  };
  return (
    <ConflictBar
      mine={say(followUpTexts.keepMine)}
      theirs={say(followUpTexts.takeTheirs)}
      onMine={onMine}
      onTheirs={onTheirs}
    >
      {say(texts.changedSettings)}
      <ul className={styles.changes}>
        {changes.map(({ label, theirs, mine }) => (
          <li key={label}>{say(texts.bothSay, { label, theirs: said(theirs), mine: said(mine) })}</li>
        ))}
      </ul>
    </ConflictBar>
  );
}
