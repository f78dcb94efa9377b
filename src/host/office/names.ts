/** What may be called what: sheets, tables, defined names. */
import { parseArea } from '../workbook/address';
import { allTables, findSheet, sameName } from '../workbook/sheets';
import type { DefinedName, Sheet, Workbook } from '../workbook/workbook';
import { refusal, rules } from './rules';

export function requireSheetName(workbook: Workbook, name: string, own?: Sheet): void {
  const isLegal =
    name.length >= 1 &&
    name.length <= 31 &&
    !/[\\/?*[\]:]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !sameName(name, 'History');
  if (!isLegal) throw refusal(rules.sheetName, 'Worksheet.name');
  const taken = findSheet(workbook, name);
  if (taken && taken !== own) throw refusal(rules.sheetNameTaken, 'Worksheet.name');
}

/** What both names and tables may be called; R and C are row and column in the other reference style. */
function isLegalName(name: string): boolean {
  return (
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    !/^[rc]$/i.test(name) &&
    !/^r\d*c\d*$/i.test(name) &&
    parseArea(name) === undefined
  );
}

export function requireTableName(workbook: Workbook, name: string, own?: { readonly name: string }): void {
  if (!isLegalName(name)) throw refusal(rules.tableName, 'Table.name');
  const isTaken =
    allTables(workbook).some((table) => table !== own && sameName(table.name, name)) ||
    workbook.names.some((defined) => sameName(defined.name, name));
  if (isTaken) throw refusal(rules.tableNameTaken, 'Table.name');
}

export function requireDefinedName(workbook: Workbook, name: string, scope: Sheet | undefined): void {
  if (!isLegalName(name)) throw refusal(rules.name, 'NamedItemCollection.add');
  const isSame = (defined: DefinedName): boolean => defined.sheet === scope && sameName(defined.name, name);
  const isTaken =
    workbook.names.some(isSame) || allTables(workbook).some((table) => sameName(table.name, name));
  if (isTaken) throw refusal(rules.nameTaken, 'NamedItemCollection.add');
}
