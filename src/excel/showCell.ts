/** Takes the user to a place in the workbook, in one round trip. */

/** The sheet in front, the cell selected. */
export async function showCell(context: Excel.RequestContext, sheet: string, cell: string): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
}

/** The sheet in front, all that is written in the columns selected. */
export async function selectColumns(
  context: Excel.RequestContext,
  sheet: string,
  columns: string,
): Promise<void> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.activate();
  worksheet.getRange(columns).getUsedRange(true).select();
  await context.sync();
}
