/** What clears the user's undo list in Excel: OfficeDev/office-js#3141 and #4484. */
import type { Profile } from './profile';

const everywhere: ReadonlySet<string> = new Set([
  'Worksheet.delete',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
  'WorkbookProtection.protect',
  'WorkbookProtection.unprotect',
]);

const onDesktop: ReadonlySet<string> = new Set([
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
]);

export function clearsUndo(member: string, { platform }: Profile): boolean {
  return everywhere.has(member) || (platform !== 'web' && onDesktop.has(member));
}
