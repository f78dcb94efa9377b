/** Whether a table may hold shares: there a cell's number format tells 1,5 % from 150 %. */
import { allTables } from './index';

const kindsOfShare: readonly string[] = ['measured', 'share', 'setting'];

/** A table of an unknown name may: it can be a register that was renamed. */
export function holdsShares(name: string): boolean {
  const declared = allTables.find((table) => table.name === name);
  return (
    declared === undefined || Object.values(declared.columns).some(({ kind }) => kindsOfShare.includes(kind))
  );
}
