/** How far the year's work has come: plan, follow-up, annex. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { startTexts } from '../../texts/pane/start';
import { useWords } from '../language';

export type StepStanding = 'done' | 'now' | 'later';

export interface YearStep {
  readonly step: 'plan' | 'followUp' | 'annex';
  readonly standing: StepStanding;
}

const useStyles = makeStyles({
  steps: { display: 'flex', gap: '8px', margin: '0 0 16px', padding: 0, listStyleType: 'none' },
  step: {
    flex: '1 1 0',
    minWidth: 0,
    paddingTop: '6px',
    borderTop: `3px solid ${tokens.colorNeutralStroke2}`,
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  begun: { borderTopColor: tokens.colorCompoundBrandStroke },
  later: { borderTopStyle: 'dashed' },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  standing: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

export function YearSteps({ steps }: { readonly steps: readonly YearStep[] }) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <ol className={styles.steps} aria-label={say(startTexts.steps)}>
      {steps.map(({ step, standing }) => (
        <li
          key={step}
          className={mergeClasses(
            styles.step,
            standing === 'later' ? styles.later : styles.begun,
            standing === 'now' && styles.now,
          )}
          aria-current={standing === 'now' ? 'step' : undefined}
        >
          {say(startTexts[`${step}Step`])}
          <span className={styles.standing}>{say(startTexts[`${standing}Step`])}</span>
        </li>
      ))}
    </ol>
  );
}
