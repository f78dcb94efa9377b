/** Creates the registers in a workbook that has none: empty, or those of the sample municipality. */
import { readWorkbook } from '../excel/readWorkbook';
import type { RunExcel } from '../excel/session';
import type { WorkbookSnapshot } from '../read/snapshot';
import { sampleMunicipality, sampleRawData } from '../sample';
import { emptyRegisters } from '../tables/content';
import { planCreate, type CreateOptions, type CreateResult } from '../write/registers/planCreate';
import { planRawSheet, takenByRawSheet } from '../write/registers/planRawSheet';
import { applyJournaled, type Remembered } from './journal/applyJournaled';

export interface CreateRequest {
  readonly content: 'empty' | 'sample';
  /** ISO date, told to readers without the add-in. */
  readonly today: string;
}

export type CreateOutcome =
  | { readonly kind: 'created'; readonly remembered: Remembered }
  | Extract<CreateResult, { readonly kind: 'refused' }>;

export function createRegisters(run: RunExcel, { content, today }: CreateRequest): Promise<CreateOutcome> {
  return createAsPlanned(run, 'create', today, content === 'sample' ? planSample : planEmpty);
}

function planEmpty(workbook: WorkbookSnapshot, options: CreateOptions): CreateResult {
  return planCreate(emptyRegisters, workbook, options);
}

/** The registers, and the sheet of raw data that some of their outcomes are calculated from. */
function planSample(workbook: WorkbookSnapshot, options: CreateOptions): CreateResult {
  const planned = planCreate(sampleMunicipality, workbook, options);
  if (planned.kind === 'refused') return planned;
  const taken = takenByRawSheet(sampleRawData, workbook);
  if (taken !== undefined) return { kind: 'refused', names: [], ...taken };
  const raw = planRawSheet(sampleRawData, sampleMunicipality.outcomes);
  return { kind: 'plan', plan: [...planned.plan, ...raw] };
}

/** Carries out a plan that makes the registers, where the workbook has none. */
export function createAsPlanned(
  run: RunExcel,
  action: 'create' | 'import',
  today: string,
  plan: (workbook: WorkbookSnapshot, options: CreateOptions) => CreateResult,
): Promise<CreateOutcome> {
  return run(async (context) => {
    const read = await readWorkbook(context, {
      withNumberFormats: () => false,
      formulas: false,
      sheets: () => [],
    });
    const { workbook, emptySheets } = read;
    const [first] = workbook.sheets;
    const isNewWorkbook = first !== undefined && workbook.sheets.length === 1 && emptySheets.has(first.id);
    const planned = plan(workbook, { asOf: today, ...(isNewWorkbook && { emptySheet: first.id }) });
    if (planned.kind === 'refused') return planned;
    const journaled = { action };
    const { remembered } = await applyJournaled(context, read, planned.plan, journaled, () => context.sync());
    return { kind: 'created', remembered };
  });
}
