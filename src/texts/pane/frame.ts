/** What the pane says whatever it shows: its views, the choice of year and target group, waiting. */
import type { Text } from '../text';

export const frameTexts = {
  name: { sv: 'Kvalitetsplan', en: 'Quality plan' },
  views: { sv: 'Vyer', en: 'Views' },
  start: { sv: 'Start', en: 'Home' },
  registers: { sv: 'Register', en: 'Registers' },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
  check: { sv: 'Kontroll', en: 'Check' },
  annex: { sv: 'Bilaga', en: 'Annex' },
  overview: { sv: 'Översikt', en: 'Overview' },
  share: { sv: 'Dela', en: 'Share' },
  settings: { sv: 'Inställningar', en: 'Settings' },
  more: { sv: 'Mer', en: 'More' },
  year: { sv: 'År', en: 'Year' },
  group: { sv: 'Målgrupp', en: 'Target group' },
  allGroups: { sv: 'Alla målgrupper', en: 'All target groups' },
  changeChoice: { sv: 'Byt år och målgrupp', en: 'Change year and target group' },
  readOnly: {
    sv: 'Arbetsboken är öppnad för läsning. Du kan se och kontrollera, men inget kan sparas.',
    en: 'The workbook is open for reading. You can look and check, but nothing can be saved.',
  },
  choiceNotKept: {
    sv: 'Valet gäller så länge rutan är öppen. Det kunde inte sparas i arbetsboken.',
    en: 'The choice holds while the pane is open. It could not be kept in the workbook.',
  },
  reading: { sv: 'Läser registren …', en: 'Reading the registers …' },
  creating: { sv: 'Skapar registren …', en: 'Creating the registers …' },
  back: { sv: 'Tillbaka till {place}', en: 'Back to {place}' },
  tryAgain: { sv: 'Försök igen', en: 'Try again' },
} as const satisfies Record<string, Text>;
