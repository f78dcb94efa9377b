/** What a block of cells holds after a plan, by what it held before; null where a formula may fill what was emptied. */
import type { Block, CellInput, Edit, Plan } from '../plan';

type Lines = readonly (readonly CellInput[])[];

export function blockAfter(sheet: string, block: Block, plan: Plan, before: Lines): Lines {
  const after = before.map((line) => [...line]);
  for (const edit of plan) {
    if ('sheet' in edit && edit.sheet === sheet) write(after, block, edit);
  }
  return after;
}

function write(after: CellInput[][], block: Block, edit: Edit): void {
  if (edit.edit === 'values') writeLines(after, block, edit.row, edit.column, edit.values);
  if (edit.edit === 'formulas') writeLines(after, block, edit.row, edit.column, edit.formulas);
  if (edit.edit === 'clearContents') empty(after, block, edit.block);
  if (edit.edit !== 'fillFormula') return;
  writeLines(after, block, edit.block.row, edit.block.column, filled(edit.block, edit.formula));
}

function empty(after: CellInput[][], block: Block, emptied: Block): void {
  for (let row = emptied.row; row < emptied.row + emptied.rowCount; row++) {
    const known = after[row - block.row];
    for (let column = emptied.column; column < emptied.column + emptied.columnCount; column++) {
      const place = column - block.column;
      if (known !== undefined && place >= 0 && place < known.length) known[place] = null;
    }
  }
}

function filled({ rowCount, columnCount }: Block, input: CellInput): Lines {
  const line = Array.from({ length: columnCount }, () => input);
  return Array.from({ length: rowCount }, () => line);
}

function writeLines(after: CellInput[][], block: Block, row: number, column: number, lines: Lines): void {
  lines.forEach((line, at) => {
    const known = after[row + at - block.row];
    line.forEach((input, position) => {
      const place = column + position - block.column;
      if (known !== undefined && input !== null && place >= 0 && place < known.length) known[place] = input;
    });
  });
}
