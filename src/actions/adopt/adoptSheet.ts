/** Makes registers of sheets that others have made; the sheets themselves stay as they are. */
import { readSource } from '../../excel/readSource';
import { wasDenied } from '../../excel/wasDenied';
import { readTableSizes } from '../../excel/readTableSizes';
import type { ReadResult, Structure } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import { adopt, type Adoption } from '../../read/adopt/adopt';
import type { Answers } from '../../read/adopt/answers';
import { contentOf } from '../../read/adopt/content';
import { overlappingTable } from '../../read/adopt/overlap';
import { readSource as sourceOf } from '../../read/adopt/source';
import { missingColumns } from '../../read/find';
import { findTables } from '../../read/readRegisters';
import type { SheetSnapshot } from '../../read/snapshot';
import { registerKeys, tables, type RegisterKey } from '../../tables/index';
import { planCreate, type CreateResult } from '../../write/registers/planCreate';
import { notesSheet } from '../../write/notes';
import { applyJournaled, type Remembered } from '../journal/applyJournaled';
import type { AdoptStep } from './adoptSteps';

export type { Answers };

export interface AdoptRequest {
  /** Undefined: all sheets that users see. */
  readonly sheet?: string;
  readonly answers: Answers;
  /** The year of rows that say none; undefined: that of the texts above them, else the current one. */
  readonly year?: number;
  /** ISO date. */
  readonly today: string;
}

/** Why nothing can be adopted; nothing has been written. */
export type AdoptRefused =
  | { readonly kind: 'sheetMissing'; readonly sheet: string; readonly sheets: readonly string[] }
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  /** The structure of the workbook is locked: no sheets can be added. */
  | { readonly kind: 'workbookLocked' }
  | { readonly kind: 'filtered'; readonly sheet: string; readonly table: string }
  /** The Excel table holds a part of the register only. */
  | { readonly kind: 'overlapping'; readonly sheet: string; readonly table: string }
  /** The workbook has registers: rows are not added to them. */
  | { readonly kind: 'registersExist'; readonly tables: readonly string[] }
  | { readonly kind: 'noRegister'; readonly sheets: readonly string[] }
  | { readonly kind: 'columnUnknown'; readonly columns: readonly string[] }
  | { readonly kind: 'namesTaken'; readonly refusal: Extract<CreateResult, { readonly kind: 'refused' }> };

export type AdoptPreview = { readonly kind: 'previewed'; readonly adoption: Adoption } | AdoptRefused;

export interface AdoptWatch {
  /** A step begins. It is waited for, so that a screen may be drawn in between. */
  readonly progress?: (step: AdoptStep) => Promise<void> | void;
  readonly isCancelled?: () => boolean;
}

export type AdoptOutcome =
  | {
      readonly kind: 'adopted';
      readonly adoption: Adoption;
      /** Where the rows are. */
      readonly sheets: readonly string[];
      /** Registers' sheets that are not called as the register, because that name was taken. */
      readonly newNames: readonly string[];
      readonly remembered: Remembered;
    }
  /** Questions are open: nothing is written before they are answered. */
  | { readonly kind: 'asked'; readonly adoption: Adoption }
  /** Someone else wrote in the workbook meanwhile. */
  | { readonly kind: 'disturbed'; readonly tables: readonly string[] }
  /** Before anything was written. */
  | { readonly kind: 'cancelled' }
  | AdoptRefused;

/** What `adoptSheet` would do; the workbook is only read. */
export function previewAdoption(run: RunExcel, request: AdoptRequest): Promise<AdoptPreview> {
  return run(async (context) => {
    const read = await readSource(context, (structure) => sheetsToRead(structure, request));
    const adopted = adoptionOf(read, request);
    return adopted.kind === 'read' ? { kind: 'previewed', adoption: adopted.adoption } : adopted;
  });
}

export function adoptSheet(
  run: RunExcel,
  request: AdoptRequest,
  { progress, isCancelled }: AdoptWatch = {},
): Promise<AdoptOutcome> {
  return run(async (context) => {
    await progress?.('reading');
    const read = await readSource(context, (structure) => sheetsToRead(structure, request));
    const adopted = adoptionOf(read, request);
    if (adopted.kind !== 'read') return adopted;
    const { adoption } = adopted;
    if (adoption.questions.length > 0) return { kind: 'asked', adoption };

    const sheets = freeSheetNames(read.workbook.sheets);
    const planned = planCreate(contentOf(adoption), read.workbook, { asOf: request.today, sheets });
    if (planned.kind === 'refused') return { kind: 'namesTaken', refusal: planned };
    await progress?.('writing');
    if (isCancelled?.() === true) return { kind: 'cancelled' };
    const written = await unlessLocked(
      applyJournaled(context, read, planned.plan, { action: 'adopt' }, async () => {
        await progress?.('checking');
        return readTableSizes(context);
      }),
    );
    if (written === 'locked') return { kind: 'workbookLocked' };
    const { seen, remembered } = written;
    const missing = missingRows(seen, adoption);
    if (missing.length > 0) return { kind: 'disturbed', tables: missing };
    const newNames = [...sheets].filter(([own, name]) => own !== name).map(([, name]) => name);
    return { kind: 'adopted', adoption, sheets: sheetsWithRows(adoption, sheets), newNames, remembered };
  });
}

/** All that is written is on sheets of its own: where that is denied, it is the workbook that lets no sheets be added. */
async function unlessLocked<Written>(work: Promise<Written>): Promise<Written | 'locked'> {
  try {
    return await work;
  } catch (error) {
    if (wasDenied(error)) return 'locked';
    throw error;
  }
}

/** The add-in's notes and annexes are nobody's registers. */
function sheetsToRead(
  { sheets }: Pick<Structure, 'sheets'>,
  { sheet: wanted }: AdoptRequest,
): readonly SheetSnapshot[] {
  if (wanted === undefined) return sheets.filter(({ visible, name }) => visible && name !== notesSheet);
  return sheets.filter(({ name }) => name.toLowerCase() === wanted.trim().toLowerCase());
}

function adoptionOf(
  read: ReadResult & { readonly lacksMerges: boolean },
  request: AdoptRequest,
): { readonly kind: 'read'; readonly adoption: Adoption } | AdoptRefused {
  const { workbook, contents } = read;
  const sheets = sheetsToRead(workbook, request);
  const refused = refusalOf(read, request, sheets);
  if (refused !== undefined) return refused;
  const sources = sheets.map(({ id, name }) => sourceOf(name, contents.get(id)?.grid));
  const currentYear = Number(request.today.slice(0, 4));
  const adoption = adopt(sources, {
    answers: request.answers,
    year: request.year ?? currentYear,
    isYearSaid: request.year !== undefined,
    lacksMerges: read.lacksMerges,
  });
  if (adoption.unknownColumns.length > 0) return { kind: 'columnUnknown', columns: adoption.unknownColumns };
  const part = overlappingTable(adoption, workbook.tables);
  if (part !== undefined) return { kind: 'overlapping', sheet: part.sheet, table: part.name };
  const hasAny = adoption.entries.length > 0 || adoption.questions.length > 0;
  return hasAny ? { kind: 'read', adoption } : { kind: 'noRegister', sheets: sheets.map(({ name }) => name) };
}

function refusalOf(
  { workbook, emptySheets }: ReadResult,
  { sheet: wanted }: AdoptRequest,
  sheets: readonly SheetSnapshot[],
): AdoptRefused | undefined {
  const registers = [...findTables(workbook).values()].filter((found) => missingColumns(found).length === 0);
  const names = registers.map(({ declared }) => declared.name).filter((name) => registerNames.includes(name));
  if (names.length > 0) return { kind: 'registersExist', tables: names };
  if (sheets.length === 0) {
    return { kind: 'sheetMissing', sheet: wanted ?? '', sheets: workbook.sheets.map(({ name }) => name) };
  }
  const locked = sheets.filter(({ isProtected, id }) => isProtected && !emptySheets.has(id));
  if (locked.length > 0) return { kind: 'protected', sheets: locked.map(({ name }) => name) };
  const filtered = workbook.tables.find(
    ({ isFiltered, sheet }) => isFiltered === true && sheets.some(({ name }) => name === sheet),
  );
  return filtered && { kind: 'filtered', sheet: filtered.sheet, table: filtered.name };
}

const registerNames: readonly string[] = registerKeys.map((key) => tables[key].name);

/** A register's sheet has the register's name, or one beside it where a sheet of that name is there already. */
function freeSheetNames(sheets: readonly SheetSnapshot[]): ReadonlyMap<string, string> {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return new Map(
    registerKeys.map((key) => {
      const { sheet } = tables[key];
      const names = [
        sheet,
        `${sheet} (register)`,
        ...Array.from({ length: 98 }, (_, at) => `${sheet} (register ${at + 2})`),
      ];
      return [sheet, names.find((name) => !taken.has(name.toLowerCase())) ?? sheet];
    }),
  );
}

function sheetsWithRows({ entries }: Adoption, sheets: ReadonlyMap<string, string>): readonly string[] {
  const filled = registerKeys.filter((key) => entries.some(({ register }) => register === key));
  return filled.map((key) => sheets.get(tables[key].sheet) ?? tables[key].sheet);
}

/** The registers that have not got all their rows. */
function missingRows(sizes: ReadonlyMap<string, number>, { entries }: Adoption): readonly string[] {
  const rowsOf = (key: RegisterKey): number =>
    Math.max(1, entries.filter(({ register }) => register === key).length);
  return registerKeys
    .filter((key) => sizes.get(tables[key].name) !== rowsOf(key))
    .map((key) => tables[key].name);
}
