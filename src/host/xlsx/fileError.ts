/** Why a file could not be opened or saved. A caller turns the reason into the user's language. */
export type FileReason =
  /** No zip package with a workbook in it. */
  | 'notXlsx'
  /** The binary format of Excel 97–2003. */
  | 'oldXls'
  /** Protected by a password to open. */
  | 'encrypted'
  /** The end of the file is missing. */
  | 'truncated'
  /** A part that must be read is missing or not well-formed. */
  | 'damaged'
  /** Built to harm: see `detail`. */
  | 'hostile'
  /** A workbook of a kind this layer does not read: see `detail`. */
  | 'unsupported';

/** `detail` is a short English keyword with what it concerns, for logs and tests; `part` the part inside the package. */
export class FileError extends Error {
  constructor(
    readonly reason: FileReason,
    readonly detail: string,
    readonly part?: string,
  ) {
    super(part === undefined ? `${reason}: ${detail}` : `${reason}: ${detail} (${part})`);
    this.name = 'FileError';
  }
}
