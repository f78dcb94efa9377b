/** The first rows of the sheet with the small tables, which say from when the calculated values are. */
import { fillIn } from '../../texts/text';
import { registerWords } from '../../texts/registerWords';
import { tables } from '../../tables/index';
import type { Edit } from '../plan';
import { valueAt } from '../grid';
import { sheetNamed } from '../sheetNames';
import type { FunctionSituation } from './sheetCells';

const notes = registerWords.readerNotes;
const datedNote = notes.findIndex((note) => note.includes('{datum}'));
const beginning = (notes[datedNote] ?? '').split('{datum}')[0] ?? '';

/** Wherever the dated row now stands it gets the date; three blank rows get all; what users have there stays. */
export function readerNoteEdits({ sheets, registers, today }: FunctionSituation): readonly Edit[] {
  const name = registers.get(tables.settings.name)?.table.sheet ?? tables.settings.sheet;
  const found = sheetNamed(sheets, name);
  if (found === undefined || found.isProtected) return [];
  const { grid } = found;
  const values = notes.map((note) => [fillIn(note, { datum: today })]);
  const at = (grid?.values ?? []).findIndex(([first]) => String(first).startsWith(beginning));
  if (at !== -1 && grid?.column === 0) {
    const dated = values.slice(datedNote, datedNote + 1);
    return [{ edit: 'values', sheet: found.name, row: grid.row + at, column: 0, values: dated }];
  }
  const isFree = notes.every((_, row) => valueAt(grid, row, 0) === '') && (grid?.row ?? 0) >= notes.length;
  return isFree ? [{ edit: 'values', sheet: found.name, row: 0, column: 0, values }] : [];
}
