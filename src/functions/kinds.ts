/** What a parameter takes an argument for. Cells are read as the registers read theirs. */
import type { Measured } from '../domain/computed';
import { directionNamed } from '../domain/indicator/direction';
import { isBlank } from '../domain/nameKey';
import { isUnreadable, type Band, type Direction, type LevelOverride, type Read } from '../domain/registers';
import { kindReaders, type CellReader } from '../read/cells/kinds';
import { Fault, outOfBounds, wrongType, type Cell, type Rows } from './argument';

export type Kind<T> =
  | { readonly dimensionality: 'scalar'; readonly read: (cell: Cell) => T | Fault }
  | { readonly dimensionality: 'matrix'; readonly read: (rows: Rows) => T | Fault };

const lone = {
  formatAt: () => 'General',
  unitAt: () => '' as const,
  unreadable: () => undefined,
  divided: () => undefined,
};

function reading<T>(reader: CellReader<T>): (cell: Cell) => T {
  return (cell) => reader(cell ?? '', 0);
}

const readFactorCell = reading(kindReaders.factor(lone));
const readLevelCell = reading(kindReaders.level(lone));
const readNumberCell = reading(kindReaders.number(lone));
const readCountCell = reading(kindReaders.count(lone));
const readYearCell = reading(kindReaders.year(lone));
const readDateCell = reading(kindReaders.date(lone));
const readNameCell = reading(kindReaders.name(lone));

function orWrongType<T>(read: Read<T>): T | undefined | Fault {
  return isUnreadable(read) ? wrongType : read;
}

/** Where 0 has no meaning it is an empty cell, as the desktop hands one over. */
function zeroAsBlank(cell: Cell): Cell {
  return cell === 0 ? undefined : cell;
}

export const factor: Kind<Read<number>> = { dimensionality: 'scalar', read: readFactorCell };

export const statedLevel: Kind<Cell> = {
  dimensionality: 'scalar',
  read: (cell) => (typeof cell === 'boolean' ? cell : readLevelCell(cell)),
};

/** A risk level, or the word that stands in its place. */
export const level: Kind<Measured> = {
  dimensionality: 'scalar',
  read: (cell) => (typeof cell === 'boolean' ? wrongType : readLevelCell(cell)),
};

/** An outcome or target. A text stays a text, even one that looks like a number. */
export const measured: Kind<Measured> = {
  dimensionality: 'scalar',
  read: (cell) => {
    if (typeof cell === 'boolean') return wrongType;
    return typeof cell === 'string' && isBlank(cell) ? undefined : cell;
  },
};

export const number: Kind<number | undefined> = {
  dimensionality: 'scalar',
  read: (cell) => orWrongType(readNumberCell(cell)),
};

export const year: Kind<number | undefined> = {
  dimensionality: 'scalar',
  read: (cell) => orWrongType(readNumberCell(zeroAsBlank(cell))),
};

/** 4 unless given (workbook.md, RISKNIVA). */
const defaultScale = 4;
/** More rows and columns are no matrix that anybody reads; without a limit one number could fill the memory. */
const highestScale = 100;

export const scale: Kind<number> = {
  dimensionality: 'scalar',
  read: (cell) => {
    const highest = orWrongType(readNumberCell(cell)) ?? defaultScale;
    if (highest instanceof Fault) return highest;
    return Number.isInteger(highest) && highest >= 1 && highest <= highestScale ? highest : outOfBounds;
  },
};

function wordOf(cell: Cell): string | undefined | Fault {
  const word = zeroAsBlank(cell);
  if (word !== undefined && typeof word !== 'string') return wrongType;
  return word === undefined || isBlank(word) ? undefined : word;
}

export const word: Kind<string | undefined> = { dimensionality: 'scalar', read: wordOf };

export const direction: Kind<Direction | undefined> = {
  dimensionality: 'scalar',
  read: (cell) => {
    const name = wordOf(cell);
    if (name === undefined || name instanceof Fault) return name;
    return directionNamed(name) ?? wrongType;
  },
};

/** A serial day; a word that is no date stays a word. */
function dateOf(cell: Cell): Measured {
  const read = readDateCell(zeroAsBlank(cell));
  return isUnreadable(read) ? read.unreadable : read;
}

export const date: Kind<Measured> = { dimensionality: 'scalar', read: dateOf };

function list<T>(read: (cell: Cell) => T): Kind<readonly T[]> {
  return { dimensionality: 'matrix', read: (rows) => rows.flat().map(read) };
}

export const cells = list((cell) => cell);
export const dates = list(dateOf);
export const factors = list(readFactorCell);

/** The rows of a list table of the sheet Inställningar, but for the empty ones. */
function listTable<Row>(read: (cells: readonly Cell[]) => Row, columns: number): Kind<readonly Row[]> {
  return {
    dimensionality: 'matrix',
    read: (rows) => {
      const filled = rows.filter((row) => !row.every(isEmptyCell));
      return filled.some((row) => row.length < columns) ? wrongType : filled.map(read);
    },
  };
}

function isEmptyCell(cell: Cell): boolean {
  return cell === undefined || cell === 0 || (typeof cell === 'string' && isBlank(cell));
}

/** The first four columns of Riskklasser: Gäller från, Lägsta nivå, Högsta nivå, Riskklass. */
export const bands: Kind<readonly Band[]> = listTable<Band>(
  ([validFrom, lowest, highest, name]) => ({
    validFrom: readYearCell(zeroAsBlank(validFrom)),
    lowest: readCountCell(lowest),
    highest: readCountCell(highest),
    name: readNameCell(zeroAsBlank(name)),
    color: '',
    symbol: '',
  }),
  4,
);

/** The four columns of Riskmatris: Gäller från, Sannolikhet, Konsekvens, Risknivå. */
export const overrides: Kind<readonly LevelOverride[]> = listTable<LevelOverride>(
  ([validFrom, likelihood, consequence, riskLevel]) => ({
    validFrom: readYearCell(zeroAsBlank(validFrom)),
    likelihood: readFactorCell(likelihood),
    consequence: readFactorCell(consequence),
    level: readCountCell(zeroAsBlank(riskLevel)),
  }),
  4,
);
