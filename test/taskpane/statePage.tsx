/** A page that shows one state of the pane: `#state=start&language=sv&dark`. Appearance changes as the hash does. */
import { createRoot } from 'react-dom/client';
import { Pane, StoppedPane } from '../../src/taskpane/Pane';
import { beginningTroubles, states } from './states';

const asked = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));
const name = asked().get('state') ?? '';
const state = states[name];
const trouble = beginningTroubles.find((kind) => kind === name);
const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no element for the pane');
const root = createRoot(element);
const viewRequests = {
  latest: { view: state?.view ?? 'start', ...(state?.told && { told: state.told }) },
  subscribe: () => () => undefined,
};

function show(): void {
  const language = asked().get('language') === 'en' ? 'en' : 'sv';
  const appearance = { language, isDark: asked().has('dark') } as const;
  if (state !== undefined) root.render(<Pane {...appearance} {...state} viewRequests={viewRequests} />);
  else if (trouble !== undefined) root.render(<StoppedPane {...appearance} trouble={{ kind: trouble }} />);
  else throw new Error('There is no such state');
}

show();
addEventListener('hashchange', show);
