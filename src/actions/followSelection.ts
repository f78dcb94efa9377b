/** Lets the pane follow the cell that the user is at. */
import { onSelection, type StopListening } from '../excel/selection';
import type { RunExcel } from '../excel/session';

export type { StopListening } from '../excel/selection';

export function followSelection(run: RunExcel, listener: () => void): Promise<StopListening> {
  return run((context) => onSelection(context, listener));
}
