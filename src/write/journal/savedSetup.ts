/**
 * How cells and sheets were set up before an action, and how it set them up: number formats, what cells accept, looks
 * that depend on contents, what is frozen and how a sheet is printed.
 */
import type { Block, ConditionalLook, FormerRule, FormerValidation, PageSetup, Validation } from '../plan';
import { isRecord } from './entryShapes';
import type { Runs } from './runs';

interface Placed {
  readonly sheet: string;
  readonly block: Block;
}

export interface SavedFormats extends Placed {
  readonly kind: 'formats';
  /** Of the cells, from the first one down. */
  readonly before: Runs<string>;
  readonly after: string;
}

export interface SavedRules extends Placed {
  readonly kind: 'lists';
  /** null: the cells took anything; undefined: they differed, and were too many to be asked. */
  readonly before?: Runs<FormerValidation | null>;
  readonly after: Validation;
}

export interface SavedLooks extends Placed {
  readonly kind: 'looks';
  readonly before: readonly FormerRule[];
  readonly after: readonly { readonly formula: string; readonly look: ConditionalLook }[];
}

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

export interface SavedFrozen {
  readonly kind: 'frozen';
  readonly sheet: string;
  readonly before: FrozenPanes;
  readonly after: FrozenPanes;
}

export interface SavedPage {
  readonly kind: 'print';
  readonly sheet: string;
  readonly before: PageSetup;
  readonly after: PageSetup;
}

export type SavedSetup = SavedFormats | SavedRules | SavedLooks | SavedFrozen | SavedPage;
export type SetupKind = SavedSetup['kind'];

/** A part that stays when the action is taken back, because Excel cannot be told to give it back. */
export type Stay =
  /** Office.js sets which rows each page repeats, and has nothing that takes it away. */
  | { readonly kind: 'titleRows'; readonly sheet: string }
  /** What the cells of one column accepted differed, and they were too many to be asked one by one. */
  | { readonly kind: 'lists'; readonly sheet: string; readonly block: Block };

export function staysOf(setups: readonly SavedSetup[]): readonly Stay[] {
  return setups.flatMap((setup): readonly Stay[] => {
    const { kind, sheet } = setup;
    if (kind === 'lists' && setup.before === undefined) return [{ kind, sheet, block: setup.block }];
    const getsTitles = kind === 'print' && setup.after.titleRows !== undefined;
    return getsTitles && setup.before.titleRows === undefined ? [{ kind: 'titleRows', sheet }] : [];
  });
}

function isBlock(value: unknown): value is Block {
  if (!isRecord(value)) return false;
  const { row, column, rowCount, columnCount } = value;
  return [row, column, rowCount, columnCount].every((each) => Number.isInteger(each) && Number(each) >= 0);
}

function areRuns(value: unknown, isValue: (value: unknown) => boolean): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (run) => Array.isArray(run) && run.length === 2 && Number.isInteger(run[0]) && isValue(run[1]),
    )
  );
}

function isFormerRule(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { areas, formula, look, priority } = value;
  const isPlaced = Array.isArray(areas) && areas.length > 0 && areas.every(isBlock);
  return isPlaced && typeof formula === 'string' && isRecord(look) && Number.isInteger(priority);
}

function isFormerValidation(value: unknown): boolean {
  return value === null || (isRecord(value) && isRecord(value['rule']));
}

/** Whether it is what was once written. */
export function isSavedSetup(value: unknown): value is SavedSetup {
  if (!isRecord(value) || typeof value['sheet'] !== 'string') return false;
  const { kind, block, before, after } = value;
  switch (kind) {
    case 'formats':
      return isBlock(block) && areRuns(before, (format) => typeof format === 'string');
    case 'lists':
      return (
        isBlock(block) && isRecord(after) && (before === undefined || areRuns(before, isFormerValidation))
      );
    case 'looks':
      return isBlock(block) && Array.isArray(after) && Array.isArray(before) && before.every(isFormerRule);
    case 'frozen':
      return isRecord(before) && isRecord(after);
    case 'print':
      return isRecord(before) && isRecord(before['margins']) && isRecord(after);
    default:
      return false;
  }
}
