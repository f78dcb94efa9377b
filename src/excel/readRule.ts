/** What cells accept: the rule of a block, and cell by cell where its cells differ. */
import type { ValidationSnapshot } from '../read/snapshot';
import type { Block, FormerValidation } from '../write/plan';

export interface SeenValidation extends ValidationSnapshot {
  /** Of all cells of the block; null: they accept anything; undefined: they differ. */
  readonly former?: FormerValidation | null;
  /** Where they differ, cell by cell; undefined where they are too many to be asked. */
  readonly cells?: readonly (FormerValidation | null)[];
}

type Placed = { readonly sheet: string; readonly block: Block };

/** Each cell is a question of its own, and an answer to all of them has to fit in one. */
const mostCells = 3_000;

export function askRule({ dataValidation }: Excel.Range): Excel.DataValidation {
  return dataValidation.load('type,rule,ignoreBlanks,errorAlert,prompt');
}

export function ruleOf(validation: Excel.DataValidation): SeenValidation {
  const { type, rule } = validation;
  const seen = { kind: type, ...(isOfAll(validation) && { former: formerOf(validation) }) };
  if (rule.list !== undefined) return { ...seen, source: textOf(rule.list.source) };
  const { formula1, formula2 } = rule.wholeNumber ?? {};
  return { ...seen, lowest: textOf(formula1), highest: textOf(formula2) };
}

function textOf(formula: unknown): string | undefined {
  return typeof formula === 'string' || typeof formula === 'number' ? String(formula) : undefined;
}

function isOfAll({ type }: Excel.DataValidation): boolean {
  return type !== 'Inconsistent' && type !== 'MixedCriteria';
}

function formerOf({ type, rule, ignoreBlanks, errorAlert, prompt }: Excel.DataValidation) {
  if (type === 'None') return null;
  return { rule: { ...rule }, ignoreBlanks, errorAlert: bagOf(errorAlert), prompt: bagOf(prompt) };
}

/** Where none was set there may be none to tell. */
function bagOf(bag: object | null): FormerValidation['prompt'] {
  return bag === null ? null : { ...bag };
}

/** By block; only of those whose cells differ, as long as they are few enough. */
export function askCells(
  { worksheets }: Excel.Workbook,
  blocks: readonly Placed[],
  rules: readonly Excel.DataValidation[],
): ReadonlyMap<number, readonly Excel.DataValidation[]> {
  let room = mostCells;
  const asked = new Map<number, readonly Excel.DataValidation[]>();
  blocks.forEach(({ sheet, block: { row, column, rowCount } }, at) => {
    const rule = rules[at];
    if (rule === undefined || isOfAll(rule) || (room -= rowCount) < 0) return;
    const cellAt = (place: number): Excel.Range =>
      worksheets.getItem(sheet).getRangeByIndexes(row + place, column, 1, 1);
    asked.set(
      at,
      Array.from({ length: rowCount }, (_, place) => askRule(cellAt(place))),
    );
  });
  return asked;
}

export function cellsOf(asked: readonly Excel.DataValidation[] | undefined): Pick<SeenValidation, 'cells'> {
  return asked === undefined ? {} : { cells: asked.map(formerOf) };
}
