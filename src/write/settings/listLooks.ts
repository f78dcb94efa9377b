/** Symbols and colours of bands and statuses, to be set anew on the registers when the lists have changed. */
import type { ListFields } from '../../domain/listFaults';
import type { Band, Status } from '../../domain/registers';
import type { FoundTables } from '../../read/find';
import type { RegisterContent } from '../../tables/content';
import { tables, type TableKey } from '../../tables/index';
import type { ListKey } from '../../tables/listTables';
import { looksOfColumns, type WantedLooks } from '../repair/looks';
import { standingTable } from '../repair/situation';

/** The registers whose looks follow a list. */
const followers: Readonly<Partial<Record<ListKey, readonly TableKey[]>>> = {
  bands: ['risks'],
  statuses: ['selfChecks', 'measures'],
};

/** None where the list's words look as they did. */
export function listLooks(
  list: ListKey,
  before: readonly ListFields[],
  after: readonly ListFields[],
  known: FoundTables,
): readonly WantedLooks[] {
  if (lookOf(before) === lookOf(after)) return [];
  return (followers[list] ?? []).flatMap((key) => {
    const found = known.get(tables[key].name);
    return found === undefined ? [] : looksOfColumns(standingTable(key, found), contentOf(list, after));
  });
}

function lookOf(rows: readonly ListFields[]): string {
  return JSON.stringify(
    rows.map(({ subject = '', name = '', color = '', symbol = '' }) => [subject, name, color, symbol]),
  );
}

function contentOf(list: ListKey, rows: readonly ListFields[]): RegisterContent {
  const texts = rows.map(({ subject, name, color, symbol }) => ({ subject, name, color, symbol }));
  return list === 'bands'
    ? { bands: texts as readonly Partial<Band>[] }
    : { statuses: texts as readonly Partial<Status>[] };
}
