/** What importing would do, table by table, as those who are to decide about it see it. */
import type { ComparedRow, ComparedTable, DifferingField, LeftOutReason } from '../../read/import/compare';
import type { ImportedTable } from '../../read/import/imported';
import type { UnreadValue } from '../importRegisters';

export interface ChangedRow {
  /** `R3, 2025` */
  readonly name: string;
  readonly fields: readonly Pick<DifferingField, 'header' | 'before' | 'after' | 'isBlank'>[];
}

export interface LeftOutRow {
  /** As whoever opens the file counts. */
  readonly row: number;
  readonly name: string;
  readonly why: LeftOutReason;
}

export interface TablePreview {
  readonly name: string;
  /** The file, as people call it. */
  readonly from: string;
  readonly headers: readonly string[];
  readonly rows: number;
  readonly added: number;
  readonly same: number;
  readonly changed: readonly ChangedRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** Columns of the file that the workbook's table lacks. */
  readonly lacking: readonly string[];
  /** The workbook has no such table. */
  readonly isAbsent: boolean;
}

export interface ImportPreview {
  /** Whether the registers are made, or rows come into those that are there. */
  readonly into: 'new' | 'existing';
  readonly tables: readonly TablePreview[];
  readonly unread: readonly UnreadValue[];
}

export interface Previewing {
  readonly imported: readonly ImportedTable[];
  readonly compared: readonly ComparedTable[] | undefined;
  readonly unread: readonly UnreadValue[];
}

export function previewOf({ imported, compared, unread }: Previewing): ImportPreview {
  return {
    into: compared === undefined ? 'new' : 'existing',
    tables: imported.map((table) => tablePreview(table, compared)),
    unread,
  };
}

function tablePreview(table: ImportedTable, compared: Previewing['compared']): TablePreview {
  const own = compared?.find(({ imported }) => imported === table);
  const rows = own?.rows ?? [];
  return {
    name: table.declared.name,
    from: table.from,
    headers: table.columns.map(({ header }) => header),
    rows: table.rows.length,
    added: compared === undefined ? table.rows.length : countOf(rows, 'new'),
    same: countOf(rows, 'same'),
    changed: rows.flatMap(changedRow),
    leftOut: rows.flatMap(leftOutRow),
    lacking: own?.lacking ?? [],
    isAbsent: compared !== undefined && own === undefined,
  };
}

function countOf(rows: readonly ComparedRow[], kind: ComparedRow['kind']): number {
  return rows.filter((row) => row.kind === kind).length;
}

function changedRow(row: ComparedRow): readonly ChangedRow[] {
  if (row.kind !== 'differing') return [];
  const fields = row.fields.map(({ header, before, after, isBlank }) => ({ header, before, after, isBlank }));
  return [{ name: row.known.join(', '), fields }];
}

function leftOutRow(row: ComparedRow): readonly LeftOutRow[] {
  return row.kind === 'leftOut' ? [{ row: row.row.row, name: row.known.join(', '), why: row.why }] : [];
}

export function saysSame(one: ImportPreview, other: ImportPreview): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
