/** The registers as files for other programs; the workbook is only read. */
import type { RunExcel } from '../excel/session';
import type { FoundTables } from '../read/find';
import { exportCsv } from '../write/export/csv';
import { exportJson } from '../write/export/json';
import { readBook, type Unreadable } from './readBook';
import { countWithheld, withholding } from '../write/export/withhold';

export interface ExportRequest {
  /** Results of too few answers are withheld, and what would give them away; else all is as in the workbook. */
  readonly withhold: boolean;
}

interface Exported {
  readonly kind: 'exported';
  /** Results of too few answers, and others withheld for their sake, that stand in plain sight. */
  readonly inPlainSight: number;
}

/** One file a table, by name. */
export async function exportAsCsv(
  run: RunExcel,
  request: ExportRequest,
): Promise<(Exported & { readonly files: ReadonlyMap<string, string> }) | Unreadable> {
  const found = await findTables(run, request);
  if (found.kind === 'unreadable') return found;
  const { tables, inPlainSight } = found;
  return { kind: 'exported', files: exportCsv(tables), inPlainSight };
}

export async function exportAsJson(
  run: RunExcel,
  request: ExportRequest,
): Promise<(Exported & { readonly text: string }) | Unreadable> {
  const found = await findTables(run, request);
  if (found.kind === 'unreadable') return found;
  const { tables, inPlainSight } = found;
  return { kind: 'exported', text: exportJson(tables), inPlainSight };
}

interface Found extends Pick<Exported, 'inPlainSight'> {
  readonly kind: 'found';
  readonly tables: FoundTables;
}

function findTables(run: RunExcel, { withhold }: ExportRequest): Promise<Found | Unreadable> {
  return run(async (context) => {
    const book = await readBook(context);
    if (book.kind === 'unreadable') return book;
    const { registers, report } = book;
    if (withhold) return { kind: 'found', tables: withholding(report.tables, registers), inPlainSight: 0 };
    return { kind: 'found', tables: report.tables, inPlainSight: countWithheld(registers) };
  });
}
