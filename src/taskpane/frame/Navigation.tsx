/** Which year and target group the pane is about, and its views. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { frameTexts } from '../../texts/pane/frame';
import { useWords } from '../language';
import { SignMark } from '../parts/SignMark';
import { views, type View } from '../views/views';

const underline = { content: '""', position: 'absolute', insetInline: 0, bottom: 0, height: '2px' } as const;

const useStyles = makeStyles({
  top: { display: 'flex', alignItems: 'center', minHeight: '32px', marginInlineEnd: '44px' },
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
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  nav: { display: 'flex', flexWrap: 'wrap', columnGap: '20px', marginBottom: '-4px' },
  view: {
    position: 'relative',
    minHeight: '36px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover::after': { ...underline, backgroundColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-current]': { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
    '&[aria-current]::after': {
      ...underline,
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
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
    <div className={styles.top}>
      <button
        type="button"
        className={styles.choice}
        aria-expanded={isOpen}
        aria-label={`${chosen}. ${say(frameTexts.changeChoice)}`}
        onClick={onClick}
      >
        {chosen}
        <SignMark sign="opens" />
      </button>
    </div>
  );
}

export interface ViewNavProps {
  readonly current: View;
  readonly onShow: (view: View) => void;
}

export function ViewNav({ current, onShow }: ViewNavProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <nav className={styles.nav} aria-label={say(frameTexts.views)}>
      {views.map((view) => (
        <button
          key={view}
          type="button"
          className={styles.view}
          aria-current={view === current ? 'page' : undefined}
          onClick={() => {
            onShow(view);
          }}
        >
          {say(frameTexts[view])}
        </button>
      ))}
    </nav>
  );
}

export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
