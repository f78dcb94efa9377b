/** Makes registers of a sheet that is there already: which one, how it would be, the work, and what came of it. */
import { adoptSteps } from '../../actions/adopt/adoptSteps';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import type { PaneActions } from '../actions';
import { AdoptedResult } from '../adopt/AdoptedResult';
import { ChooseSheet } from '../adopt/ChooseSheet';
import { DryRun } from '../adopt/DryRun';
import { ReadingSheet } from '../adopt/ReadingSheet';
import { firstLook, useAdoption } from '../adopt/useAdoption';
import { useWords } from '../language';
import { Waiting } from '../parts/Waiting';
import { Working } from '../parts/Working';
import TroubleView from './TroubleView';

export interface AdoptViewProps {
  readonly actions: PaneActions;
  readonly onBack: () => void;
  /** The workbook has registers now. */
  readonly onDone: () => void;
}

export default function AdoptView({ actions, onBack, onDone }: AdoptViewProps) {
  const { say } = useWords();
  const { phase, list, look, make, cancel } = useAdoption(actions);
  switch (phase.kind) {
    case 'listing':
      return <Waiting text={say(texts.listing)} />;
    case 'choosing':
      return (
        <ChooseSheet
          sheets={phase.sheets}
          onChoose={(sheet) => {
            look(firstLook(sheet));
          }}
          onBack={onBack}
        />
      );
    case 'reading':
      return <ReadingSheet sheet={phase.sheet} onCancel={list} />;
    case 'before':
      return (
        <DryRun
          preview={phase.preview}
          looking={phase.looking}
          onLook={look}
          onMake={make}
          onOtherSheet={list}
        />
      );
    case 'working': {
      const at = adoptSteps.indexOf(phase.step);
      return (
        <Working
          headline={say(texts.working)}
          steps={adoptSteps.map((step) => say(texts[step]))}
          at={at}
          mayCancel={at < adoptSteps.indexOf('writing')}
          isCancelling={phase.isCancelling}
          onCancel={cancel}
        />
      );
    }
    case 'made':
      return <AdoptedResult outcome={phase.outcome} actions={actions} onDone={onDone} />;
    case 'stopped':
      return <TroubleView trouble={phase.trouble} onTryAgain={list} />;
  }
}
