/** What the lists of Inställningar are called, each with its rows and fields. */
import type { Text } from '../text';

export const listTexts = {
  areas: {
    heading: { sv: 'Områden', en: 'Areas' },
    more: {
      sv: 'Rubrikerna i bilagan, i den ordning de står här.',
      en: 'The headings of the annex, in the order they stand here.',
    },
    oneCounted: { sv: '1 område', en: '1 area' },
    manyCounted: { sv: '{count} områden', en: '{count} areas' },
    none: { sv: 'Inga områden än', en: 'No areas yet' },
    new: { sv: 'Nytt område', en: 'New area' },
    add: { sv: 'Lägg till området', en: 'Add the area' },
    save: { sv: 'Spara området', en: 'Save the area' },
    remove: { sv: 'Ta bort området', en: 'Remove the area' },
  },
  groups: {
    heading: { sv: 'Målgrupper', en: 'Target groups' },
    more: { sv: 'Varje målgrupp får sin egen bilaga.', en: 'Each target group has its own annex.' },
    oneCounted: { sv: '1 målgrupp', en: '1 target group' },
    manyCounted: { sv: '{count} målgrupper', en: '{count} target groups' },
    none: { sv: 'Inga målgrupper än', en: 'No target groups yet' },
    new: { sv: 'Ny målgrupp', en: 'New target group' },
    add: { sv: 'Lägg till målgruppen', en: 'Add the target group' },
    save: { sv: 'Spara målgruppen', en: 'Save the target group' },
    remove: { sv: 'Ta bort målgruppen', en: 'Remove the target group' },
  },
  units: {
    heading: { sv: 'Enheter', en: 'Units' },
    more: {
      sv: 'Enheterna som går att välja i registren.',
      en: 'The units to choose from in the registers.',
    },
    oneCounted: { sv: '1 enhet', en: '1 unit' },
    manyCounted: { sv: '{count} enheter', en: '{count} units' },
    none: { sv: 'Inga enheter än', en: 'No units yet' },
    new: { sv: 'Ny enhet', en: 'New unit' },
    add: { sv: 'Lägg till enheten', en: 'Add the unit' },
    save: { sv: 'Spara enheten', en: 'Save the unit' },
    remove: { sv: 'Ta bort enheten', en: 'Remove the unit' },
  },
  statuses: {
    heading: { sv: 'Statusar', en: 'Statuses' },
    more: {
      sv: 'Orden för hur det gick, med det tecken och den färg de får i registren.',
      en: 'The words for how it went, with the sign and colour they have in the registers.',
    },
    oneCounted: { sv: '1 status', en: '1 status' },
    manyCounted: { sv: '{count} statusar', en: '{count} statuses' },
    none: { sv: 'Inga statusar än', en: 'No statuses yet' },
    new: { sv: 'Ny status', en: 'New status' },
    add: { sv: 'Lägg till statusen', en: 'Add the status' },
    save: { sv: 'Spara statusen', en: 'Save the status' },
    remove: { sv: 'Ta bort statusen', en: 'Remove the status' },
  },
  qualityFactors: {
    heading: { sv: 'Kvalitetsfaktorer', en: 'Quality factors' },
    more: {
      sv: 'Ett annat namn på samma sak läses som kvalitetsfaktorn.',
      en: 'Another name of the same thing is read as the quality factor.',
    },
    oneCounted: { sv: '1 kvalitetsfaktor', en: '1 quality factor' },
    manyCounted: { sv: '{count} kvalitetsfaktorer', en: '{count} quality factors' },
    none: { sv: 'Inga kvalitetsfaktorer än', en: 'No quality factors yet' },
    new: { sv: 'Ny kvalitetsfaktor', en: 'New quality factor' },
    add: { sv: 'Lägg till kvalitetsfaktorn', en: 'Add the quality factor' },
    save: { sv: 'Spara kvalitetsfaktorn', en: 'Save the quality factor' },
    remove: { sv: 'Ta bort kvalitetsfaktorn', en: 'Remove the quality factor' },
  },
  terms: {
    heading: { sv: 'Ordförklaringar', en: 'Terms' },
    more: {
      sv: 'Ordet får en fotnot där det först står i bilagan.',
      en: 'The word gets a footnote where it first stands in the annex.',
    },
    oneCounted: { sv: '1 ord', en: '1 term' },
    manyCounted: { sv: '{count} ord', en: '{count} terms' },
    none: { sv: 'Inga ordförklaringar än', en: 'No terms yet' },
    new: { sv: 'Nytt ord', en: 'New term' },
    add: { sv: 'Lägg till ordet', en: 'Add the term' },
    save: { sv: 'Spara ordet', en: 'Save the term' },
    remove: { sv: 'Ta bort ordet', en: 'Remove the term' },
  },
  timeLimits: {
    heading: { sv: 'Tidsgränser', en: 'Time limits' },
    more: {
      sv: 'Lagens och era egna gränser, var och en från ett år.',
      en: 'The limits of the law and your own, each from a year on.',
    },
    oneCounted: { sv: '1 tidsgräns', en: '1 time limit' },
    manyCounted: { sv: '{count} tidsgränser', en: '{count} time limits' },
    none: { sv: 'Inga tidsgränser än', en: 'No time limits yet' },
    new: { sv: 'Ny tidsgräns', en: 'New time limit' },
    add: { sv: 'Lägg till tidsgränsen', en: 'Add the time limit' },
    save: { sv: 'Spara tidsgränsen', en: 'Save the time limit' },
    remove: { sv: 'Ta bort tidsgränsen', en: 'Remove the time limit' },
  },
} as const satisfies Record<string, Record<string, Text>>;

/** Labels of fields, and what there is to say of them. */
export const listFieldTexts = {
  area: { sv: 'Område', en: 'Area' },
  group: { sv: 'Målgrupp', en: 'Target group' },
  groupHint: { sv: 'Inget valt betyder alla målgrupper.', en: 'Nothing chosen means all target groups.' },
  annexNumber: { sv: 'Bilaga nr', en: 'Annex number' },
  title: { sv: 'Bilagans rubrik', en: 'Title of the annex' },
  titleHint: {
    sv: 'Tomt ger den vanliga rubriken. Skriv {år} där året ska stå.',
    en: 'Blank gives the usual title. Write {år} where the year is to stand.',
  },
  unit: { sv: 'Enhet', en: 'Unit' },
  status: { sv: 'Status', en: 'Status' },
  subject: { sv: 'Gäller', en: 'Is for' },
  symbol: { sv: 'Tecken', en: 'Sign' },
  color: { sv: 'Färg', en: 'Colour' },
  meaning: { sv: 'Betydelse', en: 'Meaning' },
  meaningHint: { sv: 'Förklaringen som står i bilagan.', en: 'The explanation in the annex.' },
  requiresFollowUp: { sv: 'Kräver uppföljning', en: 'Requires a follow-up' },
  qualityFactor: { sv: 'Kvalitetsfaktor', en: 'Quality factor' },
  alias: { sv: 'Även kallad', en: 'Also called' },
  term: { sv: 'Ord', en: 'Term' },
  explanation: { sv: 'Förklaring', en: 'Explanation' },
  timeLimit: { sv: 'Tidsgräns', en: 'Time limit' },
  validFrom: { sv: 'Gäller från år', en: 'Holds from the year' },
  amount: { sv: 'Antal', en: 'Number' },
  timeUnit: { sv: 'Dagar eller månader', en: 'Days or months' },
  measure: { sv: 'Åtgärder', en: 'Measures' },
  selfCheck: { sv: 'Egenkontroller', en: 'Self-checks' },
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  pickColor: { sv: 'Välj färg', en: 'Choose a colour' },
} as const satisfies Record<string, Text>;

export const listFormTexts = {
  unused: { sv: 'Används inte', en: 'Not used' },
  usedByOne: { sv: 'Används av 1 rad', en: 'Used by 1 row' },
  usedByMany: { sv: 'Används av {count} rader', en: 'Used by {count} rows' },
  oneRow: { sv: '1 rad', en: '1 row' },
  manyRows: { sv: '{count} rader', en: '{count} rows' },
  annexOf: { sv: 'Bilaga {number}', en: 'Annex {number}' },
  alsoCalled: { sv: 'Även {name}', en: 'Also {name}' },
  lastsFrom: { sv: '{amount} {unit} från {year}', en: '{amount} {unit} from {year}' },
  lasts: { sv: '{amount} {unit}', en: '{amount} {unit}' },
  moveUp: { sv: 'Flytta upp {name}', en: 'Move {name} up' },
  moveDown: { sv: 'Flytta ned {name}', en: 'Move {name} down' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  saved: {
    sv: 'Sparat på bladet {sheet} {time}.',
    en: 'Saved on the sheet {sheet} at {time}.',
  },
  oneFollowed: {
    sv: '1 rad i registren fick det nya ordet.',
    en: '1 row of the registers got the new word.',
  },
  manyFollowed: {
    sv: '{count} rader i registren fick det nya ordet.',
    en: '{count} rows of the registers got the new word.',
  },
  followOne: {
    sv: 'Byt ordet i 1 rad i registren också',
    en: 'Change the word in 1 row of the registers too',
  },
  followMany: {
    sv: 'Byt ordet i {count} rader i registren också',
    en: 'Change the word in {count} rows of the registers too',
  },
  notFollowed: {
    sv: 'Raderna behåller det gamla ordet, som då saknas i listan. Kontroll säger till.',
    en: 'The rows keep the old word, which the list then lacks. Check will tell.',
  },
  usedIn: { sv: '{table} {count}', en: '{table} {count}' },
  inUse: {
    sv: 'Kan inte tas bort så länge rader i registren använder ordet: {uses}.',
    en: 'Cannot be removed as long as rows of the registers use the word: {uses}.',
  },
  changedMeanwhile: {
    sv: 'Någon har ändrat raden medan du skrev. Inget av ditt har sparats, och din text står kvar här. Nu står där: {now}',
    en: 'Someone changed the row while you were writing. Nothing of yours has been saved, and your text is still here. It now says: {now}',
  },
  goneMeanwhile: {
    sv: 'Någon har tagit bort raden medan du skrev. Inget av ditt har sparats, och din text står kvar här.',
    en: 'Someone removed the row while you were writing. Nothing of yours has been saved, and your text is still here.',
  },
  useMine: { sv: 'Spara min text i stället', en: 'Save mine instead' },
  useTheirs: { sv: 'Behåll det som står där', en: 'Keep what it says' },
  addAgain: { sv: 'Lägg till den igen', en: 'Add it again' },
  leaveGone: { sv: 'Låt den vara borta', en: 'Leave it removed' },
  changedSettings: {
    sv: 'En kollega har ändrat det här medan du skrev. Inget av ditt har sparats.',
    en: 'A colleague changed this while you were writing. Nothing of yours has been saved.',
  },
  bothSay: {
    sv: '{label}: {theirs}. Du har {mine}.',
    en: '{label}: {theirs}. You have {mine}.',
  },
  removed: { sv: 'borttagen', en: 'removed' },
  listChanged: {
    sv: 'Någon har ändrat listan medan du läste den. Inget av ditt har sparats. Det här är listan nu.',
    en: 'Someone changed the list while you were reading it. Nothing of yours has been saved. This is the list now.',
  },
} as const satisfies Record<string, Text>;

/** What a field lacks, where it cannot be saved as it is. */
export const listFaultTexts = {
  missing: { sv: 'Fyll i fältet.', en: 'Fill in the field.' },
  taken: {
    sv: 'Det finns redan i listan. Skriv något annat.',
    en: 'The list has it already. Write something else.',
  },
  color: {
    sv: 'Skriv färgen som #RRGGBB, till exempel #DF9350.',
    en: 'Write the colour as #RRGGBB, such as #DF9350.',
  },
  fixedWord: {
    sv: 'Tillägget känner igen just det här ordet i sina regler. Låt det stå, och lägg till en ny status bredvid.',
    en: 'The add-in knows this very word in its rules. Let it stand, and add another status beside it.',
  },
} as const satisfies Record<string, Text>;
