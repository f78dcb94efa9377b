/**
 * Saves rows of a list table straight into its cells: changed, new and removed ones. The rows are found afresh; what
 * somebody else has written in them meanwhile is told and left as it is. A word that gets another name can take the
 * registers' rows with it, and what bands and statuses look like there follows.
 */
import { apply, applySeeingBlocks, type SeenBlock, type SeenPlace } from '../../excel/apply/apply';
import { readLooks } from '../../excel/readLooks';
import type { RunExcel } from '../../excel/session';
import { isBlankCell } from '../../read/cells/text';
import type { CellValue } from '../../read/snapshot';
import type { Plan } from '../../write/plan';
import { resizing, wholeBlock } from '../../write/settings/planList';
import { planListPutBack } from '../../write/settings/planListPutBack';
import { setAnew, type WantedLooks } from '../../write/repair/looks';
import { wordBlock } from '../../write/settings/wordUses';
import { writingTo, type ExcelContext } from '../rows/registerRow';
import { readListBook } from './listBook';
import type { SaveListOutcome, SaveListRequest } from './listOutcome';
import { planSave, type PlannedList } from './planSaveList';

/** A list that others write in meanwhile is looked at again. */
const furtherAttempts = 3;

export function saveList(run: RunExcel, request: SaveListRequest): Promise<SaveListOutcome> {
  return run((context) => attempt(context, request, furtherAttempts));
}

async function attempt(
  context: ExcelContext,
  request: SaveListRequest,
  attemptsLeft: number,
): Promise<SaveListOutcome> {
  const book = await readListBook(context, true);
  const planned = planSave(book, request);
  if (planned.kind !== 'planned') return planned;
  const { sheet } = planned.found.table;
  const result = await writingTo(sheet, book.workbook, () => writeUnlessDisturbed(context, planned));
  if (typeof result === 'object') return result;
  if (result) return { kind: 'saved', followed: planned.follow.count };
  return attemptsLeft > 0 ? attempt(context, request, attemptsLeft - 1) : { kind: 'disturbed', sheet };
}

/** Whether it was written; where somebody wrote in the same cells at the last moment, what they wrote is put back. */
async function writeUnlessDisturbed(context: ExcelContext, planned: PlannedList): Promise<boolean> {
  const { found, plan, follow, rows } = planned;
  const looks = await planLooks(context, planned.looks);
  if (plan.length + looks.length === 0) return true;
  const isResized = plan.some(({ edit }) => edit === 'resizeTable');
  const height = Math.max(found.table.values.length, rows.length) + (isResized ? 1 : 0);
  const places: SeenPlace[] = [
    { sheet: found.table.sheet, block: wholeBlock(found, height) },
    ...follow.cells.map((cells) => ({ sheet: cells.found.table.sheet, block: wordBlock(cells) })),
  ];
  const [own, ...words] = await applySeeingBlocks(context, [...plan, ...looks], places);
  if (own === undefined) throw new Error('Nothing was seen of the list');
  if (isListAsRead(planned, own) && areWordsAsRead(planned, words)) return true;
  const resized = isResized ? [resizing(found, Math.max(1, rows.length, lastFilled(own)))] : [];
  await apply(context, [...resized, ...planListPutBack(plan, [own, ...words])]);
  return false;
}

async function planLooks(context: ExcelContext, looks: readonly WantedLooks[]): Promise<Plan> {
  if (looks.length === 0) return [];
  const there = await readLooks(context, { validations: [], conditionalFormats: looks, frames: [] });
  return looks.flatMap((look, at) => setAnew(look, there.conditionalFormats[at] ?? []));
}

/** The last row of the body in which anything stands, counted from 1. */
function lastFilled({ values }: SeenBlock): number {
  return values.findLastIndex((cells) => cells.some((cell) => !isBlankCell(cell)));
}

/** The header and all rows say what they said when the list was read, and what is below them too. */
function isListAsRead(
  { found: { table }, below }: PlannedList,
  { values: [headers = [], ...body] }: SeenBlock,
): boolean {
  const isSame = (cells: readonly CellValue[], others: readonly CellValue[]): boolean =>
    cells.every((cell, at) => cell === (others[at] ?? ''));
  const read = [...table.values, below];
  return isSame(headers, table.headers) && body.every((cells, row) => isSame(cells, read[row] ?? []));
}

function areWordsAsRead({ follow }: PlannedList, words: readonly SeenBlock[]): boolean {
  return follow.cells.every(({ found: { table }, position, rows }, index) =>
    rows.every((row) => words[index]?.values[row - (rows[0] ?? 0)]?.[0] === table.values[row]?.[position]),
  );
}
