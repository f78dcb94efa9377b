/** A row of a register in the making: its fields as they are read, and the rows it belongs to. */
import type { RegisterKey } from '../../tables/index';
import type { SourceCell } from './source';

export interface Entry {
  readonly register: RegisterKey;
  readonly sheet: string;
  /** The cell that it was made from. */
  readonly cell: SourceCell;
  /** By the register's own field names. */
  readonly fields: Map<string, unknown>;
  /** Rows that it links to, by the field of the link. */
  readonly links: Map<string, Entry[]>;
}

export function newEntry(register: RegisterKey, sheet: string, cell: SourceCell): Entry {
  return { register, sheet, cell, fields: new Map(), links: new Map() };
}

export function textOf(entry: Entry, field: string): string {
  const value = entry.fields.get(field);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function linkTo(entry: Entry, field: string, target: Entry | undefined): void {
  if (target === undefined) return;
  const links = entry.links.get(field) ?? [];
  if (!links.includes(target)) entry.links.set(field, [...links, target]);
}
