/** What the first view says: where the year's work stands. */
import type { Text } from '../text';

export const startTexts = {
  created: { sv: 'Registren är skapade.', en: 'The registers have been created.' },
  annexMissing: { sv: 'Bilagan är inte skapad än', en: 'The annex has not been made yet' },
  annexThere: { sv: 'Bilagan är skapad', en: 'The annex has been made' },
  annexMissingMore: {
    sv: 'Du ser vad som saknas innan något skrivs. Registren ändras inte.',
    en: 'You see what is missing before anything is written. The registers are not changed.',
  },
  annexThereMore: {
    sv: 'Den står på bladet ”{sheet}”. Har registren ändrats sedan dess kan du uppdatera den.',
    en: 'It is on the sheet “{sheet}”. If the registers have changed since, you can bring it up to date.',
  },
  annexIsCurrent: {
    sv: 'Den står på bladet ”{sheet}” och stämmer med registren.',
    en: 'It is on the sheet “{sheet}” and agrees with the registers.',
  },
  annexOutOfDate: { sv: 'Bilagan behöver uppdateras', en: 'The annex needs to be updated' },
  oneRowChanged: {
    sv: '1 rad har ändrats sedan den gjordes.',
    en: '1 row has changed since it was made.',
  },
  manyRowsChanged: {
    sv: '{count} rader har ändrats sedan den gjordes.',
    en: '{count} rows have changed since it was made.',
  },
  somethingChanged: {
    sv: 'Den stämmer inte längre med registren.',
    en: 'It no longer agrees with the registers.',
  },
  annexOutOfDateMore: {
    sv: 'Se vad som blir annorlunda innan något skrivs.',
    en: 'See what becomes different before anything is written.',
  },
  reviewChanges: { sv: 'Granska ändringarna', en: 'Review the changes' },
  isOlder: { sv: 'Arbetsboken är av en äldre version', en: 'The workbook is of an older version' },
  isOlderMore: {
    sv: 'Allt fungerar som förut, men något som har kommit sedan dess saknas. Du ser vad som läggs till innan något skrivs.',
    en: 'Everything works as before, but something that has come since is missing. You see what will be added before anything is written.',
  },
  seeWhatIsAdded: { sv: 'Se vad som läggs till', en: 'See what will be added' },
  nothingYet: { sv: 'Registren är tomma än', en: 'The registers are empty so far' },
  nothingYetMore: {
    sv: 'Skriv årets första risk på bladet ”{sheet}”. Nivå och riskklass räknas ut medan du skriver.',
    en: 'Write the year’s first risk on the sheet “{sheet}”. Level and band are worked out as you write.',
  },
  goToSheet: { sv: 'Gå till {sheet}', en: 'Go to {sheet}' },
  makeAnnex: { sv: 'Skapa bilagan', en: 'Make the annex' },
  openAnnex: { sv: 'Öppna bilagan', en: 'Open the annex' },
  state: { sv: 'Läget {year} för {group}', en: '{year}, {group}' },
  stateOfAll: { sv: 'Läget {year}', en: 'The state of {year}' },
  risks: { sv: 'Risker', en: 'Risks' },
  selfChecks: { sv: 'Egenkontroller', en: 'Self-checks' },
  measures: { sv: 'Åtgärder', en: 'Measures' },
  indicators: { sv: 'Indikatorer', en: 'Indicators' },
  steps: { sv: 'Årets arbete', en: 'The year’s work' },
  planStep: { sv: 'Plan', en: 'Plan' },
  followUpStep: { sv: 'Uppföljning', en: 'Follow-up' },
  annexStep: { sv: 'Bilaga', en: 'Annex' },
  doneStep: { sv: 'Klar', en: 'Done' },
  nowStep: { sv: 'Pågår nu', en: 'Under way' },
  laterStep: { sv: 'Senare', en: 'Later' },
  oneAwaits: { sv: '1 väntar på status eller uppföljning', en: '1 awaits status or follow-up' },
  manyAwait: { sv: '{count} väntar på status eller uppföljning', en: '{count} await status or follow-up' },
  checking: { sv: 'Kontrollerar …', en: 'Checking …' },
  nothingToSee: { sv: 'Inget att se över', en: 'Nothing to look at' },
  oneToSee: { sv: '{count} sak att se över', en: '{count} thing to look at' },
  manyToSee: { sv: '{count} saker att se över', en: '{count} things to look at' },
  readAt: { sv: 'Läst {time}.', en: 'Read at {time}.' },
  readAgain: { sv: 'Läs om', en: 'Read again' },
  changedSince: {
    sv: 'Något har ändrats i arbetsboken sedan dess.',
    en: 'Something in the workbook has changed since then.',
  },
  staysHere: {
    sv: 'Allt stannar i arbetsboken. Inget skickas ut.',
    en: 'Everything stays in the workbook. Nothing is sent out.',
  },
} as const satisfies Record<string, Text>;
