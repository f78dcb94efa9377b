/** What Excel calls the keyboard shortcuts where it asks which of two is meant. */
import type { Text } from './text';

export const shortcutTexts = {
  showStart: { sv: 'Öppna Kvalitetsplan', en: 'Open Quality plan' },
  showRegisters: { sv: 'Visa den markerade raden', en: 'Show the selected row' },
  showFollowUp: { sv: 'Följ upp mina rader', en: 'Follow up my rows' },
  showCheck: { sv: 'Kontrollera registren', en: 'Check the registers' },
  showAnnex: { sv: 'Visa bilagan', en: 'Show the annex' },
} as const satisfies Record<string, Text>;
