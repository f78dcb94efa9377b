/** What the view Register says: the list of rows, the form of one, new rows and links. */
import type { Text } from '../text';

/** By the register's key. */
export const registerNouns = {
  risks: {
    many: { sv: 'Risker', en: 'Risks' },
    oneCounted: { sv: '1 risk', en: '1 risk' },
    manyCounted: { sv: '{count} risker', en: '{count} risks' },
    one: { sv: 'Risk {nr}', en: 'Risk {nr}' },
    next: { sv: 'Nästa risk', en: 'Next risk' },
    new: { sv: 'Ny risk', en: 'New risk' },
    add: { sv: 'Lägg till risken', en: 'Add the risk' },
    backTo: { sv: 'Alla risker', en: 'All risks' },
    none: { sv: 'Inga risker för {choice} än', en: 'No risks for {choice} yet' },
    more: { sv: 'Mer om risken', en: 'More about the risk' },
    title: { sv: 'Vad riskerar att hända?', en: 'What may happen?' },
  },
  selfChecks: {
    many: { sv: 'Egenkontroller', en: 'Self-checks' },
    oneCounted: { sv: '1 egenkontroll', en: '1 self-check' },
    manyCounted: { sv: '{count} egenkontroller', en: '{count} self-checks' },
    one: { sv: 'Egenkontroll {nr}', en: 'Self-check {nr}' },
    next: { sv: 'Nästa egenkontroll', en: 'Next self-check' },
    new: { sv: 'Ny egenkontroll', en: 'New self-check' },
    add: { sv: 'Lägg till egenkontrollen', en: 'Add the self-check' },
    backTo: { sv: 'Alla egenkontroller', en: 'All self-checks' },
    none: { sv: 'Inga egenkontroller för {choice} än', en: 'No self-checks for {choice} yet' },
    more: { sv: 'Mer om egenkontrollen', en: 'More about the self-check' },
    title: { sv: 'Vad ska kontrolleras?', en: 'What is to be checked?' },
  },
  measures: {
    many: { sv: 'Åtgärder', en: 'Measures' },
    oneCounted: { sv: '1 åtgärd', en: '1 measure' },
    manyCounted: { sv: '{count} åtgärder', en: '{count} measures' },
    one: { sv: 'Åtgärd {nr}', en: 'Measure {nr}' },
    next: { sv: 'Nästa åtgärd', en: 'Next measure' },
    new: { sv: 'Ny åtgärd', en: 'New measure' },
    add: { sv: 'Lägg till åtgärden', en: 'Add the measure' },
    backTo: { sv: 'Alla åtgärder', en: 'All measures' },
    none: { sv: 'Inga åtgärder för {choice} än', en: 'No measures for {choice} yet' },
    more: { sv: 'Mer om åtgärden', en: 'More about the measure' },
    title: { sv: 'Vad ska göras?', en: 'What is to be done?' },
  },
  indicators: {
    many: { sv: 'Indikatorer', en: 'Indicators' },
    oneCounted: { sv: '1 indikator', en: '1 indicator' },
    manyCounted: { sv: '{count} indikatorer', en: '{count} indicators' },
    one: { sv: 'Indikator {nr}', en: 'Indicator {nr}' },
    next: { sv: 'Nästa indikator', en: 'Next indicator' },
    new: { sv: 'Ny indikator', en: 'New indicator' },
    add: { sv: 'Lägg till indikatorn', en: 'Add the indicator' },
    backTo: { sv: 'Alla indikatorer', en: 'All indicators' },
    none: { sv: 'Inga indikatorer för {choice} än', en: 'No indicators for {choice} yet' },
    more: { sv: 'Mer om indikatorn', en: 'More about the indicator' },
    title: { sv: 'Vad ska följas?', en: 'What is to be followed?' },
  },
  outcomes: {
    many: { sv: 'Utfall', en: 'Outcomes' },
    oneCounted: { sv: '1 utfall', en: '1 outcome' },
    manyCounted: { sv: '{count} utfall', en: '{count} outcomes' },
    one: { sv: 'Utfall för {nr}', en: 'Outcome of {nr}' },
    next: { sv: 'Nästa utfall', en: 'Next outcome' },
    new: { sv: 'Nytt utfall', en: 'New outcome' },
    add: { sv: 'Lägg till utfallet', en: 'Add the outcome' },
    backTo: { sv: 'Alla utfall', en: 'All outcomes' },
    none: { sv: 'Inga utfall för {choice} än', en: 'No outcomes for {choice} yet' },
    more: { sv: 'Mer om utfallet', en: 'More about the outcome' },
    title: { sv: 'Indikator', en: 'Indicator' },
  },
} as const satisfies Record<string, Record<string, Text>>;

export const registersTexts = {
  register: { sv: 'Register', en: 'Register' },
  search: { sv: 'Sök på nummer eller rubrik', en: 'Search by number or title' },
  oneFound: { sv: '1 rad', en: '1 row' },
  manyFound: { sv: '{count} rader', en: '{count} rows' },
  noneFound: { sv: 'Ingen rad stämmer med sökningen.', en: 'No row fits the search.' },
  followsSelection: {
    sv: 'Markera en rad i ett register, så öppnas den här.',
    en: 'Select a row of a register, and it opens here.',
  },
  untitled: { sv: 'Utan rubrik', en: 'Untitled' },
  levelMissing: { sv: 'Risknivå saknas', en: 'No risk level' },
  levelInWords: { sv: 'Nivå i ord', en: 'Level in words' },
  levelInvalid: { sv: 'Nivån går inte att läsa', en: 'The level cannot be read' },
  statusMissing: { sv: 'Status saknas', en: 'No status' },
  opening: { sv: 'Öppnar raden …', en: 'Opening the row …' },
  goTo: { sv: 'Gå till {cell}', en: 'Go to {cell}' },
  goToCellOf: { sv: '{cell}, gå till cellen för {field}', en: '{cell}, go to the cell of {field}' },
  previous: { sv: 'Föregående', en: 'Previous' },
  ofOtherYear: { sv: 'Raden gäller {year}.', en: 'The row is of {year}.' },
  saving: { sv: 'Sparar …', en: 'Saving …' },
  savedAt: { sv: 'Sparat i rad {row} {time}', en: 'Saved in row {row} at {time}' },
  savesItself: {
    sv: 'Sparas i arbetsboken när du lämnar ett fält.',
    en: 'Saved in the workbook when you leave a field.',
  },
  notSaved: { sv: 'Osparat: {fields}', en: 'Not saved: {fields}' },
  saveAgain: { sv: 'Spara igen', en: 'Save again' },
  discard: { sv: 'Ta bort det osparade', en: 'Discard what is not saved' },
  nothingChosen: { sv: 'Inget valt', en: 'Nothing chosen' },
  changedMeanwhile: {
    sv: 'Någon har ändrat fältet medan du skrev. I cellen står nu: {now}',
    en: 'Someone changed the field while you were writing. The cell now says: {now}',
  },
  emptiedMeanwhile: {
    sv: 'Någon har tömt fältet medan du skrev.',
    en: 'Someone emptied the field while you were writing.',
  },
  useMine: { sv: 'Skriv över med min text', en: 'Write mine over it' },
  useTheirs: { sv: 'Behåll det som står i cellen', en: 'Keep what the cell says' },
} as const satisfies Record<string, Text>;

/** What a field takes, where what was typed is not it. */
export const wantedTexts = {
  number: { sv: 'Skriv ett tal.', en: 'Write a number.' },
  wholeNumber: { sv: 'Skriv ett heltal.', en: 'Write a whole number.' },
  year: { sv: 'Skriv ett årtal med fyra siffror.', en: 'Write a year with four digits.' },
  date: { sv: 'Skriv ett datum, till exempel 2025-10-31.', en: 'Write a date, such as 2025-10-31.' },
  share: { sv: 'Skriv en andel, till exempel 77 %.', en: 'Write a share, such as 77 %.' },
  shorterText: {
    sv: 'Texten är för lång för en cell. Korta den till 32 000 tecken.',
    en: 'The text is too long for a cell. Shorten it to 32,000 characters.',
  },
} as const satisfies Record<string, Text>;

/** Why a row is not saved: what happened, what is safe, what to do. */
export const rowFaults = {
  rowGone: {
    sv: 'Raden finns inte längre i registret. Din text står kvar här. Kopiera den om du vill ha den kvar, och öppna en annan rad.',
    en: 'The row is no longer in the register. Your text is still here. Copy it if you want to keep it, and open another row.',
  },
  numberAmbiguous: {
    sv: 'Flera rader har samma nummer för året: {cells}. Inget har ändrats, och din text står kvar här. Ge den ena raden ett annat nummer i arket och försök igen.',
    en: 'Several rows have the same number for the year: {cells}. Nothing has changed, and your text is still here. Give one of them another number on the sheet and try again.',
  },
  protected: {
    sv: 'Bladet {sheet} är skyddat. Inget har ändrats, och din text står kvar här. Ta bort skyddet under Granska och försök igen.',
    en: 'The sheet {sheet} is protected. Nothing has changed, and your text is still here. Remove the protection under Review and try again.',
  },
  readOnly: {
    sv: 'Arbetsboken går bara att läsa. Inget har ändrats, och din text står kvar här. Öppna den för redigering och försök igen.',
    en: 'The workbook is open for reading only. Nothing has changed, and your text is still here. Open it for editing and try again.',
  },
  disturbed: {
    sv: 'Andra skriver på bladet {sheet} just nu. Inget av ditt har sparats, och din text står kvar här. Vänta en stund och försök igen.',
    en: 'Others are writing on the sheet {sheet} right now. Nothing of yours has been saved, and your text is still here. Wait a moment and try again.',
  },
  exists: {
    sv: 'Det finns redan ett utfall för indikatorn, året och serien i {cell}. Inget har ändrats. Öppna den raden, eller skriv en annan serie.',
    en: 'There already is an outcome of the indicator, year and series in {cell}. Nothing has changed. Open that row, or write another series.',
  },
  noRoom: {
    sv: 'Det står något i {cell}, precis under tabellen. Inget har ändrats. Flytta det, så att tabellen kan växa, och försök igen.',
    en: 'Something stands in {cell}, right below the table. Nothing has changed. Move it, so that the table can grow, and try again.',
  },
  changedMeanwhile: {
    sv: 'Någon har ändrat kopplingarna i {cell} medan du valde. Deras ändring står kvar. Öppna kopplingarna igen och välj på nytt.',
    en: 'Someone changed the links in {cell} while you were choosing. Their change stands. Open the links again and choose anew.',
  },
} as const satisfies Record<string, Text>;

export const levelTexts = {
  clear: { sv: 'Ta bort bedömningen', en: 'Clear the assessment' },
  computed: {
    sv: 'Sannolikhet {likelihood} × konsekvens {consequence}',
    en: 'Likelihood {likelihood} × consequence {consequence}',
  },
  override: {
    sv: 'Sannolikhet {likelihood} och konsekvens {consequence} ger {level} enligt tabellen Riskmatris',
    en: 'Likelihood {likelihood} and consequence {consequence} give {level} by the table Riskmatris',
  },
  contradicted: {
    sv: 'Den angivna nivån är {stated}. Bedömningen ovan gäller.',
    en: 'The stated level is {stated}. The assessment above holds.',
  },
  stated: {
    sv: 'Angiven utan sannolikhet och konsekvens',
    en: 'Stated without likelihood and consequence',
  },
  fits: {
    sv: 'Nivå {level} passar {pairs}. Inget fylls i åt dig.',
    en: 'Level {level} fits {pairs}. Nothing is filled in for you.',
  },
  fitsNone: {
    sv: 'Inga steg i matrisen ger nivå {level}.',
    en: 'No steps of the matrix give level {level}.',
  },
  or: { sv: ' eller ', en: ' or ' },
  missing: { sv: 'Ingen nivå än', en: 'No level yet' },
  missingMore: { sv: 'Välj en ruta i matrisen.', en: 'Choose a cell of the matrix.' },
  lacksLikelihood: {
    sv: 'Sannolikheten saknas. Välj en ruta.',
    en: 'The likelihood is missing. Choose a cell.',
  },
  lacksConsequence: {
    sv: 'Konsekvensen saknas. Välj en ruta.',
    en: 'The consequence is missing. Choose a cell.',
  },
  word: { sv: 'Risknivå {word}', en: 'Risk level {word}' },
  wordMore: {
    sv: 'Nivån är angiven med ett ord. Välj en ruta för att få ett tal.',
    en: 'The level is stated with a word. Choose a cell to get a number.',
  },
  invalid: { sv: 'Nivån går inte att räkna fram', en: 'The level cannot be calculated' },
  invalidMore: {
    sv: '{field} är inte ett heltal på skalan 1–{highest}. Välj en ruta för att rätta det.',
    en: '{field} is not a whole number on the scale 1–{highest}. Choose a cell to correct it.',
  },
  judgedMeanwhile: {
    sv: 'Någon har ändrat bedömningen medan du valde. Din är inte sparad.',
    en: 'Someone changed the assessment while you were choosing. Yours is not saved.',
  },
  useMine: { sv: 'Skriv över med min', en: 'Write mine over it' },
  useTheirs: { sv: 'Behåll den som står i arket', en: 'Keep the one on the sheet' },
  statedLevel: { sv: 'Angiven nivå', en: 'Stated level' },
  lowered: { sv: 'Sänkt sedan {year}: {before} → {now}', en: 'Lowered since {year}: {before} → {now}' },
  raised: { sv: 'Höjd sedan {year}: {before} → {now}', en: 'Raised since {year}: {before} → {now}' },
  unchanged: { sv: 'Oförändrad sedan {year}: {now}', en: 'Unchanged since {year}: {now}' },
  /** `12 (Mycket hög)` */
  levelInBand: { sv: '{level} ({band})', en: '{level} ({band})' },
} as const satisfies Record<string, Text>;

export const relationTexts = {
  risks: { sv: 'Kopplade risker', en: 'Linked risks' },
  selfChecks: { sv: 'Kopplade egenkontroller', en: 'Linked self-checks' },
  measures: { sv: 'Kopplade åtgärder', en: 'Linked measures' },
  none: { sv: 'Inget kopplat.', en: 'Nothing linked.' },
  change: { sv: 'Ändra', en: 'Change' },
  changeFull: { sv: 'Ändra: {relation}', en: 'Change: {relation}' },
  dangling: {
    sv: 'Numret {nrs} leder inte till någon rad för året.',
    en: 'The number {nrs} leads to no row of the year.',
  },
  choose: { sv: 'Välj vad som ska vara kopplat', en: 'Choose what is to be linked' },
  save: { sv: 'Spara kopplingarna', en: 'Save the links' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  nothingToLink: {
    sv: 'Det finns inga rader att koppla för året.',
    en: 'There are no rows of the year to link.',
  },
  /** Below a risk or a self-check. */
  newSelfCheck: { sv: 'Ny egenkontroll kopplad hit', en: 'New self-check linked to this' },
  newMeasure: { sv: 'Ny åtgärd kopplad hit', en: 'New measure linked to this' },
} as const satisfies Record<string, Text>;

export const newRowTexts = {
  numberItself: {
    sv: 'Numret sätts när raden läggs till. Resten fyller du i efteråt.',
    en: 'The number is given when the row is added. The rest is filled in afterwards.',
  },
  ofYear: {
    sv: 'Gäller {year}. Själva utfallet skriver du när raden är tillagd.',
    en: 'For {year}. The outcome itself is written once the row has been added.',
  },
  linkedTo: { sv: 'Kopplas till {row}.', en: 'To be linked to {row}.' },
  area: { sv: 'Område', en: 'Area' },
  indicator: { sv: 'Indikator', en: 'Indicator' },
  chooseIndicator: { sv: 'Välj indikator', en: 'Choose an indicator' },
  series: { sv: 'Serie', en: 'Series' },
  seriesMore: {
    sv: 'En enhet eller annan del. Tomt gäller hela verksamheten.',
    en: 'A unit or another part. Blank is the whole organisation.',
  },
  titleMissing: { sv: 'Skriv en rubrik först.', en: 'Write a title first.' },
  indicatorMissing: { sv: 'Välj en indikator först.', en: 'Choose an indicator first.' },
  adding: { sv: 'Lägger till raden …', en: 'Adding the row …' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
} as const satisfies Record<string, Text>;
