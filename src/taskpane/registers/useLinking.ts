/** Writes links that have been chosen, and tells what came of it. */
import { useState } from 'react';
import type { LinkEdit } from '../../actions/rows/linkRows';
import type { PaneActions } from '../actions';
import type { RowTrouble } from './rowFaultWords';

export type LinkingState =
  | { readonly kind: 'none' | 'linking' }
  | { readonly kind: 'linked'; readonly at: Date }
  | { readonly kind: 'stopped'; readonly trouble: RowTrouble };

export interface Linking {
  readonly state: LinkingState;
  readonly link: (edits: readonly LinkEdit[]) => void;
}

export function useLinking(actions: PaneActions, refresh: () => Promise<void>): Linking {
  const [state, setState] = useState<LinkingState>({ kind: 'none' });
  const link = async (edits: readonly LinkEdit[]): Promise<LinkingState> => {
    const outcome = await actions.linkRows(edits);
    await refresh();
    return outcome.kind === 'linked'
      ? { kind: 'linked', at: new Date() }
      : { kind: 'stopped', trouble: outcome.outcome };
  };
  return {
    state,
    link: (edits) => {
      if (edits.length === 0) return;
      setState({ kind: 'linking' });
      void link(edits)
        .catch((error: unknown): LinkingState => ({ kind: 'stopped', trouble: { kind: 'thrown', error } }))
        .then(setState);
    },
  };
}
