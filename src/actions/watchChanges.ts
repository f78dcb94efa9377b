/** Notes that someone has changed the workbook, so that what was read from it may no longer hold. */
import type { RunExcel } from '../excel/session';
import { watchSheets, type StopWatching } from '../excel/watchSheets';

export function watchChanges(run: RunExcel, changed: () => void): Promise<StopWatching> {
  return run((context) => watchSheets(context, changed));
}
