/** The pane of a workbook that has registers. */
import { Suspense, useState } from 'react';
import { frameTexts } from '../texts/pane/frame';
import type { CellAddress, PaneActions } from './actions';
import { Boundary } from './frame/Boundary';
import { ChoiceButton } from './frame/ChoiceButton';
import { fetched } from './frame/fetched';
import { Header, HeaderTop } from './frame/Header';
import { Main } from './frame/Main';
import { SettingsButton } from './frame/SettingsButton';
import { ViewNav } from './frame/ViewNav';
import { useWords } from './language';
import { RegistersMemory } from './registers/registersMemory';
import { useChangedSince } from './useChangedSince';
import { useFailingTask } from './useFailingTask';
import type { ShownView } from './useRequestedView';
import type { ReadWorkbook, Workbook } from './useWorkbook';
import { StartView } from './views/StartView';
import { isInNavigation, type NavigationView, type View } from './views/views';

const AnnexView = fetched(() => import('./views/AnnexView'));
const CheckView = fetched(() => import('./views/CheckView'));
const ChoicePanel = fetched(() => import('./frame/ChoicePanel'));
const MappingView = fetched(() => import('./views/MappingView'));
const ImportView = fetched(() => import('./views/ImportView'));
const OverviewView = fetched(() => import('./views/OverviewView'));
const RegistersView = fetched(() => import('./views/RegistersView'));
const FollowUpView = fetched(() => import('./views/FollowUpView'));
const MigrateView = fetched(() => import('./views/MigrateView'));
const RepairView = fetched(() => import('./views/RepairView'));
const SettingsView = fetched(() => import('./views/SettingsView'));
const ShareView = fetched(() => import('./views/ShareView'));
const UndoView = fetched(() => import('./views/UndoView'));
const TroubleView = fetched(() => import('./views/TroubleView'));

const registersMemory = new RegistersMemory();

export interface ReadyPaneProps {
  readonly actions: PaneActions;
  readonly workbook: Workbook;
  readonly ready: ReadWorkbook;
  readonly shown: ShownView;
}

export default function ReadyPane({ actions, workbook, ready, shown }: ReadyPaneProps) {
  const { view } = shown;
  const [isChoosing, setChoosing] = useState(false);
  const { trouble, attempt, forget } = useFailingTask();
  const hasChanged = useChangedSince(actions, ready.readAt);
  const show = (next: View): void => {
    forget();
    if (view === 'registers' || view === 'undo') workbook.refresh(ready.overview);
    shown.show(next);
  };
  return (
    <>
      <Header>
        <HeaderTop>
          <ChoiceButton
            year={ready.overview.year}
            group={ready.overview.group}
            isOpen={isChoosing}
            onClick={() => {
              setChoosing(!isChoosing);
            }}
          />
          <SettingsButton
            isCurrent={!isInNavigation(view)}
            onClick={() => {
              show('settings');
            }}
          />
        </HeaderTop>
        {isChoosing && (
          <Boundary>
            <Suspense>
              <ChoicePanel
                overview={ready.overview}
                isChoiceLost={ready.isChoiceLost === true}
                onChoose={workbook.choose}
              />
            </Suspense>
          </Boundary>
        )}
        <ViewNav current={view} onShow={show} />
      </Header>
      <Main key={view}>
        {trouble === undefined ? (
          <ChosenView
            shown={shown}
            ready={ready}
            actions={actions}
            workbook={workbook}
            onShow={show}
            attempt={attempt}
            hasChanged={hasChanged}
          />
        ) : (
          <TroubleView trouble={trouble} onTryAgain={forget} />
        )}
      </Main>
    </>
  );
}

interface ChosenViewProps extends ReadyPaneProps {
  readonly onShow: (view: View) => void;
  readonly attempt: (task: () => Promise<void>) => void;
  readonly hasChanged: boolean;
}

function ChosenView(props: ChosenViewProps) {
  const { shown, ready, actions, onShow, attempt, hasChanged } = props;
  const ways = waysFrom(props);
  const { goTo, openSheet, readAgain, refresh, follow, showCheck, showRepair } = ways;
  const choiceKey = `${ready.overview.year} ${ready.overview.group}`;
  const common = { actions, workbook: ready, onGoTo: goTo };
  switch (shown.view) {
    case 'start':
      return (
        <StartView
          actions={actions}
          workbook={ready}
          hasChanged={hasChanged}
          onShow={onShow}
          onOpenSheet={openSheet}
          onReadAgain={readAgain}
        />
      );
    case 'registers':
      return <RegistersView key={choiceKey} {...common} memory={registersMemory} />;
    case 'followUp':
      return (
        <FollowUpView
          key={choiceKey}
          actions={actions}
          choice={ready.overview}
          onGoTo={goTo}
          onChanged={refresh}
        />
      );
    case 'check':
      return <CheckView {...common} hasChanged={hasChanged} onCheckAgain={readAgain} onRepair={showRepair} />;
    case 'annex':
      return (
        <AnnexView
          key={choiceKey}
          {...common}
          attempt={attempt}
          onMade={refresh}
          onChanged={follow}
          onShowCheck={showCheck}
          onOpenSheet={openSheet}
        />
      );
    case 'overview':
      return <OverviewView key={choiceKey} actions={actions} choice={ready.overview} onGoTo={goTo} />;
    case 'settings':
    case 'share':
    case 'undo':
    case 'repair':
    case 'mapping':
    case 'import':
    case 'migrate':
      return <ViewBehindGear {...props} view={shown.view} />;
  }
}

interface ViewBehindGearProps extends ChosenViewProps {
  readonly view: Exclude<View, NavigationView>;
}

/** What is reached from the settings, or from what another view advises. */
function ViewBehindGear({ view, ...props }: ViewBehindGearProps) {
  const { shown, actions } = props;
  const { say } = useWords();
  const ways = waysFrom(props);
  const { refresh, follow, showStart, showSettings, showUndo } = ways;
  switch (view) {
    case 'settings':
      return (
        <SettingsView
          actions={actions}
          year={props.ready.overview.year}
          onShare={ways.showShare}
          onImport={ways.showImport}
          onRepair={ways.showRepair}
          onUndo={showUndo}
          onMap={ways.showMapping}
          onChanged={follow}
        />
      );
    case 'share':
      return (
        <ShareView
          actions={actions}
          told={shown.told}
          onUndo={showUndo}
          place={say(frameTexts.settings)}
          onBack={showSettings}
        />
      );
    case 'undo':
      return (
        <UndoView
          key={shown.undoId}
          actions={actions}
          startAt={shown.undoId}
          onUndone={refresh}
          onBack={showSettings}
        />
      );
    case 'repair':
      return <RepairView actions={actions} onMended={refresh} onBack={showSettings} />;
    case 'mapping':
      return <MappingView actions={actions} onBack={showSettings} onDone={showSettings} onMapped={refresh} />;
    case 'import':
      return <ImportView actions={actions} onBack={showSettings} onDone={showStart} />;
    case 'migrate':
      return <MigrateView actions={actions} onMigrated={refresh} onDone={showStart} />;
  }
}

interface Ways {
  readonly goTo: (address: CellAddress) => void;
  readonly openSheet: (sheet: string) => void;
  readonly readAgain: () => void;
  /** Reads anew, while what is shown stays. */
  readonly refresh: () => void;
  /** The same, of the year and target group that the workbook names. */
  readonly follow: () => void;
  readonly showCheck: () => void;
  readonly showStart: () => void;
  readonly showSettings: () => void;
  readonly showShare: () => void;
  readonly showImport: () => void;
  readonly showRepair: () => void;
  readonly showUndo: () => void;
  readonly showMapping: () => void;
}

/** Where the views lead to. */
function waysFrom({ ready, actions, workbook, onShow, attempt }: ChosenViewProps): Ways {
  return {
    goTo: (address) => {
      attempt(() => actions.goToCell(address));
    },
    openSheet: (sheet) => {
      attempt(() => actions.openSheet(sheet));
    },
    readAgain: () => {
      workbook.read(ready.overview);
    },
    refresh: () => {
      workbook.refresh(ready.overview);
    },
    follow: () => {
      workbook.refresh({});
    },
    showStart: () => {
      workbook.refresh(ready.overview);
      onShow('start');
    },
    showSettings: () => {
      onShow('settings');
    },
    showImport: () => {
      onShow('import');
    },
    showShare: () => {
      onShow('share');
    },
    showRepair: () => {
      onShow('repair');
    },
    showUndo: () => {
      onShow('undo');
    },
    showMapping: () => {
      onShow('mapping');
    },
    showCheck: () => {
      onShow('check');
    },
  };
}
