import { readZip } from '../../../src/host/xlsx/zip';

/** Names of the parts that differ between two packages, one that only one of them has included. */
export function differingParts(before: Uint8Array, after: Uint8Array): string[] {
  const one = readZip(before);
  const other = readZip(after);
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => !sameBytes(one.get(name), other.get(name))).sort();
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}

export function partText(bytes: Uint8Array, part: string): string {
  const found = readZip(bytes).get(part);
  if (!found) throw new Error(`${part} is not there`);
  return new TextDecoder().decode(found);
}

export function partNames(bytes: Uint8Array): string[] {
  return [...readZip(bytes).keys()].sort();
}
