/** Values that an add-in sets, checked for their kind. */
import { Refusal } from './errors';
import type { Json } from './wire';

export function flagOf(value: Json): boolean {
  if (typeof value !== 'boolean') throw new Refusal('InvalidArgument');
  return value;
}

export function numberOf(value: Json, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || value < least || value > most) throw new Refusal('InvalidArgument');
  return value;
}

export function textOf(value: Json): string {
  if (typeof value !== 'string') throw new Refusal('InvalidArgument');
  return value;
}

export function oneOf<T extends string>(value: Json, allowed: readonly T[]): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw new Refusal('InvalidArgument');
  return found;
}
