/**
 * Brings the rows of files into the workbook that is open: into its registers, or as new ones where it has none. It is
 * looked at first; nothing is written before the user has said what is to be. Two reads, one write, one look after it.
 */
import { readTableSizes } from '../../excel/readTableSizes';
import type { RunExcel } from '../../excel/session';
import { readChosenFiles } from '../../read/import/chosenFiles';
import type { ComparedTable } from '../../read/import/compare';
import type { ImportedTable, ImportFault, OpenedFile } from '../../read/import/imported';
import { newRowPlaces, planMerge, writtenFields, type MergeChoice } from '../../write/import/planMerge';
import { applyJournaled, type Remembered } from '../journal/applyJournaled';
import { inSlices } from '../inSlices';
import { createImported, type ImportOutcome, type UnreadValue } from '../importRegisters';
import { obstacleTo, type ImportObstacle } from './importObstacle';
import { previewOf, saysSame, type ImportPreview } from './importPreview';
import { readSituation } from './importSituation';

export type { ImportPreview, MergeChoice, OpenedFile };

export type ImportRefused =
  /** The files cannot be read. */
  | { readonly kind: 'faulty'; readonly faults: readonly ImportFault[] }
  | ImportObstacle
  | Extract<ImportOutcome, { readonly kind: 'refused' }>;

export type PreviewedImport = { readonly kind: 'previewed'; readonly preview: ImportPreview } | ImportRefused;

export interface ImportRequest {
  readonly files: readonly OpenedFile[];
  readonly choice: MergeChoice;
  /** What the user has seen. */
  readonly preview: ImportPreview;
  /** ISO date. */
  readonly today: string;
}

export interface WrittenTable {
  readonly name: string;
  readonly added: number;
  readonly replaced: number;
}

export type ImportedInto =
  | {
      readonly kind: 'imported';
      readonly tables: readonly WrittenTable[];
      readonly unread: readonly UnreadValue[];
      readonly remembered: Remembered;
    }
  /** The workbook is no longer what the user has seen; nothing is written. */
  | { readonly kind: 'changedSince'; readonly preview: ImportPreview }
  /** Someone else wrote in the workbook at the same moment: these tables have not got all their rows. */
  | { readonly kind: 'importDisturbed'; readonly tables: readonly string[] }
  | ImportRefused;

type Context = Parameters<Parameters<RunExcel>[0]>[0];

/** What importing would do; the workbook is only read. */
export async function previewImport(run: RunExcel, files: readonly OpenedFile[]): Promise<PreviewedImport> {
  const imported = await inSlices(readChosenFiles(files));
  if (imported.kind === 'faulty') return imported;
  return run(async (context) => {
    const situation = await readSituation(context, imported.tables);
    return { kind: 'previewed', preview: previewOf(situation) };
  });
}

export async function importIntoWorkbook(run: RunExcel, request: ImportRequest): Promise<ImportedInto> {
  const imported = await inSlices(readChosenFiles(request.files));
  if (imported.kind === 'faulty') return imported;
  const merged = await run((context) => merge(context, imported.tables, request));
  return merged ?? makeRegisters(run, imported.tables, request);
}

/** Undefined where the workbook has no registers to bring anything into. */
async function merge(
  context: Context,
  imported: readonly ImportedTable[],
  { choice, preview: seenBefore }: ImportRequest,
): Promise<ImportedInto | undefined> {
  const situation = await readSituation(context, imported);
  const { read, compared, unread, unitOf } = situation;
  const preview = previewOf(situation);
  if (!saysSame(preview, seenBefore)) return { kind: 'changedSince', preview };
  if (compared === undefined) return undefined;
  const written = compared.map((table) => writtenIn(table, choice));
  const changing = compared.filter((_, at) => (written[at]?.added ?? 0) + (written[at]?.replaced ?? 0) > 0);
  const obstacle = obstacleTo(changing, read);
  if (obstacle !== undefined) return obstacle;
  if (changing.length === 0)
    return { kind: 'imported', tables: written, unread, remembered: { kind: 'nothingChanged' } };
  const plan = planMerge(changing, unitOf, choice);
  const { remembered, seen } = await applyJournaled(context, read, plan, { action: 'import' }, () =>
    readTableSizes(context),
  );
  const short = changing.filter(
    (table) => (seen.get(table.found.table.name) ?? 0) < newRowPlaces(table).rowCount,
  );
  if (short.length > 0)
    return { kind: 'importDisturbed', tables: short.map(({ found }) => found.table.name) };
  return { kind: 'imported', tables: written, unread, remembered };
}

function writtenIn(table: ComparedTable, choice: MergeChoice): WrittenTable {
  const added = table.rows.filter(({ kind }) => kind === 'new').length;
  const replaced = table.rows.filter(
    (row) => row.kind === 'differing' && choice.replacesChanged && writtenFields(row, choice).length > 0,
  ).length;
  return { name: table.found.declared.name, added, replaced };
}

async function makeRegisters(
  run: RunExcel,
  imported: readonly ImportedTable[],
  { today }: ImportRequest,
): Promise<ImportedInto> {
  const outcome = await createImported(run, imported, today);
  if (outcome.kind !== 'imported') return outcome;
  const written = outcome.tables.map(({ name, rows }) => ({ name, added: rows, replaced: 0 }));
  return { kind: 'imported', tables: written, unread: outcome.unread, remembered: outcome.remembered };
}
