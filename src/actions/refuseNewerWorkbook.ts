/** For what is done to a workbook without its registers being read. */
import { readWorkbook } from '../excel/readWorkbook';
import type { RunExcel } from '../excel/session';

/** Only looks: where a newer add-in has written in the workbook it is refused, as by every action. */
export function refuseNewerWorkbook(run: RunExcel): Promise<void> {
  return run(async (context) => {
    await readWorkbook(context, {
      tables: () => false,
      withNumberFormats: () => false,
      formulas: false,
      sheets: () => [],
    });
  });
}
