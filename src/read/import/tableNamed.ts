/** Which table a file, or a part of it, holds. */
import { nameKey } from '../../domain/nameKey';
import { allTables } from '../../tables/index';
import type { AnyTable } from '../../tables/table';
import type { ImportFault } from './imported';

export function tableNamed(name: string): AnyTable | undefined {
  return allTables.find((table) => nameKey(table.name) === nameKey(name));
}

export function noSuchTable(from: string): ImportFault {
  return { fault: 'noSuchTable', from, tables: allTables.map(({ name }) => name) };
}
