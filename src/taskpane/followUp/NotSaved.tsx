/** A row that could not be saved: what happened, what is safe, what to do, and the text, which can still be edited. */
import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { statusOf, type FollowUpRow, type FollowUpWork } from '../../actions/followUp/followUpWork';
import { faultHeadings } from '../../texts/pane/faults';
import { followUpTexts } from '../../texts/pane/followUp';
import { frameTexts } from '../../texts/pane/frame';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';
import { rowTroubleWords, type RowTrouble } from '../rowTrouble';
import { FollowUpField } from './FollowUpField';
import { RowHeading } from './RowHeading';
import { StatusSymbol } from './StatusSymbol';

const useStyles = makeStyles({
  bar: { padding: '10px 12px 2px', alignItems: 'start' },
  steps: { margin: '4px 0 8px', paddingInlineStart: '22px' },
  status: { display: 'flex', gap: '8px', margin: '8px 0' },
  field: { marginBottom: '8px' },
});

export interface NotSavedProps {
  readonly work: FollowUpWork;
  /** With what has been filled in. */
  readonly row: FollowUpRow;
  readonly trouble: RowTrouble;
  readonly onFill: (filled: Pick<FollowUpRow, 'followUp'>) => void;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onTryAgain: () => void;
  readonly onBack: () => void;
}

export function NotSaved({ work, row, trouble, onFill, onGoTo, onTryAgain, onBack }: NotSavedProps) {
  const { say } = useWords();
  const styles = useStyles();
  const text = useRef<HTMLTextAreaElement | null>(null);
  const [isSelected, setSelected] = useState(false);
  const status = statusOf(work, row);
  return (
    <>
      <Body>
        <Explanation trouble={trouble} nr={row.row.nr} />
        <Section heading={say(followUpTexts.notSaved, { nr: row.row.nr })}>
          <RowHeading row={row} takesFocus={false} onGoTo={onGoTo} />
          {status && (
            <div className={styles.status}>
              <StatusSymbol status={status} />
              {status.name}
            </div>
          )}
          <FollowUpField className={styles.field} textRef={text} followUp={row.followUp} onFill={onFill} />
          {isSelected && (
            <div role="status">
              <Meta>{say(followUpTexts.isSelected)}</Meta>
            </div>
          )}
          <TextButton onClick={onBack}>{say(followUpTexts.backToRows)}</TextButton>
        </Section>
      </Body>
      <Footer>
        <Button
          onClick={() => {
            text.current?.select();
            setSelected(true);
          }}
        >
          {say(followUpTexts.selectText)}
        </Button>
        <Button appearance="primary" onClick={onTryAgain}>
          {say(frameTexts.tryAgain)}
        </Button>
      </Footer>
    </>
  );
}

/** Numbered where there are several. */
function Steps({ steps }: { readonly steps: readonly string[] }) {
  const styles = useStyles();
  if (steps.length === 1) return <Paragraph>{steps[0]}</Paragraph>;
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function Explanation({ trouble, nr }: { readonly trouble: RowTrouble; readonly nr: string }) {
  const { language, say } = useWords();
  const styles = useStyles();
  const { happened, safe, toDo } = rowTroubleWords(trouble, nr, language);
  return (
    <>
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <Headline takesFocus>{happened}</Headline>
        </MessageBarBody>
      </MessageBar>
      <Section heading={safe}>{null}</Section>
      <Section heading={say(faultHeadings.whatToDo)}>
        <Steps steps={toDo} />
        {trouble.kind === 'protected' && <Meta>{say(followUpTexts.hasPassword)}</Meta>}
      </Section>
    </>
  );
}
