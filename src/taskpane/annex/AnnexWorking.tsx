/** While the annex is made: the steps, and a way out as long as nothing has been written. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { annexSteps, type AnnexStep } from '../../actions/annex/annexSteps';
import { annexViewTexts as texts } from '../../texts/pane/annexView';
import { useWords } from '../language';
import { Line, Lines, Signed } from '../parts/Lines';
import { Body, Footer, Headline, Meta } from '../parts/View';
import { stepTexts } from './stepTexts';

const useStyles = makeStyles({
  progress: { margin: '16px 0' },
  standing: { margin: '8px 0 0' },
  state: { fontSize: '12px', color: tokens.colorNeutralForeground3 },
  now: { fontWeight: tokens.fontWeightSemibold },
});

export interface AnnexWorkingProps {
  readonly step: AnnexStep;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

export function AnnexWorking({ step, isCancelling, onCancel }: AnnexWorkingProps) {
  const { say } = useWords();
  const styles = useStyles();
  const at = annexSteps.indexOf(step);
  const mayCancel = at < annexSteps.indexOf('writing');
  return (
    <>
      <Body>
        <Headline takesFocus>{say(texts.working)}</Headline>
        <div className={styles.progress}>
          <ProgressBar value={at} max={annexSteps.length} thickness="large" aria-label={say(texts.working)} />
          <p role="status" className={styles.standing}>
            {say(texts.stepOf, { step: at + 1, steps: annexSteps.length })}: {say(stepTexts[step])}
          </p>
        </div>
        <Lines>
          {annexSteps.map((each, position) => (
            <Step key={each} step={each} state={stateOf(position, at)} />
          ))}
        </Lines>
        {mayCancel && <Meta>{say(texts.mayCancel)}</Meta>}
      </Body>
      <Footer>
        {mayCancel ? (
          <Button onClick={onCancel}>{say(isCancelling ? texts.cancelling : texts.cancel)}</Button>
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

function Step({ step, state }: { readonly step: AnnexStep; readonly state: StepState }) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <Line
      title={
        <Signed sign={state}>
          <span className={state === 'ongoing' ? styles.now : undefined}>{say(stepTexts[step])}</span>
        </Signed>
      }
      end={<span className={styles.state}>{say(texts[state])}</span>}
    />
  );
}
