/** Register workbooks that are damaged and mended, over the real Office.js. */
import {
  previewRepair,
  repairRegisters,
  type RepairOutcome,
  type RepairPreview,
} from '../../src/actions/repair/repairRegisters';
import type { RepairReport } from '../../src/write/repair/report';
import type { registerBook } from '../freeze/functionBooks';

export type Host = Awaited<ReturnType<typeof registerBook>>;
export type Workbook = Excel.Workbook;

export const preview = (host: Host): Promise<RepairPreview> => previewRepair(host.run);
export const repair = (host: Host): Promise<RepairOutcome> => repairRegisters(host.run);

/** What mending is going to do, or has done. */
export function reportOf(outcome: RepairPreview | RepairOutcome): RepairReport {
  if (outcome.kind !== 'previewed' && outcome.kind !== 'repaired') throw new Error(JSON.stringify(outcome));
  return outcome.report;
}

/** Does something to the workbook as a user would. */
export function change(host: Host, work: (workbook: Workbook) => void): Promise<void> {
  return host.run(async (context) => {
    work(context.workbook);
    await context.sync();
  });
}

export const nothing: RepairReport = { repairs: [], overwritten: [], leftAlone: [] };
