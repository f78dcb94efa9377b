import { readFileSync } from 'node:fs';

const signature = '89504e470d0a1a0a';

/** From the header chunk that every PNG file begins with. */
export function readPngSize(path: string): { readonly width: number; readonly height: number } {
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 8).toString('hex') !== signature) throw new Error(`${path} is no PNG`);
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
