import { FileError } from './fileError';

const compoundMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const zipMagic = [0x50, 0x4b];

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Whether a name of a compound file's directory (UTF-16) stands somewhere in the file. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.includes(name.replace(/./g, '$&\0'));
}

/** Tells an encrypted workbook ([MS-OFFCRYPTO] 2.1.1) and the binary .xls ([MS-XLS]) from a zip package. */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, compoundMagic)) {
    if (holdsName(bytes, 'EncryptedPackage')) throw new FileError('encrypted', 'password to open');
    const isXls = holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book');
    throw isXls
      ? new FileError('oldXls', 'binary workbook')
      : new FileError('notXlsx', 'other compound file');
  }
  if (!startsWith(bytes, zipMagic)) throw new FileError('notXlsx', 'no zip package');
}
