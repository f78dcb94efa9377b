/** What Uppföljning says: whose rows, how many are left, one row at a time. */
import type { Text } from '../text';

export const followUpTexts = {
  reading: { sv: 'Läser uppföljningen …', en: 'Reading the follow-up …' },
  whose: { sv: 'Vems rader följer du upp?', en: 'Whose rows are you following up?' },
  whoseMore: {
    sv: 'Välj din enhet eller ditt namn, så visas de åtgärder och egenkontroller som hör dit. Andras rader skrivs aldrig.',
    en: 'Choose your unit or your name to see the measures and self-checks that belong there. Rows of others are never written.',
  },
  rememberedHere: {
    sv: 'Valet kommer den här webbläsaren ihåg, utan namn i klartext. Det sparas inte i filen.',
    en: 'This browser remembers the choice, without the name in plain text. It is not kept in the file.',
  },
  showRowsOf: { sv: 'Visa rader för', en: 'Show rows of' },
  choose: { sv: 'Välj enhet eller namn', en: 'Choose unit or name' },
  units: { sv: 'Enheter', en: 'Units' },
  owners: { sv: 'Ansvariga', en: 'Responsible' },
  noRows: { sv: 'Inget att följa upp än', en: 'Nothing to follow up yet' },
  noRowsMore: {
    sv: 'Registren har inga åtgärder eller egenkontroller för {year}. Byt år eller målgrupp överst, eller fyll i registren först.',
    en: 'The registers have no measures or self-checks for {year}. Change year or target group above, or fill in the registers first.',
  },
  nobody: { sv: 'Raderna saknar enhet och ansvarig', en: 'The rows have no unit and nobody responsible' },
  nobodyMore: {
    sv: 'Fyll i kolumnen Enhet eller Ansvarig på bladen Åtgärder och Egenkontroller. Sedan kan var och en se sina rader här.',
    en: 'Fill in the column Enhet or Ansvarig on the sheets Åtgärder and Egenkontroller. Then everyone can see their own rows here.',
  },
  readAgain: { sv: 'Läs om', en: 'Read again' },

  filledIn: { sv: '{filled} av {total} ifyllda', en: '{filled} of {total} filled in' },
  left: { sv: '{count} kvar', en: '{count} left' },
  savedAt: { sv: '{nr} sparad {time}.', en: '{nr} saved at {time}.' },
  theirsStands: {
    sv: 'Kollegans text står kvar i {nr}.',
    en: 'Your colleague’s text stands in {nr}.',
  },

  measure: { sv: 'Åtgärd {nr}', en: 'Measure {nr}' },
  selfCheck: { sv: 'Egenkontroll {nr}', en: 'Self-check {nr}' },
  wasDue: { sv: 'Skulle vara klar {date} – 1 dag sedan', en: 'Was due on {date} – 1 day ago' },
  wasDueDays: {
    sv: 'Skulle vara klar {date} – {count} dagar sedan',
    en: 'Was due on {date} – {count} days ago',
  },
  isDueToday: { sv: 'Ska vara klar i dag', en: 'Is due today' },
  isDue: { sv: 'Ska vara klar {date} – om 1 dag', en: 'Is due on {date} – in 1 day' },
  isDueDays: { sv: 'Ska vara klar {date} – om {count} dagar', en: 'Is due on {date} – in {count} days' },
  isNew: { sv: 'Ny i år, följs upp nästa år', en: 'New this year, followed up next year' },
  status: { sv: 'Status', en: 'Status' },
  unknownStatus: {
    sv: 'I cellen står ”{status}”, som inte finns bland statusarna.',
    en: 'The cell says “{status}”, which is not among the statuses.',
  },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
  needed: {
    sv: 'Vad blev resultatet? Behövs när status är {status}.',
    en: 'What came of it? Needed when the status is {status}.',
  },
  neededWhy: {
    sv: 'Varför blev den inte av? Behövs när status är {status}.',
    en: 'Why was it not carried out? Needed when the status is {status}.',
  },
  optional: {
    sv: 'Vad har hänt hittills? Får vara tomt.',
    en: 'What has happened so far? May be left empty.',
  },
  statusIsSaved: {
    sv: 'Status är sparad. Skriv uppföljningen också, eller gå vidare och kom tillbaka.',
    en: 'The status is saved. Write the follow-up too, or go on and come back.',
  },

  thenWait: { sv: 'Sedan väntar', en: 'Waiting next' },
  statusMissing: { sv: 'Status saknas', en: 'Status missing' },
  followUpMissing: { sv: 'Uppföljning saknas', en: 'Follow-up missing' },
  draftWaits: { sv: 'Ej sparat', en: 'Not saved' },
  showAll: { sv: 'Visa alla {count}', en: 'Show all {count}' },
  showFewer: { sv: 'Visa färre', en: 'Show fewer' },
  allRows: { sv: 'Alla rader', en: 'All rows' },

  previous: { sv: 'Föregående', en: 'Previous' },
  saveAndNext: { sv: 'Spara och nästa', en: 'Save and next' },
  next: { sv: 'Nästa', en: 'Next' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  keys: { sv: 'Ctrl+Enter sparar och går vidare.', en: 'Ctrl+Enter saves and goes on.' },

  allFilled: { sv: 'Alla {count} är ifyllda', en: 'All {count} are filled in' },
  oneFilled: { sv: 'Din enda rad är ifylld', en: 'Your only row is filled in' },
  allFilledMore: {
    sv: 'Allt står i registren, så ingen behöver skicka något. Du kan ändra en rad så länge du vill.',
    en: 'Everything stands in the registers, so nobody needs to send anything. You can change a row whenever you like.',
  },

  changedMeanwhile: {
    sv: 'En kollega har ändrat {nr} medan du skrev',
    en: 'A colleague changed {nr} while you were writing',
  },
  changedMeanwhileMore: {
    sv: 'Inget är skrivet över och båda texterna finns kvar. Välj vilken som ska stå.',
    en: 'Nothing has been written over, and both texts are still there. Choose which is to stand.',
  },
  theirs: { sv: 'Kollegans', en: 'Your colleague’s' },
  mine: { sv: 'Ditt', en: 'Yours' },
  empty: { sv: '(tomt)', en: '(empty)' },
  takeTheirs: { sv: 'Ta kollegans', en: 'Take your colleague’s' },
  keepMine: { sv: 'Behåll min', en: 'Keep mine' },

  notSaved: { sv: 'Ej sparat: {nr}', en: 'Not saved: {nr}' },
  backToRows: { sv: 'Tillbaka till raderna', en: 'Back to the rows' },
  selectText: { sv: 'Markera texten', en: 'Select the text' },
  isSelected: { sv: 'Texten är markerad. Tryck Ctrl+C.', en: 'The text is selected. Press Ctrl+C.' },
  hasPassword: {
    sv: 'Har bladet lösenord? Be den som skyddade bladet, eller kopiera texten och skicka den.',
    en: 'Has the sheet a password? Ask whoever protected it, or copy the text and send it.',
  },
} as const satisfies Record<string, Text>;
