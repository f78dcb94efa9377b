/** The annex's number and title, and the cells of Inställningar where they are set. */
import type { Annex } from '../../domain/annex/annex';
import { nameKey } from '../../domain/nameKey';
import type { Settings } from '../../domain/registers';
import { addressOf, type CellAddress } from '../../read/address';
import type { FoundTables } from '../../read/find';
import { tables } from '../../tables/index';
import { settingNames } from '../../tables/settings';
import { annexTitle } from '../../write/annex/compose';

export interface AnnexHeading {
  /** '' where the target group has none. */
  readonly number: string;
  readonly title: string;
  /** Where they are set; undefined where the workbook has no such row. */
  readonly numberCell: CellAddress | undefined;
  readonly titleCell: CellAddress | undefined;
}

export function annexHeading(annex: Annex, settings: Settings, found: FoundTables): AnnexHeading {
  const { groups, settings: ofAll } = tables;
  const inGroup = (column: string): CellAddress | undefined =>
    annex.group && cellOf(found, groups.name, annex.group.name, column);
  return {
    number: annex.group?.annexNumber ?? '',
    title: annexTitle(annex, settings),
    numberCell: inGroup(groups.columns.annexNumber.header),
    titleCell:
      inGroup(groups.columns.heading.header) ??
      cellOf(found, ofAll.name, settingNames.heading, ofAll.columns.value.header),
  };
}

/** A cell of the row that a name begins. */
function cellOf(found: FoundTables, table: string, name: string, column: string): CellAddress | undefined {
  const rows = found.get(table)?.table.values ?? [];
  const row = rows.findIndex(([first]) => nameKey(String(first ?? '')) === nameKey(name));
  return row < 0 ? undefined : addressOf({ table, row, column, nr: '' }, found);
}
