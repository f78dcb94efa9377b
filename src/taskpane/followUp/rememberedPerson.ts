/**
 * Whose rows this browser last followed up: a salted hash, matched against the names that the registers hold, so that
 * no name lies in the browser's storage.
 */
import { recall, remember } from '../browserMemory';

interface Sealed {
  readonly salt: string;
  readonly hash: string;
}

/** @param key the name without regard to case and spaces */
export async function rememberPerson(key: string): Promise<void> {
  const salt = hexOf(crypto.getRandomValues(new Uint8Array(16)));
  const hash = await hashOf(salt, key);
  if (hash !== undefined) remember('followUpOf', JSON.stringify({ salt, hash }));
}

/** The one of the keys that was remembered. */
export async function recallPerson(keys: readonly string[]): Promise<string | undefined> {
  const sealed = unsealed(recall('followUpOf'));
  if (sealed === undefined) return undefined;
  const hashes = await Promise.all(keys.map((key) => hashOf(sealed.salt, key)));
  return keys[hashes.indexOf(sealed.hash)];
}

function unsealed(text: string | undefined): Sealed | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? 'null');
    return isSealed(kept) ? kept : undefined;
  } catch {
    // Not what was remembered here: as good as nothing.
    return undefined;
  }
}

function isSealed(kept: unknown): kept is Sealed {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'salt' in kept &&
    'hash' in kept &&
    typeof kept.salt === 'string' &&
    typeof kept.hash === 'string'
  );
}

/** Undefined where the browser does not reckon hashes for this page. */
async function hashOf(salt: string, key: string): Promise<string | undefined> {
  const { subtle } = crypto as { readonly subtle?: SubtleCrypto };
  const digest = await subtle?.digest('SHA-256', new TextEncoder().encode(`${salt} ${key}`));
  return digest && hexOf(new Uint8Array(digest));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
