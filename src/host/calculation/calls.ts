/** Which of the kinds of functions a name in a formula calls, and with what. */
import type { AstExpression } from '@borgar/fx';
import { aggregates } from './aggregates';
import { arrayFunctions, broadcast, dateFunctions, scalarArguments } from './arguments';
import type { CustomFunctions } from './customFunctions';
import { lookUp } from './exactLookups';
import { isInLibrary } from './functionLibrary';
import { forms } from './forms';
import { lambdaFunctions } from './lambdaFunctions';
import { addressArguments, referenceFunctions } from './referenceFunctions';
import { ownFunctions } from './ownFunctions';
import type { Compute, Site } from './site';
import { errors, Lambda, type Matrix, numberInText, type Scalar, type Value } from './values';

export type MaybeExpression = AstExpression | null | undefined;
type Given = readonly MaybeExpression[];

/** The names that LET and LAMBDA have given around an expression. */
export type Scope = ReadonlySet<string>;

export interface ExpressionCompiler {
  expression(node: MaybeExpression, scope: Scope): Compute;
  /** Compiles what is only asked for its address, such as the argument of ROW: its value is no dependency. */
  address(node: MaybeExpression, scope: Scope): Compute;
  markVolatile(): void;
}

const volatileFunctions = new Set([
  'NOW',
  'TODAY',
  'RAND',
  'RANDBETWEEN',
  'RANDARRAY',
  'OFFSET',
  'INDIRECT',
  'CELL',
  'INFO',
]);

/** `_xlfn.XLOOKUP` is XLOOKUP; `_xldudf_KVALITET_RISKNIVA`, as files write it, is KVALITET.RISKNIVA. */
export function canonicalName(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith('_XLDUDF_')) return upper.slice('_XLDUDF_'.length).replace('_', '.');
  return upper.replace(/^(?:_XLFN\.)?(?:_XLWS\.|_XLUDF\.)?/, '');
}

export class CallCompiler {
  constructor(
    private readonly compiler: ExpressionCompiler,
    private readonly customFunctions: CustomFunctions,
  ) {}

  named(name: string, given: Given, scope: Scope): Compute {
    if (volatileFunctions.has(name)) this.compiler.markVolatile();
    const custom = this.customFunctions.get(name);
    if (custom) return this.custom(custom, given, scope);
    const form = forms.get(name);
    if (form) return form(this.lazily(given, scope));
    const eager =
      aggregates.get(name) ??
      referenceFunctions.get(name) ??
      lambdaFunctions.get(name) ??
      ownFunctions.get(name);
    if (eager) return this.eagerly(name, given, scope, eager);
    if (isInLibrary(name)) return this.eagerly(name, given, scope, libraryCall(name));
    return this.unknown(name, given, scope);
  }

  private lazily(given: Given, scope: Scope): Compute[] {
    return given.map((argument) => this.compiler.expression(argument, scope));
  }

  private eagerly(
    name: string,
    given: Given,
    scope: Scope,
    call: (values: readonly Value[], site: Site) => Value,
  ): Compute {
    const isAddress = addressArguments.get(name);
    const values = given.map((argument, index) =>
      isAddress?.(index) ? this.compiler.address(argument, scope) : this.compiler.expression(argument, scope),
    );
    if (!arrayFunctions.has(name))
      return (site) =>
        call(
          values.map((compute) => compute(site)),
          site,
        );
    return (site) => {
      const inside = site.withArrays();
      return call(
        values.map((compute) => compute(inside)),
        site,
      );
    };
  }

  private custom(call: CustomFunctionCall, given: Given, scope: Scope): Compute {
    const values = given.map((argument) =>
      argument ? this.compiler.expression(argument, scope) : undefined,
    );
    return (site) =>
      call(
        values.map((compute) => compute?.(site)),
        site,
      );
  }

  /** A name that someone defined as a LAMBDA may be called; any other nobody knows. */
  private unknown(name: string, given: Given, scope: Scope): Compute {
    const values = this.lazily(given, scope);
    return (site) => {
      const lambda = site.book.withName(name, site.place.sheet, ({ compute }) => compute(site));
      if (lambda instanceof Lambda) return lambda.call(values.map((compute) => compute(site)));
      site.unknown.add(name);
      return errors.name;
    };
  }
}

type CustomFunctionCall = NonNullable<ReturnType<CustomFunctions['get']>>;

function libraryCall(name: string): (values: readonly Value[], site: Site) => Value {
  const isScalar = scalarArguments(name);
  return (values, site) => {
    const contents = values.map((value, index) =>
      isScalar(index) ? site.operand(value) : site.block(value),
    );
    return broadcast(contents, isScalar, (each) =>
      lookUp(name, prepared(name, each), site.book.workbook.date1904),
    );
  };
}

function prepared(name: string, given: readonly (Scalar | Matrix)[]): readonly (Scalar | Matrix)[] {
  if (!dateFunctions.has(name)) return given;
  return given.map((value) => (typeof value === 'string' ? (numberInText(value) ?? value) : value));
}
