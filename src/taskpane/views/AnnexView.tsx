/** The annex of the chosen year and target group: before, while and after it is made. */
import { Suspense, useState } from 'react';
import { annexViewTexts } from '../../texts/pane/annexView';
import { settingsTexts } from '../../texts/pane/settings';
import type { CellAddress, PaneActions } from '../actions';
import { AllAnnexes } from '../annex/AllAnnexes';
import { AnnexBefore } from '../annex/AnnexBefore';
import { AnnexMade } from '../annex/AnnexMade';
import { AnnexWorking } from '../annex/AnnexWorking';
import type { ChangeWays } from '../annex/changeWays';
import { useAnnexMaking, type AnnexMaking } from '../annex/useAnnexMaking';
import { Boundary } from '../frame/Boundary';
import { fetched } from '../frame/fetched';
import { useWords } from '../language';
import { Waiting } from '../parts/Waiting';
import { useChoice } from '../useChoice';
import type { ReadWorkbook } from '../useWorkbook';
import TroubleView from './TroubleView';

const GroupForm = fetched(() => import('../annex/GroupForm'));

export interface AnnexViewProps {
  readonly actions: PaneActions;
  readonly workbook: ReadWorkbook;
  readonly attempt: (task: () => Promise<void>) => void;
  readonly onMade: () => void;
  /** Once the number or title has been changed. */
  readonly onChanged: () => void;
  readonly onShowCheck: () => void;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onOpenSheet: (sheet: string) => void;
}

export default function AnnexView(props: AnnexViewProps) {
  const { say } = useWords();
  const { actions, workbook, onMade, onChanged, onOpenSheet } = props;
  const { year, groups, group } = workbook.overview;
  const choice = useChoice(workbook.overview);
  const making = useAnnexMaking(actions, choice, onMade);
  const [screen, setScreen] = useState<Screen>('one');
  const back = (): void => {
    setScreen('one');
    making.compare();
  };
  switch (screen) {
    case 'one':
      return <OneAnnex {...props} making={making} onShow={setScreen} />;
    case 'all':
      return <AllAnnexes {...{ actions, year, groups, onMade, onOpenSheet }} onBack={back} />;
    case 'group': {
      const changed = (): void => {
        onChanged();
        back();
      };
      return (
        <Boundary>
          <Suspense fallback={<Waiting text={say(settingsTexts.reading)} />}>
            <GroupForm {...{ actions, group }} onBack={back} onChanged={changed} />
          </Suspense>
        </Boundary>
      );
    }
  }
}

/** One annex, those of all target groups, or the form where the annex's number and title are set. */
type Screen = 'one' | 'all' | 'group';

interface OneAnnexProps extends AnnexViewProps {
  readonly making: AnnexMaking;
  readonly onShow: (screen: Screen) => void;
}

function OneAnnex({ making: { phase, make, cancel, compare }, onShow, ...props }: OneAnnexProps) {
  const { say } = useWords();
  const { actions, attempt, onShowCheck, onGoTo, onOpenSheet } = props;
  const { findings, overview } = props.workbook;
  const showAll = (): void => {
    onShow('all');
  };
  const ways = (sheet: string): ChangeWays => ({ sheet, goTo: onGoTo, goToSource: actions.goToSource });
  switch (phase.kind) {
    case 'comparing':
      return <Waiting text={say(annexViewTexts.comparing)} />;
    case 'before':
      return (
        <AnnexBefore
          {...{ ...phase, findings, onShowCheck, onGoTo, onOpenSheet }}
          onShowAll={overview.groups.length > 1 ? showAll : undefined}
          onChangeHeading={() => {
            onShow('group');
          }}
          ways={ways(phase.preview.sheet)}
          onMake={make}
        />
      );
    case 'working':
      return <AnnexWorking {...phase} onCancel={cancel} />;
    case 'made':
      return (
        <AnnexMade
          {...{ ...phase, findings, actions, attempt, onShowCheck, onGoTo, onOpenSheet }}
          ways={ways(phase.annex.sheet)}
        />
      );
    case 'stopped':
      return (
        <TroubleView
          trouble={phase.trouble}
          more={phase.isBegun ? say(annexViewTexts.begun) : undefined}
          onTryAgain={compare}
        />
      );
  }
}
