import type { ViewRequest, ViewRequests } from '../taskpane/useRequestedView';

export interface AskedViews extends ViewRequests {
  readonly ask: (request: ViewRequest) => void;
}

/** Carries a wish for a view from the ribbon to the pane. */
export function viewRequests(): AskedViews {
  const listeners = new Set<(request: ViewRequest) => void>();
  let latest: ViewRequest = { view: 'start' };
  return {
    get latest() {
      return latest;
    },
    ask: (request) => {
      latest = request;
      for (const listener of listeners) listener(request);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
