/** Something is being waited for, and it has a name. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Body, Headline } from './View';

const useStyles = makeStyles({
  track: {
    height: '2px',
    marginTop: '12px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
  },
  bar: {
    width: '40%',
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: 'translateX(-100%)' }, to: { transform: 'translateX(250%)' } },
    animationDuration: '1.4s',
    animationIterationCount: 'infinite',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
  },
});

export function Waiting({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <Body>
      <div role="status">
        <Headline>{text}</Headline>
      </div>
      <div className={styles.track} aria-hidden="true">
        <div className={styles.bar} />
      </div>
    </Body>
  );
}
