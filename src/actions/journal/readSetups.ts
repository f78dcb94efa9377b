/** Reads how everything is set up now that an action has set up. Nothing to read, no round trip. */
import { readLooks, type LooksResult } from '../../excel/readLooks';
import type { SavedSetup } from '../../write/journal/savedSetup';
import type { SetupNow, UndoSituation } from '../../write/journal/undoSituation';
import { sheetNamed } from '../../write/sheetNames';
import type { ExcelContext } from './applyJournaled';

export async function readSetups(
  context: ExcelContext,
  setups: readonly SavedSetup[],
  { sheets }: UndoSituation['workbook'],
): Promise<UndoSituation['setups']> {
  if (setups.length === 0) return [];
  const places = setups.map((setup) => ({
    ...setup,
    sheet: sheetNamed(sheets, setup.sheet)?.name,
  }));
  const there = places.filter(isThere);
  const read = queues(await readLooks(context, requestOf(there)));
  return places.map((place) => (isThere(place) ? nowOf(place, read) : undefined));
}

type Placed = SavedSetup & { readonly sheet: string };

function isThere(place: Omit<SavedSetup, 'sheet'> & { readonly sheet: string | undefined }): place is Placed {
  return place.sheet !== undefined;
}

function requestOf(there: readonly Placed[]) {
  const blocks = (kind: SavedSetup['kind']) =>
    there.flatMap((place) =>
      place.kind === kind && 'block' in place ? [{ sheet: place.sheet, block: place.block }] : [],
    );
  return {
    validations: blocks('lists'),
    conditionalFormats: blocks('looks'),
    formats: blocks('formats'),
    frames: there.flatMap(({ kind, sheet }) => (kind === 'frozen' || kind === 'print' ? [sheet] : [])),
  };
}

type Queues = { readonly [Kind in keyof LooksResult]: LooksResult[Kind][number][] };

function queues(result: LooksResult): Queues {
  const { validations, conditionalFormats, formats, frames } = result;
  return {
    validations: [...validations],
    conditionalFormats: [...conditionalFormats],
    formats: [...formats],
    frames: [...frames],
  };
}

/** Answers come in the order of the questions. */
function nowOf({ kind }: Placed, read: Queues): SetupNow | undefined {
  switch (kind) {
    case 'formats':
      return { kind, formats: read.formats.shift() ?? [] };
    case 'lists': {
      const there = read.validations.shift();
      return there && { kind, there };
    }
    case 'looks':
      return { kind, there: read.conditionalFormats.shift() ?? [] };
    case 'frozen':
    case 'print': {
      const there = read.frames.shift();
      return there && { kind, there };
    }
  }
}
