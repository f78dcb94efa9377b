/** Workbooks in which actions are done and taken back, and what a user sees of them. */
import { isDeepStrictEqual } from 'node:util';
import { makeAnnex } from '../../src/actions/annex/makeAnnex';
import { createRegisters } from '../../src/actions/createRegisters';
import { listUndoable, undoAction, type UndoOutcome } from '../../src/actions/journal/undoAction';
import type { Host } from '../../src/host/office/host';
import type { Workbook } from '../../src/host/workbook/workbook';
import { loadWorkbook } from '../../src/host/xlsx';
import { notesSheet } from '../../src/write/notes';
import { open } from '../freeze/functionBooks';
import { fileOf, pictureOf } from '../spine/registerBooks';

export const today = '2026-03-02';
export const theAnnex = { year: 2025, group: 'vuxna' };
export const annexSheet = 'Bilaga 2 2025 vuxna';

/** Everything but the notes: sheets in their order with all that is on them, and the names. */
export function pictureOfBook(book: Workbook): unknown {
  const sheets = book.sheets.filter(({ name }) => name !== notesSheet);
  return {
    sheets: sheets.map((sheet) => cellByCell(pictureOf(sheet, book))),
    names: book.names
      .map(({ sheet, ...name }) => ({ ...name, sheet: sheet?.name }))
      .toSorted((a, b) => a.name.localeCompare(b.name)),
  };
}

interface OnAreas {
  readonly areas: readonly { top: number; bottom: number; left: number; right: number }[];
}

/** What holds for cells, by cell: how it is cut into areas, and in which order these are kept, nobody sees. */
function cellByCell(picture: Record<string, unknown>): Record<string, unknown> {
  const validations = picture['validations'] as readonly OnAreas[];
  const formats = picture['conditionalFormats'] as readonly (OnAreas & { id: string; priority: number })[];
  return {
    ...picture,
    validations: Object.fromEntries(
      validations.flatMap(({ areas, ...rule }) => cellsIn(areas).map((cell) => [cell, rule])),
    ),
    conditionalFormats: formats
      .toSorted((a, b) => a.priority - b.priority)
      .map(({ areas, ...format }) => ({ ...format, id: '', priority: 0, cells: cellsIn(areas) })),
  };
}

function cellsIn(areas: OnAreas['areas']): readonly string[] {
  const numbers = (first: number, last: number): number[] =>
    Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return areas
    .flatMap(({ top, bottom, left, right }) =>
      numbers(top, bottom).flatMap((row) => numbers(left, right).map((column) => `${row},${column}`)),
    )
    .toSorted();
}

/** The same of the file that would be saved. */
export function pictureOfFile({ workbook }: Host): unknown {
  return pictureOfBook(loadWorkbook(fileOf(workbook), 'bok.xlsx'));
}

export async function sampleRegisters(book: Workbook): Promise<Host> {
  const host = open(book);
  const outcome = await createRegisters(host.run, { content: 'sample', today });
  if (outcome.kind !== 'created') throw new Error(JSON.stringify(outcome));
  return host;
}

export async function annexed(host: Host): Promise<void> {
  const outcome = await makeAnnex(host.run, { ...theAnnex, publishAnyway: true });
  if (outcome.kind !== 'made') throw new Error(JSON.stringify(outcome));
}

/** Takes back what was done last. */
export async function undoLast(host: Host, overChanges = false): Promise<UndoOutcome> {
  const [last] = await listUndoable(host.run);
  if (last === undefined) throw new Error('Nothing can be taken back');
  return undoAction(host.run, { id: last.id, overChanges });
}

/** What of one picture is not so in the other, in few words. */
export function differences(one: unknown, other: unknown, path = ''): readonly string[] {
  // Whether a text carries the apostrophe that Excel hides is not told by Office.js.
  if (isDeepStrictEqual(one, other) || path.endsWith('/quotePrefix')) return [];
  // Which entry of the file a style comes from.
  if (path.endsWith('/style/origin')) return [];
  if (!isObject(one) || !isObject(other)) return [`${path}: ${shown(one)} → ${shown(other)}`];
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.flatMap((key) => differences(one[key], other[key], `${path}/${key}`));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function shown(value: unknown): string {
  return JSON.stringify(value ?? 'nothing').slice(0, 120);
}
