/** "Lägg in som diagram i arbetsboken": a year's overview as a sheet with native charts. Two reads, one write. */
import { yearPicture } from '../../domain/overview/yearPicture';
import { isBlank } from '../../domain/nameKey';
import { readWorkbook } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import type { Refusal } from '../../read/find';
import { readRegistersInSlices } from '../../read/readRegisters';
import { holdsShares } from '../../tables/shares';
import { findOverviewSheet } from '../../write/overview/overviewName';
import { planOverview } from '../../write/overview/planOverview';
import { inSlices } from '../inSlices';
import { applyJournaled, type Remembered } from '../journal/applyJournaled';

export interface LayInRequest {
  readonly year: number;
  /** Blank: all target groups. */
  readonly group: string;
  /** ISO date, told on the sheet. */
  readonly today: string;
}

export type LayInOutcome =
  | { readonly kind: 'laidIn'; readonly sheet: string; readonly remembered: Remembered }
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

export function layInOverview(run: RunExcel, { year, group, today }: LayInRequest): Promise<LayInOutcome> {
  return run(async (context) => {
    const read = await readWorkbook(context, {
      withNumberFormats: holdsShares,
      formulas: false,
      sheets: ({ names, sheets }) => {
        const standing = findOverviewSheet(year, group, names, sheets);
        return standing === undefined ? [] : [standing];
      },
    });
    const { workbook, contents } = read;
    const result = await inSlices(readRegistersInSlices(workbook));
    if (result.kind === 'refused') return { kind: 'unreadable', refusals: result.refusals };
    const { sheets, names } = workbook;
    const standing = findOverviewSheet(year, group, names, sheets);
    const charts = (standing && contents.get(standing.id)?.chartNames) ?? [];
    const picture = yearPicture(result.registers, year, isBlank(group) ? undefined : group);
    const { sheet, plan } = planOverview(picture, { year, group, today, sheets, names, charts });
    const journaled = { action: 'overview', subject: sheet } as const;
    const { remembered } = await applyJournaled(context, read, plan, journaled, () => context.sync());
    return { kind: 'laidIn', sheet, remembered };
  });
}
