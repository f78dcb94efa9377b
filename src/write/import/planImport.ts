/** The plan that makes a workbook of imported tables: cell for cell what the files say, calculated columns anew. */
import { nameKey } from '../../domain/nameKey';
import type { Registers } from '../../domain/registers';
import { cellText } from '../../read/cells/text';
import type { ImportedCell, ImportedTable } from '../../read/import/imported';
import type { WorkbookSnapshot } from '../../read/snapshot';
import { emptyRegisters } from '../../tables/content';
import { tables } from '../../tables/index';
import type { AnyColumn } from '../../tables/table';
import type { CellInput, Edit } from '../plan';
import { asText } from '../registers/cellInput';
import { tableContents, type PlacedTable, type TableContent } from '../registers/layout';
import { percentLooks, runs, shareSettingLook } from '../registers/percent';
import { planTables, type CreateOptions, type CreateResult } from '../registers/planCreate';
import { keptColumns, type KeptColumn } from './columns';

/** @param registers what the imported tables say, read as those of a workbook are */
export function planImport(
  imported: readonly ImportedTable[],
  registers: Registers,
  workbook: WorkbookSnapshot,
  options: CreateOptions,
): CreateResult {
  const kept = new Map(
    imported.map((table) => [table.declared.name, { table, columns: keptColumns(table) }]),
  );
  const contents = tableContents(emptyRegisters).map((content) => {
    const own = kept.get(content.declared.name);
    return own === undefined ? content : { ...content, ...contentOf(own) };
  });
  return planTables(contents, workbook, options, {
    bands: registers.bands,
    statuses: registers.statuses,
    ownFormats: (table) => {
      const own = kept.get(table.declared.name);
      return own === undefined ? absentFormats(table) : formatsOf(table, own, registers);
    },
  });
}

interface Kept {
  readonly table: ImportedTable;
  readonly columns: readonly KeptColumn[];
}

/** A table that no file has is that of a new workbook. */
function absentFormats(table: PlacedTable): readonly Edit[] {
  return table.key === 'settings' ? shareSettingLook(table, emptyRegisters) : [];
}

function contentOf({ table, columns }: Kept): Pick<TableContent, 'columns' | 'body'> {
  const body = table.rows.map(({ cells }) => columns.map((column) => inputOf(cells, column)));
  // Excel's tables have at least one row under the header.
  return {
    columns: columns.map(({ column }) => column),
    body: body.length === 0 ? [columns.map(() => '')] : body,
  };
}

/** Formulas are written to their columns afterwards. */
function inputOf(cells: readonly ImportedCell[], { column, source }: KeptColumn): CellInput {
  const value = source === undefined || column.formula !== undefined ? '' : (cells[source]?.value ?? '');
  return typeof value === 'string' ? asText(value) : value;
}

/** Shares in percent as in a new workbook, then each number as its file shows it. */
function formatsOf(placed: PlacedTable, kept: Kept, registers: Registers): readonly Edit[] {
  const shares = placed.key === 'outcomes' ? percentLooks(placed, percentRows(kept, registers)) : [];
  return [...shares, ...kept.columns.flatMap((column, at) => columnFormats(placed, at, kept.table, column))];
}

function percentRows({ table }: Kept, { indicators }: Registers): (row: number) => boolean {
  const inPercent = new Set(indicators.filter(({ unit }) => unit === 'procent').map(({ nr }) => nameKey(nr)));
  const position = table.columns.findIndex(({ declared }) => declared === tables.outcomes.columns.nr);
  const nrs = table.rows.map(({ cells }) => cellText(cells[position]?.value ?? '', 'General'));
  return (row) => inPercent.has(nameKey(nrs[row] ?? ''));
}

function columnFormats(
  placed: PlacedTable,
  position: number,
  table: ImportedTable,
  { column, source }: KeptColumn,
): readonly Edit[] {
  if (source === undefined || column.formula !== undefined) return [];
  const standing = hasMixedFormats(column) ? undefined : (column.format ?? 'General');
  const formats = table.rows.map(({ cells }) => formatOf(cells[source], column) ?? standing);
  const others = new Set(
    formats.flatMap((format) => (format === undefined || format === standing ? [] : [format])),
  );
  return [...others].map((numberFormat) => ({
    edit: 'look',
    sheet: placed.sheet,
    blocks: runs(placed, position, (_, row) => formats[row] === numberFormat),
    look: { numberFormat },
  }));
}

/** Whether cells of the column are set in percent before the numbers get their own formats. */
function hasMixedFormats({ kind }: AnyColumn): boolean {
  return kind === 'measured';
}

/** A text has no format of its own. */
function formatOf(cell: ImportedCell | undefined, column: AnyColumn): string | undefined {
  return typeof cell?.value === 'number' ? (cell.format ?? column.format ?? 'General') : undefined;
}
