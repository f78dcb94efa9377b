/** The body of a found table as typed rows. Linear in the cells. */
import { finding, type Finding, type Place } from '../domain/findings';
import type { Located, MeasureUnit } from '../domain/registers';
import type { Slices } from '../domain/slices';
import type { AnyColumn, Table } from '../tables/table';
import { choiceReader, closedChoiceReader, type WordOf } from './cells/choices';
import { kindReaders, type CellReader, type ColumnContext } from './cells/kinds';
import { cellText, isBlankCell, oneLine } from './cells/text';
import type { FoundTable } from './find';
import type { CellValue } from './snapshot';

/** What the rows of one table are read against. */
export interface Surroundings {
  /** The words of a column's list, where it has one. */
  readonly wordsOf: (column: AnyColumn) => WordOf | undefined;
  readonly unitOf: (indicatorNr: string) => MeasureUnit | '';
  readonly report: (finding: Finding) => void;
}

interface ColumnReader {
  readonly key: string;
  /** Undefined where the workbook lacks the column. */
  readonly position: number | undefined;
  readonly read: CellReader<unknown>;
  /** What a blank cell is read as. */
  readonly blank: unknown;
}

export function* readTable<Row>(
  declared: Table<Row>,
  found: FoundTable,
  surroundings: Surroundings,
): Slices<readonly Located<Row>[]> {
  const readers = columnReaders(declared, found, surroundings);
  const inputs = inputPositions(found);
  const rows: Located<Row>[] = [];
  for (const [row, cells] of found.table.values.entries()) {
    yield;
    if (inputs.every((position) => isBlankCell(cells[position] ?? ''))) continue;
    // Every column's kind fits its field: `Table<Row>` says so, and `kindReaders` gives what the kind promises.
    rows.push(readRow(cells, row, readers) as Located<Row>);
  }
  return rows;
}

function readRow(cells: readonly CellValue[], row: number, readers: readonly ColumnReader[]): object {
  const typed: Record<string, unknown> = { row };
  for (const { key, position, read, blank } of readers) {
    const cell = position === undefined ? '' : (cells[position] ?? '');
    typed[key] = cell === '' ? blank : read(cell, row);
  }
  return typed;
}

/** A row is blank when all that people fill in is: calculated columns say something of empty rows too. */
function inputPositions({ declared, columns }: FoundTable): readonly number[] {
  return Object.values(declared.columns)
    .filter((column) => column.formula === undefined)
    .flatMap((column) => columns.get(column.header) ?? []);
}

function columnReaders<Row>(
  declared: Table<Row>,
  found: FoundTable,
  surroundings: Surroundings,
): readonly ColumnReader[] {
  return Object.entries<AnyColumn>(declared.columns).map(([key, column]) => {
    const read = readerOf(column, columnContext(column, found, surroundings), surroundings);
    return { key, position: found.columns.get(column.header), read, blank: read('', -1) };
  });
}

function readerOf(
  column: AnyColumn,
  context: ColumnContext,
  surroundings: Surroundings,
): CellReader<unknown> {
  if (column.kind === 'closedChoice') return closedChoiceReader(context, column);
  const wordOf = column.kind === 'choice' ? surroundings.wordsOf(column) : undefined;
  return wordOf === undefined ? kindReaders[column.kind](context) : choiceReader(context, wordOf);
}

function columnContext(column: AnyColumn, found: FoundTable, surroundings: Surroundings): ColumnContext {
  const { table, columns } = found;
  const position = columns.get(column.header) ?? -1;
  const place = (row: number): Place => placeOf(found, row, column.header);
  return {
    formatAt: (row) => table.numberFormats[row]?.[position] ?? 'General',
    unitAt: (row) => surroundings.unitOf(nrAt(found, row)),
    unreadable: (row, written) => {
      // What a calculated column shows is computed anew, never taken from the sheet.
      if (column.formula === undefined)
        surroundings.report(finding('unreadable-value', place(row), { value: written }));
    },
    divided: (row, written, share) => {
      surroundings.report(finding('percent-divided', place(row), { value: written, share }));
    },
  };
}

function placeOf(found: FoundTable, row: number, column: string): Place {
  return { table: found.declared.name, row, column, nr: nrAt(found, row) };
}

/** What a row is called: its first declared column. */
function nrAt({ declared, table, columns }: FoundTable, row: number): string {
  const first = Object.values(declared.columns)[0];
  const position = first && columns.get(first.header);
  const cell = position === undefined ? undefined : table.values[row]?.[position];
  return cell === undefined ? '' : oneLine(cellText(cell, 'General'));
}
