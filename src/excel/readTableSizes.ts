/** How many rows the tables have, to see that a plan was carried out: one round trip, whatever they hold. */
export async function readTableSizes(context: Excel.RequestContext): Promise<ReadonlyMap<string, number>> {
  const tables = context.workbook.tables.load('items/name,items/rows/count');
  await context.sync();
  return new Map(tables.items.map((table) => [table.name, table.rows.count]));
}
