/** Reads the measures and self-checks of a year and target group with their statuses and follow-ups. */
import { groupBy } from '../../domain/groupBy';
import { isBlank, nameKey } from '../../domain/nameKey';
import type { Located, Measure, Registers, SelfCheck } from '../../domain/registers';
import { statusesInForce } from '../../domain/status';
import { belongsToGroup } from '../../domain/targetGroup';
import { readWorkbook } from '../../excel/readWorkbook';
import type { RunExcel } from '../../excel/session';
import { dateText } from '../../read/cells/date';
import { cellAddress, cellsOfRow, textUnder } from '../../read/cells/rows';
import type { FoundTable, FoundTables, Refusal } from '../../read/find';
import { readRegistersInSlices } from '../../read/readRegisters';
import { tables } from '../../tables/index';
import type { AnyColumn } from '../../tables/table';
import { inSlices } from '../inSlices';
import type { FollowUpRow, FollowUpWork } from './followUpWork';

export interface FollowUpRequest {
  readonly year: number;
  /** Blank: all target groups. */
  readonly group: string;
}

export type FollowUpOutcome =
  FollowUpWork | { readonly kind: 'unreadable'; readonly refusals: readonly Refusal[] };

export function readFollowUp(run: RunExcel, request: FollowUpRequest): Promise<FollowUpOutcome> {
  return run(async (context) => {
    const { workbook } = await readWorkbook(context, {
      withNumberFormats: () => false,
      formulas: false,
      sheets: () => [],
    });
    const result = await inSlices(readRegistersInSlices(workbook, ['measures', 'selfChecks']));
    return result.kind === 'refused'
      ? { kind: 'unreadable', refusals: result.refusals }
      : workOf(result.registers, result.report.tables, request);
  });
}

function workOf(registers: Registers, known: FoundTables, { year, group }: FollowUpRequest): FollowUpWork {
  const asked = group === '' ? undefined : group;
  const isAsked = (row: Measure | SelfCheck): boolean => row.year === year && belongsToGroup(row, asked);
  const rows = [
    ...rowsIn('measures', registers.measures.filter(isAsked), known),
    ...rowsIn('selfChecks', registers.selfChecks.filter(isAsked), known),
  ];
  return {
    kind: 'followUp',
    rows,
    units: namesIn(rows.map(({ unit }) => unit)),
    owners: namesIn(rows.map(({ owner }) => owner)),
    statuses: statusesInForce(registers.statuses),
  };
}

function rowsIn(
  register: FollowUpRow['row']['register'],
  rows: readonly Located<Measure | SelfCheck>[],
  known: FoundTables,
): readonly FollowUpRow[] {
  const found = known.get(tables[register].name);
  return found === undefined ? [] : rows.map((row) => followUpRow(register, row, found));
}

function followUpRow(
  register: FollowUpRow['row']['register'],
  row: Located<Measure | SelfCheck>,
  found: FoundTable,
): FollowUpRow {
  const { status, followUp } = tables[register].columns;
  const cells = cellsOfRow(found, row.row);
  const written = (column: AnyColumn): string => textUnder(found, cells, column);
  const { nr, year, title, area, unit, owner } = row;
  return {
    row: { register, nr, year: typeof year === 'number' ? year : undefined },
    ...{ title, area, unit, owner },
    isNew: 'isNew' in row && row.isNew,
    status: row.status,
    writtenStatus: written(status),
    followUp: written(followUp),
    deadline: 'deadline' in row && typeof row.deadline === 'number' ? dateText(row.deadline) : undefined,
    statusCell: cellAddress(found, row.row, status.header),
    followUpCell: cellAddress(found, row.row, followUp.header),
  };
}

/** Each name once, as it is first written, in Swedish order. */
function namesIn(written: readonly string[]): readonly string[] {
  const named = groupBy(
    written.filter((name) => !isBlank(name)),
    nameKey,
  );
  return [...named.values()].flatMap(([name]) => name ?? []).toSorted((a, b) => a.localeCompare(b, 'sv'));
}
