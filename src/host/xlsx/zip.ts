import { FlateErrorCode, Zip, ZipDeflate, unzipSync, type UnzipFileInfo, type ZipInputFile } from 'fflate';
import { FileError } from './fileError';

/** Deflates one part. Node's own zlib is several times faster than fflate; see nodeCompressor.ts. */
export interface Compressor {
  deflate(bytes: Uint8Array): Uint8Array;
  crc32(bytes: Uint8Array): number;
}

/** Parts by name, in the order of the package. */
export type Parts = Map<string, Uint8Array>;

const maximumTotal = 400 * 1024 * 1024;
/** Sheets deflate to a tenth or a fiftieth; only a bomb of this size does better than 1:200. */
const suspiciousSize = 10 * 1024 * 1024;
const maximumRatio = 200;

function refuseUnsafeName(name: string): void {
  const segments = name.split('/');
  const unsafe = name.startsWith('/') || name.includes('\\') || name.includes('\0') || name.includes(':');
  if (unsafe || segments.includes('..')) throw new FileError('hostile', 'name leaves the package', name);
  if (segments.includes('__proto__')) throw new FileError('hostile', 'unsafe name', name);
}

/** Refuses what only an attacker builds, before anything is inflated. */
class EntryGuard {
  private readonly names = new Set<string>();
  private total = 0;

  check(entry: UnzipFileInfo): void {
    refuseUnsafeName(entry.name);
    this.refuseDuplicate(entry.name);
    this.refuseBomb(entry);
  }

  /** Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
  private refuseDuplicate(name: string): void {
    const key = name.toLowerCase();
    if (this.names.has(key)) throw new FileError('hostile', 'duplicate entry', name);
    this.names.add(key);
  }

  private refuseBomb(entry: UnzipFileInfo): void {
    this.total += entry.originalSize;
    const swollen = entry.originalSize > suspiciousSize && entry.originalSize > entry.size * maximumRatio;
    if (swollen || this.total > maximumTotal) throw new FileError('hostile', 'zip bomb', entry.name);
  }
}

function zipError(error: unknown): FileError {
  if (error instanceof FileError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === FlateErrorCode.UnknownCompressionMethod
    ? new FileError('unsupported', 'compression method')
    : new FileError('truncated', 'zip cannot be read');
}

export function readZip(bytes: Uint8Array): Parts {
  const guard = new EntryGuard();
  try {
    const files = unzipSync(bytes, {
      filter: (entry) => {
        guard.check(entry);
        return !entry.name.endsWith('/');
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    throw zipError(error);
  }
}

/** Excel's own packages carry this date too; a saved file depends on nothing but its content. */
const entryDate = '1980-01-02T00:00:00';

function compressedEntry(name: string, bytes: Uint8Array, compressor: Compressor): ZipInputFile {
  return {
    filename: name,
    mtime: entryDate,
    compression: 8,
    crc: compressor.crc32(bytes),
    size: bytes.length,
  };
}

export function joinBytes(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

export function writeZip(
  parts: ReadonlyMap<string, Uint8Array>,
  compressor?: Compressor,
): Uint8Array<ArrayBuffer> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, bytes] of parts) {
    if (compressor) {
      const entry = compressedEntry(name, bytes, compressor);
      zip.add(entry);
      entry.ondata?.(null, new Uint8Array(compressor.deflate(bytes)), true);
    } else {
      const entry = new ZipDeflate(name, { level: 6 });
      entry.mtime = entryDate;
      zip.add(entry);
      entry.push(bytes, true);
    }
  }
  zip.end();
  return joinBytes(chunks);
}
