/** Keeps frozen rows and columns in view: measured when the sheet stands in the page, as rows grow with their texts. */
import type { Sheet } from '../../host/workbook/workbook';

/** Returns how much of the view is taken from above and from the left. */
export function freeze(
  table: HTMLTableElement,
  { frozen }: Sheet,
): { readonly top: number; readonly left: number } {
  return { top: freezeRows(table, frozen?.rows ?? 0), left: freezeColumns(table, frozen?.columns ?? 0) };
}

function freezeRows(table: HTMLTableElement, count: number): number {
  let top = table.tHead?.rows[0]?.offsetHeight ?? 0;
  for (const line of [...(table.tBodies[0]?.rows ?? [])].slice(0, count)) {
    line.classList.add('frozen-row');
    for (const cell of line.cells) cell.style.top = `${top}px`;
    top += line.offsetHeight;
  }
  return top;
}

function freezeColumns(table: HTMLTableElement, count: number): number {
  const widths = [...(table.tHead?.rows[0]?.cells ?? [])].map((cell) => cell.offsetWidth);
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  for (const line of table.rows) {
    [...line.cells].slice(1, count + 1).forEach((cell, index) => {
      cell.classList.add('frozen-column');
      cell.style.left = `${lefts[index + 1] ?? 0}px`;
    });
  }
  return lefts[count + 1] ?? 0;
}
