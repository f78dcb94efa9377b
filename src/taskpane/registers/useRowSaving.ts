/** Saves a row's fields one after the other as they are left; what cannot be saved stays where it was typed. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { RegisterRowIdentity } from '../../actions/rows/registerRow';
import type { PaneActions } from '../actions';
import { withDraft, type Drafts, type RegistersMemory } from './registersMemory';
import {
  areAllSaved,
  groupsToSave,
  insisted,
  isFault,
  noted,
  saveGroups,
  settled,
  type RowFault,
} from './rowSaving';

export interface RowSaving {
  readonly drafts: Drafts;
  readonly isSaving: boolean;
  readonly savedAt: Date | undefined;
  readonly fault: RowFault | { readonly kind: 'thrown'; readonly error: unknown } | undefined;
  /** @param before what the cell says, where the field has no draft yet */
  readonly edit: (field: string, text: string, before: string) => void;
  /** The cell keeps what it says. */
  readonly forget: (...fields: readonly string[]) => void;
  /** Saves whatever is not saved. False: something could not be. */
  readonly save: () => Promise<boolean>;
  /** Writes over what somebody else wrote meanwhile. */
  readonly insist: (...fields: readonly string[]) => void;
  readonly discard: () => void;
}

export function useRowSaving(
  actions: Pick<PaneActions, 'saveRow'>,
  /** The same object for as long as the row is open. */
  row: RegisterRowIdentity,
  memory: RegistersMemory,
  /** Reads the row anew; what was saved is shown as typed until then. */
  refresh: () => Promise<void>,
): RowSaving {
  const { drafts, change, now } = useDrafts(row, memory);
  const [standing, setStanding] = useState<Standing>({
    isSaving: false,
    savedAt: undefined,
    fault: undefined,
  });
  const queue = useRef(Promise.resolve(true));

  const saveAll = useCallback(async (): Promise<boolean> => {
    const groups = groupsToSave(now());
    if (groups.length === 0) return areAllSaved(now());
    setStanding(({ savedAt }) => ({ isSaving: true, savedAt, fault: undefined }));
    const end = (ended: Partial<Standing>): void => {
      setStanding((before) => ({ ...before, ...ended, isSaving: false }));
    };
    try {
      let fault: RowFault | undefined;
      const saved = await saveGroups(actions, row, groups, (edits, outcome) => {
        change((latest) => noted(latest, edits, outcome));
        if (isFault(outcome)) fault = outcome;
      });
      if (saved.length > 0) await refresh();
      change((latest) => settled(latest, saved));
      end({ fault, ...(saved.length > 0 && { savedAt: new Date() }) });
    } catch (error) {
      end({ fault: { kind: 'thrown', error } });
    }
    return areAllSaved(now());
  }, [actions, change, now, refresh, row]);

  const save = useCallback((): Promise<boolean> => {
    queue.current = queue.current.then(saveAll);
    return queue.current;
  }, [saveAll]);

  // What was left unsaved when the view was left is tried again when it is back.
  useEffect(() => {
    void save();
  }, [save]);

  return { drafts, ...standing, save, ...useEditing(change, save, setStanding) };
}

type Standing = Pick<RowSaving, 'isSaving' | 'savedAt' | 'fault'>;
type ChangeDrafts = (update: (now: Drafts) => Drafts) => void;

interface KeptDrafts {
  readonly drafts: Drafts;
  readonly change: ChangeDrafts;
  /** Those of this moment, also between two renderings. */
  readonly now: () => Drafts;
}

function useDrafts(row: RegisterRowIdentity, memory: RegistersMemory): KeptDrafts {
  const [drafts, setDrafts] = useState(() => memory.of(row));
  const latest = useRef(drafts);
  const change = useCallback<ChangeDrafts>(
    (update) => {
      latest.current = update(latest.current);
      memory.keep(row, latest.current);
      setDrafts(latest.current);
    },
    [row, memory],
  );
  const now = useCallback(() => latest.current, []);
  return { drafts, change, now };
}

function useEditing(
  change: ChangeDrafts,
  save: () => Promise<boolean>,
  setStanding: (update: (before: Standing) => Standing) => void,
): Pick<RowSaving, 'edit' | 'forget' | 'insist' | 'discard'> {
  return useMemo(
    () => ({
      edit: (field, text, before) => {
        change((now) => withDraft(now, field, { before: now[field]?.before ?? before, text }));
      },
      forget: (...fields) => {
        change((now) => fields.reduce((drafts, field) => withDraft(drafts, field, undefined), now));
      },
      insist: (...fields) => {
        change((now) => fields.reduce(insisted, now));
        void save();
      },
      discard: () => {
        setStanding((before) => ({ ...before, fault: undefined }));
        change(() => ({}));
      },
    }),
    [change, save, setStanding],
  );
}
