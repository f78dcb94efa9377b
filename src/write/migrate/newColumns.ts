/** New columns at the right end of their tables, with the looks and lists that create gives them. */
import type { FoundTable } from '../../read/find';
import type { AnyColumn } from '../../tables/table';
import type { Edit, Plan } from '../plan';
import { asText } from '../registers/cellInput';
import type { PlacedTable, StandingTable } from '../registers/layout';
import { tableLooks } from '../registers/looks';
import { repairListNames, wantedValidations } from '../repair/lists';
import { setAnew, wantedLooks } from '../repair/looks';
import { standingTables, type RepairSituation } from '../repair/situation';
import { stripOf, type Growth } from './growth';

/**
 * The tables grow when all else is there: what a run has left that was stopped is begun again, and not taken for
 * columns that are finished.
 * @param after the registers as they are to be
 */
export function newColumns(growths: readonly Growth[], after: RepairSituation): Plan {
  const brought = withOnly(after, (found) => columnsBrought(growths, found));
  const lists = wantedValidations(brought).map(({ edit }) => edit);
  return [
    ...standingTables(brought).flatMap(looksOf),
    ...(lists.length === 0 ? [] : repairListNames(brought).edits),
    ...lists,
    ...wantedLooks(brought).flatMap((looks) => setAnew(looks, [])),
    ...growths.flatMap(growing),
  ];
}

/** The registers, as if only some of their columns were declared. */
export function withOnly(
  situation: RepairSituation,
  columnsOf: (found: FoundTable) => readonly AnyColumn[],
): RepairSituation {
  const found = [...situation.found].map(([name, each]) => {
    const columns = Object.fromEntries(columnsOf(each).map((column) => [column.header, column]));
    return [name, { ...each, declared: { ...each.declared, columns } }] as const;
  });
  return { ...situation, found: new Map(found) };
}

function columnsBrought(growths: readonly Growth[], { declared }: FoundTable): readonly AnyColumn[] {
  return growths.find(({ found }) => found.declared.name === declared.name)?.columns ?? [];
}

/** The height of the header row is the users'. */
function looksOf(standing: StandingTable): readonly Edit[] {
  const columns = standing.columns.filter((column) => column !== undefined);
  if (columns.length === 0) return [];
  const column = standing.column + standing.columns.length - columns.length;
  const strip: PlacedTable = { ...standing, columns, column, body: [] };
  const widths = columns.map(({ width }) => width);
  return [
    ...tableLooks(strip).filter(({ edit }) => edit !== 'rowHeights'),
    { edit: 'columnWidths', sheet: standing.sheet, column, widths },
  ];
}

function growing(growth: Growth): readonly Edit[] {
  const { found, columns } = growth;
  const { name, sheet } = found.table;
  const { row, column } = stripOf(growth);
  return [
    { edit: 'values', sheet, row, column, values: [columns.map(({ header }) => asText(header))] },
    { edit: 'widenTable', table: name, sheet, columnCount: columns.length },
  ];
}
