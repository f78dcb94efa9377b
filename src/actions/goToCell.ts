/** Takes the user to a cell that the pane speaks of. */
import { selectWritten, showCell } from '../excel/showCell';
import type { RunExcel } from '../excel/session';
import type { CellAddress } from '../read/address';

export function goToCell(run: RunExcel, { sheet, cell }: CellAddress): Promise<void> {
  return run((context) => showCell(context, sheet, cell));
}

/** The top of a sheet. */
export function openSheet(run: RunExcel, sheet: string): Promise<void> {
  return goToCell(run, { sheet, cell: 'A1' });
}

/** Selects all that is written on a sheet, so that it can be copied. */
export function selectSheet(run: RunExcel, sheet: string): Promise<void> {
  return run((context) => selectWritten(context, sheet));
}
