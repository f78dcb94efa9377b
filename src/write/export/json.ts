/** The registers as JSON: every table's columns and rows, each cell's value as it is. */
import { showsPercentOrDays } from '../../read/cells/date';
import type { FoundTables } from '../../read/find';
import type { CellValue } from '../../read/snapshot';
import { jsonVersion } from '../../tables/jsonVersion';
import { exportedTable, type ExportedCell, type ExportedTable } from './tableRows';

/** A number shown otherwise than its column declares keeps its format: 1,5 in percent is not 1,5. */
type JsonCell = CellValue | { readonly value: number; readonly format: string };

export function exportJson(tables: FoundTables): string {
  const exported = [...tables.values()].map(exportedTable).map(jsonTable);
  return `${JSON.stringify({ kvalitetsplan: jsonVersion, tables: exported }, undefined, 2)}\n`;
}

/** Rows are objects by header; blank cells are left out. */
function jsonTable({ name, headers, columns, rows }: ExportedTable): object {
  const row = (cells: readonly ExportedCell[]): object =>
    Object.fromEntries(
      cells.flatMap((cell, position) =>
        cell.value === ''
          ? []
          : [[headers[position] ?? '', jsonCell(cell, columns[position]?.format ?? 'General')]],
      ),
    );
  return { name, columns: headers, rows: rows.map(row) };
}

function jsonCell({ value, format }: ExportedCell, declaredFormat: string): JsonCell {
  if (typeof value !== 'number' || format === declaredFormat) return value;
  const isPlain = format === 'General' && !showsPercentOrDays(declaredFormat);
  return isPlain ? value : { value, format };
}
