/** Formulas as @borgar/fx parses them, turned into functions of the place where they are calculated. */
import { parse, tokenize, type AstExpression, type BinaryExpression, type CallExpression } from '@borgar/fx';
import { type CustomFunctions } from './customFunctions';
import {
  CallCompiler,
  canonicalName,
  type ExpressionCompiler,
  type MaybeExpression,
  type Scope,
} from './calls';
import { binaryOperations, pairwise, elementwise, unaryOperations } from './operators';
import { type Base, compileReference, intersectionOf, spannedBy, spillOf, unionOf } from './references';
import type { Compute, Depend, Shape } from './site';
import { errors, isError, Lambda, Matrix, type Scalar, type Value } from './values';

/** A formula that cannot be parsed computes to #NAME? and says that it was not understood. */
export function compile(formula: string, base: Base, customFunctions: CustomFunctions): Shape {
  const compiler = new Compiler(base, customFunctions);
  try {
    const compute = compiler.expression(parse(tokenize(formula)), new Set());
    const { dependencies } = compiler;
    return {
      compute,
      depend: (site, found) => {
        for (const depend of dependencies) depend(site, found);
      },
    };
  } catch {
    return { compute: notUnderstood, depend: () => undefined };
  }
}

const notUnderstood: Compute = (site) => {
  site.unknown.add('syntax');
  return errors.name;
};

class Compiler implements ExpressionCompiler {
  readonly dependencies: Depend[] = [];
  private readonly calls: CallCompiler;

  constructor(
    private readonly base: Base,
    customFunctions: CustomFunctions,
  ) {
    this.calls = new CallCompiler(this, customFunctions);
  }

  /** An omitted argument is an empty cell. */
  expression(node: MaybeExpression, scope: Scope): Compute {
    if (!node) return () => null;
    switch (node.type) {
      case 'Literal':
        return constant(node.value);
      case 'ErrorLiteral':
        return constant({ error: node.value });
      case 'ArrayExpression':
        return constant(new Matrix(node.elements.map((line) => line.map(elementValue))));
      case 'ReferenceIdentifier':
        return this.reference(node.value, scope);
      case 'UnaryExpression':
        return this.unary(node.operator, this.expression(node.arguments[0], scope));
      case 'BinaryExpression':
        return this.binary(node, scope);
      case 'CallExpression':
        return this.call(node, scope);
      case 'LambdaExpression':
        return this.lambda(
          node.params.map((parameter) => parameter.name),
          node.body,
          scope,
        );
      case 'LetExpression':
        return this.let(
          node.declarations.map(({ id, init }) => [id.name, init]),
          node.body,
          scope,
        );
    }
  }

  /** Compiles what is only asked for its address, such as the argument of ROW: its value is no dependency. */
  address(node: MaybeExpression, scope: Scope): Compute {
    const before = this.dependencies.length;
    const compute = this.expression(node, scope);
    this.dependencies.length = before;
    return compute;
  }

  markVolatile(): void {
    this.dependencies.push((_, found) => {
      found.isVolatile = true;
    });
  }

  private reference(text: string, scope: Scope): Compute {
    const local = text.toLowerCase();
    if (scope.has(local)) return (site) => site.local(local);
    const { compute, depend } = compileReference(text, this.base);
    this.dependencies.push(depend);
    return compute;
  }

  private unary(operator: string, operand: Compute): Compute {
    if (operator === '@') return (site) => site.single(operand(site));
    if (operator === '#') return (site) => spillOf(operand(site));
    const operation = unaryOperations.get(operator);
    if (!operation) return notUnderstood;
    return (site) => elementwise([site.operand(operand(site))], ([value = null]) => operation(value));
  }

  private binary(node: BinaryExpression, scope: Scope): Compute {
    const left = this.expression(node.arguments[0], scope);
    const right = this.expression(node.arguments[1], scope);
    const operation = binaryOperations.get(node.operator);
    if (operation) return (site) => pairwise(site.operand(left(site)), site.operand(right(site)), operation);
    if (node.operator === ' ') return (site) => intersectionOf(left(site), right(site));
    if (node.operator === ',') return (site) => unionOf(left(site), right(site), site);
    this.markVolatile();
    return (site) => spannedBy(left(site), right(site), site);
  }

  private call(node: CallExpression, scope: Scope): Compute {
    const given = node.arguments;
    const called = calleeOf(node);
    if (called.type !== 'Identifier') return this.applied(this.expression(called, scope), given, scope);
    if (!scope.has(called.name.toLowerCase()))
      return this.calls.named(canonicalName(called.name), given, scope);
    return this.applied(this.reference(called.name, scope), given, scope);
  }

  applied(callee: Compute, given: readonly MaybeExpression[], scope: Scope): Compute {
    const values = given.map((argument) => this.expression(argument, scope));
    return (site) => {
      const lambda = callee(site);
      if (lambda instanceof Lambda) return lambda.call(values.map((compute) => compute(site)));
      return isError(lambda) ? lambda : errors.value;
    };
  }

  private lambda(parameters: readonly string[], body: MaybeExpression, scope: Scope): Compute {
    const names = parameters.map((name) => name.toLowerCase());
    const inner = this.expression(body, new Set([...scope, ...names]));
    return (site) =>
      new Lambda((given) =>
        inner(names.reduce((within, name, index) => within.withLocal(name, given[index] ?? null), site)),
      );
  }

  private let(
    declared: readonly (readonly [string, MaybeExpression])[],
    body: MaybeExpression,
    scope: Scope,
  ): Compute {
    const [first, ...others] = declared;
    if (!first) return this.expression(body, scope);
    const name = first[0].toLowerCase();
    const value = this.expression(first[1], scope);
    const rest = this.let(others, body, new Set([...scope, name]));
    return (site) => rest(site.withLocal(name, value(site)));
  }
}

/** The parser's type says Identifier, yet LAMBDA(…)(…) has the lambda itself there. */
function calleeOf(node: CallExpression): CallExpression['callee'] | AstExpression {
  return node.callee;
}

function constant(value: Value): Compute {
  return () => value;
}

function elementValue(node: AstExpression): Scalar {
  if (node.type === 'Literal') return node.value;
  return node.type === 'ErrorLiteral' ? { error: node.value } : errors.value;
}
