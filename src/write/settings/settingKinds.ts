/** What each setting's value is: the column Värde holds numbers, shares and texts. */
import { nameKey } from '../../domain/nameKey';
import type { ListFields } from '../../domain/listFaults';
import { settingNames, settings } from '../../tables/settings';
import type { AnyTable, Kind } from '../../tables/table';

const kinds: Readonly<Record<keyof typeof settingNames, Kind>> = {
  year: 'year',
  group: 'choice',
  scale: 'count',
  partlyLimit: 'share',
  minimumAnswers: 'count',
  introduction: 'text',
  heading: 'text',
};

/** Undefined for a row of another table, and for a setting of somebody's own. */
export function settingKind({ name }: AnyTable, fields: ListFields): Kind | undefined {
  if (name !== settings.name) return undefined;
  const wanted = nameKey(fields['name'] ?? '');
  const known = Object.entries(settingNames).find(([, each]) => nameKey(each) === wanted);
  return known && kinds[known[0] as keyof typeof settingNames];
}
