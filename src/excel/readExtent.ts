/** What stands on a sheet in short, to see that a plan was carried out. */
export interface Extent {
  readonly firstCell: string;
  readonly rowCount: number;
}

/** One round trip, whatever the sheet holds. */
export async function readExtent(context: Excel.RequestContext, sheet: string): Promise<Extent> {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const first = worksheet.getRange('A1').load('values');
  const used = worksheet.getUsedRange(true).load('rowCount');
  await context.sync();
  return { firstCell: String(first.values[0]?.[0] ?? ''), rowCount: used.rowCount };
}
