/** The host's declarations against the real library and its type declarations. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from '../../../src/host/office/host';
import { declarations } from '../../../src/host/office/interfaces/declarations';
import type { Interface } from '../../../src/host/office/interface';
import { wireName } from '../../../src/host/office/wire';
import { blankWorkbook } from './blankWorkbook';

const host = openHost(blankWorkbook());

interface Members {
  readonly _scalarPropertyNames?: readonly string[];
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _navigationPropertyNames?: readonly string[];
}

function prototypeOf(name: string): Members & Record<string, unknown> {
  const namespace: Record<string, unknown> = { ...host.Excel };
  const constructor = namespace[name];
  if (typeof constructor !== 'function') throw new Error(`Excel.${name} is not in the library`);
  return constructor.prototype as Members & Record<string, unknown>;
}

/** `Range.values` → ExcelApi level as the type declarations say it. */
function documentedLevels(): ReadonlyMap<string, number> {
  const file = join(process.cwd(), 'node_modules/@microsoft/office-js/dist/office.d.ts');
  const lines = readFileSync(file, 'utf8').split('\n');
  const start = lines.findIndex((line) => line.startsWith('declare namespace Excel {'));
  const levels = new Map<string, number>();
  let owner = '';
  let level: number | undefined;
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith('}')) break;
    const declared = /^ {4}(?:export )?(class|interface|enum|namespace) (\w+)/.exec(line);
    if (declared) owner = declared[1] === 'class' ? (declared[2] ?? '') : '';
    if (line.trim().startsWith('/**')) level = undefined;
    const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(line)?.[1];
    if (set) level ??= Number(set);
    const member = /^ {8}(?:readonly )?(\w+)[(?:<]/.exec(line)?.[1];
    const key = `${owner}.${member ?? ''}`;
    if (owner && member && level !== undefined && !levels.has(key)) levels.set(key, level);
    if (member) level = undefined;
  }
  return levels;
}

const entries: readonly (readonly [string, Interface<never>])[] = Object.entries(declarations);
const levels = documentedLevels();

describe.each(entries)('%s', (name, declared) => {
  const prototype = prototypeOf(name);

  test('has plain properties that the library has, spelt the same on the wire', () => {
    for (const member of Object.keys(declared.properties ?? {})) {
      const isCount = member === 'count' && 'count' in prototype;
      const place = prototype._scalarPropertyNames?.indexOf(member) ?? -1;
      expect([member, isCount || place >= 0]).toEqual([member, true]);
      if (place >= 0) expect(prototype._scalarPropertyOriginalNames?.[place]).toBe(wireName(member));
    }
  });

  test('has navigation properties that the library has', () => {
    for (const member of Object.keys(declared.links ?? {})) expect(member in prototype).toBe(true);
    const known = prototype._navigationPropertyNames ?? [];
    const unknown = Object.keys(declared.links ?? {}).filter(
      (member) => !known.includes(member) && !isGetter(prototype, member),
    );
    expect(unknown).toEqual([]);
  });

  test('has methods that the library has', () => {
    const methods = [...Object.keys(declared.openers ?? {}), ...Object.keys(declared.calls ?? {})];
    const unknown = methods.filter((member) => typeof prototype[member] !== 'function');
    expect(unknown).toEqual([]);
  });

  test('listens to events that the library registers', () => {
    const unknown = (declared.events ?? []).filter(
      (event) => typeof prototype[`_Register${event}`] !== 'function',
    );
    expect(unknown).toEqual([]);
  });

  test('gives every member the requirement set that the documentation gives it', () => {
    const members = { ...declared.properties, ...declared.links, ...declared.openers, ...declared.calls };
    const differing = Object.entries(members)
      .filter(([member]) => !member.startsWith('_'))
      .map(([member, { since }]) => [`${name}.${member}`, since, levels.get(`${name}.${member}`)])
      .filter(([, since, documented]) => since !== documented);
    expect(differing).toEqual([]);
  });
});

function isGetter(prototype: object, member: string): boolean {
  return Object.getOwnPropertyDescriptor(prototype, member)?.get !== undefined;
}
