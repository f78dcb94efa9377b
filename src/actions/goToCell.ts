/** Takes the user to a cell that the pane speaks of. */
import { selectColumns, showCell } from '../excel/showCell';
import type { RunExcel } from '../excel/session';
import type { CellAddress } from '../read/address';
import { columnLetters } from '../tables/columnLetters';
import { columnWidths } from '../write/annex/geometry';

export function goToCell(run: RunExcel, { sheet, cell }: CellAddress): Promise<void> {
  return run((context) => showCell(context, sheet, cell));
}

/** The top of a sheet. */
export function openSheet(run: RunExcel, sheet: string): Promise<void> {
  return goToCell(run, { sheet, cell: 'A1' });
}

/** Selects the annex, without what stands beside it, so that it can be copied. */
export function selectAnnex(run: RunExcel, sheet: string): Promise<void> {
  return run((context) => selectColumns(context, sheet, `A:${columnLetters(columnWidths.length - 1)}`));
}
