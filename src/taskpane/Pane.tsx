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
import { Waiting } from './parts/Waiting';
import { ReadOnlyWorkbook } from './readOnly';
import { ChosenLanguage, useSpokenLanguage } from './spokenLanguage';
import { themeFor } from './theme';
import type { Trouble } from './trouble';
import type { ViewRequests } from './useRequestedView';
import { useWorkbook } from './useWorkbook';

const EmptyView = fetched(() => import('./views/EmptyView'));
const ReadyPane = fetched(() => import(/* webpackPrefetch: true */ './ReadyPane'));
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
        <WorkbookPane actions={actions} viewRequests={viewRequests} />
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
  useEffect(keepTabOrder, []);
  return (
    <FluentProvider theme={themeFor(isDark)} className={styles.pane}>
      <ChosenLanguage value={spoken}>{children}</ChosenLanguage>
    </FluentProvider>
  );
}

/** The frame of what is still to come. */
function Arriving({ text }: { readonly text: string }) {
  return (
    <>
      <Header />
      <Main>
        <Waiting text={text} />
      </Main>
    </>
  );
}

function WorkbookPane({ actions, viewRequests }: Pick<PaneProps, 'actions' | 'viewRequests'>) {
  const workbook = useWorkbook(actions);
  const { state, read, create } = workbook;
  const { say } = useWords();
  if (state.kind === 'ready') {
    return (
      <Boundary>
        <Suspense fallback={<Arriving text={say(frameTexts.reading)} />}>
          <ReadyPane actions={actions} viewRequests={viewRequests} workbook={workbook} ready={state} />
        </Suspense>
      </Boundary>
    );
  }
  return (
    <>
      <Header />
      <Main>
        {state.kind === 'reading' && <Waiting text={say(frameTexts.reading)} />}
        {state.kind === 'creating' && <Waiting text={say(frameTexts.creating)} />}
        {state.kind === 'noRegisters' && (
          <EmptyView
            actions={actions}
            onCreate={create}
            onAdopted={() => {
              read({});
            }}
          />
        )}
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
