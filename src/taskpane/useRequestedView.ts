/** The view that is shown: chosen in the pane, or asked for by a button of the ribbon. */
import { useEffect, useState } from 'react';
import type { View } from './views/views';

/** Where the ribbon's wishes arrive, also those made before the pane was there. */
export interface ViewRequests {
  /** The latest wish. */
  readonly latest: View;
  readonly subscribe: (listener: (view: View) => void) => () => void;
}

export function useRequestedView(requests: ViewRequests) {
  const state = useState<View>(requests.latest);
  const [, setView] = state;
  useEffect(() => requests.subscribe(setView), [requests, setView]);
  return state;
}
