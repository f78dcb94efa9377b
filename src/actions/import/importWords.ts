/** What is wrong with files, and what of them could not be understood or taken, in words. */
import { importFaultTexts, importTexts, leftOutTexts } from '../../texts/importing';
import { fillIn, type Language } from '../../texts/text';
import type { ImportFault, UnreadValue } from '../importRegisters';
import type { LeftOutRow } from './importPreview';

export function faultText(fault: ImportFault, language: Language): string {
  const insertions: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(fault) as [string, string | number | readonly string[]][]) {
    insertions[name] = typeof value === 'object' ? value.join(', ') : value;
  }
  return fillIn(importFaultTexts[fault.fault][language], insertions);
}

export function unreadText(unread: UnreadValue, language: Language): string {
  return fillIn(importTexts.unread[language], { ...unread });
}

export function leftOutText({ row, name, why }: LeftOutRow, language: Language): string {
  return fillIn(leftOutTexts[why][language], { row, name });
}
