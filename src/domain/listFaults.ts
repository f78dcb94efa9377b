/** What the rows of a list table must fulfil before they are saved. */
import { isBlank, nameKey } from './nameKey';

/** A row of a list table, field by field as people write it. */
export type ListFields = Readonly<Record<string, string>>;

export type ListFault = 'missing' | 'taken' | 'color';

export interface FieldFault {
  /** Position among the rows that are judged. */
  readonly row: number;
  readonly field: string;
  readonly fault: ListFault;
}

interface Rules {
  readonly needed: readonly string[];
  readonly identity: readonly string[];
}

const colorText = /^#[0-9a-f]{6}$/iu;

/** @param others the rows of the table that stay as they are */
export function listFaults(
  rows: readonly ListFields[],
  others: readonly ListFields[],
  { needed, identity }: Rules,
): readonly FieldFault[] {
  const keyOf = (fields: ListFields): string =>
    identity.map((field) => nameKey(fields[field] ?? '')).join('\n');
  const taken = new Set(identity.length === 0 ? [] : others.map(keyOf));
  return rows.flatMap((fields, row) => {
    const missing = needed.filter((field) => isBlank(fields[field] ?? ''));
    const faults = missing.map((field): FieldFault => ({ row, field, fault: 'missing' }));
    const { color = '' } = fields;
    if (!isBlank(color) && !colorText.test(color.trim()))
      faults.push({ row, field: 'color', fault: 'color' });
    const [named] = identity.slice(-1);
    const field = identity.find((each) => each === 'name') ?? named;
    if (field !== undefined && missing.length === 0) {
      if (taken.has(keyOf(fields))) faults.push({ row, field, fault: 'taken' });
      taken.add(keyOf(fields));
    }
    return faults;
  });
}
