/** The registers as files for other programs; the workbook is only read. */
import { readWorkbook } from '../excel/readWorkbook';
import type { RunExcel } from '../excel/session';
import type { FoundTables, Refusal } from '../read/find';
import { readRegisters } from '../read/readRegisters';
import { exportCsv } from '../write/export/csv';
import { exportJson } from '../write/export/json';

export type Unreadable = { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

/** One file a table, by name. */
export async function exportAsCsv(
  run: RunExcel,
): Promise<{ readonly kind: 'exported'; readonly files: ReadonlyMap<string, string> } | Unreadable> {
  const found = await findTables(run);
  return found.kind === 'found' ? { kind: 'exported', files: exportCsv(found.tables) } : found;
}

export async function exportAsJson(
  run: RunExcel,
): Promise<{ readonly kind: 'exported'; readonly text: string } | Unreadable> {
  const found = await findTables(run);
  return found.kind === 'found' ? { kind: 'exported', text: exportJson(found.tables) } : found;
}

function findTables(
  run: RunExcel,
): Promise<{ readonly kind: 'found'; readonly tables: FoundTables } | Unreadable> {
  return run(async (context) => {
    const { workbook } = await readWorkbook(context, {
      withNumberFormats: () => true,
      formulas: false,
      sheets: () => [],
    });
    const result = readRegisters(workbook);
    if (result.kind === 'refused') return { kind: 'unreadable', refusals: result.refusals };
    return { kind: 'found', tables: result.report.tables };
  });
}
