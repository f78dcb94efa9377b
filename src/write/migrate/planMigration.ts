/**
 * The plan that gives a workbook of an older version what it lacks. Nothing that is there is moved or written over; the
 * new version is said last of all, so that a run that was stopped is simply run again.
 */
import type { GridSnapshot, TableSnapshot } from '../../read/snapshot';
import { columnLetters } from '../../tables/columnLetters';
import type { AnyColumn } from '../../tables/table';
import { protectedAmong } from '../freeze/sheetCells';
import { versionEdits } from '../notes';
import type { Plan } from '../plan';
import { repairCalculated } from '../repair/calculated';
import { repairIdentities } from '../repair/identities';
import type { RepairSituation } from '../repair/situation';
import { schemaVersion } from '../schemaVersion';
import { grown, obstacleTo, stripOf, type Growth } from './growth';
import { laterColumns } from './lacking';
import { newColumns, withOnly } from './newColumns';

export interface MigrationSituation {
  /** The registers as they are. */
  readonly registers: RepairSituation;
  readonly tables: readonly TableSnapshot[];
  /** What the notes say; undefined where they say nothing. */
  readonly version: number | undefined;
  readonly hasNotes: boolean;
  /** By name, the sheets on which tables are to grow. */
  readonly grids: ReadonlyMap<string, GridSnapshot | undefined>;
  /** In the order of what is lacking. */
  readonly growths: readonly Growth[];
}

/** A column that is to come. */
export interface AddedColumn {
  /** What the table is called in the workbook. */
  readonly table: string;
  readonly sheet: string;
  readonly header: string;
  /** `N` */
  readonly letters: string;
  /** What it is for. */
  readonly help: AnyColumn['help'];
}

/** A table beside which there is no room. */
export interface NoRoom {
  readonly table: string;
  readonly sheet: string;
  readonly cell: string;
}

export type MigrationPlan =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly added: readonly AddedColumn[] }
  /** Nothing is lacking. */
  | { readonly kind: 'current' }
  | { readonly kind: 'protected'; readonly sheets: readonly string[] }
  | { readonly kind: 'filtered'; readonly tables: readonly string[] }
  | { readonly kind: 'noRoom'; readonly places: readonly NoRoom[] };

export function planMigration(situation: MigrationSituation): MigrationPlan {
  const { registers, version, growths, hasNotes } = situation;
  if (version === schemaVersion || (version === undefined && growths.length === 0))
    return { kind: 'current' };
  const refusal = refusalOf(situation);
  if (refusal !== undefined) return refusal;
  const after: RepairSituation = { ...registers, found: foundAfter(situation) };
  const plan: Plan = [
    ...newColumns(growths, after),
    ...namesAndFormulas(withOnly(after, (found) => laterColumns(found, version))),
    ...versionEdits(hasNotes, schemaVersion),
  ];
  return { kind: 'plan', plan, added: growths.flatMap(addedColumns) };
}

/** Also of columns that a run has brought which was stopped. */
function namesAndFormulas(later: RepairSituation): Plan {
  return [...repairIdentities(later), ...repairCalculated(later)].flatMap(({ edits }) => edits);
}

function addedColumns(growth: Growth): readonly AddedColumn[] {
  const { found, columns } = growth;
  const { name: table, sheet } = found.table;
  const { column } = stripOf(growth);
  return columns.map(({ header, help }, at) => ({
    ...{ table, sheet, header, help },
    letters: columnLetters(column + at),
  }));
}

function refusalOf({
  registers,
  tables: others,
  grids,
  growths,
}: MigrationSituation): MigrationPlan | undefined {
  const locked = protectedAmong(
    registers.sheets,
    growths.map(({ found }) => found.table.sheet),
  );
  if (locked.length > 0) return { kind: 'protected', sheets: locked };
  const filtered = growths.filter(({ found }) => found.table.isFiltered === true);
  if (filtered.length > 0) return { kind: 'filtered', tables: filtered.map(({ found }) => found.table.name) };
  const places = growths.flatMap((growth) => noRoom(growth, grids, others));
  return places.length > 0 ? { kind: 'noRoom', places } : undefined;
}

function noRoom(
  growth: Growth,
  grids: MigrationSituation['grids'],
  others: readonly TableSnapshot[],
): readonly NoRoom[] {
  const { name: table, sheet } = growth.found.table;
  const beside = others.filter((other) => other.sheet === sheet && other.name !== table);
  const obstacle = obstacleTo(growth, grids.get(sheet), beside);
  if (obstacle === undefined) return [];
  return [{ table, sheet, cell: `${columnLetters(obstacle.column)}${obstacle.row + 1}` }];
}

function foundAfter({ registers: { found }, growths }: MigrationSituation): RepairSituation['found'] {
  return new Map([
    ...found,
    ...growths.map((growth) => [growth.found.declared.name, grown(growth)] as const),
  ]);
}
