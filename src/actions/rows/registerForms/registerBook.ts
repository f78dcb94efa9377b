/** The registers as the forms see them: the rows of a year and target group, and what each row is called. */
import { nameKey } from '../../../domain/nameKey';
import type { Located, Read } from '../../../domain/registers';
import type { FoundTable } from '../../../read/find';
import type { ReadResult } from '../../../read/readRegisters';
import { tables, type RegisterKey } from '../../../tables/index';
import { rowsInQuestion, type RowsRequest } from '../readRows';
import type { RegisterRowIdentity } from '../registerRow';

export type RegisterBook = Extract<ReadResult, { readonly kind: 'read' }>;

/** What the rows of all registers have in common. */
export type AnyRow = Located<{
  readonly nr: string;
  readonly year?: Read<number>;
  readonly group?: string;
  readonly series?: string;
}>;

export function tableOf({ report }: RegisterBook, register: RegisterKey): FoundTable {
  const found = report.tables.get(tables[register].name);
  if (found === undefined) throw new Error(`The registers were read without ${register}`);
  return found;
}

export function rowAt(
  { registers }: RegisterBook,
  register: RegisterKey,
  position: number,
): AnyRow | undefined {
  const rows: readonly AnyRow[] = registers[register];
  return rows.find(({ row }) => row === position);
}

/** In register order. An indicator belongs to the years it is valid in, an outcome to the group of its indicator. */
export function rowsOfChoice(
  { registers }: RegisterBook,
  register: RegisterKey,
  choice: RowsRequest,
): readonly AnyRow[] {
  return rowsInQuestion(registers, choice)[register];
}

export function identityOf(register: RegisterKey, { nr, year, series }: AnyRow): RegisterRowIdentity {
  return {
    register,
    nr,
    ...(register !== 'indicators' && { year: typeof year === 'number' ? year : undefined }),
    ...(register === 'outcomes' && { series: series ?? '' }),
  };
}

export function isSameRow(one: RegisterRowIdentity, other: RegisterRowIdentity): boolean {
  return (
    one.register === other.register &&
    nameKey(one.nr) === nameKey(other.nr) &&
    one.year === other.year &&
    nameKey(one.series ?? '') === nameKey(other.series ?? '')
  );
}
