/** Files that cannot be read: everything that is wrong with them, at once. */
import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { faultText } from '../../actions/import/importWords';
import { importViewTexts as texts } from '../../texts/pane/importView';
import { useWords } from '../language';
import { Line, Lines } from '../parts/Lines';
import { Body, Footer, Headline, Paragraph, Section } from '../parts/View';
import type { ImportPhase } from './useImporting';

const useStyles = makeStyles({ bar: { padding: '10px 12px 2px', alignItems: 'start' } });

export interface FaultyFilesProps extends Pick<Extract<ImportPhase, { readonly kind: 'faulty' }>, 'faults'> {
  readonly onOtherFiles: () => void;
}

/** As many as can be taken in: who mends these comes back for the rest. */
const mostFaults = 20;

export function FaultyFiles({ faults, onOtherFiles }: FaultyFilesProps) {
  const { language, say } = useWords();
  return (
    <>
      <Body>
        <MessageBar intent="error" layout="multiline" className={useStyles().bar}>
          <MessageBarBody>
            <Headline takesFocus>{say(texts.faulty)}</Headline>
          </MessageBarBody>
        </MessageBar>
        <Section heading={say(texts.nothingChanged)}>
          <Paragraph>{say(texts.faultyMore)}</Paragraph>
        </Section>
        <Lines>
          {faults.slice(0, mostFaults).map((fault, at) => (
            <Line key={at} title={faultText(fault, language)} />
          ))}
        </Lines>
      </Body>
      <Footer>
        <Button appearance="primary" onClick={onOtherFiles}>
          {say(texts.otherFiles)}
        </Button>
      </Footer>
    </>
  );
}
