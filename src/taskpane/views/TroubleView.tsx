/** Something stopped the work: what happened, what is safe, what to do. */
import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { mappingTexts } from '../../texts/mapping';
import { faultHeadings } from '../../texts/pane/faults';
import { frameTexts } from '../../texts/pane/frame';
import { fetched } from '../frame/fetched';
import { useWords } from '../language';
import { useOfferedMapping } from '../mapping/mappingActions';
import { Body, Footer, Headline, Paragraph, Section } from '../parts/View';
import type { Trouble } from '../trouble';
import { troubleWords } from '../troubleWords';

const MappingView = fetched(() => import('./MappingView'));

const useStyles = makeStyles({ bar: { padding: '10px 12px 2px', alignItems: 'start' } });

export interface TroubleViewProps {
  readonly trouble: Trouble;
  /** Absent where trying again cannot help. */
  readonly onTryAgain?: () => void;
}

/** Where tables or columns are not found, which they are can be pointed out. */
export default function TroubleView({ trouble, onTryAgain }: TroubleViewProps) {
  const mapping = useOfferedMapping();
  const [isMapping, setMapping] = useState(false);
  if (mapping === undefined || onTryAgain === undefined || !isSomethingRenamed(trouble)) {
    return <TroubleTold trouble={trouble} {...(onTryAgain !== undefined && { onTryAgain })} />;
  }
  if (isMapping) {
    const back = (): void => {
      setMapping(false);
    };
    return <MappingView actions={mapping} onBack={back} onDone={onTryAgain} />;
  }
  const map = (): void => {
    setMapping(true);
  };
  return <TroubleTold trouble={trouble} onTryAgain={onTryAgain} onMap={map} />;
}

/** Rows that are no table any more cannot be pointed out. */
function isSomethingRenamed(trouble: Trouble): boolean {
  return trouble.kind === 'unreadable' && trouble.refusals.some(({ refusal }) => refusal !== 'tableIsRange');
}

interface TroubleToldProps extends TroubleViewProps {
  readonly onMap?: () => void;
}

function TroubleTold({ trouble, onTryAgain, onMap }: TroubleToldProps) {
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
        <Section heading={safe}>{null}</Section>
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
