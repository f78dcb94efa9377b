/** One conformance case: what Excel documents that it refuses, the host refuses with the same code. */
import { openHost, type Host, type HostOptions } from '../../../../src/host/office/host';
import { rules } from '../../../../src/host/office/rules';
import { blankWorkbook } from '../blankWorkbook';

export type Batch = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void | Promise<void>;

interface Case {
  /** What stands in the workbook before; it must succeed. */
  readonly given?: Batch;
  readonly when: Batch;
  readonly profile?: HostOptions['profile'];
}

export function refuses(rule: keyof typeof rules, title: string, { given, when, profile = {} }: Case): void {
  const { code, source } = rules[rule];
  test(`${rule}: ${title} is ${code} (${source})`, async () => {
    const workbook = blankWorkbook('Risker', 'Utfall');
    if (given) await perform(openHost(workbook), given);
    expect(await outcome(openHost(workbook, { profile }), when)).toBe(code);
  });
}

export function allows(title: string, when: Batch): void {
  test(title, async () => {
    expect(await outcome(openHost(blankWorkbook('Risker', 'Utfall')), when)).toBe('done');
  });
}

export async function perform(host: Host, batch: Batch): Promise<void> {
  await host.run(async (context) => {
    await batch(context, context.workbook.worksheets.getItem('Risker'));
    await context.sync();
  });
}

/** The code of the error that the batch ends in, or `done`. */
export async function outcome(host: Host, batch: Batch): Promise<string> {
  try {
    await perform(host, batch);
    return 'done';
  } catch (error) {
    if (error instanceof host.OfficeExtension.Error) return error.code;
    throw error;
  }
}
