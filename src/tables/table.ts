/**
 * How a register is declared: every table and column once, as data. Creating, reading, checking, CSV and the
 * documentation all follow from these declarations.
 */
import type { Read, YearLink } from '../domain/registers';
import type { Spellings } from './spellings';

/** What a cell of each kind is read as. */
export interface KindValue {
  /** The row's number: `R1`. */
  readonly nr: string;
  readonly year: Read<number>;
  /** A name or heading on one line. */
  readonly name: string;
  /** Running text. */
  readonly text: string;
  /** A word from a list. */
  readonly choice: string;
  /** Ja or Nej. */
  readonly yesNo: boolean;
  /** Whole number from 1 to the scale; "3 – Möjlig" counts as 3. */
  readonly factor: Read<number>;
  /** A level, or a word that stands for one. */
  readonly level: number | string | undefined;
  readonly number: Read<number>;
  readonly count: Read<number>;
  /** 0–1, shown as percent. */
  readonly share: Read<number>;
  /** In the unit of the row's indicator: a share for procent, else a number; a text is kept. */
  readonly measured: number | string | undefined;
  /** Excel's serial day number. */
  readonly date: Read<number>;
  /** Numbers of rows in another register. */
  readonly links: readonly string[];
  /** A row of another year: `2022/R1`. */
  readonly yearLink: Read<YearLink>;
  /** `#RRGGBB` */
  readonly color: string;
  /** A setting's value: a number or a text. */
  readonly setting: number | string | undefined;
}
export type Kind = keyof KindValue;

/** The kinds that are read as a T. */
export type KindFor<T> = { [K in Kind]: KindValue[K] extends T ? K : never }[Kind];

export type ListSource =
  /** A column of a list table; where `subject` is given only the rows that apply to it. */
  | { readonly table: string; readonly column: string; readonly subject?: string }
  | { readonly fixed: readonly string[] };

interface ColumnOf {
  readonly header: string;
  /** Other spellings under which the column has been met. */
  readonly alsoCalled?: readonly string[];
  /** Points. */
  readonly width: number;
  readonly help: { readonly sv: string; readonly en: string };
  readonly list?: ListSource;
  /** Other ways of writing the list's words. */
  readonly spellings?: Spellings;
  /** A calculated column: English, with structured references, beginning with `=`. */
  readonly formula?: string;
  /** Number format, English. */
  readonly format?: string;
  /** The version of the registers that the column came with; without it, it has always been there. */
  readonly since?: number;
  /** Without this column a register cannot be read. */
  readonly required?: true;
}

/** A column whose every value is one of a few words; anything else is read as `otherwise` and reported. */
export interface ClosedChoice<T> {
  readonly kind: 'closedChoice';
  readonly words: readonly T[];
  readonly otherwise: T;
}

export type Column<T> = ColumnOf &
  ({ readonly kind: KindFor<T> } | ([T] extends [string] ? ClosedChoice<T> : never));

/** A register or list table. The order of `columns` is the order on the sheet. */
export interface Table<Row> {
  /** Name of the Excel table. */
  readonly name: string;
  /** Sheet it is created on. */
  readonly sheet: string;
  readonly columns: { readonly [Key in keyof Row]-?: Column<Row[Key]> };
}

/** A column of whatever type, as those who walk through all columns see it. */
export type AnyColumn = ColumnOf & ({ readonly kind: Kind } | ClosedChoice<string>);

/** A table of whatever rows. */
export interface AnyTable {
  readonly name: string;
  readonly sheet: string;
  readonly columns: Readonly<Record<string, AnyColumn>>;
}

export function defineTable<Row>(table: Table<Row>): Table<Row> {
  return table;
}
