/** "Laga registret": what create has set and that is there no longer comes back. Four reads, one write. */
import { readLooks } from '../../excel/readLooks';
import { readWorkbook, type ReadResult } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import type { Refusal } from '../../read/find';
import { readIdentities } from '../../read/identities';
import { findTables, readRegistersInSlices } from '../../read/readRegisters';
import { rowsBeneath, withRowsBeneath } from '../../read/rowsBeneath';
import type { WorkbookSnapshot } from '../../read/snapshot';
import { readMemory } from '../../write/freeze/memory';
import { notesSheet } from '../../write/notes';
import { staysOf } from '../../write/journal/savedSetup';
import { isSetup, setupsOf, type KnownSetups } from '../../write/journal/setupsOf';
import {
  planRepair,
  wantedInSheets,
  type RepairPlan,
  type WantedInSheets,
} from '../../write/repair/planRepair';
import type { RepairReport } from '../../write/repair/report';
import type { LooksThere, RepairSituation, TableBeneath } from '../../write/repair/situation';
import { inSlices } from '../inSlices';
import { applyJournaled, type Remembered } from '../journal/applyJournaled';
import { stayingPart, type StayingPart } from '../journal/staying';

export type RepairRefused =
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'noRegisters' }
  | { readonly kind: 'protected'; readonly sheets: readonly string[] };

export type RepairOutcome =
  | { readonly kind: 'repaired'; readonly report: RepairReport; readonly remembered: Remembered }
  | RepairRefused;
export type RepairPreview =
  | {
      readonly kind: 'previewed';
      readonly report: RepairReport;
      /** What of it cannot be taken back. */
      readonly stays: readonly StayingPart[];
    }
  | RepairRefused;

type Context = Parameters<typeof readWorkbook>[0];

export function repairRegisters(run: RunExcel): Promise<RepairOutcome> {
  return run(async (context) => {
    const planned = await planFor(context);
    if (planned.kind !== 'plan') return planned;
    const { plan, report, read, setups } = planned;
    if (plan.length === 0) return { kind: 'repaired', report, remembered: { kind: 'nothingChanged' } };
    const journaled = { action: 'repair', setups } as const;
    const { remembered } = await applyJournaled(context, read, plan, journaled, () => context.sync());
    return { kind: 'repaired', report, remembered };
  });
}

/** What mending would do; nothing is written. */
export function previewRepair(run: RunExcel): Promise<RepairPreview> {
  return run(async (context) => {
    const planned = await planFor(context);
    if (planned.kind !== 'plan') return planned;
    const { report, plan, setups } = planned;
    const saved = setupsOf(plan.filter(isSetup), setups) ?? [];
    return { kind: 'previewed', report, stays: staysOf(saved).map(stayingPart) };
  });
}

/** With what was read. */
interface PlannedRepair extends Extract<RepairPlan, { readonly kind: 'plan' }> {
  readonly read: ReadResult;
  readonly setups: KnownSetups;
}

async function planFor(context: Context): Promise<PlannedRepair | RepairRefused> {
  const all = await readWorkbook(context, {
    withNumberFormats: () => true,
    formulas: true,
    beneath: true,
    sheets: ({ sheets }) => sheets.filter(({ name }) => name === notesSheet),
  });
  const { contents } = all;
  const { workbook, beneath } = grown(all.workbook);
  const read = await inSlices(readRegistersInSlices(workbook, []));
  if (read.kind === 'refused') return { kind: 'unreadable', refusals: read.refusals };
  const { registers, report } = read;
  if (report.tables.size === 0) return { kind: 'noRegisters' };
  const notes = workbook.sheets.find(({ name }) => name === notesSheet);
  const situation: RepairSituation = {
    sheets: workbook.sheets,
    names: workbook.names,
    identities: readIdentities(workbook.names),
    found: report.tables,
    beneath,
    registers,
    frozen: readMemory(notes && contents.get(notes.id)?.grid).columns,
  };
  const wanted = wantedInSheets(situation);
  const there = await readLooks(context, {
    validations: wanted.validations.map(({ edit }) => edit),
    conditionalFormats: wanted.looks,
    frames: wanted.frames.map(({ sheet }) => sheet),
  });
  const planned = planRepair(situation, wanted, there);
  if (planned.kind !== 'plan') return planned;
  return { ...planned, read: all, setups: knownSetups(workbook.tables, wanted, there) };
}

function knownSetups(
  tables: WorkbookSnapshot['tables'],
  wanted: WantedInSheets,
  there: LooksThere,
): KnownSetups {
  return {
    tables,
    validations: wanted.validations.flatMap(({ edit: { sheet, block } }, at) =>
      withWhatIs(there.validations[at], { sheet, block }),
    ),
    looks: wanted.looks.flatMap(({ sheet, block }, at) =>
      withWhatIs(there.conditionalFormats[at], { sheet, block }),
    ),
    frames: wanted.frames.flatMap(({ sheet }, at) => withWhatIs(there.frames[at], { sheet })),
  };
}

function withWhatIs<There, Place>(
  there: There | undefined,
  place: Place,
): readonly (Place & { readonly there: There })[] {
  return there === undefined ? [] : [{ ...place, there }];
}

/** The workbook once its tables have grown over the rows that stand right under them. */
function grown(workbook: WorkbookSnapshot): {
  readonly workbook: WorkbookSnapshot;
  readonly beneath: readonly TableBeneath[];
} {
  const beneath = [...findTables(workbook).values()].flatMap((found) => {
    const rows = rowsBeneath(found);
    return rows === undefined ? [] : [{ table: found.table.name, ...rows }];
  });
  const growing = beneath.filter(({ hasTotals }) => !hasTotals);
  const counts = new Map(growing.map(({ table, rows }) => [table, rows]));
  return { workbook: withRowsBeneath(workbook, counts), beneath };
}
