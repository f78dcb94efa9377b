/** The annex of the chosen year and target group: before, while and after it is made. */
import { useState } from 'react';
import { annexViewTexts } from '../../texts/pane/annexView';
import type { CellAddress, PaneActions } from '../actions';
import { AllAnnexes } from '../annex/AllAnnexes';
import { AnnexBefore } from '../annex/AnnexBefore';
import { AnnexMade } from '../annex/AnnexMade';
import { AnnexWorking } from '../annex/AnnexWorking';
import type { ChangeWays } from '../annex/changeWays';
import { useAnnexMaking, type AnnexMaking } from '../annex/useAnnexMaking';
import { useWords } from '../language';
import { Waiting } from '../parts/Waiting';
import { useChoice } from '../useChoice';
import type { ReadWorkbook } from '../useWorkbook';
import TroubleView from './TroubleView';

export interface AnnexViewProps {
  readonly actions: PaneActions;
  readonly workbook: ReadWorkbook;
  readonly attempt: (task: () => Promise<void>) => void;
  readonly onMade: () => void;
  readonly onShowCheck: () => void;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onUndo: () => void;
}

export default function AnnexView(props: AnnexViewProps) {
  const { actions, workbook, onMade, onOpenSheet } = props;
  const { year, groups } = workbook.overview;
  const choice = useChoice(workbook.overview);
  const making = useAnnexMaking(actions, choice, onMade);
  const [isAll, setAll] = useState(false);
  if (!isAll) {
    const showAll = (): void => {
      setAll(true);
    };
    return <OneAnnex {...props} making={making} onShowAll={groups.length > 1 ? showAll : undefined} />;
  }
  const back = (): void => {
    setAll(false);
    making.compare();
  };
  return <AllAnnexes {...{ actions, year, groups, onMade, onOpenSheet }} onBack={back} />;
}

interface OneAnnexProps extends AnnexViewProps {
  readonly making: AnnexMaking;
  readonly onShowAll: (() => void) | undefined;
}

function OneAnnex({ making: { phase, make, cancel, compare }, onShowAll, ...props }: OneAnnexProps) {
  const { say } = useWords();
  const { actions, attempt, onShowCheck, onGoTo, onOpenSheet, onUndo } = props;
  const { findings } = props.workbook;
  const ways = (sheet: string): ChangeWays => ({ sheet, goTo: onGoTo, goToSource: actions.goToSource });
  switch (phase.kind) {
    case 'comparing':
      return <Waiting text={say(annexViewTexts.comparing)} />;
    case 'before':
      return (
        <AnnexBefore
          {...{ ...phase, findings, onShowCheck, onGoTo, onShowAll }}
          ways={ways(phase.preview.sheet)}
          onMake={make}
        />
      );
    case 'working':
      return <AnnexWorking {...phase} onCancel={cancel} />;
    case 'made':
      return (
        <AnnexMade
          {...{ ...phase, findings, actions, attempt, onShowCheck, onGoTo, onOpenSheet, onUndo }}
          ways={ways(phase.annex.sheet)}
        />
      );
    case 'stopped':
      return <TroubleView trouble={phase.trouble} onTryAgain={compare} />;
  }
}
