/** Which formulas say the name of a table or of something defined, directly or through another name. */
import { cellArea, wholeSheet } from '../workbook/address';
import { cellsWithin } from '../workbook/cells';
import type { Workbook } from '../workbook/workbook';
import type { ChangedArea } from './calculator';

export function formulasNaming(workbook: Workbook, names: ReadonlySet<string>): ChangedArea[] {
  if (names.size === 0) return [];
  const wanted = withNamesThatSay(workbook, names);
  return workbook.sheets.flatMap((sheet) =>
    [...cellsWithin(sheet, wholeSheet)]
      .filter(([{ formula }]) => formula !== undefined && says(formula, wanted))
      .map(([, row, column]) => ({ sheet, area: cellArea(row, column) })),
  );
}

/** A name whose formula says one of the names has another meaning too. */
function withNamesThatSay(workbook: Workbook, names: ReadonlySet<string>): readonly string[] {
  const wanted = new Set([...names].map((name) => name.toLowerCase()));
  for (let before = 0; before < wanted.size;) {
    before = wanted.size;
    const found = workbook.names.filter(({ formula }) => says(formula, [...wanted]));
    for (const { name } of found) wanted.add(name.toLowerCase());
  }
  return [...wanted];
}

/** Where a text only looks like the name a formula is calculated once too often, which changes nothing. */
function says(formula: string, names: readonly string[]): boolean {
  const lower = formula.toLowerCase();
  return names.some((name) => lower.includes(name));
}
