/** Other ways in which people have written the words of the lists; matched without regard to case and spaces. */
import type { Direction, MeasureUnit } from '../domain/registers';

export type Spellings<Word extends string = string> = Readonly<Partial<Record<Word, readonly string[]>>>;

export const measureStatusSpellings: Spellings = {
  'Ej påbörjad': ['ej påbörjat', 'inte påbörjad', 'inte påbörjat', 'ej startad', 'ej startat', 'planerad'],
  Pågår: ['pågående', 'pågår fortfarande', 'påbörjad', 'påbörjat', 'fortsätter', 'ej klar', 'ej klart'],
  Klar: ['klart', 'klara', 'färdig', 'färdigt', 'avslutad', 'avslutat', 'genomförd', 'genomfört', 'slutförd'],
  Utgått: [
    'utgår',
    'utgången',
    'har utgått',
    'struken',
    'struket',
    'avbruten',
    'genomförs inte',
    'genomförs ej',
  ],
};

export const selfCheckStatusSpellings: Spellings = {
  Godkänd: ['godkänt', 'uppfylld', 'uppfyllt'],
  'Delvis godkänd': ['delvis godkänt', 'delvis', 'delvis uppfylld', 'delvis uppfyllt'],
  'Ej godkänd': ['ej godkänt', 'inte godkänd', 'inte godkänt', 'underkänd', 'underkänt', 'ej uppfylld'],
  'Kan ej redovisas': ['kan inte redovisas', 'ej redovisad', 'ej möjlig att redovisa', 'går ej att redovisa'],
  'Ej genomförd': ['ej genomfört', 'inte genomförd', 'inte genomfört', 'ej utförd', 'ej utfört', 'ej gjord'],
};

export const directionSpellings: Spellings<Direction> = {
  'Högre är bättre': ['högre', 'högre bättre', 'hög är bra', 'uppåt'],
  'Lägre är bättre': ['lägre', 'lägre bättre', 'låg är bra', 'nedåt'],
  'Inom intervall': ['intervall', 'i intervall', 'inom intervallet'],
  'Ska öka': ['öka', 'ökande', 'skall öka'],
  'Ska minska': ['minska', 'minskande', 'skall minska'],
  Ingen: ['ingen riktning', 'bedöms inte', 'bedöms ej'],
};

export const measureUnitSpellings: Spellings<MeasureUnit> = {
  procent: ['%', '(procent)', '( procent)', 'andel', 'andel (%)', 'andel procent'],
  antal: ['st', 'st.', 'stycken', 'styck', 'antal (st)'],
  dagar: ['dag', 'dagar (antal)', 'antal dagar', 'kalenderdagar'],
};

export const missingReasonSpellings: Spellings = {
  'Inga tillgängliga data': ['inga tillgängliga uppgifter', 'data saknas', 'inga data', 'uppgift saknas'],
  'För få svar': ['för få svarande', 'få svar', 'för litet underlag'],
  'Systemstöd saknas': ['systemet stödjer inte', 'systemet stödjer ej', 'saknar systemstöd'],
  'Ej uppföljt': ['inte uppföljt', 'ej följt', 'har ej följts upp', 'har inte följts upp'],
  'Ny – mäts först nästa år': ['ny', 'ny indikator', 'mäts först nästa år', 'ny - mäts först nästa år'],
};

export const noMeasureReasonSpellings: Spellings = {
  'Godkänt resultat': ['godkänt', 'godkänd', 'visar godkänt resultat'],
  'Ny kontroll': ['ny', 'ny egenkontroll'],
  'Gemensam med risken': ['gemensam', 'gemensam med risk', 'se risken', 'samma som risken'],
};
