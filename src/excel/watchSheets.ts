/** Tells of changes that someone else than the add-in makes. */

/** Stops the telling. */
export type StopWatching = () => Promise<void>;

/** `changed` may be called often and does no more than take note. */
export async function watchSheets(context: Excel.RequestContext, changed: () => void): Promise<StopWatching> {
  const handler = context.workbook.worksheets.onChanged.add((event) => {
    if (!isOwn(event)) changed();
    return Promise.resolve();
  });
  await context.sync();
  return async () => {
    handler.remove();
    await handler.context.sync();
  };
}

/** Before ExcelApi 1.14 nothing tells who made a change. */
function isOwn({ triggerSource }: Partial<Excel.WorksheetChangedEventArgs>): boolean {
  return triggerSource === 'ThisLocalAddin';
}
