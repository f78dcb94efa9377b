/** One row of a register as a form. */
import { cellAddress } from '../../../read/cells/rows';
import type { CellAddress } from '../../../read/address';
import type { RegisterKey } from '../../../tables/index';
import type { RowsRequest } from '../readRows';
import type { RegisterRowIdentity } from '../registerRow';
import { formFields, writtenIn, type FormFields } from './formFields';
import { identityOf, isSameRow, rowsOfChoice, tableOf, type AnyRow, type RegisterBook } from './registerBook';
import { relationsOf, type Relation } from './relations';
import { riskStory, type RiskStory } from './riskStory';
import { summariser, type RowSummary } from './rowSummary';

export interface RowForm extends RowSummary {
  /** Where the row is, at its title. */
  readonly address: CellAddress;
  /** As the sheet numbers its rows. */
  readonly sheetRow: number;
  /** Blank: all target groups. */
  readonly group: string;
  readonly fields: FormFields;
  readonly risk: RiskForm | undefined;
  readonly relations: readonly Relation[];
  readonly neighbours: Neighbours;
}

export interface RiskForm extends RiskStory {
  readonly factors: readonly FactorCell[];
}

/** A factor as its cell says it. */
export interface FactorCell {
  readonly field: 'likelihood' | 'consequence';
  readonly header: string;
  readonly written: string;
}

/** The rows before and after among those of the year and target group. */
export interface Neighbours {
  readonly previous: RegisterRowIdentity | undefined;
  readonly next: RegisterRowIdentity | undefined;
}

export function rowForm(
  book: RegisterBook,
  register: RegisterKey,
  row: AnyRow,
  choice: RowsRequest,
): RowForm {
  const found = tableOf(book, register);
  const { title, outcome } = found.declared.columns;
  return {
    ...summariser(book.registers, register)(row),
    address: cellAddress(found, row.row, (title ?? outcome)?.header),
    sheetRow: found.table.row + row.row + 2,
    group: row.group ?? '',
    fields: formFields(book, register, row),
    risk: register === 'risks' ? riskForm(book, row) : undefined,
    relations: relationsOf(book, register, row),
    neighbours: neighboursOf(rowsOfChoice(book, register, choice), register, row),
  };
}

function riskForm(book: RegisterBook, row: AnyRow): RiskForm | undefined {
  const risk = book.registers.risks.find((each) => each.row === row.row);
  if (risk === undefined) return undefined;
  const found = tableOf(book, 'risks');
  const factors = factorFields.flatMap((field): FactorCell | readonly FactorCell[] => {
    const column = found.declared.columns[field];
    return column === undefined
      ? []
      : { field, header: column.header, written: writtenIn(found, row, column) };
  });
  return { ...riskStory(risk, book.registers), factors };
}

const factorFields = ['likelihood', 'consequence'] as const;

function neighboursOf(rows: readonly AnyRow[], register: RegisterKey, row: AnyRow): Neighbours {
  const own = identityOf(register, row);
  const others = rows.filter((each) => each.row === row.row || !isSameRow(identityOf(register, each), own));
  const previous = others.findLast((each) => each.row < row.row);
  const next = others.find((each) => each.row > row.row);
  return {
    previous: previous && identityOf(register, previous),
    next: next && identityOf(register, next),
  };
}
