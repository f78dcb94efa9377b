/** The pane's views, as links of one row; those that do not fit stand under Mer. */
import { makeStyles } from '@fluentui/react-components';
import { frameTexts } from '../../texts/pane/frame';
import { useWords } from '../language';
import { SignMark } from '../parts/SignMark';
import { navigationViews, type View } from '../views/views';
import { MoreViews } from './MoreViews';
import { useFittingViews, viewGap } from './useFittingViews';
import { useViewStyles } from './viewStyles';

const useStyles = makeStyles({
  nav: { position: 'relative', display: 'flex', columnGap: `${viewGap}px`, marginBottom: '-4px' },
  /** As wide as the words can be, and never seen: the current view is set in semibold. */
  measured: {
    position: 'absolute',
    insetInline: 0,
    display: 'flex',
    height: 0,
    overflow: 'hidden',
    visibility: 'hidden',
    fontWeight: 600,
    whiteSpace: 'nowrap',
    '> *': { flexShrink: 0 },
  },
  more: { display: 'flex', gap: '4px' },
});

export interface ViewNavProps {
  readonly current: View;
  readonly onShow: (view: View) => void;
}

export function ViewNav({ current, onShow }: ViewNavProps) {
  const { say } = useWords();
  const styles = useStyles();
  const position = navigationViews.findIndex((view) => view === current);
  const words = navigationViews.map((view) => say(frameTexts[view]));
  const { navigation, measured, shown } = useFittingViews(position, words);
  return (
    <nav ref={navigation} className={styles.nav} aria-label={say(frameTexts.views)}>
      <div ref={measured} className={styles.measured} aria-hidden="true">
        {words.map((word) => (
          <span key={word}>{word}</span>
        ))}
        <span className={styles.more}>
          {say(frameTexts.more)}
          <SignMark sign="opens" />
        </span>
      </div>
      {navigationViews.map(
        (view, at) =>
          shown.includes(at) && (
            <ViewButton key={view} view={view} isCurrent={view === current} onShow={onShow} />
          ),
      )}
      {shown.length < navigationViews.length && (
        <MoreViews views={navigationViews.filter((_, at) => !shown.includes(at))} onShow={onShow} />
      )}
    </nav>
  );
}

interface ViewButtonProps {
  readonly view: (typeof navigationViews)[number];
  readonly isCurrent: boolean;
  readonly onShow: (view: View) => void;
}

function ViewButton({ view, isCurrent, onShow }: ViewButtonProps) {
  const { say } = useWords();
  return (
    <button
      type="button"
      className={useViewStyles().view}
      aria-current={isCurrent ? 'page' : undefined}
      onClick={() => {
        onShow(view);
      }}
    >
      {say(frameTexts[view])}
    </button>
  );
}
