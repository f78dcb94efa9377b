/** What is said about making registers of a sheet that someone else has made. */
import type { Text } from './text';

export const adoptTexts = {
  found: {
    sv: 'Bladet {sheet}, {area}: {counts}.',
    en: 'The sheet {sheet}, {area}: {counts}.',
  },
  column: {
    sv: '  {column}  {header} → {meaning} ({count})',
    en: '  {column}  {header} → {meaning} ({count})',
  },
  columnLeft: {
    sv: '  {column}  {header} → tas inte med, finns kvar i originalet ({count})',
    en: '  {column}  {header} → not taken, stays in the original ({count})',
  },
  noHeader: { sv: '(utan rubrik)', en: '(without a header)' },
  adopted: {
    sv: 'Registren är gjorda: {counts}. De ursprungliga bladen är orörda.',
    en: 'The registers have been made: {counts}. The original sheets are untouched.',
  },
  otherSheets: {
    sv: 'Nya blad, eftersom namnen var upptagna: {sheets}.',
    en: 'New sheets, because the names were taken: {sheets}.',
  },
  preview: {
    sv: 'Provkörning, inget är skrivet. Det skulle bli: {counts}.',
    en: 'A dry run, nothing has been written. It would become: {counts}.',
  },
  asked: {
    sv: 'Innan registren görs behöver du svara. Inget har ändrats. Kör om med svaren.',
    en: 'Before the registers are made you need to answer. Nothing has changed. Run again with the answers.',
  },
  question: { sv: 'Fråga {number}: {text}', en: 'Question {number}: {text}' },
  more: { sv: '… och {count} till.', en: '… and {count} more.' },
} as const satisfies Record<string, Text>;

/** In place of a cell: the sheet as a whole. */
export const wholeSheet: Text = { sv: 'Bladet {sheet}', en: 'The sheet {sheet}' };

/** Each begins with the cell it is about. */
export const adoptNoteTexts = {
  contradiction: {
    sv: '{place}: nivån {stated} är inte {level}, som faktorerna ger. Den finns kvar i Angiven nivå. Faktorerna gäller.',
    en: '{place}: the level {stated} is not {level}, which the factors give. It is kept in Angiven nivå. The factors hold.',
  },
  factorOutside: {
    sv: '{place}: {value} ligger utanför skalan 1–{scale}. Det står kvar som det är skrivet.',
    en: '{place}: {value} lies outside the scale 1–{scale}. It stays as it is written.',
  },
  scoreMissing: {
    sv: '{place}: ”{value}” är ingen poäng, så risken får ingen nivå därifrån.',
    en: '{place}: “{value}” is no score, so the risk gets no level from it.',
  },
  unreadable: {
    sv: '{place}: ”{value}” gick inte att läsa som {column}. Det står kvar som det är skrivet.',
    en: '{place}: “{value}” could not be read as {column}. It stays as it is written.',
  },
  percent: {
    sv: '{place}: ”{value}” är läst som procent.',
    en: '{place}: “{value}” was read as a percentage.',
  },
  continued: {
    sv: '{place}: åtgärden ”{title}” har inget framför sig och är kopplad till ”{above}” ovanför. Rätta kopplingen om det är fel.',
    en: '{place}: the measure “{title}” has nothing before it and is linked to “{above}” above. Correct the link if that is wrong.',
  },
  withoutRisk: {
    sv: '{place}: egenkontrollen ”{title}” har ingen risk framför sig och är inte kopplad till någon. Skriv riskens nummer om den hör till raden ovanför.',
    en: '{place}: the self-check “{title}” has no risk before it and is linked to none. Write the number of the risk if it belongs to the row above.',
  },
  numberTaken: {
    sv: '{place}: numret {nr} fanns redan för året. Raden fick {given}.',
    en: '{place}: the number {nr} was already taken in the year. The row got {given}.',
  },
  riskUnknown: {
    sv: '{place}: risken ”{title}” finns inte bland raderna. Texten står i Kopplad till.',
    en: '{place}: the risk “{title}” is not among the rows. The text stands in Kopplad till.',
  },
  areaFromText: {
    sv: '{place}: rubriken ”{area}” är tagen som område för raderna under.',
    en: '{place}: the heading “{area}” was taken as the area of the rows below.',
  },
  yearFromText: {
    sv: '{place}: året är {year}, enligt bladets rubriker.',
    en: '{place}: the year is {year}, by the headings of the sheet.',
  },
  yearAssumed: {
    sv: '{place}: inget år står i bladet. Raderna hör till {year}. Ange ett annat om det är fel.',
    en: '{place}: the sheet tells no year. The rows belong to {year}. Give another if that is wrong.',
  },
  groupFromText: {
    sv: '{place}: målgruppen är ”{group}”, enligt bladets rubrik.',
    en: '{place}: the target group is “{group}”, by the heading of the sheet.',
  },
  scale: {
    sv: 'Skalan är 1–{scale}. Den står i Inställningar, och riskklasserna är gjorda efter den. Se över klasserna.',
    en: 'The scale is 1–{scale}. It stands in Inställningar, and the risk bands follow it. Look the bands over.',
  },
  scalesDiffer: {
    sv: 'Kolumnerna har olika skalor ({scales}). Talen är kvar som de är, och skalan är satt till 1–{scale}. Nivåerna går inte att jämföra med varandra förrän det är rättat.',
    en: 'The columns have different scales ({scales}). The numbers are as they were, and the scale is set to 1–{scale}. The levels cannot be compared until that is mended.',
  },
  roman: {
    sv: '{place}: romerska siffror är lästa som tal i {column}.',
    en: '{place}: roman numerals are read as numbers in {column}.',
  },
  words: {
    sv: '{place}: orden i {column} är lästa som de tal du har angett.',
    en: '{place}: the words in {column} are read as the numbers you have given.',
  },
  markup: {
    sv: '{place}: formatkoder (HTML) är borttagna ur texten.',
    en: '{place}: markup (HTML) has been removed from the text.',
  },
  hiddenRows: {
    sv: '{place}: dolda rader är lästa som de andra: {count}.',
    en: '{place}: hidden rows are read like the others: {count}.',
  },
  hiddenColumns: {
    sv: '{place}: dolda kolumner är lästa som de andra: {count}.',
    en: '{place}: hidden columns are read like the others: {count}.',
  },
  mergesUnknown: {
    sv: 'Excel kunde inte säga vilka celler som är sammanfogade. En tom cell under en annan är läst som tom.',
    en: 'Excel could not tell which cells are merged. A blank cell under another is read as blank.',
  },
} as const satisfies Record<string, Text>;

/** What is in no register, by the reason; `{texts}` are the cells' texts, `{places}` their addresses. */
export const adoptLeftTexts = {
  outside: { sv: 'Utanför tabellerna: {texts}', en: 'Outside the tables: {texts}' },
  heading: { sv: 'Rubriker ovanför: {texts}', en: 'Headings above: {texts}' },
  banner: { sv: 'Mellanrubriker: {texts}', en: 'Headings between rows: {texts}' },
  repeatedHeader: { sv: 'Upprepade rubrikrader: {places}', en: 'Repeated header rows: {places}' },
  total: { sv: 'Summarader: {texts}', en: 'Rows of totals: {texts}' },
  footnote: { sv: 'Fotnoter: {texts}', en: 'Footnotes: {texts}' },
  formulaOnly: { sv: 'Rader med bara formler: {places}', en: 'Rows with formulas only: {places}' },
  idOnly: { sv: 'Nummer utan innehåll: {texts}', en: 'Numbers without content: {texts}' },
  noTitle: {
    sv: 'Rader eller celler utan risk, egenkontroll, åtgärd eller indikator: {texts}',
    en: 'Rows or cells without a risk, self-check, measure or indicator: {texts}',
  },
  column: { sv: 'Kolumner som inte tas med: {places}', en: 'Columns that are not taken: {places}' },
  nothing: {
    sv: 'Säger att något saknas och blir ingen rad: {texts}',
    en: 'Says that there is nothing and becomes no row: {texts}',
  },
  noScore: { sv: 'Ger ingen poäng: {texts}', en: 'Gives no score: {texts}' },
  besideScore: {
    sv: 'Ord bredvid en poäng, som är läst som talet: {places}',
    en: 'Words beside a score, which is read as the number: {places}',
  },
  part: {
    sv: 'Delar av texter som inget fält tar emot: {texts}',
    en: 'Parts of texts that no field takes: {texts}',
  },
  second: { sv: 'Ett andra värde för samma rad: {texts}', en: 'A second value for the same row: {texts}' },
  calculated: { sv: 'Räknas fram av registret: {places}', en: 'Calculated by the register: {places}' },
} as const satisfies Record<string, Text>;

export const adoptQuestionTexts = {
  competing: {
    sv: 'På bladet {sheet} kan flera kolumner vara {meaning}: {columns}. Vilken är det?',
    en: 'On the sheet {sheet} several columns may be {meaning}: {columns}. Which one is it?',
  },
  words: {
    sv: 'På bladet {sheet} står {meaning} ({column}) i ord eller andelar: {words}. Vilket tal 1–{scale} är varje?',
    en: 'On the sheet {sheet}, {meaning} ({column}) is told in words or shares: {words}. Which number 1–{scale} is each?',
  },
  title: {
    sv: 'På bladet {sheet} finns sannolikhet och konsekvens, men ingen kolumn som säger vad risken är. Vilken är det: {columns}?',
    en: 'On the sheet {sheet} there are likelihood and consequence, but no column that says what the risk is. Which is it: {columns}?',
  },
  answer: { sv: 'Svara med {option}', en: 'Answer with {option}' },
} as const satisfies Record<string, Text>;
