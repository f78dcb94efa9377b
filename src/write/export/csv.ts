/** The registers as CSV files (workbook.md, "Command line"): semicolon, decimal comma, percent, ISO dates. */
import { stringify } from 'csv-stringify/sync';
import { readDate } from '../../read/cells/date';
import { readNumber, readPercent } from '../../read/cells/number';
import { cellText } from '../../read/cells/text';
import type { FoundTables } from '../../read/find';
import { exportedTable, type ExportedCell, type ExportedTable } from './tableRows';

/** File name → text, beginning with the mark by which Excel knows UTF-8. */
export function exportCsv(tables: FoundTables): ReadonlyMap<string, string> {
  return new Map([...tables.values()].map(exportedTable).map((table) => [`${table.name}.csv`, csvOf(table)]));
}

function csvOf({ headers, rows }: ExportedTable): string {
  return stringify([headers.map(textField), ...rows.map((cells) => cells.map(field))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/u,
  });
}

function field({ value, format }: ExportedCell): string {
  return typeof value === 'string' ? textField(value) : cellText(value, format);
}

/** A text that would read as something else carries an apostrophe, and one that begins with one gets one more. */
function textField(text: string): string {
  return text.startsWith("'") || readsAsOther(text) ? `'${text}` : text;
}

const formulaStart = /^\s*[=+\-@]/u;
const logicalWord = /^\s*(?:sant|falskt|true|false)\s*$/iu;

function readsAsOther(text: string): boolean {
  if (formulaStart.test(text) || logicalWord.test(text)) return true;
  return [readNumber, readPercent, readDate].some((read) => read(text) !== undefined);
}
