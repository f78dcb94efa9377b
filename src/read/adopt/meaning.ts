/** What a column of a foreign sheet can be: a field of a register, or something that all of a row share. */
import { nameKey } from '../../domain/nameKey';
import { tables, type RegisterKey } from '../../tables/index';
import type { AnyColumn, AnyTable } from '../../tables/table';

/** `row`: the year, target group and area of all that a row becomes. `subject`: of the nearest title to the left. */
export interface Sense {
  readonly register: RegisterKey | 'row' | 'subject';
  readonly field: string;
}

/** A sense whose register is settled. */
export interface Meaning {
  readonly register: RegisterKey | 'row';
  readonly field: string;
}

/** The registers whose rows have a title of their own. */
export const titled = ['risks', 'selfChecks', 'measures', 'indicators'] as const;
export type TitledRegister = (typeof titled)[number];

export function isTitled(register: string): register is TitledRegister {
  return (titled as readonly string[]).includes(register);
}

const rowFields: readonly string[] = ['year', 'group', 'area'];

export function isSame(one: Sense, other: Sense): boolean {
  return one.register === other.register && one.field === other.field;
}

function declaredIn(register: RegisterKey): AnyTable {
  return tables[register];
}

export function columnOf({ register, field }: Meaning): AnyColumn | undefined {
  return declaredIn(register === 'row' ? 'risks' : register).columns[field];
}

/** `Risker: Sannolikhet`; what a whole row shares is called by its header alone. */
export function meaningName(meaning: Meaning): string {
  const header = columnOf(meaning)?.header ?? '';
  return meaning.register === 'row' ? header : `${tables[meaning.register].name}: ${header}`;
}

const registerKeys: readonly RegisterKey[] = ['risks', 'selfChecks', 'measures', 'indicators', 'outcomes'];

/** What is calculated is not filled in: the level that someone has printed is the stated one. */
function filledIn(register: RegisterKey, field: string): Sense {
  return register === 'risks' && field === 'level' ? { register, field: 'statedLevel' } : { register, field };
}

/** What someone means by `Sannolikhet`, `Åtgärder: Status` or `Åtgärder.Status`; undefined for no column of ours. */
export function senseNamed(name: string): Sense | undefined {
  const [, table = '', header = name] = /^([^:.]+)[:.](.+)$/u.exec(name) ?? [];
  const found = registerKeys
    .filter((key) => table === '' || nameKey(tables[key].name) === nameKey(table))
    .flatMap((key) =>
      Object.entries(declaredIn(key).columns)
        .filter(([, column]) => nameKey(column.header) === nameKey(header))
        .map(([field]) => filledIn(key, field)),
    );
  const [first] = found;
  if (first === undefined) return undefined;
  if (rowFields.includes(first.field)) return { register: 'row', field: first.field };
  const isShared = new Set(found.map(({ register }) => register)).size > 1;
  return isShared && table === '' ? sharedSense(first, found) : first;
}

/** `Risk nr` is the number of a risk whoever links to it. */
function sharedSense(first: Sense, found: readonly Sense[]): Sense {
  const own = found.find(({ field }) => field === 'nr');
  return own ?? { register: 'subject', field: first.field };
}

/** Whether rows of the register have the field. */
export function hasField(register: RegisterKey, field: string): boolean {
  return field in declaredIn(register).columns;
}
