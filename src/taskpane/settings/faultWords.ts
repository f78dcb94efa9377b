/** What stands in the way of saving a field or a row, in words. */
import type { RefusedField } from '../../actions/settings/listOutcome';
import type { ListedRow } from '../../actions/settings/readLists';
import { wantedTexts } from '../../texts/pane/registers';
import { listFaultTexts, listFormTexts as texts } from '../../texts/pane/settingsLists';
import type { Text } from '../../texts/text';
import type { Words } from '../language';
import type { NotSaved } from './useListSaving';

export type Fault = RefusedField['fault'];

export function faultWords(fault: Fault, { say }: Words): string {
  const all: Readonly<Record<Fault, Text>> = { ...wantedTexts, ...listFaultTexts };
  return say(all[fault]);
}

/** Of the row at a position among those that were to be; undefined: nothing is wrong with the field. */
export function fieldFault(
  notSaved: NotSaved | undefined,
  field: string,
  words: Words,
  row = 0,
): string | undefined {
  if (notSaved?.kind !== 'notAccepted') return undefined;
  const found = notSaved.fields.find((each) => each.field === field && each.row === row);
  return found && faultWords(found.fault, words);
}

/** `Åtgärder 7, Risker 5` */
export function usesText(uses: ListedRow['uses'], { say }: Words): string {
  return uses.map(({ table, count }) => say(texts.usedIn, { table, count })).join(', ');
}

export function countUses(uses: ListedRow['uses']): number {
  return uses.reduce((sum, { count }) => sum + count, 0);
}
