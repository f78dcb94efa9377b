import { isBlank } from './nameKey';

/** What a custom function gives, before any sheet has seen it. */
export type ErrorCode = '#NUM!' | '#VALUE!' | '#N/A' | '#DIV/0!';

export type Computed<T> =
  | { readonly kind: 'value'; readonly value: T }
  /** The empty text: there is nothing to compute from. */
  | { readonly kind: 'blank' }
  /** `argument` names the argument that is wrong, where one is. */
  | { readonly kind: 'error'; readonly code: ErrorCode; readonly argument: string | undefined };

/** What a cell hands over: null or undefined, and any text of spaces, is a blank cell. */
export type CellArgument = number | string | boolean | null | undefined;

/** An outcome or target: a number, a text that is kept ("För få svar"), or nothing. */
export type Measured = number | string | undefined;

export function isNothing(given: Measured): given is undefined | string {
  return given === undefined || (typeof given === 'string' && isBlank(given));
}

export const blank = { kind: 'blank' } as const;

export function value<T>(result: T): Computed<T> {
  return { kind: 'value', value: result };
}

export function error(code: ErrorCode, argument?: string): Computed<never> {
  return { kind: 'error', code, argument };
}

/** Values closer than this are equal (workbook.md, MALSTATUS). */
const equalWithin = 1e-9;

export function isAtLeast(number: number, limit: number): boolean {
  return number >= limit - equalWithin;
}

export function isMoreThan(number: number, limit: number): boolean {
  return number > limit + equalWithin;
}
