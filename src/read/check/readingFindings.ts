/** What reading could not make sense of, in the rows that a check is about. */
import { finding, type Finding } from '../../domain/findings';
import { isErrorText } from '../cells/text';
import type { CheckedTable } from './checkedTables';

/** A row whose year cannot be read is in no annex: that is told whatever year is asked for. */
const yearColumn = 'År';

function asErrorValue(found: Finding): Finding {
  if (found.rule !== 'unreadable-value' || !isErrorText(found.details.value)) return found;
  const { place, details } = found;
  return finding('error-value', place, { error: details.value, column: place.column ?? '', rows: 1 });
}

export function findingsInQuestion(
  readingFindings: readonly Finding[],
  tables: readonly CheckedTable[],
): readonly Finding[] {
  if (readingFindings.length === 0) return [];
  const rowsByTable = new Map(
    tables.map(({ found, rows }) => [found.declared.name, new Set(rows.map(({ row }) => row))]),
  );
  return readingFindings
    .filter(({ place: { table, row, column } }) => {
      const rows = rowsByTable.get(table);
      return row === undefined || rows === undefined || rows.has(row) || column === yearColumn;
    })
    .map(asErrorValue);
}
