/** The arguments of one call, each asked for by the kind it must have; anything else is InvalidArgument. */
import { Refusal } from './errors';
import { Target, type RangeTarget } from './targets';
import { isJsonList, isJsonObject, type Json, type JsonObject } from './wire';

export type Argument = Json | Target;

export class Arguments {
  constructor(
    private readonly values: readonly Argument[],
    /** The member called, such as `Worksheet.getRange`. */
    private readonly location: string,
  ) {}

  private at(index: number): Argument {
    return this.values[index] ?? null;
  }

  refuse(): Refusal {
    return new Refusal('InvalidArgument', this.location);
  }

  isGiven(index: number): boolean {
    return this.at(index) !== null;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== 'string') throw this.refuse();
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.isGiven(index) ? this.text(index) : undefined;
  }

  integer(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw this.refuse();
    return value;
  }

  optionalInteger(index: number, otherwise: number): number {
    return this.isGiven(index) ? this.integer(index) : otherwise;
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.at(index);
    if (value === null) return otherwise;
    if (typeof value !== 'boolean') throw this.refuse();
    return value;
  }

  oneOf<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    const value = this.at(index);
    if (value === null && otherwise !== undefined) return otherwise;
    const found = allowed.find((candidate) => candidate === value);
    if (found === undefined) throw this.refuse();
    return found;
  }

  json(index: number): Json {
    const value = this.at(index);
    if (value instanceof Target) throw this.refuse();
    return value;
  }

  object(index: number): JsonObject {
    const value = this.json(index);
    if (!isJsonObject(value)) throw this.refuse();
    return value;
  }

  list(index: number): readonly Json[] {
    const value = this.json(index);
    if (!isJsonList(value)) throw this.refuse();
    return value;
  }

  key(index: number): string | number {
    const value = this.at(index);
    if (typeof value !== 'string' && typeof value !== 'number') throw this.refuse();
    return value;
  }

  target(index: number): Target | undefined {
    const value = this.at(index);
    return value instanceof Target ? value : undefined;
  }

  /** A range given as an object or, with `resolve`, as an address. */
  range(index: number, resolve: (address: string) => RangeTarget): RangeTarget {
    const value = this.at(index);
    if (value instanceof Target) return rangeOf(value) ?? this.fail();
    return resolve(this.text(index));
  }

  private fail(): never {
    throw this.refuse();
  }
}

export function rangeOf(target: Target): RangeTarget | undefined {
  return isRange(target) ? target.self : undefined;
}

function isRange(target: Target): target is Target<'Range'> {
  return target.type === 'Range';
}
