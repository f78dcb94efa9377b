/** Beside what has just been done: the way to take it back, or that there is none. */
import { makeStyles } from '@fluentui/react-components';
import type { Remembered } from '../../actions/journal/applyJournaled';
import { undoTexts as texts } from '../../texts/undo';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { useWayToUndo } from '../wayToUndo';

const useStyles = makeStyles({ apart: { marginTop: '6px' } });

export interface TakeBackProps {
  readonly remembered: Remembered;
  /** What it is, where there are several. */
  readonly subject?: string;
}

export function TakeBack({ remembered, subject }: TakeBackProps) {
  const { say } = useWords();
  const undo = useWayToUndo();
  const styles = useStyles();
  if (remembered.kind === 'tooLarge') {
    return (
      <div className={styles.apart}>
        <Signed sign="note">{say(texts.tooLarge)}</Signed>
      </div>
    );
  }
  if (remembered.kind === 'nothingChanged' || undo === undefined) return null;
  const { id } = remembered;
  return (
    <div className={styles.apart}>
      <TextButton
        {...(subject !== undefined && { label: say(texts.undoThisNamed, { subject }) })}
        onClick={() => {
          undo(id);
        }}
      >
        {say(texts.undoThis)}
      </TextButton>
    </div>
  );
}
