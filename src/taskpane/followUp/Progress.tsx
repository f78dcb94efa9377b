/** How many rows are filled in, in words and as a bar. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { followUpTexts } from '../../texts/pane/followUp';
import { useWords } from '../language';
import { Headline } from '../parts/View';

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '0 12px' },
  left: { fontSize: '12px', lineHeight: '22px', color: tokens.colorNeutralForeground3 },
  track: {
    height: '4px',
    marginTop: '6px',
    borderRadius: '2px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  bar: {
    height: '100%',
    borderRadius: '2px',
    backgroundColor: tokens.colorCompoundBrandBackground,
    transitionProperty: 'width',
    transitionDuration: tokens.durationNormal,
    '@media (prefers-reduced-motion: reduce)': { transitionDuration: '0s' },
    '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' },
  },
});

export interface ProgressProps {
  readonly filled: number;
  readonly total: number;
}

export function Progress({ filled, total }: ProgressProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <div className={styles.top}>
        <Headline>{say(followUpTexts.filledIn, { filled, total })}</Headline>
        <span role="status" className={styles.left}>
          {say(followUpTexts.left, { count: total - filled })}
        </span>
      </div>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.bar} style={{ width: `${(100 * filled) / total}%` }} />
      </div>
    </>
  );
}
