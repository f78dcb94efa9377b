/** A page that shows one state of the pane: `#state=start&language=sv&dark`. */
import { createRoot } from 'react-dom/client';
import { Pane, StoppedPane } from '../../src/taskpane/Pane';
import { beginningTroubles, states } from './states';

const asked = new URLSearchParams(location.hash.slice(1));
const name = asked.get('state');
const appearance = {
  language: asked.get('language') === 'en' ? 'en' : 'sv',
  isDark: asked.has('dark'),
} as const;
const state = states[asked.get('state') ?? ''];
const trouble = beginningTroubles.find((kind) => kind === name);
const element = document.getElementById('pane');
if (element === null) throw new Error('The page has no element for the pane');

if (state !== undefined) {
  const viewRequests = { latest: state.view, subscribe: () => () => undefined };
  createRoot(element).render(<Pane {...appearance} {...state} viewRequests={viewRequests} />);
} else if (trouble !== undefined) {
  createRoot(element).render(<StoppedPane {...appearance} trouble={{ kind: trouble }} />);
} else throw new Error('There is no such state');
