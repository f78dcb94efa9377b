/** The table Inställningar as settings: each name's value in its own kind. */
import { finding, type Finding } from '../domain/findings';
import { nameKey } from '../domain/nameKey';
import type { Located, Read, Setting, Settings } from '../domain/registers';
import { defaultScale } from '../tables/defaults';
import { settingNames, settings as table } from '../tables/settings';
import { kindReaders, type ColumnContext } from './cells/kinds';

type SettingRow = Located<Setting>;

export function readSettings(rows: readonly SettingRow[], report: (finding: Finding) => void): Settings {
  const valueOf = (name: string): SettingRow | undefined => {
    const key = nameKey(name);
    return rows.find((row) => nameKey(row.name) === key);
  };
  const number = (name: string, kind: 'year' | 'count' | 'share'): number | undefined =>
    numberOf(valueOf(name), kind, report);
  const text = (name: string): string => String(valueOf(name)?.value ?? '');
  return {
    year: number(settingNames.year, 'year'),
    group: text(settingNames.group),
    scale: number(settingNames.scale, 'count') ?? defaultScale,
    partlyLimit: number(settingNames.partlyLimit, 'share'),
    minimumAnswers: number(settingNames.minimumAnswers, 'count'),
    introduction: text(settingNames.introduction),
    heading: text(settingNames.heading),
  };
}

function numberOf(
  setting: SettingRow | undefined,
  kind: 'year' | 'count' | 'share',
  report: (finding: Finding) => void,
): number | undefined {
  if (setting?.value === undefined) return undefined;
  const read: Read<number> = kindReaders[kind](settingContext(setting, report))(setting.value, setting.row);
  return typeof read === 'number' ? read : undefined;
}

function settingContext({ name, row }: SettingRow, report: (finding: Finding) => void): ColumnContext {
  const place = { table: table.name, row, column: table.columns.value.header, nr: name };
  return {
    formatAt: () => 'General',
    unitAt: () => '',
    unreadable: (_, value) => {
      report(finding('unreadable-value', place, { value }));
    },
    divided: (_, value, share) => {
      report(finding('percent-divided', place, { value, share }));
    },
  };
}
