/** The columns that an imported table has in the workbook: those of its file in their order, and what it cannot do without. */
import type { ImportedColumn, ImportedTable } from '../../read/import/imported';
import { listSheet } from '../registers/layout';
import { allTables } from '../../tables/index';
import type { AnyColumn, AnyTable } from '../../tables/table';

export interface KeptColumn {
  readonly column: AnyColumn;
  /** Position in the file; undefined for a column that the file lacks. */
  readonly source: number | undefined;
}

/** A column that is added stands after the nearest before it in the contract. */
export function keptColumns(table: ImportedTable): readonly KeptColumn[] {
  const kept: KeptColumn[] = table.columns.map((column, source) => ({
    column: column.declared ?? ownColumn(column, table, source),
    source,
  }));
  const declared = Object.values(table.declared.columns);
  for (const [at, column] of declared.entries()) {
    if (kept.some((each) => each.column === column) || !isNeeded(column, table.declared)) continue;
    const before = declared.slice(0, at).findLast((each) => kept.some((other) => other.column === each));
    const position = kept.findIndex((each) => each.column === before);
    kept.splice(position + 1, 0, { column, source: undefined });
  }
  return kept;
}

/** The lists are fed whole to drop-downs and functions; a register without a column reads it as empty. */
function isNeeded(column: AnyColumn, table: AnyTable): boolean {
  return table.sheet === listSheet || column.formula !== undefined || isCalculatedFrom(column, table);
}

function isCalculatedFrom({ header }: AnyColumn, table: AnyTable): boolean {
  const refersTo = [`${table.name}[${header}]`];
  const ownReferences = [`[@${header}]`, `[@[${header}]]`];
  const mentions = (texts: readonly string[], { columns }: AnyTable): boolean =>
    Object.values(columns).some(({ formula = '' }) => texts.some((text) => formula.includes(text)));
  return mentions(ownReferences, table) || allTables.some((each) => mentions(refersTo, each));
}

const ownWidth = 120;

/** A column of the user's own: numbers to the right, as Excel has them, and texts in as many lines as they need. */
function ownColumn({ header }: ImportedColumn, { rows }: ImportedTable, position: number): AnyColumn {
  const values = rows.map(({ cells }) => cells[position]?.value ?? '').filter((value) => value !== '');
  const isNumeric = values.length > 0 && values.every((value) => typeof value === 'number');
  return { header, kind: isNumeric ? 'number' : 'text', width: ownWidth, help: { sv: '', en: '' } };
}
