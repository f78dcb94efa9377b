/** Keeps the chosen year and target group in the workbook: two reads, and a write where something changes. */
import { apply } from '../excel/apply/apply';
import { readWorkbook } from '../excel/readWorkbook';
import type { RunExcel } from '../excel/session';
import { findTables } from '../read/readRegisters';
import { tables } from '../tables/index';
import { planChoice, type Choice } from '../write/settings/planChoice';

export type RememberOutcome =
  /** It stands in the workbook, now or already. */
  | { readonly kind: 'remembered' }
  /** The workbook has no such table: the choice holds while the pane is open. */
  | { readonly kind: 'noSettings' }
  /** So it is here too. */
  | { readonly kind: 'protected'; readonly sheet: string };

export function rememberChoice(run: RunExcel, choice: Choice): Promise<RememberOutcome> {
  return run(async (context) => {
    const { workbook } = await readWorkbook(context, {
      withNumberFormats: () => false,
      formulas: false,
      sheets: () => [],
    });
    const found = findTables(workbook).get(tables.settings.name);
    if (found === undefined) return { kind: 'noSettings' };
    const plan = planChoice(choice, found);
    if (plan.length === 0) return { kind: 'remembered' };
    const { sheet } = found.table;
    const isProtected = workbook.sheets.some((each) => each.name === sheet && each.isProtected);
    if (isProtected) return { kind: 'protected', sheet };
    await apply(context, plan);
    return { kind: 'remembered' };
  });
}
