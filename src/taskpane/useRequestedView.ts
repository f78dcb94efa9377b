/** The view that is shown: chosen in the pane, or asked for by a button of the ribbon. */
import { useCallback, useEffect, useState } from 'react';
import type { FreezingEnd } from './share/freezing';
import type { View } from './views/views';

export interface ViewRequest {
  readonly view: View;
  /** What came of the functions, where a button of the ribbon changed them; told in the view Dela. */
  readonly told?: FreezingEnd;
  /** The action that is to be taken back, in the view Ångra. */
  readonly undoId?: number;
}

/** Where the ribbon's wishes arrive, also those made before the pane was there. */
export interface ViewRequests {
  /** The latest wish. */
  readonly latest: ViewRequest;
  readonly subscribe: (listener: (request: ViewRequest) => void) => () => void;
}

export interface ShownView extends ViewRequest {
  readonly show: (view: View, undoId?: number) => void;
}

export function useRequestedView(requests: ViewRequests): ShownView {
  const [request, setRequest] = useState(requests.latest);
  useEffect(() => requests.subscribe(setRequest), [requests]);
  const show = useCallback((view: View, undoId?: number) => {
    setRequest({ view, ...(undoId !== undefined && { undoId }) });
  }, []);
  return { ...request, show };
}
