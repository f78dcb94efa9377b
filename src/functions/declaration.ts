/** A custom function declared as data, with what it computes beside it. */
import { error, type Computed } from '../domain/computed';
import { cellOf, Fault, rowsOf } from './argument';
import type { Kind } from './kinds';

export type Language = 'sv' | 'en';
export type InBothLanguages = Readonly<Record<Language, string>>;

export interface Parameter<T> {
  /** As formulas help shows it, and as error messages name the argument. */
  readonly name: InBothLanguages;
  readonly description: InBothLanguages;
  readonly kind: Kind<T>;
  readonly optional?: true;
}

type Parameters = Readonly<Record<string, Parameter<unknown>>>;
type Values<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** What a cell or a spilled range can hold. */
export type Result = number | string | readonly (readonly number[])[];

interface Declaration<P extends Parameters> {
  /** Id and name are one, ASCII and the same in every language: a translated name gives #NAME?. */
  readonly id: string;
  readonly description: InBothLanguages;
  /** In the order of the arguments. The keys are what `Computed` errors call them. */
  readonly parameters: P;
  readonly result: 'scalar' | 'matrix';
  readonly compute: (values: Values<P>) => Computed<Result>;
}

export interface CustomFunction {
  readonly id: string;
  readonly description: InBothLanguages;
  readonly parameters: ReadonlyMap<string, Parameter<unknown>>;
  readonly result: 'scalar' | 'matrix';
  /** Computes from the arguments as they came; none of them holds an error value. */
  readonly evaluate: (args: readonly unknown[]) => Computed<Result>;
}

function readArgument<T>(kind: Kind<T>, argument: unknown): T | Fault {
  if (kind.dimensionality === 'scalar') {
    const cell = cellOf(argument);
    return cell instanceof Fault ? cell : kind.read(cell);
  }
  const rows = rowsOf(argument);
  return rows instanceof Fault ? rows : kind.read(rows);
}

export function declareFunction<P extends Parameters>(declared: Declaration<P>): CustomFunction {
  const parameters = Object.entries(declared.parameters);
  return {
    ...declared,
    parameters: new Map(parameters),
    evaluate: (args) => {
      const values: Record<string, unknown> = {};
      for (const [position, [key, { kind }]] of parameters.entries()) {
        const value = readArgument(kind, args[position]);
        if (value instanceof Fault) return error(value.code, key);
        values[key] = value;
      }
      // Each value was read by its own parameter's kind.
      return declared.compute(values as Values<P>);
    },
  };
}
