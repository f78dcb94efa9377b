/** The annex of the chosen year and target group: before, while and after it is made. */
import { useMemo } from 'react';
import type { Overview } from '../../actions/readOverview';
import { annexViewTexts } from '../../texts/pane/annexView';
import type { PaneActions } from '../actions';
import { AnnexBefore } from '../annex/AnnexBefore';
import { AnnexMade } from '../annex/AnnexMade';
import { AnnexWorking } from '../annex/AnnexWorking';
import { useAnnexMaking } from '../annex/useAnnexMaking';
import { useWords } from '../language';
import { Waiting } from '../parts/Waiting';
import type { ReadWorkbook } from '../useWorkbook';
import TroubleView from './TroubleView';

export interface AnnexViewProps {
  readonly actions: PaneActions;
  readonly workbook: ReadWorkbook;
  readonly onMade: () => void;
  readonly onShowCheck: () => void;
  readonly onOpenSheet: (sheet: string) => void;
}

export default function AnnexView({ actions, workbook, onMade, onShowCheck, onOpenSheet }: AnnexViewProps) {
  const { say } = useWords();
  const choice = useChoice(workbook.overview);
  const { phase, make, cancel, compare } = useAnnexMaking(actions, choice, onMade);
  switch (phase.kind) {
    case 'comparing':
      return <Waiting text={say(annexViewTexts.comparing)} />;
    case 'before':
      return <AnnexBefore {...phase} findings={workbook.findings} onMake={make} onShowCheck={onShowCheck} />;
    case 'working':
      return <AnnexWorking {...phase} onCancel={cancel} />;
    case 'made':
      return (
        <AnnexMade
          {...phase}
          findings={workbook.findings}
          onShowCheck={onShowCheck}
          onOpenSheet={onOpenSheet}
        />
      );
    case 'stopped':
      return <TroubleView trouble={phase.trouble} onTryAgain={compare} />;
  }
}

/** One object as long as year and group are the same. */
function useChoice({ year, group }: Overview) {
  return useMemo(() => ({ year, group }), [year, group]);
}
