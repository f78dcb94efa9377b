/** What importing says about itself. */
import type { ImportFault, ImportOutcome, UnreadValue } from '../actions/importRegisters';
import { importFaultTexts, importTexts } from '../texts/importing';
import { fillIn } from '../texts/text';
import { registersExistText } from './refusals';

export function importLines(outcome: ImportOutcome, path: string): readonly string[] {
  switch (outcome.kind) {
    case 'imported':
      return [...outcome.unread.map(unreadLine), importedLine(outcome, path)];
    case 'faulty':
      return [...outcome.faults.map(faultLine), importTexts.nothingWritten.sv];
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

function unreadLine(unread: UnreadValue): string {
  return fillIn(importTexts.unread.sv, { ...unread });
}

function faultLine(fault: ImportFault): string {
  const insertions: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(fault) as [string, string | number | readonly string[]][]) {
    insertions[name] = typeof value === 'object' ? value.join(', ') : value;
  }
  return fillIn(importFaultTexts[fault.fault].sv, insertions);
}
