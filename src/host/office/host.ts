/** The embedded Excel: the real office.js on one side, a workbook in memory on the other. */
import type { Workbook } from '../workbook/workbook';
import { Connection, type HostOptions, type Statistics } from './connection';
import type { Faults } from './faults';
import { loadOffice, type OfficeLibrary } from './load';

export type { HostOptions, Statistics };

export interface Host extends OfficeLibrary {
  readonly workbook: Workbook;
  readonly statistics: Statistics;
  /** References that the library still keeps. */
  readonly referenceCount: number;
  /** Members used that cleared the user's undo list, in order. */
  readonly undoClearedBy: readonly string[];
  /** `Excel.run` of this host. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** From now on these faults, counted on from the syncs and actions already done. */
  readonly inject: (faults: Faults) => void;
  /** Does what a user does in Excel, and not the add-in; returns why it is refused, if so. */
  readonly byUser: Connection['byUser'];
}

export function openHost(workbook: Workbook, options: HostOptions = {}): Host {
  const connection = new Connection(workbook, options);
  const library = loadOffice(connection);
  return {
    ...library,
    workbook,
    get statistics() {
      return { ...connection.statistics };
    },
    get referenceCount() {
      return connection.session.referenceCount;
    },
    undoClearedBy: connection.session.undoClearedBy,
    run: (batch) => library.Excel.run(batch),
    inject: (faults) => {
      connection.faults = faults;
    },
    byUser: (change) => connection.byUser(change),
  };
}
