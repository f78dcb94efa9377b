/** The plan by which a workbook remembers which table and column is which, when its users have said so. */
import type { FoundTable, FoundTables } from '../../read/find';
import type { NameSnapshot } from '../../read/snapshot';
import { identityName } from '../../tables/identity';
import type { Edit, Plan } from '../plan';
import { asText } from '../registers/cellInput';
import { nameEdits } from '../repair/identities';

export interface MappedColumn {
  /** Declared name and header. */
  readonly table: string;
  readonly column: string;
  /** Header in the workbook; undefined: the column is made, last in the table. */
  readonly header: string | undefined;
}

export interface Mapping {
  /** Declared names of tables that are found from now on. */
  readonly tables: readonly string[];
  readonly columns: readonly MappedColumn[];
}

/** Names are written, and headers of columns that are made; what stands in the tables stays. */
export function planMapping(found: FoundTables, names: readonly NameSnapshot[], mapping: Mapping): Plan {
  return [...found.values()].flatMap((table) => {
    const { name } = table.declared;
    const columns = mapping.columns.filter((each) => each.table === name);
    const made = columns.filter(({ header }) => header === undefined).map(({ column }) => column);
    return [
      ...growth(table, made),
      ...(mapping.tables.includes(name) ? knownColumns(table) : []).flatMap(named(table, names)),
      ...columns.map((column) => positionOf(table, column, made)).flatMap(named(table, names)),
    ];
  });
}

type Positioned = readonly [header: string, position: number];

function named(
  { declared, table }: FoundTable,
  names: readonly NameSnapshot[],
): (column: Positioned) => readonly Edit[] {
  return ([header, position]) => {
    const cell = { sheet: table.sheet, row: table.row, column: table.column + position };
    return nameEdits(identityName(declared.name, header), cell, { names });
  };
}

function knownColumns({ columns }: FoundTable): readonly Positioned[] {
  return [...columns];
}

function positionOf({ table }: FoundTable, column: MappedColumn, made: readonly string[]): Positioned {
  const position =
    column.header === undefined
      ? table.headers.length + made.indexOf(column.column)
      : table.headers.indexOf(column.header);
  return [column.column, position];
}

function growth({ table }: FoundTable, made: readonly string[]): readonly Edit[] {
  if (made.length === 0) return [];
  const { name, sheet, row, column, headers } = table;
  return [
    { edit: 'values', sheet, row, column: column + headers.length, values: [made.map(asText)] },
    { edit: 'widenTable', table: name, sheet, columnCount: made.length },
  ];
}
