/** "Laga registret": what is going to be mended, and then what was. */
import { Button } from '@fluentui/react-components';
import { overwrittenHeading, repairWords } from '../../actions/repair/repairWords';
import { frameTexts } from '../../texts/pane/frame';
import { repairViewTexts as texts } from '../../texts/pane/repair';
import { repairTexts } from '../../texts/repair';
import type { PaneActions } from '../actions';
import { useWords, type Words } from '../language';
import { Line, Lines, Signed } from '../parts/Lines';
import { TextToCopy } from '../parts/TextToCopy';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';
import { Waiting } from '../parts/Waiting';
import { WayBack } from '../parts/WayBack';
import { ReadOnlyWayOut, WriteButton } from '../parts/Writing';
import { useRepair, type RepairPhase } from '../repair/useRepair';
import { TakeBack } from '../undo/TakeBack';
import { Stays } from '../undo/ChangesSince';
import TroubleView from './TroubleView';

export interface RepairViewProps {
  readonly actions: PaneActions;
  readonly onMended: () => void;
  readonly onBack: () => void;
}

type Reported = Extract<RepairPhase, { readonly report: unknown }>;

export default function RepairView({ actions, onMended, onBack }: RepairViewProps) {
  const { say } = useWords();
  const { phase, look, mend } = useRepair(actions, onMended);
  if (phase.kind === 'stopped') return <TroubleView trouble={phase.trouble} onTryAgain={look} />;
  if (phase.kind === 'reading' || phase.kind === 'mending') return <Waiting text={say(texts[phase.kind])} />;
  const canMend = phase.kind === 'previewed' && phase.report.repairs.length > 0;
  return (
    <>
      <Body>
        <WayBack place={say(frameTexts.settings)} onBack={onBack} />
        <Report phase={phase} />
      </Body>
      <Footer>
        {canMend && <ReadOnlyWayOut />}
        <Button appearance={canMend ? 'secondary' : 'primary'} onClick={look}>
          {say(texts.lookAgain)}
        </Button>
        {canMend && (
          <WriteButton isPrimary onClick={mend}>
            {say(texts.mend)}
          </WriteButton>
        )}
      </Footer>
    </>
  );
}

function Report({ phase }: { readonly phase: Reported }) {
  const { kind, report } = phase;
  const words = useWords();
  const { say, language } = words;
  const { repairs, overwritten, leftAlone } = repairWords(report, language);
  const isDone = kind === 'repaired';
  const isWhole = !isDone && repairs.length === 0;
  return (
    <>
      <Headline takesFocus={isDone}>{headline(kind, repairs.length, words)}</Headline>
      <Paragraph>{say(isWhole ? texts.wholeMore : texts.toMendMore)}</Paragraph>
      {phase.kind === 'repaired' && <TakeBack remembered={phase.remembered} />}
      {repairs.length > 0 && (
        <Section heading={say(isDone ? texts.whatWasMended : texts.willBeMended)}>
          <Lines>
            {repairs.map((line) => (
              <Line key={line} title={isDone ? <Signed sign="done">{line}</Signed> : line} />
            ))}
          </Lines>
        </Section>
      )}
      {overwritten.length > 0 && (
        <Overwritten
          heading={overwrittenHeading(overwritten.length, isDone, language)}
          lines={overwritten}
          isDone={isDone}
        />
      )}
      {phase.kind === 'previewed' && <Stays parts={phase.stays} />}
      {leftAlone.length > 0 && (
        <Section heading={say(texts.leftAlone)}>
          <Lines>
            {leftAlone.map((line) => (
              <Line key={line} title={<Signed sign="note">{line}</Signed>} />
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}

function headline(kind: Reported['kind'], count: number, { say, sayCount }: Words): string {
  if (kind === 'repaired') return say(texts.mended);
  return count === 0 ? say(texts.whole) : sayCount(count, texts.one, texts.many);
}

interface OverwrittenProps {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly isDone: boolean;
}

/** What somebody has written where something is calculated: it may have been meant. */
function Overwritten({ heading, lines, isDone }: OverwrittenProps) {
  const { say } = useWords();
  return (
    <Section heading={say(texts.overwrittenSoon)}>
      <Paragraph>{heading}</Paragraph>
      <TextToCopy label={heading} lines={lines} />
      <Meta>
        {say(isDone ? texts.copyAfter : texts.copyBefore)} {say(repairTexts.statedLevelHint)}
      </Meta>
    </Section>
  );
}
