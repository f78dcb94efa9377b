/** Registers in a host, and what stands in them after an action. */
import { openHost, type Host } from '../../src/host/office/host';
import type { Workbook } from '../../src/host/workbook/workbook';
import { measure, exampleRows } from '../spine/exampleRegisters';
import { registerBook, sheetIn, type RegisterRow } from '../spine/registerBooks';
import { tables, type RegisterKey } from '../../src/tables/index';
import type { AnyTable } from '../../src/tables/table';

export const exampleHost = (rows: Readonly<Record<string, readonly RegisterRow[]>> = {}): Host =>
  openHost(registerBook({ ...exampleRows, ...rows }));

/** Three measures: one of last year with a number of this year, one of ours, one of somebody else's. */
export const threeMeasures: readonly RegisterRow[] = [
  measure('Å1', { År: 2024, Uppföljning: 'Förra året.' }),
  measure('Å1', { Status: 'Pågår', Uppföljning: 'Början är gjord.', 'Klart senast': 45964 }),
  measure('Å2', { Ansvarig: 'Kim' }),
];

export function columnOf(register: RegisterKey, header: string): number {
  const { columns }: AnyTable = tables[register];
  return Object.values(columns).findIndex((column) => column.header === header);
}

/** Every cell of a sheet that holds something, by row and column. */
export function contentsOf(workbook: Workbook, sheet: string): Map<string, unknown> {
  const cells = [...sheetIn(workbook, sheet).rows].flatMap(([row, line]) =>
    line.cells.flatMap((cell, column): [string, unknown][] =>
      cell?.value === undefined ? [] : [[`${row},${column}`, cell.formula ?? cell.value]],
    ),
  );
  return new Map(cells);
}

/** What differs between two pictures of a sheet: place → what stands there now. */
export function differences(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const places = new Set([...before.keys(), ...after.keys()]);
  return Object.fromEntries(
    [...places].flatMap((place) =>
      before.get(place) === after.get(place) ? [] : [[place, after.get(place)]],
    ),
  );
}

/** Somebody else's doing at the last moment: after all has been read, just before anything is written. */
export function beforeWriting(host: Host, doing: (workbook: Workbook) => void): void {
  const write = host.statistics.syncs + 3;
  host.inject({
    beforeSync: (sync, workbook) => {
      if (sync === write) doing(workbook);
    },
  });
}
