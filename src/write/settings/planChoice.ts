/** The active year and target group, kept where everyone can read them: in the table Inställningar. */
import { nameKey } from '../../domain/nameKey';
import { allGroupsWord } from '../../domain/targetGroup';
import type { FoundTable } from '../../read/find';
import { settingNames, settings as declared } from '../../tables/settings';
import type { CellInput, Plan } from '../plan';
import { asText } from '../registers/cellInput';

export interface Choice {
  readonly year: number;
  /** Blank: all target groups. */
  readonly group: string;
}

/** Only a cell that says something else is written, and only where the setting has a row. */
export function planChoice({ year, group }: Choice, { table, columns }: FoundTable): Plan {
  const { name, value } = declared.columns;
  const namePosition = columns.get(name.header) ?? 0;
  const valuePosition = columns.get(value.header) ?? 0;
  const setTo = (setting: string, wanted: CellInput): Plan => {
    const row = table.values.findIndex((cells) => nameKey(String(cells[namePosition])) === nameKey(setting));
    if (row === -1 || table.values[row]?.[valuePosition] === wanted) return [];
    const place = { sheet: table.sheet, row: table.row + 1 + row, column: table.column + valuePosition };
    return [{ edit: 'values', ...place, values: [[wanted]] }];
  };
  return [
    ...setTo(settingNames.year, year),
    ...setTo(settingNames.group, asText(group === '' ? allGroupsWord : group)),
  ];
}
