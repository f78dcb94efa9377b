/** The top of a screen that was opened from a list: the way back, and the headline. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { listFormTexts as texts } from '../../texts/pane/settingsLists';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { Headline } from '../parts/View';
import { Chevron } from './Chevron';

const useStyles = makeStyles({
  back: { display: 'inline-flex', gap: '4px', alignItems: 'center' },
  top: { marginBottom: '6px' },
});

export interface ScreenTopProps {
  /** Where it leads back to. */
  readonly place: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

export function ScreenTop({ place, onBack, children }: ScreenTopProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <div className={styles.top}>
        <TextButton label={say(texts.back, { place })} onClick={onBack}>
          <span className={styles.back}>
            <Chevron direction="back" />
            {place}
          </span>
        </TextButton>
      </div>
      <Headline takesFocus>{children}</Headline>
    </>
  );
}
