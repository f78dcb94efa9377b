/** One step up or down among the rows. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { listFormTexts as texts } from '../../texts/pane/settingsLists';
import { useWords } from '../language';
import { Chevron } from '../parts/Chevron';

const useStyles = makeStyles({
  both: { display: 'flex', flexShrink: 0 },
  button: {
    display: 'grid',
    placeItems: 'center',
    width: '28px',
    height: '32px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-disabled=true]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
  },
});

export interface MoveButtonsProps {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** Which of the rows it is. */
  readonly place: number;
  /** The button that was pressed, once its row stands in its new place. */
  readonly takesFocus: 1 | -1 | undefined;
  readonly onMove: (step: 1 | -1) => void;
}

export function MoveButtons({ name, isFirst, isLast, place, takesFocus, onMove }: MoveButtonsProps) {
  const { say } = useWords();
  const styles = useStyles();
  const both = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus === undefined) return;
    both.current?.querySelectorAll('button')[takesFocus === -1 ? 0 : 1]?.focus();
  }, [place, takesFocus]);
  const button = (direction: 'up' | 'down', isAtEnd: boolean) => (
    <button
      type="button"
      className={styles.button}
      aria-label={say(direction === 'up' ? texts.moveUp : texts.moveDown, { name })}
      aria-disabled={isAtEnd}
      onClick={() => {
        if (!isAtEnd) onMove(direction === 'up' ? -1 : 1);
      }}
    >
      <Chevron direction={direction} />
    </button>
  );
  return (
    <div ref={both} className={styles.both}>
      {button('up', isFirst)}
      {button('down', isLast)}
    </div>
  );
}
