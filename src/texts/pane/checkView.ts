/** What the view of the check says. */
import type { Text } from '../text';

export const checkViewTexts = {
  nothing: { sv: 'Inget att se över', en: 'Nothing to look at' },
  one: { sv: '1 sak att se över', en: '1 thing to look at' },
  many: { sv: '{count} saker att se över', en: '{count} things to look at' },
  someOf: { sv: '{shown} av {count} saker att se över', en: '{shown} of {count} things to look at' },
  checkedAt: { sv: 'Kontrollerat {time}.', en: 'Checked at {time}.' },
  nothingMore: {
    sv: 'Registren för året är kompletta och säger inte emot sig själva.',
    en: 'The year’s registers are complete and do not contradict themselves.',
  },
  noRows: { sv: 'Inget att kontrollera för {year}', en: 'Nothing to check for {year}' },
  noRowsOfGroup: {
    sv: 'Inget att kontrollera för {year} och {group}',
    en: 'Nothing to check for {year} and {group}',
  },
  noRowsMore: {
    sv: 'Registren har inga rader där. Välj ett annat år eller en annan målgrupp överst, eller skriv den första raden i Register.',
    en: 'The registers have no rows there. Choose another year or target group at the top, or write the first row in Registers.',
  },
  unit: { sv: 'Enhet', en: 'Unit' },
  rule: { sv: 'Regel', en: 'Rule' },
  allUnits: { sv: 'Alla enheter ({count})', en: 'All units ({count})' },
  allRules: { sv: 'Alla regler ({count})', en: 'All rules ({count})' },
  counted: { sv: '{name} ({count})', en: '{name} ({count})' },
  noUnit: { sv: 'Utan enhet', en: 'Without a unit' },
  nothingOfThese: { sv: 'Inget av det du valt återstår.', en: 'Nothing of what you chose is left.' },
  showAll: { sv: 'Visa alla', en: 'Show all' },
  goTo: { sv: 'Gå till {cell}', en: 'Go to {cell}' },
  goToFull: { sv: 'Gå till {cell} på bladet {sheet}', en: 'Go to {cell} on the sheet {sheet}' },
  checkAgain: { sv: 'Kontrollera igen', en: 'Check again' },
  remind: { sv: 'Påminnelse', en: 'Reminder' },
} as const satisfies Record<string, Text>;

export const reminderTexts = {
  headline: { sv: 'Påminnelse att skicka', en: 'A reminder to send' },
  more: {
    sv: 'Texten skickas inte härifrån. Kopiera den till ett mejl eller ett meddelande.',
    en: 'The text is not sent from here. Copy it into an e-mail or a message.',
  },
  to: { sv: 'Till', en: 'To' },
  text: { sv: 'Texten', en: 'The text' },
  copy: { sv: 'Kopiera texten', en: 'Copy the text' },
  copied: { sv: 'Texten är kopierad.', en: 'The text has been copied.' },
  selected: {
    sv: 'Texten är markerad. Tryck Ctrl+C för att kopiera den.',
    en: 'The text is selected. Press Ctrl+C to copy it.',
  },

  subject: { sv: 'Kvalitetsplan {year} för {group}', en: 'Quality plan {year}, {group}' },
  subjectOfAll: { sv: 'Kvalitetsplan {year}', en: 'Quality plan {year}' },
  leftOne: { sv: 'En sak återstår att se över:', en: 'One thing is left to look at:' },
  leftMany: { sv: '{count} saker återstår att se över:', en: '{count} things are left to look at:' },
  ofUnit: { sv: '{unit}: {left}', en: '{unit}: {left}' },
  nothingLeft: { sv: 'Inget återstår att se över.', en: 'Nothing is left to look at.' },
} as const satisfies Record<string, Text>;
