/** What an action has set up, as it was before; what somebody has set up otherwise since stays. */
import type { Edit, PageSetup } from '../plan';
import { isAsWanted } from '../repair/lists';
import { isOwnLook, isWholeLook } from '../repair/looks';
import type { FrameThere } from '../repair/situation';
import { sheetNamed } from '../sheetNames';
import type { Runs } from './runs';
import type {
  SavedFormats,
  SavedFrozen,
  SavedLooks,
  SavedPage,
  SavedRules,
  SavedSetup,
  SetupKind,
} from './savedSetup';
import type { SetupNow, UndoConflict, UndoSituation } from './undoSituation';

export interface GivenSetup {
  readonly sheet: string;
  readonly kind: SetupKind;
}

export interface TakenSetups {
  readonly edits: readonly Edit[];
  readonly conflicts: readonly UndoConflict[];
  readonly given: readonly GivenSetup[];
}

export function takenSetups(
  setups: readonly SavedSetup[],
  { workbook, setups: now }: UndoSituation,
  overChanges: boolean,
): TakenSetups {
  const taken = setups.map((setup, at): TakenSetups => {
    const sheet = sheetNamed(workbook.sheets, setup.sheet)?.name;
    if (sheet === undefined) return { ...nothing, conflicts: [{ kind: 'sheetGone', sheet: setup.sheet }] };
    const found = { ...setup, sheet };
    const isChanged = !isAsLeft(found, now[at]);
    const conflicts = isChanged ? [conflictOf(found)] : [];
    const edits = isChanged && !overChanges ? [] : editsOf(found, now[at]);
    return { edits, conflicts, given: edits.length === 0 ? [] : [{ sheet, kind: setup.kind }] };
  });
  return {
    edits: taken.flatMap(({ edits }) => edits),
    conflicts: taken.flatMap(({ conflicts }) => conflicts),
    given: taken.flatMap(({ given }) => given),
  };
}

const nothing: TakenSetups = { edits: [], conflicts: [], given: [] };

function conflictOf(setup: SavedSetup): UndoConflict {
  const { sheet, kind: what } = setup;
  return { kind: 'setup', sheet, what, ...('block' in setup && { block: setup.block }) };
}

function isAsLeft(setup: SavedSetup, now: SetupNow | undefined): boolean {
  if (setup.kind === 'formats' && now?.kind === 'formats') {
    return now.formats.every((format) => format === setup.after);
  }
  if (setup.kind === 'lists' && now?.kind === 'lists') return isAsWanted({ rule: setup.after }, now.there);
  if (setup.kind === 'looks' && now?.kind === 'looks') {
    return isWholeLook({ block: setup.block, edits: setup.after }, now.there.filter(isOwnLook));
  }
  if (setup.kind === 'frozen' && now?.kind === 'frozen') return isFrozenAs(setup, now.there);
  return setup.kind === 'print' && now?.kind === 'print' && isPrintedAs(setup, now.there.page);
}

function isFrozenAs({ after }: SavedFrozen, { frozenRows, frozenColumns }: FrameThere): boolean {
  return frozenRows === after.rows && frozenColumns === after.columns;
}

/** Excel rounds margins as it likes. */
const slack = 0.5;

function isPrintedAs({ after: { margins, ...after } }: SavedPage, now: PageSetup): boolean {
  const sides = Object.keys(margins) as (keyof typeof margins)[];
  const said = Object.keys(after) as (keyof typeof after)[];
  return (
    sides.every((side) => Math.abs(margins[side] - now.margins[side]) < slack) &&
    said.every((name) => after[name] === now[name])
  );
}

function editsOf(setup: SavedSetup, now: SetupNow | undefined): readonly Edit[] {
  switch (setup.kind) {
    case 'formats':
      return formatEdits(setup);
    case 'lists':
      return ruleEdits(setup);
    case 'looks':
      return lookEdits(setup, now);
    case 'frozen':
      return [{ edit: 'freeze', sheet: setup.sheet, ...setup.before }];
    case 'print':
      return [{ edit: 'page', sheet: setup.sheet, page: setup.before }];
  }
}

function formatEdits({ sheet, block, before }: SavedFormats): readonly Edit[] {
  return stretches(before, block.row).map(({ row, rowCount, value: numberFormat }): Edit => {
    return { edit: 'look', sheet, blocks: [{ ...block, row, rowCount }], look: { numberFormat } };
  });
}

function ruleEdits({ sheet, block, before = [] }: SavedRules): readonly Edit[] {
  return stretches(before, block.row).map(({ row, rowCount, value: former }): Edit => {
    return { edit: 'formerValidation', sheet, block: { ...block, row, rowCount }, former };
  });
}

/** In their former order: each takes its place among those that are there already. */
function lookEdits({ sheet, block, before }: SavedLooks, now: SetupNow | undefined): readonly Edit[] {
  const own = now?.kind === 'looks' ? now.there.filter(isOwnLook) : [];
  return [
    ...own.map(({ id }): Edit => ({ edit: 'forgetLook', sheet, block, id })),
    ...before
      .toSorted((a, b) => a.priority - b.priority)
      .map((rule): Edit => ({ edit: 'formerRule', sheet, rule })),
  ];
}

interface StretchOf<Value> {
  readonly row: number;
  readonly rowCount: number;
  readonly value: Value;
}

function stretches<Value>(runs: Runs<Value>, first: number): readonly StretchOf<Value>[] {
  let row = first;
  return runs.map(([rowCount, value]) => {
    const stretch = { row, rowCount, value };
    row += rowCount;
    return stretch;
  });
}
