/** A reminder of what is left, to be copied and sent by other means. */
import { Button, Field, makeStyles, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { LocatedFinding } from '../../actions/check';
import { reminderTexts as texts } from '../../texts/pane/checkView';
import { frameTexts } from '../../texts/pane/frame';
import type { Choice } from '../actions';
import { useWords } from '../language';
import { copied } from '../parts/copied';
import { Body, Footer, Headline, Paragraph } from '../parts/View';
import { WayBack } from '../parts/WayBack';
import { everything } from './filter';
import { UnitFilter } from './Filters';
import { reminder } from './reminder';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '12px', marginTop: '12px' },
  /** As wide as there is room for. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  text: { minWidth: 0, '> textarea': { minHeight: '220px', maxHeight: 'none' } },
  status: {
    flexBasis: '100%',
    margin: 0,
    fontSize: '12px',
    lineHeight: '16px',
    // It is there to be heard when something comes, and takes no room until then.
    ':empty': { position: 'absolute' },
  },
});

export interface ReminderProps {
  readonly findings: readonly LocatedFinding[];
  readonly choice: Choice;
  readonly unit: string | undefined;
  readonly onUnit: (unit: string | undefined) => void;
  readonly onBack: () => void;
}

type Copying = 'not' | 'copied' | 'selected';

export function Reminder({ findings, choice, unit, onUnit, onBack }: ReminderProps) {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const text = useRef<HTMLTextAreaElement>(null);
  const [copying, setCopying] = useState<Copying>('not');
  const copy = (): void => {
    void copied(text.current).then((isCopied) => {
      setCopying(isCopied ? 'copied' : 'selected');
    });
  };
  return (
    <>
      <Body>
        <WayBack place={say(frameTexts.check)} onBack={onBack} />
        <Headline takesFocus>{say(texts.headline)}</Headline>
        <Paragraph>{say(texts.more)}</Paragraph>
        <div className={styles.fields}>
          <UnitFilter
            findings={findings}
            filter={{ ...everything, unit }}
            onFilter={(filter) => {
              setCopying('not');
              onUnit(filter.unit);
            }}
          />
          <Field label={say(texts.text)} className={styles.field}>
            <Textarea
              key={unit ?? '\n'}
              textarea={{ ref: text }}
              className={styles.text}
              resize="vertical"
              defaultValue={reminder(findings, unit, choice, words)}
            />
          </Field>
        </div>
      </Body>
      <Footer>
        <p role="status" className={styles.status}>
          {copying === 'not' ? '' : say(texts[copying])}
        </p>
        <Button appearance="primary" onClick={copy}>
          {say(texts.copy)}
        </Button>
      </Footer>
    </>
  );
}
