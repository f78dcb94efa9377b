/** The settings themselves while they are edited, and their saving. */
import { useState } from 'react';
import type { SaveListRequest } from '../../actions/settings/listOutcome';
import { changedFields, overTheirs, type RowsNow } from '../../actions/settings/meanwhile';
import type { ListedRow } from '../../actions/settings/readLists';
import {
  settingsRequest,
  settingValues,
  type SettingKey,
  type SettingValues,
} from '../../actions/settings/settingFields';
import type { RulesScreenProps } from './rulesScreen';
import type { Saved } from './SavedLine';
import { useListSaving, type ListSaving } from './useListSaving';

export interface ChangedSetting {
  readonly key: SettingKey;
  /** Undefined: its row is gone. */
  readonly theirs: string | undefined;
}

export interface GeneralEditing {
  readonly typed: SettingValues;
  readonly type: (key: SettingKey, value: string) => void;
  /** Those that are to be saved, in the order in which they are asked for. */
  readonly keys: readonly SettingKey[];
  readonly saved: Saved | undefined;
  readonly saving: ListSaving;
  readonly save: () => void;
  /** What others have written meanwhile. */
  readonly changes: readonly ChangedSetting[];
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

export function useGeneralEditing({ lists, actions, onChanged }: RulesScreenProps): GeneralEditing {
  const [since, setSince] = useState<readonly ListedRow[]>();
  const rows = since ?? lists.settings.rows;
  const [typed, setTyped] = useState(() => settingValues(rows));
  const [saved, setSaved] = useState<Saved>();
  const saving = useListSaving(actions);
  const { request, keys } = settingsRequest(rows, typed);
  const { notSaved } = saving;
  const now = notSaved?.kind === 'changedMeanwhile' ? notSaved.now : undefined;
  const changes = now === undefined ? [] : changesOf(request, now, keys);
  const saveAs = (wanted: SaveListRequest): void => {
    saving.save(wanted, () => {
      setSince(undefined);
      setSaved({ at: new Date(), followed: 0 });
      onChanged();
    });
  };
  return {
    typed,
    type: (key, value) => {
      setTyped({ ...typed, [key]: value });
    },
    keys,
    saved,
    saving,
    save: () => {
      saveAs(request);
    },
    changes,
    keepMine: () => {
      saveAs(overTheirs(request, now ?? request.before));
    },
    takeTheirs: () => {
      const theirs = changes.map((each) => [each.key, each.theirs ?? '']);
      setTyped({ ...typed, ...(Object.fromEntries(theirs) as Partial<SettingValues>) });
      setSince(rowsWith(rows, request, now ?? []));
      saving.forget();
    },
  };
}

function changesOf(
  { before }: SaveListRequest,
  now: RowsNow,
  keys: readonly SettingKey[],
): readonly ChangedSetting[] {
  return changedFields(before, now).flatMap(({ row, field, theirs }) => {
    const key = keys[row];
    if (key === undefined || (field !== undefined && field !== 'value')) return [];
    return [{ key, theirs: field && theirs }];
  });
}

/** As they were read, but for those that others have changed. */
function rowsWith(
  rows: readonly ListedRow[],
  { before }: SaveListRequest,
  now: RowsNow,
): readonly ListedRow[] {
  return rows.flatMap((row) => {
    const at = before.indexOf(row);
    if (at < 0) return [row];
    return now[at] === undefined ? [] : [{ ...now[at], uses: row.uses }];
  });
}
