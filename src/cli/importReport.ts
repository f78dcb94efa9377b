/** What importing says about itself. */
import { faultText, unreadText } from '../actions/import/importWords';
import type { ImportOutcome } from '../actions/importRegisters';
import { importTexts } from '../texts/importing';
import { fillIn } from '../texts/text';
import { registersExistText } from './refusals';

export function importLines(outcome: ImportOutcome, path: string): readonly string[] {
  switch (outcome.kind) {
    case 'imported':
      return [...outcome.unread.map((each) => unreadText(each, 'sv')), importedLine(outcome, path)];
    case 'faulty':
      return [...outcome.faults.map((fault) => faultText(fault, 'sv')), importTexts.nothingWritten.sv];
    case 'refused':
      return [registersExistText(outcome)];
  }
}

function importedLine(
  { tables }: Extract<ImportOutcome, { readonly kind: 'imported' }>,
  path: string,
): string {
  const counts = tables.map(({ name, rows }) => `${name} ${rows}`).join(', ');
  return fillIn(importTexts.imported.sv, { path, tables: counts });
}
