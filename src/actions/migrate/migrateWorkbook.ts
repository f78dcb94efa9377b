/**
 * "Uppdatera arbetsboken": a workbook of an older version gets what later ones have brought. Three reads, one write, and
 * one that remembers what was done.
 */
import { askMergedAreas } from '../../excel/mergedAreas';
import { readSheets, readWorkbook, type ReadResult } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import { askTablePlaces } from '../../excel/tablePlaces';
import type { Refusal } from '../../read/find';
import { readIdentities } from '../../read/identities';
import { readRegistersInSlices } from '../../read/readRegisters';
import type { Block } from '../../write/plan';
import { stripOf } from '../../write/migrate/growth';
import { lackingColumns, type LackingColumns } from '../../write/migrate/lacking';
import {
  planMigration,
  type AddedColumn,
  type MigrationPlan,
  type MigrationSituation,
} from '../../write/migrate/planMigration';
import { versionOf } from '../../write/schemaVersion';
import { tableBlock } from '../../write/tableBlock';
import { inSlices } from '../inSlices';
import { applyJournaled, type ExcelContext, type Remembered } from '../journal/applyJournaled';

export type MigrationRefused =
  | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'noRegisters' }
  | Extract<MigrationPlan, { readonly kind: 'protected' | 'filtered' | 'noRoom' }>;

export interface Migration {
  readonly added: readonly AddedColumn[];
}

export interface Migrated extends Migration {
  readonly kind: 'migrated';
  readonly remembered: Remembered;
}

export type MigrationOutcome =
  | Migrated
  /** There was nothing to do. */
  | { readonly kind: 'current' }
  | MigrationRefused;

export type MigrationPreview = (Migration & { readonly kind: 'previewed' }) | MigrationOutcome;

export function migrateWorkbook(run: RunExcel): Promise<MigrationOutcome> {
  return run(async (context) => {
    const planned = await planFor(context);
    if (planned.kind !== 'plan') return planned;
    const { plan, added, read } = planned;
    const journaled = { action: 'migrate' } as const;
    const { remembered } = await applyJournaled(context, read, plan, journaled, () => context.sync());
    return { kind: 'migrated', added, remembered };
  });
}

/** What would be added; nothing is written. */
export function previewMigration(run: RunExcel): Promise<MigrationPreview> {
  return run(async (context) => {
    const planned = await planFor(context);
    return planned.kind === 'plan' ? { kind: 'previewed', added: planned.added } : planned;
  });
}

type Planned = Extract<MigrationPlan, { readonly kind: 'plan' }> & { readonly read: ReadResult };
type NotPlanned = MigrationRefused | Extract<MigrationPlan, { readonly kind: 'current' }>;

async function planFor(context: ExcelContext): Promise<Planned | NotPlanned> {
  const read = await readWorkbook(context, {
    withNumberFormats: () => false,
    formulas: true,
    filters: true,
    sheets: () => [],
  });
  const { workbook, notes } = read;
  const registers = await inSlices(readRegistersInSlices(workbook, []));
  if (registers.kind === 'refused') return { kind: 'unreadable', refusals: registers.refusals };
  const { tables: found } = registers.report;
  if (found.size === 0) return { kind: 'noRegisters' };
  const version = versionOf(notes.cells);
  const lacking = lackingColumns(found, version);
  const planned = planMigration({
    registers: {
      ...{ sheets: workbook.sheets, names: workbook.names, found, registers: registers.registers },
      identities: readIdentities(workbook.names),
      frozen: [],
    },
    ...{ tables: workbook.tables, version, hasNotes: notes.exists },
    ...(await readBeside(context, lacking, read)),
  });
  return planned.kind === 'plan' ? { ...planned, read } : planned;
}

/** What stands beside the tables that are to grow. */
async function readBeside(
  context: ExcelContext,
  lacking: readonly LackingColumns[],
  { workbook }: ReadResult,
): Promise<Pick<MigrationSituation, 'grids' | 'growths'>> {
  if (lacking.length === 0) return { grids: new Map(), growths: [] };
  const tables = lacking.map(({ found }) => found.table);
  const sheets = workbook.sheets.filter(({ name }) => tables.some(({ sheet }) => sheet === name));
  const places = askTablePlaces(context, tables);
  const merges = askMergedAreas(context, lacking.map(besideTable));
  const contents = await readSheets(
    context,
    sheets.map(({ id }) => id),
  );
  const growths = lacking.map((each, at) => {
    const table = places()[at] ?? tableBlock(each.found.table);
    return { ...each, table, merges: merges()[at] ?? [] };
  });
  return { grids: new Map(sheets.map(({ id, name }) => [name, contents.get(id)?.grid])), growths };
}

function besideTable({ found, columns }: LackingColumns): { readonly sheet: string; readonly block: Block } {
  return { sheet: found.table.sheet, block: stripOf({ table: tableBlock(found.table), columns }) };
}
