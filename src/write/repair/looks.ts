/** Colours and symbols of levels and statuses: new words get theirs, and what has been torn into pieces is whole again. */
import { groupBy } from '../../domain/groupBy';
import type { AreaSnapshot, ConditionalFormatSnapshot } from '../../read/snapshot';
import type { Block, Edit } from '../plan';
import { conditionalLooks, type LookEdit } from '../registers/conditionalLooks';
import type { RegisterContent } from '../../tables/content';
import type { StandingTable } from '../registers/layout';
import type { RepairPart } from './report';
import { standingTables, type RepairSituation } from './situation';

type Ruled = Pick<LookEdit, 'formula' | 'look'>;

interface WholeLooks {
  readonly block: Block;
  readonly edits: readonly Ruled[];
}

/** The rules of some columns that stand beside each other. */
export interface WantedLooks {
  readonly table: StandingTable;
  readonly sheet: string;
  readonly block: Block;
  readonly edits: readonly LookEdit[];
}

export function wantedLooks(situation: RepairSituation): readonly WantedLooks[] {
  const { bands, statuses } = situation.registers;
  return standingTables(situation).flatMap((table) => looksOfColumns(table, { bands, statuses }));
}

export function looksOfColumns(table: StandingTable, content: RegisterContent): readonly WantedLooks[] {
  const groups = groupBy(conditionalLooks(table, content), ({ block }) => block.column);
  return [...groups.values()].flatMap((edits) => {
    const [first] = edits;
    return first === undefined ? [] : [{ table, sheet: first.sheet, block: first.block, edits }];
  });
}

export function repairLooks(
  wanted: readonly WantedLooks[],
  there: readonly (readonly ConditionalFormatSnapshot[])[],
  { found }: RepairSituation,
): readonly RepairPart[] {
  return wanted.map((group, at) => {
    const own = (there[at] ?? []).filter(isOwnLook);
    if (isWholeLook(group, own)) return { edits: [] };
    const { table, block } = group;
    const columns = table.columns
      .slice(block.column - table.column, block.column - table.column + block.columnCount)
      .flatMap((column) => column?.header ?? []);
    return {
      edits: setAnew(group, own),
      repairs: [{ kind: 'looks', table: found.get(table.declared.name)?.table.name ?? '', columns }],
    };
  });
}

/** What the add-in has set goes, what its users have set stays. */
export function setAnew(
  { sheet, block, edits }: WantedLooks,
  there: readonly ConditionalFormatSnapshot[],
): readonly Edit[] {
  const forgotten = there.filter(isOwnLook).map(({ id }): Edit => ({ edit: 'forgetLook', sheet, block, id }));
  return [...forgotten, ...edits];
}

/** `=$K2="Klar"`: a look that the add-in has set, for this word or an earlier one. Any other is the users' own. */
const wordRule = /^=\$[A-Z]{1,3}\$?\d+="(?:[^"]|"")*"$/u;

/** One that says nothing is what is left where setting it was stopped. */
export function isOwnLook({ formula }: ConditionalFormatSnapshot): boolean {
  return formula !== undefined && (formula === '' || wordRule.test(formula));
}

export function isWholeLook(
  { edits, block }: WholeLooks,
  own: readonly ConditionalFormatSnapshot[],
): boolean {
  if (own.length !== edits.length) return false;
  return edits.every((edit) =>
    own.some((each) => each.formula === edit.formula && hasLook(each, edit) && covers(each.areas, block)),
  );
}

function hasLook(there: ConditionalFormatSnapshot, { look }: Ruled): boolean {
  const isColor = (one: string, other: string | undefined): boolean =>
    other === undefined || one.toLowerCase() === other.toLowerCase();
  return (
    isColor(there.fill, look.fill) &&
    isColor(there.fontColor, look.fontColor) &&
    there.numberFormat === (look.numberFormat ?? there.numberFormat)
  );
}

function covers(areas: readonly AreaSnapshot[], block: Block): boolean {
  const covered = areas.reduce((sum, area) => sum + cellsInCommon(area, block), 0);
  return covered === block.rowCount * block.columnCount;
}

function cellsInCommon(one: AreaSnapshot, other: Block): number {
  const shared = (first: number, count: number, second: number, length: number): number =>
    Math.max(0, Math.min(first + count, second + length) - Math.max(first, second));
  return (
    shared(one.row, one.rowCount, other.row, other.rowCount) *
    shared(one.column, one.columnCount, other.column, other.columnCount)
  );
}
