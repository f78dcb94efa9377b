/** The rows that hold in a year while they are edited, the year from which the change is to hold, and its saving. */
import { useRef, useState } from 'react';
import {
  blockIn,
  blockRequest,
  overridesToKeep,
  possibleStarts,
  type TypedRow,
} from '../../actions/settings/yearBlocks';
import type { SaveListRequest } from '../../actions/settings/listOutcome';
import {
  changedFields,
  overTheirs,
  rowsNow,
  withTheirs,
  type ChangedField,
} from '../../actions/settings/meanwhile';
import type { ListedRow } from '../../actions/settings/readLists';
import type { RulesScreenProps } from './rulesScreen';
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
  /** What others have written meanwhile, while it stands in the way. */
  readonly meanwhile: Meanwhile | undefined;
}

export interface Meanwhile {
  readonly changes: readonly ChangedField[];
  /** The rows as they were read. */
  readonly before: readonly ListedRow[];
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

export function useBlockEditing(
  list: 'bands' | 'overrides',
  { lists, year, actions, onChanged }: RulesScreenProps,
): BlockEditing {
  const { rows } = lists[list];
  const [since, setSince] = useState<readonly ListedRow[]>();
  const read = blockIn(rows, year);
  const block = since === undefined ? read : { ...read, rows: since };
  const starts = possibleStarts(rows, year);
  const [start, setStart] = useState(starts[0]);
  const [typed, setTyped] = useState<readonly TypedRow[]>(() => asRead(block.rows));
  const [saved, setSaved] = useState<Saved>();
  const saving = useListSaving(actions);
  /** What was saved is not saved again before it has been read. */
  const savedOver = useRef<typeof rows>(undefined);
  const saveAs = (change: (request: SaveListRequest) => SaveListRequest): void => {
    if (savedOver.current === rows) return;
    const kept = list === 'overrides' ? overridesToKeep(typed, rows, start) : typed;
    saving.save(change(blockRequest(list, block, start, kept, year)), () => {
      savedOver.current = rows;
      setSince(undefined);
      setTyped(asRead(typed));
      setSaved({ at: new Date(), followed: 0 });
      onChanged();
    });
  };
  const { notSaved } = saving;
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
      saveAs((request) => request);
    },
    meanwhile:
      notSaved?.kind === 'changedMeanwhile'
        ? {
            changes: changedFields(block.rows, notSaved.now),
            before: block.rows,
            keepMine: () => {
              saveAs((request) => overTheirs(request, notSaved.now));
            },
            takeTheirs: () => {
              setSince(rowsNow(block.rows, notSaved.now));
              setTyped(withTheirs(typed, block.rows, notSaved.now));
              saving.forget();
            },
          }
        : undefined,
  };
}

function asRead(rows: readonly Pick<TypedRow, 'fields'>[]): readonly TypedRow[] {
  return rows.map(({ fields }, from) => ({ from, fields }));
}
