/**
 * The hidden names by which tables and columns are known whatever they come to be called (workbook.md):
 * `_kv_Risker_Sannolikhet` refers to the column's header cell, and Excel moves it along.
 */
const namePart = (text: string): string => text.replace(/[^\p{L}\p{Nd}]/gu, '_');

export function identityName(table: string, header: string): string {
  return `_kv_${namePart(table)}_${namePart(header)}`;
}

/** The name of the cells that a drop-down takes its words from. */
export function listName(table: string, column: string, subject?: string): string {
  return ['_kv_lista', table, column, ...(subject === undefined ? [] : [subject])].map(namePart).join('_');
}
