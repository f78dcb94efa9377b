/** Tables grow over the rows that were pasted under them. */
import { tableBlock } from '../tableBlock';
import type { RepairPart } from './report';
import type { RepairSituation, TableBeneath } from './situation';

export function repairRows({ found, beneath = [] }: RepairSituation): readonly RepairPart[] {
  return beneath.map((rows) => growth(rows, { found }));
}

function growth(
  { table, rows, cells, hasTotals }: TableBeneath,
  { found }: Pick<RepairSituation, 'found'>,
): RepairPart {
  if (hasTotals) return { edits: [], leftAlone: [{ why: 'rowsBelowTotals', table, cells }] };
  const grown = [...found.values()].find((each) => each.table.name === table)?.table;
  if (grown === undefined) return { edits: [] };
  return {
    edits: [{ edit: 'resizeTable', table, sheet: grown.sheet, block: tableBlock(grown), takesIn: true }],
    repairs: [{ kind: 'rows', table, rows, cells }],
  };
}
