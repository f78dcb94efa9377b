/** The rows that hold in a year while they are edited, the year from which the change is to hold, and its saving. */
import { useRef, useState } from 'react';
import {
  blockIn,
  blockRequest,
  overridesToKeep,
  possibleStarts,
  type TypedRow,
} from '../../actions/settings/yearBlocks';
import type { RulesScreenProps } from './GeneralScreen';
import type { Saved } from './SavedLine';
import { useListSaving, type ListSaving } from './useListSaving';

export interface BlockEditing {
  readonly typed: readonly TypedRow[];
  readonly type: (typed: readonly TypedRow[]) => void;
  readonly starts: readonly (number | undefined)[];
  readonly start: number | undefined;
  readonly setStart: (start: number | undefined) => void;
  readonly saved: Saved | undefined;
  readonly saving: ListSaving;
  readonly save: () => void;
}

export function useBlockEditing(
  list: 'bands' | 'overrides',
  { lists, year, actions, onChanged }: RulesScreenProps,
): BlockEditing {
  const { rows } = lists[list];
  const block = blockIn(rows, year);
  const starts = possibleStarts(rows, year);
  const [start, setStart] = useState(starts[0]);
  const [typed, setTyped] = useState<readonly TypedRow[]>(() =>
    block.rows.map(({ fields }, from) => ({ from, fields })),
  );
  const [saved, setSaved] = useState<Saved>();
  const saving = useListSaving(actions);
  /** What was saved is not saved again before it has been read. */
  const savedOver = useRef<typeof rows>(undefined);
  return {
    typed,
    type: (next) => {
      setSaved(undefined);
      setTyped(next);
    },
    starts,
    start,
    setStart,
    saved,
    saving,
    save: () => {
      if (savedOver.current === rows) return;
      const kept = list === 'overrides' ? overridesToKeep(typed, rows, start) : typed;
      saving.save(blockRequest(list, block, start, kept, year), () => {
        savedOver.current = rows;
        setTyped(typed.map(({ fields }, from) => ({ from, fields })));
        setSaved({ at: new Date(), followed: 0 });
        onChanged();
      });
    },
  };
}
