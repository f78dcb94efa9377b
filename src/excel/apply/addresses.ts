import type { Block } from '../../write/plan';

/** Longest text that `Worksheet.getRanges` takes (learn.microsoft.com, "Work with multiple ranges simultaneously"). */
const longestAddress = 8192;

export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

export function blockAddress({ row, column, rowCount, columnCount }: Block): string {
  const first = `${columnLetters(column)}${row + 1}`;
  const last = `${columnLetters(column + columnCount - 1)}${row + rowCount}`;
  return first === last ? first : `${first}:${last}`;
}

/** As few address lists as Excel's limit on their length allows. */
export function addressLists(blocks: readonly Block[]): string[] {
  const lists: string[] = [];
  let current = '';
  for (const block of blocks) {
    const address = blockAddress(block);
    if (current.length + 1 + address.length > longestAddress) {
      lists.push(current);
      current = '';
    }
    current = current === '' ? address : `${current},${address}`;
  }
  return current === '' ? lists : [...lists, current];
}
