/** The list tables of the workbook, read when Inställningar is opened and again after each change. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { ListContents } from '../../actions/settings/readLists';
import type { PaneActions } from '../actions';
import type { Trouble } from '../trouble';

export type ListsState =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly lists: ListContents }
  | { readonly kind: 'stopped'; readonly trouble: Extract<Trouble, { readonly kind: 'thrown' }> };

export interface Lists {
  readonly state: ListsState;
  readonly readAgain: () => Promise<void>;
}

export function useLists({ readLists }: Pick<PaneActions, 'readLists'>): Lists {
  const [state, setState] = useState<ListsState>({ kind: 'reading' });
  const latest = useRef(0);
  const readAgain = useCallback(async (): Promise<void> => {
    const turn = (latest.current += 1);
    const next = await readLists().then(
      (lists): ListsState => ({ kind: 'read', lists }),
      (error: unknown): ListsState => ({ kind: 'stopped', trouble: { kind: 'thrown', error } }),
    );
    if (turn === latest.current) setState(next);
  }, [readLists]);
  useEffect(() => {
    void readAgain();
  }, [readAgain]);
  return { state, readAgain };
}
