/** What the view of the check says. */
import type { Text } from '../text';

export const checkViewTexts = {
  nothing: { sv: 'Inget att se över', en: 'Nothing to look at' },
  one: { sv: '1 sak att se över', en: '1 thing to look at' },
  many: { sv: '{count} saker att se över', en: '{count} things to look at' },
  checkedAt: { sv: 'Kontrollerat {time}.', en: 'Checked at {time}.' },
  nothingMore: {
    sv: 'Registren för året är kompletta och säger inte emot sig själva.',
    en: 'The year’s registers are complete and do not contradict themselves.',
  },
  goTo: { sv: 'Gå till {cell}', en: 'Go to {cell}' },
  goToFull: { sv: 'Gå till {cell} på bladet {sheet}', en: 'Go to {cell} on the sheet {sheet}' },
  showMore: { sv: 'Visa {count} till', en: 'Show {count} more' },
  checkAgain: { sv: 'Kontrollera igen', en: 'Check again' },
} as const satisfies Record<string, Text>;
