/** For those who will read the workbook without the add-in. */
import { makeStyles } from '@fluentui/react-components';
import { shareTexts } from '../../texts/pane/share';
import type { PaneActions } from '../actions';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Body, Headline, Paragraph, Section } from '../parts/View';
import { Waiting } from '../parts/Waiting';
import { WayBack } from '../parts/WayBack';
import { WriteButton, WriteFooter } from '../parts/Writing';
import type { FreezingEnd } from '../share/freezing';
import { outcomeLines, type FreezingOutcome } from '../share/outcomeLines';
import { useFreezing } from '../share/useFreezing';
import { TakeBack } from '../undo/TakeBack';
import TroubleView from './TroubleView';

const useStyles = makeStyles({
  told: { display: 'flex', flexDirection: 'column', gap: '6px', marginTop: '8px' },
});

export interface ShareViewProps {
  readonly actions: PaneActions;
  /** What came of it where the ribbon asked for it. */
  readonly told?: FreezingEnd | undefined;
  /** To the list of what can be undone, where it can be emptied; undefined where there are no registers. */
  readonly onUndo?: () => void;
  /** Where the way back leads. */
  readonly place: string;
  readonly onBack: () => void;
}

export default function ShareView({ actions, told, onUndo, place, onBack }: ShareViewProps) {
  const { say } = useWords();
  const { phase, change, forget } = useFreezing(actions, told);
  if (phase.kind === 'stopped') {
    const onTryAgain = onUndo === undefined ? onBack : forget;
    return <TroubleView trouble={phase.trouble} onTryAgain={onTryAgain} />;
  }
  if (phase.kind === 'replacing' || phase.kind === 'restoring')
    return <Waiting text={say(shareTexts[phase.kind])} />;
  return (
    <>
      <Body>
        <WayBack place={place} onBack={onBack} />
        <Headline takesFocus={phase.kind === 'told'}>{say(shareTexts.headline)}</Headline>
        {phase.kind === 'told' ? (
          <Told outcome={phase.outcome} />
        ) : (
          <Paragraph>{say(shareTexts.introduction)}</Paragraph>
        )}
        <Section heading={say(shareTexts.toValues)}>
          <Paragraph>{say(shareTexts.toValuesMore)}</Paragraph>
        </Section>
        <Section heading={say(shareTexts.toFunctions)}>
          <Paragraph>{say(shareTexts.toFunctionsMore)}</Paragraph>
        </Section>
        <Section heading={say(shareTexts.few)}>
          <Paragraph>{say(shareTexts.fewMore)}</Paragraph>
        </Section>
        {onUndo && (
          <Section heading={say(shareTexts.undoable)}>
            <Paragraph>{say(shareTexts.undoableMore)}</Paragraph>
            <TextButton onClick={onUndo}>{say(shareTexts.toUndoable)}</TextButton>
          </Section>
        )}
      </Body>
      <WriteFooter>
        <WriteButton
          onClick={() => {
            change('restoring');
          }}
        >
          {say(shareTexts.toFunctions)}
        </WriteButton>
        <WriteButton
          isPrimary
          onClick={() => {
            change('replacing');
          }}
        >
          {say(shareTexts.toValues)}
        </WriteButton>
      </WriteFooter>
    </>
  );
}

function Told({ outcome }: { readonly outcome: FreezingOutcome }) {
  const lines = outcomeLines(outcome, useWords());
  return (
    <div role="status" className={useStyles().told}>
      {lines.map((line, at) => (
        <Signed key={line} sign={at === 0 ? 'done' : 'warning'}>
          {line}
        </Signed>
      ))}
      {'remembered' in outcome && <TakeBack remembered={outcome.remembered} />}
    </div>
  );
}
