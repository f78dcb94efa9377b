/** The cell that the user is at, and hearing of it when that becomes another. */

export interface SelectedCell {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** One round trip. */
export async function readSelection(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex,worksheet/name');
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}

export type StopListening = () => Promise<void>;

/** Tells of every change of the selection, on whatever sheet, until it is stopped. */
export async function onSelection(
  context: Excel.RequestContext,
  listener: () => void,
): Promise<StopListening> {
  const hear = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const { worksheets } = context.workbook;
  const handlers = [worksheets.onSelectionChanged.add(hear), worksheets.onActivated.add(hear)];
  await context.sync();
  return async () => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  };
}
