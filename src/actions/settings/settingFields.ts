/** The settings of the table Inställningar as a form has them. */
import { nameKey } from '../../domain/nameKey';
import type { ListFields } from '../../domain/listFaults';
import { allGroupsWord } from '../../domain/targetGroup';
import { settingNames } from '../../tables/settings';
import type { SaveListRequest } from './listOutcome';
import type { ListedRow } from './readLists';

export type SettingKey = keyof typeof settingNames;

export const settingKeys = Object.keys(settingNames) as readonly SettingKey[];

/** What the setting Målgrupp says of all target groups. */
export const allGroups = allGroupsWord;

export type SettingValues = Readonly<Record<SettingKey, string>>;

export function settingValues(rows: readonly ListedRow[]): SettingValues {
  const values = settingKeys.map((key) => [key, rowOf(rows, key)?.fields['value'] ?? '']);
  // Every setting has its entry.
  return Object.fromEntries(values) as SettingValues;
}

function rowOf(rows: readonly ListedRow[], key: SettingKey): ListedRow | undefined {
  return rows.find(({ fields }) => nameKey(fields['name'] ?? '') === nameKey(settingNames[key]));
}

/** The settings that say something else than they did; one that the table lacks gets its row. */
export function settingsRequest(
  rows: readonly ListedRow[],
  typed: SettingValues,
): { readonly request: SaveListRequest; readonly keys: readonly SettingKey[] } {
  const changed = settingKeys.filter((key) => typed[key].trim() !== settingValues(rows)[key].trim());
  const there = changed.filter((key) => rowOf(rows, key) !== undefined);
  const keys = [...there, ...changed.filter((key) => !there.includes(key))];
  const before = there.flatMap((key) => rowOf(rows, key) ?? []);
  const after = keys.map((key, at) => ({
    from: at < before.length ? at : undefined,
    fields: fieldsOf(before[at], key, typed[key]),
  }));
  return { request: { list: 'settings', isFollowed: false, before, after }, keys };
}

function fieldsOf(row: ListedRow | undefined, key: SettingKey, value: string): ListFields {
  return { ...(row?.fields ?? { name: settingNames[key] }), value };
}
