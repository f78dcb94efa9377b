/** Reads sheets as they were made by others: cells, formulas, formats, what is hidden, merged and filtered. */
import { readWorkbook, type ReadRequest, type ReadResult } from './readWorkbook';

export interface SourceResult extends ReadResult {
  /** Excel gave no answer about merged cells: it has none for more than 512 areas. */
  readonly lacksMerges: boolean;
}

/** Two round trips; two more only where Excel cannot say which cells are merged. */
export async function readSource(
  context: Excel.RequestContext,
  sheets: ReadRequest['sheets'],
): Promise<SourceResult> {
  const request: ReadRequest = {
    withNumberFormats: () => false,
    formulas: false,
    sheetFormulas: true,
    filters: true,
    sheets,
  };
  try {
    return { ...(await readWorkbook(context, { ...request, layout: 'withMerges' })), lacksMerges: false };
  } catch (error) {
    if (!isAboutMerges(error)) throw error;
    return { ...(await readWorkbook(context, { ...request, layout: 'withoutMerges' })), lacksMerges: true };
  }
}

/** The documentation names no code for it; Excel's for all that has none of its own is this. */
function isAboutMerges(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'GeneralException';
}
