/** The pane: what it shows follows from what is known of the workbook and from the view that was chosen. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, type ReactNode } from 'react';
import { frameTexts } from '../texts/pane/frame';
import type { Language } from '../texts/text';
import type { PaneActions } from './actions';
import { Boundary } from './frame/Boundary';
import { fetched } from './frame/fetched';
import { Header } from './frame/Header';
import { Main } from './frame/Main';
import { keepTabOrder } from './frame/tabOrder';
import { useWords } from './language';
import { OfferedMapping } from './mapping/mappingActions';
import { Waiting } from './parts/Waiting';
import { ReadOnlyWorkbook } from './readOnly';
import { ChosenLanguage, useSpokenLanguage } from './spokenLanguage';
import { themeFor } from './theme';
import type { Trouble } from './trouble';
import { useRequestedView, type ShownView, type ViewRequests } from './useRequestedView';
import { useWorkbook, type Workbook } from './useWorkbook';
import { WayToUndo } from './wayToUndo';

const EmptyView = fetched(() => import('./views/EmptyView'));
const ReadyPane = fetched(() => import(/* webpackPrefetch: true */ './ReadyPane'));
const ShareView = fetched(() => import('./views/ShareView'));
const TroubleView = fetched(() => import('./views/TroubleView'));

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    fontSize: '14px',
    lineHeight: '20px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface Appearance {
  /** The one that Excel speaks. */
  readonly language: Language;
  readonly isDark: boolean;
}

export interface PaneProps extends Appearance {
  readonly actions: PaneActions;
  readonly viewRequests: ViewRequests;
  /** The workbook is open for reading only. */
  readonly isReadOnly?: boolean;
}

export function Pane({ actions, viewRequests, isReadOnly = false, ...appearance }: PaneProps) {
  return (
    <Shell {...appearance}>
      <ReadOnlyWorkbook value={isReadOnly}>
        <OfferedMapping value={actions}>
          <WorkbookPane actions={actions} viewRequests={viewRequests} />
        </OfferedMapping>
      </ReadOnlyWorkbook>
    </Shell>
  );
}

export interface StoppedPaneProps extends Appearance {
  readonly trouble: Trouble;
}

/** Shown where the add-in cannot begin. */
export function StoppedPane({ trouble, ...appearance }: StoppedPaneProps) {
  return (
    <Shell {...appearance}>
      <Framed>
        <TroubleView trouble={trouble} />
      </Framed>
    </Shell>
  );
}

function Shell({ language, isDark, children }: Appearance & { readonly children: ReactNode }) {
  const styles = useStyles();
  const spoken = useSpokenLanguage(language);
  useEffect(keepTabOrder, []);
  return (
    <FluentProvider theme={themeFor(isDark)} className={styles.pane}>
      <ChosenLanguage value={spoken}>{children}</ChosenLanguage>
    </FluentProvider>
  );
}

/** What has no views to choose among. */
function Framed({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <Header />
      <Main>{children}</Main>
    </>
  );
}

function WorkbookPane({ actions, viewRequests }: Pick<PaneProps, 'actions' | 'viewRequests'>) {
  const workbook = useWorkbook(actions);
  const shown = useRequestedView(viewRequests);
  const { state } = workbook;
  const { say } = useWords();
  const undo = (id: number): void => {
    shown.show('undo', id);
    if (state.kind !== 'ready') workbook.read({});
  };
  if (state.kind !== 'ready') {
    return (
      <WayToUndo value={undo}>
        <Unready actions={actions} workbook={workbook} shown={shown} />
      </WayToUndo>
    );
  }
  const arriving = (
    <Framed>
      <Waiting text={say(frameTexts.reading)} />
    </Framed>
  );
  return (
    <Boundary>
      <Suspense fallback={arriving}>
        <WayToUndo value={undo}>
          <ReadyPane actions={actions} workbook={workbook} ready={state} shown={shown} />
        </WayToUndo>
      </Suspense>
    </Boundary>
  );
}

interface UnreadyProps extends Pick<PaneProps, 'actions'> {
  readonly workbook: Workbook;
  readonly shown: ShownView;
}

/** Not read yet, without registers, or stopped. */
function Unready({ actions, workbook: { state, read, create }, shown }: UnreadyProps) {
  const { say } = useWords();
  const isTold = state.kind === 'noRegisters' && shown.told !== undefined;
  const showStart = (): void => {
    shown.show('start');
  };
  const readAgain = (): void => {
    read({});
  };
  return (
    <Framed>
      {(state.kind === 'reading' || state.kind === 'creating') && (
        <Waiting text={say(frameTexts[state.kind])} />
      )}
      {isTold && (
        <ShareView actions={actions} told={shown.told} place={say(frameTexts.start)} onBack={showStart} />
      )}
      {state.kind === 'noRegisters' && !isTold && (
        <EmptyView actions={actions} onCreate={create} onAdopted={readAgain} />
      )}
      {state.kind === 'stopped' && <TroubleView trouble={state.trouble} onTryAgain={readAgain} />}
    </Framed>
  );
}
