/** What is written after a command's name. */
import { parseArgs } from 'node:util';

/** The options a command takes: those that must be there, those that may, and those without a value. */
export interface Declared<Required extends string, Optional extends string, Flag extends string> {
  readonly required: readonly Required[];
  readonly optional: readonly Optional[];
  readonly flags: readonly Flag[];
}

export type Options<Required extends string, Optional extends string, Flag extends string> = Readonly<
  Record<Required, string> & Partial<Record<Optional, string>> & Record<Flag, boolean>
>;

/** Why the arguments cannot be used. */
export type Malformed =
  | { readonly kind: 'missing'; readonly option: string }
  | { readonly kind: 'notUnderstood'; readonly detail: string };

export type ParsedOptions<T> = { readonly kind: 'options'; readonly options: T } | Malformed;

export function parseOptions<Required extends string, Optional extends string, Flag extends string>(
  declared: Declared<Required, Optional, Flag>,
  args: readonly string[],
): ParsedOptions<Options<Required, Optional, Flag>> {
  const found = valuesOf(declared, args);
  if (found.kind !== 'values') return found;
  const { values } = found;
  const missing = declared.required.find((name) => values[name] === undefined || values[name] === '');
  if (missing !== undefined) return { kind: 'missing', option: `--${missing}` };
  const flags = Object.fromEntries(declared.flags.map((name) => [name, values[name] === true]));
  // Checked just above: every required option has a text, every flag a truth value.
  return { kind: 'options', options: { ...values, ...flags } as Options<Required, Optional, Flag> };
}

type Values = Readonly<Record<string, string | boolean>>;

function valuesOf(
  declared: Declared<string, string, string>,
  args: readonly string[],
): { readonly kind: 'values'; readonly values: Values } | Malformed {
  const options: Record<string, { type: 'string' | 'boolean' }> = {};
  for (const name of [...declared.required, ...declared.optional]) options[name] = { type: 'string' };
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
    values[name] = value ?? true;
  }
  return { kind: 'values', values };
}

function notUnderstood(detail: string): Malformed {
  return { kind: 'notUnderstood', detail };
}

/** A year of four digits; undefined where the text is none. */
export function parseYear(text: string): number | undefined {
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}
