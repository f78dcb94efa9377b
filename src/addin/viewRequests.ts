import type { ViewRequests } from '../taskpane/useRequestedView';
import type { View } from '../taskpane/views/views';

export interface AskedViews extends ViewRequests {
  readonly ask: (view: View) => void;
}

/** Carries a wish for a view from the ribbon to the pane. */
export function viewRequests(): AskedViews {
  const listeners = new Set<(view: View) => void>();
  let latest: View = 'start';
  return {
    get latest() {
      return latest;
    },
    ask: (view) => {
      latest = view;
      for (const listener of listeners) listener(view);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
