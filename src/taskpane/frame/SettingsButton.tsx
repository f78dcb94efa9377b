/** The cogwheel beside the choice of year and target group. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { frameTexts } from '../../texts/pane/frame';
import { useWords } from '../language';

const useStyles = makeStyles({
  button: {
    display: 'grid',
    placeItems: 'center',
    width: '32px',
    height: '32px',
    flexShrink: 0,
    marginInlineStart: 'auto',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '&[aria-current]': { color: tokens.colorBrandForeground1 },
  },
});

/** Settings20Regular of Fluent's icons (MIT). */
const cogwheel =
  'M1.91 7.38A8.5 8.5 0 0 1 3.69 4.3a.5.5 0 0 1 .54-.13l1.92.68a1 1 0 0 0 1.32-.76l.36-2a.5.5 0 0 1 .4-.4 8.53 8.53 0 0 1 3.55 0c.2.04.35.2.38.4l.37 2a1 1 0 0 0 1.32.76l1.92-.68a.5.5 0 0 1 .54.13 8.5 8.5 0 0 1 1.78 3.08c.06.2 0 .4-.15.54l-1.56 1.32a1 1 0 0 0 0 1.52l1.56 1.32a.5.5 0 0 1 .15.54 8.5 8.5 0 0 1-1.78 3.08.5.5 0 0 1-.54.13l-1.92-.68a1 1 0 0 0-1.32.76l-.37 2a.5.5 0 0 1-.38.4 8.53 8.53 0 0 1-3.56 0 .5.5 0 0 1-.39-.4l-.36-2a1 1 0 0 0-1.32-.76l-1.92.68a.5.5 0 0 1-.54-.13 8.5 8.5 0 0 1-1.78-3.08.5.5 0 0 1 .15-.54l1.56-1.32a1 1 0 0 0 0-1.52L2.06 7.92a.5.5 0 0 1-.15-.54ZM8 10a2 2 0 1 0 4 0 2 2 0 0 0-4 0Z';

export interface SettingsButtonProps {
  readonly isCurrent: boolean;
  readonly onClick: () => void;
}

export function SettingsButton({ isCurrent, onClick }: SettingsButtonProps) {
  const { say } = useWords();
  return (
    <button
      type="button"
      className={useStyles().button}
      aria-label={say(frameTexts.settings)}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={onClick}
    >
      <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
        <path d={cogwheel} fill="none" stroke="currentColor" strokeWidth="1.1" />
      </svg>
    </button>
  );
}
