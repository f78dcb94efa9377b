/** While the annex is made. */
import { annexSteps, type AnnexStep } from '../../actions/annex/annexSteps';
import { annexViewTexts as texts } from '../../texts/pane/annexView';
import { useWords } from '../language';
import { Working } from '../parts/Working';
import { stepTexts } from './stepTexts';

export interface AnnexWorkingProps {
  readonly step: AnnexStep;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

export function AnnexWorking({ step, isCancelling, onCancel }: AnnexWorkingProps) {
  const { say } = useWords();
  const at = annexSteps.indexOf(step);
  return (
    <Working
      headline={say(texts.working)}
      steps={annexSteps.map((each) => say(stepTexts[each]))}
      at={at}
      mayCancel={at < annexSteps.indexOf('writing')}
      isCancelling={isCancelling}
      onCancel={onCancel}
    />
  );
}
