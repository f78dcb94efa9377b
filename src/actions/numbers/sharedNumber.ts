/** Rows of a year that have the same number, and what is linked to that number: by its text alone nobody can tell to which. */
import { nameKey } from '../../domain/nameKey';
import type { Registers } from '../../domain/registers';
import { sharesGroup } from '../../domain/targetGroup';
import type { CellAddress } from '../../read/address';
import { cellAddress, cellsOfRow, textUnder } from '../../read/cells/rows';
import { tables, type RegisterKey } from '../../tables/index';
import type { AnyColumn, AnyTable } from '../../tables/table';
import { tableOf, type AnyRow, type RegisterBook } from '../rows/registerForms/registerBook';

/** Whose rows have a number of their own. */
export type NumberedRegister = Exclude<RegisterKey, 'outcomes'>;

export interface NumberOfYear {
  readonly register: NumberedRegister;
  readonly nr: string;
  /** Undefined in Indikatorer, where numbers are of no year. */
  readonly year: number | undefined;
}

export interface SharingRow {
  /** Position in the body of the register. */
  readonly position: number;
  readonly title: string;
  readonly address: CellAddress;
}

export interface LinkToNumber {
  readonly register: RegisterKey;
  readonly position: number;
  /** The column that says the number. */
  readonly field: string;
  /** What the column says. */
  readonly written: string;
  readonly nr: string;
  readonly title: string;
  readonly address: CellAddress;
  /** Positions of those it can mean: rows of another target group it cannot. */
  readonly canMean: readonly number[];
}

export function sharingRows(
  { registers, ...book }: RegisterBook,
  wanted: NumberOfYear,
): readonly SharingRow[] {
  const found = tableOf({ registers, ...book }, wanted.register);
  return rowsWithNumber(registers, wanted).map(({ row, title }) => ({
    position: row,
    title,
    address: cellAddress(found, row),
  }));
}

type TitledRow = AnyRow & { readonly title: string };

function rowsWithNumber(registers: Registers, { register, nr, year }: NumberOfYear): readonly TitledRow[] {
  const rows: readonly TitledRow[] = registers[register];
  const key = nameKey(nr);
  return rows.filter((row) => nameKey(row.nr) === key && (register === 'indicators' || row.year === year));
}

interface LinkingColumn {
  readonly register: RegisterKey;
  readonly field: string;
  /** Whether a row of the register says the number there. */
  readonly says: (row: LinkingRow, wanted: NumberOfYear) => boolean;
}

/** The columns of which some register's rows have one or the other. */
type LinkingRow = AnyRow & {
  readonly title?: string;
  readonly riskNrs?: readonly string[];
  readonly selfCheckNrs?: readonly string[];
  readonly continues?: unknown;
};

const isSameNumber = (one: string, { nr }: NumberOfYear): boolean => nameKey(one) === nameKey(nr);

const linksIn = (register: RegisterKey, field: 'riskNrs' | 'selfCheckNrs'): LinkingColumn => ({
  register,
  field,
  says: (row, wanted) =>
    row.year === wanted.year && row[field]?.some((nr) => isSameNumber(nr, wanted)) === true,
});

/** `2025/R3`: the row of a later year goes on from it. */
const successorsIn = (register: RegisterKey): LinkingColumn => ({
  register,
  field: 'continues',
  says: ({ continues }, wanted) =>
    typeof continues === 'object' &&
    continues !== null &&
    'nr' in continues &&
    'year' in continues &&
    continues.year === wanted.year &&
    isSameNumber(String(continues.nr), wanted),
});

const linkingColumns: Readonly<Record<NumberedRegister, readonly LinkingColumn[]>> = {
  risks: [linksIn('selfChecks', 'riskNrs'), linksIn('measures', 'riskNrs'), successorsIn('risks')],
  selfChecks: [linksIn('measures', 'selfCheckNrs'), successorsIn('selfChecks')],
  measures: [successorsIn('measures')],
  indicators: [
    { register: 'outcomes', field: 'nr', says: ({ nr }, wanted) => isSameNumber(nr, wanted) },
    {
      register: 'indicators',
      field: 'continues',
      says: ({ continues }, wanted) => typeof continues === 'string' && isSameNumber(continues, wanted),
    },
  ],
};

export function linksToNumber(book: RegisterBook, wanted: NumberOfYear): readonly LinkToNumber[] {
  const targets = rowsWithNumber(book.registers, wanted);
  return linkingColumns[wanted.register].flatMap(({ register, field, says }) => {
    const rows: readonly LinkingRow[] = book.registers[register];
    return rows.filter((row) => says(row, wanted)).map((row) => linkOf(book, register, field, row, targets));
  });
}

function linkOf(
  book: RegisterBook,
  register: RegisterKey,
  field: string,
  row: LinkingRow,
  targets: readonly TitledRow[],
): LinkToNumber {
  const found = tableOf(book, register);
  const declared: AnyTable = tables[register];
  const column: AnyColumn | undefined = declared.columns[field];
  const written = column === undefined ? '' : textUnder(found, cellsOfRow(found, row.row), column);
  const can = targets.filter((target) => canBeMeant(row, target));
  return {
    register,
    position: row.row,
    field,
    written,
    nr: row.nr,
    title: row.title ?? outcomeTitle(row),
    address: cellAddress(found, row.row, column?.header),
    canMean: (can.length > 0 ? can : targets).map((target) => target.row),
  };
}

function canBeMeant({ group = '' }: LinkingRow, target: TitledRow): boolean {
  return sharesGroup({ group }, { group: target.group ?? '' });
}

/** Year and series are what an outcome is told by. */
function outcomeTitle({ year, series = '' }: LinkingRow): string {
  const years = typeof year === 'number' ? String(year) : '';
  return [years, series].filter((part) => part !== '').join(' ');
}
