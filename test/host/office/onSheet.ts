/** Shorthand of the host's tests: a batch on the first sheet of a workbook. */
import type { Host } from '../../../src/host/office/host';

export async function onSheet<T>(
  host: Host,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> {
  return host.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return result;
  });
}

/** What the named properties of a range are after everything so far has been applied. */
export async function readRange(
  host: Host,
  address: string,
  ...names: readonly string[]
): Promise<Record<string, unknown>> {
  return onSheet(host, async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(names.join(','));
    await context.sync();
    return range.toJSON() as Record<string, unknown>;
  });
}

export async function readValues(host: Host, address: string): Promise<unknown> {
  return (await readRange(host, address, 'values'))['values'];
}
