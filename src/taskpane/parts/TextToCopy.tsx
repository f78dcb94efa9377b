/** Lines that can be copied. */
import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { copyTexts } from '../../texts/pane/repair';
import { useWords } from '../language';
import { copied } from './copied';

const useStyles = makeStyles({
  /** As wide as there is room for. */
  text: { width: '100%', minWidth: 0, marginTop: '8px', '> textarea': { maxHeight: '240px' } },
  bottom: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px', marginTop: '8px' },
  status: { margin: 0, fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground2 },
});

export interface TextToCopyProps {
  readonly label: string;
  readonly lines: readonly string[];
}

const fewest = 3;
const most = 8;

export function TextToCopy({ label, lines }: TextToCopyProps) {
  const { say } = useWords();
  const styles = useStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  const [copying, setCopying] = useState<'not' | 'copied' | 'selected'>('not');
  const rows = Math.min(most, Math.max(fewest, lines.length + 1));
  return (
    <>
      <Textarea
        readOnly
        aria-label={label}
        className={styles.text}
        resize="vertical"
        textarea={{ ref: text, rows }}
        value={lines.join('\n')}
      />
      <div className={styles.bottom}>
        <Button
          size="small"
          onClick={() => {
            void copied(text.current).then((isCopied) => {
              setCopying(isCopied ? 'copied' : 'selected');
            });
          }}
        >
          {say(copyTexts.copy)}
        </Button>
        <p role="status" className={styles.status}>
          {copying === 'not' ? '' : say(copyTexts[copying])}
        </p>
      </div>
    </>
  );
}
