/** The way back to where a screen was opened from, above its headline; and at the other end what leads out of it. */
import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { frameTexts } from '../../texts/pane/frame';
import { useWords } from '../language';
import { Chevron } from './Chevron';
import { TextButton } from './TextButton';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '0 12px',
    marginBottom: '6px',
  },
  back: { display: 'inline-flex', gap: '4px', alignItems: 'center' },
  end: { fontSize: '12px' },
});

export interface WayBackProps {
  /** Where it leads back to. */
  readonly place: string;
  readonly onBack: () => void;
  readonly end?: ReactNode;
}

export function WayBack({ place, onBack, end }: WayBackProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <TextButton label={say(frameTexts.back, { place })} onClick={onBack}>
        <span className={styles.back}>
          <Chevron direction="back" />
          {place}
        </span>
      </TextButton>
      {end !== undefined && <div className={styles.end}>{end}</div>}
    </div>
  );
}
