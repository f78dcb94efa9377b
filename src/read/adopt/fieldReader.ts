/** Reads a foreign cell as the kind of a register's field; what cannot be read is kept as written and noted. */
import type { MeasureUnit } from '../../domain/registers';
import { defaultStatuses } from '../../domain/status';
import type { AnyColumn } from '../../tables/table';
import { choiceReader, closedChoiceReader, wordFinder, withSpellings, type WordOf } from '../cells/choices';
import { kindReaders, type CellReader, type ColumnContext } from '../cells/kinds';
import { fixedWords } from '../listWords';
import { columnOf, meaningName, type Meaning } from './meaning';
import { plainText } from './pastedText';
import type { Reporter } from './report';
import type { SourceCell } from './source';
import { foreignStatuses } from './statusWords';

export type ReadField = (cell: SourceCell, unit: MeasureUnit | '') => unknown;

export function fieldReader(meaning: Meaning, sheet: string, { note }: Reporter): ReadField {
  const column = columnOf(meaning);
  return (cell, unit) => {
    const place = { sheet, cell, words: { column: meaningName(meaning), value: cell.text } };
    if (column === undefined) return cell.text;
    const context: ColumnContext = {
      formatAt: () => cell.format,
      unitAt: () => unit,
      unreadable: () => {
        note({ kind: 'unreadable', ...place });
      },
      divided: () => {
        note({ kind: 'percent', ...place });
      },
    };
    const read = readerOf(column, context);
    const value = read(typeof cell.value === 'string' ? plainText(cell.text) : cell.value, cell.row);
    if (meaning.field === 'outcome' && typeof value === 'string') context.unreadable(cell.row, value);
    return value;
  };
}

function readerOf(column: AnyColumn, context: ColumnContext): CellReader<unknown> {
  if (column.kind === 'closedChoice') return closedChoiceReader(context, column);
  const wordOf = column.kind === 'choice' ? wordsOf(column) : undefined;
  return wordOf === undefined ? kindReaders[column.kind](context) : choiceReader(context, wordOf);
}

function wordsOf(column: AnyColumn): WordOf | undefined {
  const { list, spellings } = column;
  if (list === undefined || 'fixed' in list) return fixedWords(column);
  if (list.subject === undefined) return undefined;
  const names = defaultStatuses.filter(({ subject }) => subject === list.subject).map(({ name }) => name);
  return wordFinder([...withSpellings(names, spellings), ...withSpellings(names, foreignStatuses)]);
}
