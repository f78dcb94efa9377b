/** A page that shows one state of the pane: `#state=start&language=sv&dark`. Appearance changes as the hash does. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Pane, StoppedPane, type PaneProps } from '../../src/taskpane/Pane';
import { beginningTroubles, states } from './states';
import type { PaneState } from './states/paneState';

const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no element for the pane');
const root = createRoot(element);

/** One for each state, so that another look of the same state is the same pane. */
const viewRequests = new Map<string, PaneProps['viewRequests']>();

function viewRequestsOf(name: string, { view, told }: PaneState): PaneProps['viewRequests'] {
  const known = viewRequests.get(name);
  if (known !== undefined) return known;
  const requests = { latest: { view, ...(told && { told }) }, subscribe: () => () => undefined };
  viewRequests.set(name, requests);
  return requests;
}

/** Another state is another pane, which knows nothing of the one before. */
function pane(asked: URLSearchParams): ReactNode {
  const name = asked.get('state') ?? '';
  const state = states[name];
  const language = asked.get('language') === 'en' ? 'en' : 'sv';
  const appearance = { language, isDark: asked.has('dark') } as const;
  if (state !== undefined)
    return <Pane key={name} {...appearance} {...state} viewRequests={viewRequestsOf(name, state)} />;
  const trouble = beginningTroubles.find((kind) => kind === name);
  if (trouble !== undefined) return <StoppedPane key={name} {...appearance} trouble={{ kind: trouble }} />;
  throw new Error('There is no such state');
}

function show(): void {
  const shown = pane(new URLSearchParams(location.hash.slice(1)));
  flushSync(() => {
    root.render(shown);
  });
}

show();
addEventListener('hashchange', show);
