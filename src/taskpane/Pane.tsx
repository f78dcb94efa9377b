/** The pane: what it shows follows from what is known of the workbook and from the view that was chosen. */
import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import { frameTexts } from '../texts/pane/frame';
import type { Language } from '../texts/text';
import type { PaneActions } from './actions';
import { Header } from './frame/Header';
import { Main } from './frame/Main';
import { useWords } from './language';
import { Waiting } from './parts/Waiting';
import { ChosenLanguage, useSpokenLanguage } from './spokenLanguage';
import { themeFor } from './theme';
import type { Trouble } from './trouble';
import type { ViewRequests } from './useRequestedView';
import { useWorkbook } from './useWorkbook';

const EmptyView = lazy(() => import('./views/EmptyView'));
const ReadyPane = lazy(() => import(/* webpackPrefetch: true */ './ReadyPane'));
const TroubleView = lazy(() => import('./views/TroubleView'));

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
}

export function Pane({ actions, viewRequests, ...appearance }: PaneProps) {
  return (
    <Shell {...appearance}>
      <WorkbookPane actions={actions} viewRequests={viewRequests} />
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
      <Header />
      <Main>
        <TroubleView trouble={trouble} />
      </Main>
    </Shell>
  );
}

function Shell({ language, isDark, children }: Appearance & { readonly children: ReactNode }) {
  const styles = useStyles();
  const spoken = useSpokenLanguage(language);
  return (
    <FluentProvider theme={themeFor(isDark)} className={styles.pane}>
      <ChosenLanguage value={spoken}>{children}</ChosenLanguage>
    </FluentProvider>
  );
}

function WorkbookPane({ actions, viewRequests }: Pick<PaneProps, 'actions' | 'viewRequests'>) {
  const workbook = useWorkbook(actions);
  const { state, read, create } = workbook;
  const { say } = useWords();
  if (state.kind === 'ready') {
    return (
      <Suspense fallback={<Waiting text={say(frameTexts.reading)} />}>
        <ReadyPane actions={actions} viewRequests={viewRequests} workbook={workbook} ready={state} />
      </Suspense>
    );
  }
  return (
    <>
      <Header />
      <Main>
        {state.kind === 'reading' && <Waiting text={say(frameTexts.reading)} />}
        {state.kind === 'creating' && <Waiting text={say(frameTexts.creating)} />}
        {state.kind === 'noRegisters' && <EmptyView onCreate={create} />}
        {state.kind === 'stopped' && (
          <TroubleView
            trouble={state.trouble}
            onTryAgain={() => {
              read({});
            }}
          />
        )}
      </Main>
    </>
  );
}
