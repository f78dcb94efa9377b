/** Which year and target group the pane is about; opens the panel where they are chosen. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { frameTexts } from '../../texts/pane/frame';
import { capitalized } from '../capitalized';
import { useWords } from '../language';
import { SignMark } from '../parts/SignMark';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    gap: '6px',
    alignItems: 'center',
    minHeight: '32px',
    marginInlineStart: '-8px',
    padding: '0 8px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    whiteSpace: 'nowrap',
    minWidth: 0,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  chosen: { overflow: 'hidden', textOverflow: 'ellipsis' },
});

export interface ChoiceButtonProps {
  readonly year: number;
  readonly group: string;
  readonly isOpen: boolean;
  readonly onClick: () => void;
}

export function ChoiceButton({ year, group, isOpen, onClick }: ChoiceButtonProps) {
  const { say } = useWords();
  const styles = useStyles();
  const chosen = `${year} · ${group === '' ? say(frameTexts.allGroups) : capitalized(group)}`;
  return (
    <button
      type="button"
      className={styles.choice}
      aria-expanded={isOpen}
      aria-label={`${chosen}. ${say(frameTexts.changeChoice)}`}
      onClick={onClick}
    >
      <span className={styles.chosen}>{chosen}</span>
      <SignMark sign="opens" />
    </button>
  );
}
