/** The registers as most actions read them: all of them, without formulas. */
import { readWorkbook, type ReadResult as ReadContents } from '../excel/readWorkbook';
import type { RunExcel } from '../excel/session';
import type { Refusal } from '../read/find';
import { readRegistersInSlices, type ReadResult } from '../read/readRegisters';
import type { WorkbookSnapshot } from '../read/snapshot';
import { inSlices } from './inSlices';

export type ReadBook = Extract<ReadResult, { readonly kind: 'read' }> & {
  readonly workbook: WorkbookSnapshot;
  readonly contents: ReadContents['contents'];
  readonly notes: ReadContents['notes'];
};

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly refusals: readonly Refusal[];
}

/** @param withNumberFormats the tables whose number formats are asked for, by name */
export async function readBook(
  context: Parameters<Parameters<RunExcel>[0]>[0],
  withNumberFormats: (table: string) => boolean = () => true,
): Promise<ReadBook | Unreadable> {
  const read = await readWorkbook(context, { withNumberFormats, formulas: false, sheets: () => [] });
  const { workbook, contents, notes } = read;
  const result = await inSlices(readRegistersInSlices(workbook));
  return result.kind === 'read'
    ? { ...result, workbook, contents, notes }
    : { kind: 'unreadable', refusals: result.refusals };
}
