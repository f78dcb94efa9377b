/** Reads all that the registers are checked by, which is more than any other look at them needs. */
import { readWorkbook, type ReadResult as ReadContents } from '../excel/readWorkbook';
import type { RunExcel } from '../excel/session';
import { readRegistersInSlices, type ReadResult } from '../read/readRegisters';
import { holdsShares } from '../tables/shares';
import { inSlices } from './inSlices';

export interface Reading extends Pick<ReadContents, 'workbook' | 'notes'> {
  readonly result: ReadResult;
}

export async function readToCheck(context: Parameters<Parameters<RunExcel>[0]>[0]): Promise<Reading> {
  const { workbook, notes } = await readWorkbook(context, {
    withNumberFormats: holdsShares,
    formulas: true,
    hiddenRows: true,
    beneath: true,
    sheets: () => [],
  });
  return { workbook, notes, result: await inSlices(readRegistersInSlices(workbook)) };
}
