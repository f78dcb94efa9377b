/** Statuses of the same kind stand together: a drop-down takes its words from one run of rows. */
import { isFormula } from '../../read/cells/formula';
import { tables } from '../../tables/index';
import type { CellInput } from '../plan';
import { asText } from '../registers/cellInput';
import type { RepairPart } from './report';
import type { RepairSituation } from './situation';

export function repairStatusOrder({ found, registers }: RepairSituation): RepairPart {
  const statuses = found.get(tables.statuses.name);
  if (statuses === undefined) return { edits: [] };
  const { sheet, row, column, name, values, formulas } = statuses.table;
  const subjectOf = new Map(registers.statuses.map((status) => [status.row, status.subject]));
  const subjects = values.map((_, at) => subjectOf.get(at));
  const order = together(subjects);
  if (order.every((from, at) => from === at)) return { edits: [] };
  const hasFormulas = values.some((cells, at) =>
    cells.some((value, position) => isFormula(formulas?.[at]?.[position], value)),
  );
  if (hasFormulas) return { edits: [], leftAlone: [{ why: 'formulasAmongStatuses', table: name }] };
  const sorted = order.map((from) => (values[from] ?? []).map(inputOf));
  return {
    edits: [{ edit: 'values', sheet, row: row + 1, column, values: sorted }],
    repairs: [{ kind: 'statusOrder', table: name }],
  };
}

/** Positions in their new order: each kind where its first stood, what has none last. */
function together(subjects: readonly (string | undefined)[]): readonly number[] {
  const kinds = [...new Set(subjects)].filter((subject) => subject !== undefined);
  const places = [...kinds, undefined];
  return places.flatMap((kind) =>
    subjects.flatMap((subject, position) => (subject === kind ? [position] : [])),
  );
}

function inputOf(value: string | number | boolean): CellInput {
  return typeof value === 'string' ? asText(value) : value;
}
