/** What is written after a command's name. */
import { parseArgs } from 'node:util';

/** The options a command takes: those that must be there, may, may several times, and those without a value. */
export interface Declared<
  Required extends string,
  Optional extends string,
  Flag extends string,
  Repeated extends string = never,
> {
  readonly required: readonly Required[];
  readonly optional: readonly Optional[];
  readonly flags: readonly Flag[];
  readonly repeated?: readonly Repeated[];
}

export type Options<
  Required extends string,
  Optional extends string,
  Flag extends string,
  Repeated extends string = never,
> = Readonly<
  Record<Required, string> &
    Partial<Record<Optional, string>> &
    Record<Flag, boolean> &
    Record<Repeated, readonly string[]>
>;

/** Why the arguments cannot be used. */
export type Malformed =
  | { readonly kind: 'missing'; readonly option: string }
  | { readonly kind: 'notUnderstood'; readonly detail: string };

export type ParsedOptions<T> = { readonly kind: 'options'; readonly options: T } | Malformed;

export function parseOptions<
  Required extends string,
  Optional extends string,
  Flag extends string,
  Repeated extends string,
>(
  declared: Declared<Required, Optional, Flag, Repeated>,
  args: readonly string[],
): ParsedOptions<Options<Required, Optional, Flag, Repeated>> {
  const found = valuesOf(declared, args);
  if (found.kind !== 'values') return found;
  const { values, lists } = found;
  const missing = declared.required.find((name) => values[name] === undefined || values[name] === '');
  if (missing !== undefined) return { kind: 'missing', option: `--${missing}` };
  const flags = Object.fromEntries(declared.flags.map((name) => [name, values[name] === true]));
  const options = { ...values, ...flags, ...lists };
  // Checked just above: every required option has a text, every flag a truth value, every repeated one a list.
  return { kind: 'options', options: options as Options<Required, Optional, Flag, Repeated> };
}

type Lists = Readonly<Record<string, readonly string[]>>;
type Values = Readonly<Record<string, string | boolean>>;

function valuesOf(
  declared: Declared<string, string, string, string>,
  args: readonly string[],
): { readonly kind: 'values'; readonly values: Values; readonly lists: Lists } | Malformed {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  const lists: Record<string, string[]> = Object.fromEntries(
    (declared.repeated ?? []).map((name) => [name, []]),
  );
  for (const name of [...declared.required, ...declared.optional, ...Object.keys(lists)])
    options[name] = { type: 'string' };
  for (const name of declared.flags) options[name] = { type: 'boolean' };
  // Not strict: what is wrong is said in our own words.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const values: Record<string, string | boolean> = {};
  for (const token of tokens) {
    if (token.kind !== 'option') return notUnderstood(args[token.index] ?? '');
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(options, name) || Object.hasOwn(values, name)) return notUnderstood(rawName);
    const isFlag = declared.flags.includes(name);
    if (isFlag && value !== undefined) return notUnderstood(`${rawName}=${value}`);
    const isForgotten = value === undefined || (!inlineValue && value.startsWith('--'));
    if (!isFlag && isForgotten) return { kind: 'missing', option: rawName };
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (list !== undefined) list.push(value ?? '');
    else values[name] = value ?? true;
  }
  return { kind: 'values', values, lists };
}

function notUnderstood(detail: string): Malformed {
  return { kind: 'notUnderstood', detail };
}

/** A year of four digits; undefined where the text is none. */
export function parseYear(text: string): number | undefined {
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}
