/** Makes the annex of a year and target group, or brings it up to date: two reads, one write, one look at the result. */
import { annexBasisInSlices, type AnnexRefusal } from '../../domain/annex/basis';
import { annexOf } from '../../domain/annex/composeAnnex';
import { unitFinder } from '../../domain/check/unitOf';
import type { FindingRule } from '../../domain/findings';
import type { Slices } from '../../domain/slices';
import { readExtent } from '../../excel/readExtent';
import { readWorkbook, type ReadRequest, type ReadResult, type Structure } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import { checkWorkbookInSlices } from '../../read/check/checkWorkbook';
import type { Refusal } from '../../read/find';
import { readRegistersInSlices } from '../../read/readRegisters';
import type { GridSnapshot, SheetSnapshot } from '../../read/snapshot';
import { holdsShares } from '../../tables/shares';
import type { Beginning } from '../../write/annex/beginning';
import { changedRowCount, isOutOfDate, type AnnexChanges } from '../../write/annex/changes';
import {
  planAnnex,
  type AnnexPlan,
  type AnnexSituation,
  type AnnexSummary,
  type OwnText,
} from '../../write/annex/planAnnex';
import { findAnnexSheet } from '../../write/annex/sheetName';
import { incompleteMark } from '../../write/annex/standing';
import { notesSheet } from '../../write/notes';
import { applyJournaled, type Remembered } from '../journal/applyJournaled';
import { annexHeading, type AnnexHeading } from './annexHeading';
import type { AnnexStep } from './annexSteps';
import { locate, type LocatedFinding } from '../check';
import { inSlices } from '../inSlices';

export interface AnnexRequest {
  readonly year: number;
  /** Blank: all target groups. */
  readonly group: string;
  /** Make the annex although a text seems to hold a personal number. */
  readonly publishAnyway?: boolean;
  /** Edits on the sheet, as the user saw them, that are to give way to the text of the register. */
  readonly givenUp?: readonly OwnText[];
}

/** How someone who waits can follow the work, and stop it until writing begins. */
export interface AnnexWatch {
  /** Told of each step before it begins, and waited for. */
  readonly progress?: (step: AnnexStep) => Promise<void> | void;
  readonly isCancelled?: () => boolean;
}

/** Why there is no annex; nothing has been written. */
export type AnnexRefused =
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'notComposed'; readonly refusal: AnnexRefusal }
  /** Texts that seem to hold a personal number, and the choice to publish them anyway has not been made. */
  | { readonly kind: 'personalNumbers'; readonly findings: readonly LocatedFinding[] }
  /** A sheet of that name holds something that is not ours. */
  | { readonly kind: 'sheetTaken'; readonly name: string };

export type AnnexOutcome =
  | {
      readonly kind: 'made';
      readonly remembered: Remembered;
      readonly sheet: string;
      readonly summary: AnnexSummary;
      /** Undefined where no finished annex stood before. */
      readonly changes: AnnexChanges | undefined;
      readonly findings: readonly LocatedFinding[];
    }
  | AnnexRefused
  /** Someone else wrote on the sheet meanwhile. */
  | { readonly kind: 'disturbed'; readonly sheet: string };

/** Stopped before anything was written. */
export interface Cancelled {
  readonly kind: 'cancelled';
}

export function makeAnnex(run: RunExcel, request: AnnexRequest): Promise<AnnexOutcome>;
export function makeAnnex(
  run: RunExcel,
  request: AnnexRequest,
  watch: AnnexWatch,
): Promise<AnnexOutcome | Cancelled>;
export function makeAnnex(
  run: RunExcel,
  request: AnnexRequest,
  { progress, isCancelled }: AnnexWatch = {},
): Promise<AnnexOutcome | Cancelled> {
  return run(async (context) => {
    await progress?.('reading');
    const read = await readWorkbook(context, whatToRead(request));
    await progress?.('comparing');
    const planned = await inSlices(planFrom(read, request));
    if (planned.kind !== 'planned') return planned;
    const changes = planned.changes();
    await progress?.('writing');
    if (isCancelled?.() === true) return { kind: 'cancelled' };

    const { sheetName: sheet, summary, findings } = planned;
    const journaled = { action: 'annex', subject: sheet } as const;
    const carriedOut = await applyJournaled(context, read, planned.plan, journaled, async () => {
      await progress?.('checking');
      return readExtent(context, sheet);
    });
    const { seen: extent, remembered } = carriedOut;
    const isWhole = extent.rowCount === summary.rows && !extent.firstCell.startsWith(incompleteMark);
    return isWhole
      ? { kind: 'made', sheet, summary, changes, findings, remembered }
      : { kind: 'disturbed', sheet };
  });
}

export type AnnexPreview =
  | {
      readonly kind: 'previewed';
      readonly sheet: string;
      /** The annex has been made before, and is brought up to date. */
      readonly isUpdate: boolean;
      readonly summary: AnnexSummary;
      /** Undefined where no finished annex stands. */
      readonly changes: AnnexChanges | undefined;
      /** Whether the annex that stands says something else than the registers, or is not finished. */
      readonly isOutOfDate: boolean;
      /** How many rows of the registers it differs in; 0 too where it is not finished or only the order differs. */
      readonly changedRows: number;
      readonly heading: AnnexHeading;
      readonly beginning: Beginning;
    }
  | AnnexRefused;

/** What `makeAnnex` would do now; the workbook is only read. */
export function previewAnnex(run: RunExcel, request: AnnexRequest): Promise<AnnexPreview> {
  return run(async (context) => {
    const read = await readWorkbook(context, whatToRead(request));
    const planned = await inSlices(planFrom(read, request));
    if (planned.kind !== 'planned') return planned;
    const { sheets, names } = read.workbook;
    const isUpdate = findAnnexSheet(request.year, request.group, names, sheets) !== undefined;
    return previewOf(planned, isUpdate);
  });
}

function previewOf(planned: PlannedAnnex, isUpdate: boolean): AnnexPreview {
  const { sheetName: sheet, summary, beginning, heading } = planned;
  const changes = planned.changes();
  return {
    kind: 'previewed',
    sheet,
    isUpdate,
    summary,
    changes,
    isOutOfDate: isUpdate && (changes === undefined || isOutOfDate(changes)),
    changedRows: changes === undefined ? 0 : changedRowCount(changes),
    heading,
    beginning,
  };
}

function whatToRead({ year, group }: AnnexRequest): ReadRequest {
  return {
    withNumberFormats: holdsShares,
    formulas: false,
    hiddenRows: true,
    sheets: (structure) => earlierSheets(structure, year, group),
  };
}

type PlannedAnnex = Extract<AnnexPlan, { readonly kind: 'planned' }> & {
  readonly findings: readonly LocatedFinding[];
  readonly heading: AnnexHeading;
};

function* planFrom(read: ReadResult, request: AnnexRequest): Slices<PlannedAnnex | AnnexRefused> {
  const result = yield* readRegistersInSlices(read.workbook);
  if (result.kind === 'refused') return { kind: 'unreadable', refusals: result.refusals };
  const { registers, report } = result;

  const asked = yield* annexBasisInSlices(registers, request.year, request.group);
  if (asked.kind !== 'basis') return { kind: 'notComposed', refusal: asked };
  const checked = yield* checkWorkbookInSlices(asked.basis, report);
  const findings = locate(checked, report.tables, unitFinder(registers));
  const personal = findings.filter(({ finding }) => personalNumberRules.includes(finding.rule));
  if (personal.length > 0 && request.publishAnyway !== true) {
    return { kind: 'personalNumbers', findings: personal };
  }

  const annex = yield* annexOf(asked.basis);
  const situation = situationOf(read, request.year, annex.group?.name ?? '');
  const { settings, terms } = registers;
  const planned = yield* planAnnex({ annex, settings, terms, situation, givenUp: request.givenUp ?? [] });
  if (planned.kind === 'sheetTaken') return planned;
  return { ...planned, findings, heading: annexHeading(annex, settings, report.tables) };
}

const personalNumberRules: readonly FindingRule[] = ['personal-number', 'personal-number-possible'];

/** What earlier runs have left: the notes, and the annex where there is one. */
function earlierSheets({ sheets, names }: Structure, year: number, group: string): readonly SheetSnapshot[] {
  const notes = sheets.find(({ name }) => name === notesSheet);
  const annex = findAnnexSheet(year, group, names, sheets);
  return [notes, annex].filter((sheet) => sheet !== undefined);
}

/** A sheet that has been emptied, by a user or a run that failed; its charts may still be there. */
const nothing: GridSnapshot = { row: 0, column: 0, values: [] };

function situationOf(
  { workbook, contents, emptySheets }: ReadResult,
  year: number,
  group: string,
): AnnexSituation {
  const { sheets, names } = workbook;
  const [notes, annex] = [
    sheets.find(({ name }) => name === notesSheet),
    findAnnexSheet(year, group, names, sheets),
  ].map((sheet) => sheet && contents.get(sheet.id));
  return {
    sheets: sheets.map(({ id, name }) => ({ id, name, isEmpty: emptySheets.has(id) })),
    names,
    notes: notes?.grid,
    standing: annex && { grid: annex.grid ?? nothing, charts: annex.chartNames },
  };
}
