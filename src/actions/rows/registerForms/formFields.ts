/** The fields of a row's form: what stands in each cell, as it is written, and the words to choose among. */
import { cellAddress, cellsOfRow, textUnder } from '../../../read/cells/rows';
import type { CellAddress } from '../../../read/address';
import type { FoundTable } from '../../../read/find';
import { choicesOf } from '../../../read/listWords';
import type { RegisterKey } from '../../../tables/index';
import type { AnyColumn } from '../../../tables/table';
import { tableOf, type AnyRow, type RegisterBook } from './registerBook';

export interface FormCell {
  /** Key in the register's declaration. */
  readonly field: string;
  readonly header: string;
  readonly help: { readonly sv: string; readonly en: string };
  readonly input: FieldInput;
  /** What the cell says, as whoever edits it writes it. */
  readonly written: string;
  /** For a choice: the word of the list that was written, however it was spelt. */
  readonly chosen: string;
  readonly words: readonly string[];
  readonly address: CellAddress;
}

/** `line` is a name or a number, `text` may be long. */
export type FieldInput = 'line' | 'text' | 'choice' | 'date' | 'number';

/** What the sheet has calculated. */
export interface CalculatedField {
  readonly header: string;
  readonly written: string;
}

export interface FormFields {
  /** What the row is about, and what is written in it most. */
  readonly first: readonly FormCell[];
  readonly rest: readonly FormCell[];
  readonly calculated: readonly CalculatedField[];
}

const firstFields: Readonly<Record<RegisterKey, readonly string[]>> = {
  risks: ['title', 'description', 'area'],
  selfChecks: ['title', 'area', 'status', 'followUp'],
  measures: ['title', 'area', 'deadline', 'status', 'followUp'],
  indicators: ['title', 'area', 'qualityFactor', 'unit', 'direction'],
  outcomes: ['outcome', 'missingReason', 'stageGoal', 'target', 'comment'],
};

/** What a row is known by; it is not edited in a form, since links and the row's history follow it. */
const identifying: ReadonlySet<string> = new Set(['nr', 'year', 'series']);

const inputs: Readonly<Record<AnyColumn['kind'], FieldInput | undefined>> = {
  nr: 'line',
  name: 'line',
  text: 'text',
  choice: 'choice',
  closedChoice: 'choice',
  yesNo: 'choice',
  yearLink: 'line',
  color: 'line',
  setting: 'line',
  level: 'line',
  year: 'number',
  count: 'number',
  number: 'number',
  share: 'number',
  measured: 'number',
  date: 'date',
  // Factors are chosen in the matrix, links among the rows they lead to.
  factor: undefined,
  links: undefined,
};

export function formFields(book: RegisterBook, register: RegisterKey, row: AnyRow): FormFields {
  const found = tableOf(book, register);
  const columns = Object.entries(found.declared.columns).filter(([, { header }]) =>
    found.columns.has(header),
  );
  const fields = columns.flatMap(([field, column]) =>
    identifying.has(field) ? [] : (formField(book, found, row, field, column) ?? []),
  );
  const first = firstFields[register];
  return {
    first: first.flatMap((field) => fields.find((each) => each.field === field) ?? []),
    rest: fields.filter(({ field }) => !first.includes(field)),
    calculated: columns.flatMap(([, column]) =>
      column.formula === undefined ? [] : { header: column.header, written: writtenIn(found, row, column) },
    ),
  };
}

export function writtenIn(found: FoundTable, row: AnyRow, column: AnyColumn): string {
  return textUnder(found, cellsOfRow(found, row.row), column);
}

function formField(
  { registers }: RegisterBook,
  found: FoundTable,
  row: AnyRow,
  field: string,
  column: AnyColumn,
): FormCell | undefined {
  const input = field === 'title' ? 'text' : inputs[column.kind];
  if (input === undefined || column.formula !== undefined) return undefined;
  const { header, help } = column;
  const written = writtenIn(found, row, column);
  return {
    field,
    header,
    help,
    input,
    written,
    chosen: input === 'choice' ? chosenWord(row, field, written) : written,
    words: choicesOf(column, registers) ?? [],
    address: cellAddress(found, row.row, header),
  };
}

/** The word as it was read; a yes or no is read as a logical value, and keeps its word. */
function chosenWord(row: AnyRow, field: string, written: string): string {
  const read: unknown = Object.entries(row).find(([key]) => key === field)?.[1];
  if (read === true) return 'Ja';
  return typeof read === 'string' && read !== '' ? read : written;
}
