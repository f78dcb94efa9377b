/** What a row under a header is: data, or one of the things that people put between and under it. */
import type { SettledBlock, SettledColumn } from './columns';
import { endOf } from './endOfTable';
import { headerKey } from './headerSense';
import { isTitled } from './meaning';
import { footnoteMark, idText, totalWords } from './rowWords';
import { isNumeric, type SourceCell, type SourceRow } from './source';

export type RowKind =
  'data' | 'repeatedHeader' | 'banner' | 'total' | 'footnote' | 'formulaOnly' | 'idOnly' | 'noTitle';

export function rowKinds(settled: SettledBlock): readonly RowKind[] {
  const { rows } = settled.block;
  const known = knownColumns(settled);
  const end = endOf(settled);
  return rows.map((row, at) => rowKind(row, known, settled, at >= end));
}

interface KnownColumns {
  readonly titles: readonly number[];
  readonly numbers: readonly number[];
  readonly headers: ReadonlyMap<number, readonly string[]>;
  readonly first: number;
}

function knownColumns({ columns }: SettledBlock): KnownColumns {
  const positions = (isOne: (column: SettledColumn) => boolean): readonly number[] =>
    columns.filter(isOne).map(({ column }) => column);
  return {
    titles: positions(({ meaning }) => meaning?.field === 'title' && isTitled(meaning.register)),
    numbers: positions(({ meaning }) => meaning?.field === 'nr'),
    headers: new Map(
      columns.map(({ column, text }) => [column, [text, ...text.split(' / ')].map(headerKey)]),
    ),
    first: columns[0]?.column ?? 0,
  };
}

function rowKind(row: SourceRow, known: KnownColumns, settled: SettledBlock, isAfter: boolean): RowKind {
  const { cells } = row;
  const [only] = cells;
  if (isAfter && cells.length > 1) return 'footnote';
  if (isHeaderAgain(cells, known)) return 'repeatedHeader';
  if (isTotal(cells)) return 'total';
  if (cells.length === 1 && only !== undefined) return singleKind(only, known, settled, isAfter);
  if (hasTitle(row, known, settled)) return 'data';
  const filledIn = cells.filter(({ isFormula }) => !isFormula);
  if (filledIn.length === 0) return 'formulaOnly';
  return filledIn.every(({ column }) => known.numbers.includes(column)) ? 'idOnly' : 'noTitle';
}

function isHeaderAgain(cells: readonly SourceCell[], { headers }: KnownColumns): boolean {
  return (
    cells.length > 1 &&
    cells.every(({ column, text }) => headers.get(column)?.includes(headerKey(text)) === true)
  );
}

function isTotal(cells: readonly SourceCell[]): boolean {
  const words = cells.filter((cell) => !isNumeric(cell));
  const [word] = words;
  return word !== undefined && words.length === 1 && totalWords.test(headerKey(word.text));
}

/** A title that is merged over several rows counts for each of them. */
function hasTitle({ row, at }: SourceRow, { titles }: KnownColumns, { block }: SettledBlock): boolean {
  return titles.some((column) => at.has(column) || (block.sheet.mergeAt(row, column)?.rowCount ?? 1) > 1);
}

function singleKind(
  cell: SourceCell,
  known: KnownColumns,
  { block, columns }: SettledBlock,
  isAfter: boolean,
): RowKind {
  const isWide = (block.sheet.mergeAt(cell.row, cell.column)?.columnCount ?? 1) > 1;
  const isText = !cell.isFormula && !isNumeric(cell);
  if (isText && columns.length > 1 && (isAfter || footnoteMark.test(cell.text))) return 'footnote';
  if (isText && isWide) return 'banner';
  if (known.titles.includes(cell.column)) return 'data';
  if (cell.isFormula) return 'formulaOnly';
  if (known.numbers.includes(cell.column) && (isNumeric(cell) || idText.test(cell.text))) return 'idOnly';
  return isText && cell.column === known.first ? 'banner' : 'noTitle';
}
