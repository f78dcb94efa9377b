/** What has been chosen for each thing that is missing, before it is written. */
import type { MappingRequest } from '../../actions/mapping/mappingRequest';
import type { MissingOutcome } from '../../actions/mapping/mapColumns';

export type Missing = MissingOutcome['missing'];
export type MissingColumn = Missing['columns'][number];
export type MissingTable = Missing['tables'][number];

export interface Draft {
  /** Names of tables by declared name; '' where none is chosen. */
  readonly tables: Readonly<Record<string, string>>;
  /** By `keyOf`. */
  readonly columns: Readonly<Record<string, string>>;
}

export const emptyDraft: Draft = { tables: {}, columns: {} };

/** The choice of a column that is to be made; headers follow after a sign that this does not begin with. */
export const make = 'make';

export function headerChoice(header: string): string {
  return `=${header}`;
}

export function keyOf({ table, column }: Pick<MissingColumn, 'table' | 'column'>): string {
  return `${table}.${column}`;
}

export function choiceFor(draft: Draft, column: Pick<MissingColumn, 'table' | 'column'>): string {
  return draft.columns[keyOf(column)] ?? '';
}

/** The header that is chosen; undefined where none is. */
export function chosenHeader(draft: Draft, column: MissingColumn): string | undefined {
  const choice = choiceFor(draft, column);
  return choice.startsWith('=') ? choice.slice(1) : undefined;
}

export function pointedTables({ tables }: Draft): MappingRequest['tables'] {
  return Object.entries(tables).flatMap(([table, name]) => (name === '' ? [] : [{ table, name }]));
}

export function requestOf(draft: Draft, { columns }: Missing): MappingRequest {
  return {
    tables: pointedTables(draft),
    columns: columns.flatMap((column) => {
      if (choiceFor(draft, column) === '') return [];
      return [{ table: column.table, column: column.column, header: chosenHeader(draft, column) }];
    }),
  };
}

/** The other column for which the same one is chosen. */
export function rivalOf(
  draft: Draft,
  column: MissingColumn,
  { columns }: Missing,
): MissingColumn | undefined {
  const header = chosenHeader(draft, column);
  if (header === undefined) return undefined;
  return columns.find(
    (other) =>
      other.table === column.table && other.column !== column.column && chosenHeader(draft, other) === header,
  );
}

export function canBeChosen({ candidates, canBeMade }: MissingColumn): boolean {
  return candidates.length > 0 || canBeMade;
}

/** Whether everything that is needed and can be chosen is, each thing once. */
export function isComplete(draft: Draft, missing: Missing): boolean {
  const areColumnsChosen = missing.columns.every(
    (column) =>
      rivalOf(draft, column, missing) === undefined &&
      (!column.isRequired || !canBeChosen(column) || choiceFor(draft, column) !== ''),
  );
  const areTablesChosen = missing.tables.every(
    ({ table, isRequired, candidates }) =>
      !isRequired || candidates.length === 0 || (draft.tables[table] ?? '') !== '',
  );
  return areColumnsChosen && areTablesChosen;
}
