/** What a plan sets up anew, with how it was before: from what was read when the plan was made. */
import { groupBy } from '../../domain/groupBy';
import type { ConditionalFormatSnapshot, TableSnapshot } from '../../read/snapshot';
import type { Block, ConditionalLook, Edit, EditOf, FormerRule, Plan } from '../plan';
import type { FrameThere, ValidationThere } from '../repair/situation';
import { runsOf } from './runs';
import type { SavedFormats, SavedLooks, SavedRules, SavedSetup } from './savedSetup';

type Placed = { readonly sheet: string; readonly block: Block };

/** How it was where the plan sets something up. */
export interface KnownSetups {
  /** As they stand once the plan has let them grow. */
  readonly tables: readonly TableSnapshot[];
  readonly validations: readonly (Placed & { readonly there: ValidationThere })[];
  readonly looks: readonly (Placed & { readonly there: readonly ConditionalFormatSnapshot[] })[];
  readonly frames: readonly { readonly sheet: string; readonly there: FrameThere }[];
}

/** Only what every reading tells: the formats in the tables. */
export function onlyTables(tables: readonly TableSnapshot[]): KnownSetups {
  return { tables, validations: [], looks: [], frames: [] };
}

/** undefined: something is set up of which nobody knows how it was. */
export function setupsOf(edits: Plan, known: KnownSetups): readonly SavedSetup[] | undefined {
  const saved = [
    ...edits.flatMap((edit): readonly (SavedSetup | undefined)[] => {
      if (edit.edit === 'look') return edit.blocks.map((block) => formatsOf(edit, block, known));
      if (edit.edit === 'validation') return [rulesOf(edit, known)];
      return edit.edit === 'freeze' || edit.edit === 'page' ? [frameOf(edit, known)] : [];
    }),
    ...looksOf(edits, known),
  ];
  return saved.includes(undefined) ? undefined : saved.filter((setup) => setup !== undefined);
}

/** Whether the edit sets something up that can be set up again as it was. */
export function isSetup(edit: Edit): boolean {
  if (edit.edit === 'look') return Object.keys(edit.look).every((name) => name === 'numberFormat');
  return ['validation', 'conditionalFormat', 'forgetLook', 'freeze', 'page'].includes(edit.edit);
}

function formatsOf(
  { sheet, look: { numberFormat: after = '' } }: EditOf<'look'>,
  block: Block,
  { tables }: KnownSetups,
): SavedFormats | undefined {
  const formats = tables
    .filter((table) => table.sheet === sheet)
    .map((table) => formatsIn(table, block))
    .find((found) => found !== undefined);
  return formats && { kind: 'formats', sheet, block, before: runsOf(formats), after };
}

/** Of a stretch of one column of the table's body. */
function formatsIn(
  { row, column, numberFormats }: TableSnapshot,
  block: Block,
): readonly string[] | undefined {
  const [first, position] = [block.row - row - 1, block.column - column];
  if (first < 0 || position < 0 || block.columnCount !== 1) return undefined;
  const formats = numberFormats.slice(first, first + block.rowCount).map((line) => line[position]);
  const isKnown = formats.length === block.rowCount && !formats.includes(undefined);
  return isKnown ? formats.map((format = 'General') => format) : undefined;
}

function isSamePlace(one: Placed, other: Placed): boolean {
  return one.sheet === other.sheet && keyOf(one) === keyOf(other);
}

function keyOf({ sheet, block: { row, column, rowCount, columnCount } }: Placed): string {
  return `${row},${column},${rowCount},${columnCount}!${sheet}`;
}

function rulesOf(
  { sheet, block, rule: after }: EditOf<'validation'>,
  { validations }: KnownSetups,
): SavedRules | undefined {
  const there = validations.find((each) => isSamePlace(each, { sheet, block }))?.there;
  if (there === undefined) return undefined;
  const { former, cells } = there;
  const whole = former === undefined ? undefined : ([[block.rowCount, former]] as const);
  const before = cells === undefined ? whole : runsOf(cells);
  return { kind: 'lists', sheet, block, ...(before !== undefined && { before }), after };
}

/** Of each block whose looks are set: those that go, and those that come. */
function looksOf(edits: Plan, { looks }: KnownSetups): readonly (SavedLooks | undefined)[] {
  const about = edits.filter((edit) => edit.edit === 'forgetLook' || edit.edit === 'conditionalFormat');
  return [...groupBy(about, keyOf).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const there = looks.find((each) => isSamePlace(each, first))?.there;
    if (there === undefined) return [undefined];
    const gone = group.flatMap((edit) => (edit.edit === 'forgetLook' ? [edit.id] : []));
    const before = there.filter(({ id }) => gone.includes(id)).map(formerRule);
    const after = group.flatMap((edit) =>
      edit.edit === 'conditionalFormat' ? [{ formula: edit.formula, look: edit.look }] : [],
    );
    const { sheet, block } = first;
    return [{ kind: 'looks' as const, sheet, block, before, after }];
  });
}

function formerRule(there: ConditionalFormatSnapshot): FormerRule {
  const { areas, formula = '', priority = 0, stopIfTrue = false } = there;
  return { areas, formula, look: lookOf(there), priority, stopIfTrue };
}

function lookOf(there: ConditionalFormatSnapshot): ConditionalLook {
  const { fill, fontColor, numberFormat, bold, italic } = there;
  return {
    ...(fill !== '' && { fill }),
    ...(fontColor !== '' && { fontColor }),
    ...(numberFormat !== '' && { numberFormat }),
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
  };
}

function frameOf(edit: EditOf<'freeze'> | EditOf<'page'>, { frames }: KnownSetups): SavedSetup | undefined {
  const { sheet } = edit;
  const there = frames.find((frame) => frame.sheet === sheet)?.there;
  if (there === undefined) return undefined;
  if (edit.edit === 'page') return { kind: 'print', sheet, before: there.page, after: edit.page };
  const before = { rows: there.frozenRows, columns: there.frozenColumns };
  return { kind: 'frozen', sheet, before, after: { rows: edit.rows, columns: edit.columns } };
}
