/** The preview's language: Swedish, or English where the address says `en`. */
import type { Language } from '../../texts/text';
import { fillIn, type Insertions } from '../../texts/text';
import { workbenchTexts } from '../../texts/workbench';

export const language: Language = new URLSearchParams(location.search).has('en') ? 'en' : 'sv';

export function say(key: keyof typeof workbenchTexts, insertions: Insertions = {}): string {
  return fillIn(workbenchTexts[key][language], insertions);
}
