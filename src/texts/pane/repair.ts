/** What the pane says about mending the registers. */
import type { Text } from '../text';

export const repairViewTexts = {
  reading: { sv: 'Ser efter vad som behöver lagas …', en: 'Looking for what needs mending …' },
  whole: { sv: 'Registren är hela', en: 'The registers are whole' },
  wholeMore: {
    sv: 'Formler, listor, färger, talformat, rubriker och utskrift är som de ska.',
    en: 'Formulas, lists, colours, number formats, headers and print settings are as they should be.',
  },
  one: { sv: '1 sak att laga', en: '1 thing to mend' },
  many: { sv: '{count} saker att laga', en: '{count} things to mend' },
  toMendMore: {
    sv: 'Kolumner som du fyller i ändras inte, och inte heller dina egna.',
    en: 'Columns that you fill in do not change, nor do your own.',
  },
  willBeMended: { sv: 'Det här lagas', en: 'This will be mended' },
  mend: { sv: 'Laga registren', en: 'Mend the registers' },
  mending: { sv: 'Lagar registren …', en: 'Mending the registers …' },
  mended: { sv: 'Registren är lagade', en: 'The registers have been mended' },
  whatWasMended: { sv: 'Det här lagades', en: 'This was mended' },
  lookAgain: { sv: 'Se efter igen', en: 'Look again' },
  overwrittenSoon: { sv: 'Överskrivna celler', en: 'Cells that were written over' },
  copyBefore: {
    sv: 'Cellerna räknas fram igen. Kopiera texten om något av det ska sparas.',
    en: 'The cells will be calculated again. Copy the text if any of it is to be kept.',
  },
  copyAfter: {
    sv: 'Cellerna räknas fram igen. Kopiera texten om något av det ska skrivas någon annanstans.',
    en: 'The cells are calculated again. Copy the text if any of it is to be written elsewhere.',
  },
  leftAlone: { sv: 'Lämnas som det är', en: 'Left as it is' },
} as const satisfies Record<string, Text>;

export const copyTexts = {
  copy: { sv: 'Kopiera texten', en: 'Copy the text' },
  copied: { sv: 'Texten är kopierad.', en: 'The text has been copied.' },
  selected: {
    sv: 'Texten är markerad. Tryck Ctrl+C för att kopiera den.',
    en: 'The text is selected. Press Ctrl+C to copy it.',
  },
} as const satisfies Record<string, Text>;
