/** Work that goes on: its steps, and a way out as long as nothing has been written. */
import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { workingTexts as texts } from '../../texts/pane/working';
import { useWords } from '../language';
import { CancelButton } from './CancelButton';
import { Line, Lines, Signed } from './Lines';
import { Body, Footer, Headline, Meta } from './View';

const useStyles = makeStyles({
  progress: { margin: '16px 0' },
  standing: { margin: '8px 0 0' },
  state: { fontSize: '12px', color: tokens.colorNeutralForeground3 },
  now: { fontWeight: tokens.fontWeightSemibold },
});

export interface WorkingProps {
  readonly headline: string;
  /** In words, in their order. */
  readonly steps: readonly string[];
  /** Position of the one that goes on. */
  readonly at: number;
  readonly mayCancel: boolean;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

export function Working({ headline, steps, at, mayCancel, isCancelling, onCancel }: WorkingProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <>
      <Body>
        <Headline takesFocus>{headline}</Headline>
        <div className={styles.progress}>
          <ProgressBar value={at} max={steps.length} thickness="large" aria-label={headline} />
          <p role="status" className={styles.standing}>
            {say(texts.stepOf, { step: at + 1, steps: steps.length })}: {steps[at]}
          </p>
        </div>
        <Lines>
          {steps.map((step, position) => (
            <Step key={step} step={step} state={stateOf(position, at)} />
          ))}
        </Lines>
        {mayCancel && <Meta>{say(texts.mayCancel)}</Meta>}
      </Body>
      <Footer>
        {mayCancel ? (
          <CancelButton onClick={onCancel}>
            {say(isCancelling ? texts.cancelling : texts.cancel)}
          </CancelButton>
        ) : (
          <Meta>{say(texts.mayNotCancel)}</Meta>
        )}
      </Footer>
    </>
  );
}

type StepState = 'done' | 'ongoing' | 'later';

function stateOf(position: number, at: number): StepState {
  if (position < at) return 'done';
  return position === at ? 'ongoing' : 'later';
}

function Step({ step, state }: { readonly step: string; readonly state: StepState }) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <Line
      title={
        <Signed sign={state}>
          <span className={state === 'ongoing' ? styles.now : undefined}>{step}</span>
        </Signed>
      }
      end={<span className={styles.state}>{say(texts[state])}</span>}
    />
  );
}
