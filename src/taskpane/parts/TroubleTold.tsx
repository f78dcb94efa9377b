/** Something stopped the work: what happened, what is safe, what to do. */
import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { mappingTexts } from '../../texts/mapping';
import { faultHeadings } from '../../texts/pane/faults';
import { frameTexts } from '../../texts/pane/frame';
import { useWords } from '../language';
import type { Trouble } from '../trouble';
import { troubleWords } from '../troubleWords';
import { Body, Footer, Headline, Paragraph, Section } from './View';

const useStyles = makeStyles({ bar: { padding: '10px 12px 2px', alignItems: 'start' } });

export interface TroubleProps {
  readonly trouble: Trouble;
  /** What else is to be known of what is safe. */
  readonly more?: string | undefined;
  /** Absent where trying again cannot help. */
  readonly onTryAgain?: () => void;
}

export interface TroubleToldProps extends TroubleProps {
  /** Where what is missing can be pointed out. */
  readonly onMap?: () => void;
}

export function TroubleTold({ trouble, more, onTryAgain, onMap }: TroubleToldProps) {
  const { language, say } = useWords();
  const { happened, safe, toDo } = troubleWords(trouble, language);
  return (
    <>
      <Body>
        <MessageBar intent="error" layout="multiline" className={useStyles().bar}>
          <MessageBarBody>
            <Headline takesFocus>{happened}</Headline>
          </MessageBarBody>
        </MessageBar>
        <Section heading={safe}>{more !== undefined && <Paragraph>{more}</Paragraph>}</Section>
        {toDo.length > 0 && (
          <Section heading={say(faultHeadings.whatToDo)}>
            {toDo.map((sentence) => (
              <Paragraph key={sentence}>{sentence}</Paragraph>
            ))}
          </Section>
        )}
      </Body>
      {onTryAgain !== undefined && (
        <Footer>
          <Button appearance={onMap === undefined ? 'primary' : 'secondary'} onClick={onTryAgain}>
            {say(frameTexts.tryAgain)}
          </Button>
          {onMap !== undefined && (
            <Button appearance="primary" onClick={onMap}>
              {say(mappingTexts.open)}
            </Button>
          )}
        </Footer>
      )}
    </>
  );
}
