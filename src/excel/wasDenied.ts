/** Whether Excel refused to write: a protected sheet or workbook, or a file that may only be read. */
export function wasDenied(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'AccessDenied';
}
