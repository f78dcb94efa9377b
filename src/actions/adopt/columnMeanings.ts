/** What a column of a foreign sheet can be said to be, as someone who corrects a mapping chooses it. */
import { meaningName, senseNamed, type Sense } from '../../read/adopt/meaning';
import { registerKeys, tables } from '../../tables/index';
import type { AnyTable } from '../../tables/table';

export interface MeaningGroup {
  /** Name of the register; undefined for what all that a row becomes has in common. */
  readonly register: string | undefined;
  readonly meanings: readonly { readonly name: string; readonly header: string }[];
}

const shared = ['year', 'group', 'area'] as const;

/** What a column is said to be, by the name of ours; undefined for none of ours. */
export function senseOfAnswer(name: string): Sense | undefined {
  return senseNamed(name);
}

export function columnMeanings(): readonly MeaningGroup[] {
  const ofRow = shared.map((field) => meaningName({ register: 'row', field }));
  return [
    ...registerKeys.map((key) => ({ register: tables[key].name, meanings: meaningsIn(key) })),
    { register: undefined, meanings: ofRow.map((name) => ({ name, header: name })) },
  ];
}

/** What a register calculates is nothing that a column can be, nor the year that all have. */
function meaningsIn(register: (typeof registerKeys)[number]): MeaningGroup['meanings'] {
  const { columns }: AnyTable = tables[register];
  return Object.entries(columns)
    .filter(([field, { formula }]) => formula === undefined && !isShared(field))
    .filter(([field]) => register !== 'outcomes' || field !== 'nr')
    .map(([field, { header }]) => ({ name: meaningName({ register, field }), header }));
}

function isShared(field: string): boolean {
  return shared.some((each) => each === field);
}
