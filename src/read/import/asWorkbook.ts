/** Imported tables as if they stood in a workbook, so that they are read by the same rules. */
import { columnLetters } from '../../tables/columnLetters';
import { identityName } from '../../tables/identity';
import type { NameSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import type { ImportedTable } from './imported';

export function asWorkbook(imported: readonly ImportedTable[]): WorkbookSnapshot {
  const sheets = imported.map(({ declared: { name } }) => ({
    id: name,
    name,
    visible: true,
    isProtected: false,
  }));
  return { sheets, tables: imported.map(tableOf), names: imported.flatMap(identities) };
}

function tableOf({ declared, columns, rows }: ImportedTable): TableSnapshot {
  return {
    name: declared.name,
    sheet: declared.name,
    row: 0,
    column: 0,
    headers: columns.map(({ header }) => header),
    values: rows.map(({ cells }) => cells.map(({ value }) => value)),
    numberFormats: rows.map(({ cells }) =>
      cells.map(({ format }, at) => format ?? columns[at]?.declared?.format ?? 'General'),
    ),
    formulas: undefined,
  };
}

function identities({ declared: table, columns }: ImportedTable): readonly NameSnapshot[] {
  return columns.flatMap(({ declared }, at) =>
    declared === undefined
      ? []
      : [
          {
            name: identityName(table.name, declared.header),
            formula: `='${table.name}'!$${columnLetters(at)}$1`,
          },
        ],
  );
}
