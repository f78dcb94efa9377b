/** Parameters that several functions have. */
import type { Measured } from '../domain/computed';
import type { Direction } from '../domain/registers';
import type { Parameter } from './declaration';
import * as kinds from './kinds';

export const yearParameter: Parameter<number | undefined> = {
  name: { sv: 'år', en: 'year' },
  description: {
    sv: 'Året som raden gäller. Utan år används de senaste raderna.',
    en: 'The year of the row. Without a year the latest rows are used.',
  },
  kind: kinds.year,
  optional: true,
};

export const scaleParameter: Parameter<number> = {
  name: { sv: 'skala', en: 'scale' },
  description: {
    sv: 'Högsta sannolikhet och konsekvens, ett heltal från 1 till 100. Utan skala: 4.',
    en: 'Highest likelihood and consequence, a whole number from 1 to 100. Without a scale: 4.',
  },
  kind: kinds.scale,
  optional: true,
};

export const outcomeParameter: Parameter<Measured> = {
  name: { sv: 'utfall', en: 'outcome' },
  description: {
    sv: 'Årets utfall, ett tal. Tomt eller text (”För få svar”) är inget utfall.',
    en: 'The outcome of the year, a number. Blank or text (“För få svar”) is no outcome.',
  },
  kind: kinds.measured,
};

export const directionParameter: Parameter<Direction | undefined> = {
  name: { sv: 'riktning', en: 'direction' },
  description: {
    sv: 'Högre är bättre (förval), Lägre är bättre, Inom intervall, Ska öka, Ska minska eller Ingen.',
    en: 'Högre är bättre (default), Lägre är bättre, Inom intervall, Ska öka, Ska minska or Ingen.',
  },
  kind: kinds.direction,
  optional: true,
};

export const minimumParameter: Parameter<number | undefined> = {
  name: { sv: 'minsta antal', en: 'minimum' },
  description: {
    sv: 'Minsta antal för att resultatet ska visas, ett tal. Utan: ingen gräns.',
    en: 'The fewest for which a result is shown, a number. Without: no limit.',
  },
  kind: kinds.number,
  optional: true,
};

export const limitAmountParameter: Parameter<number | undefined> = {
  name: { sv: 'antal', en: 'amount' },
  description: { sv: 'Tidsgränsens längd, ett tal.', en: 'The length of the time limit, a number.' },
  kind: kinds.number,
};

export const limitUnitParameter: Parameter<string | undefined> = {
  name: { sv: 'enhet', en: 'unit' },
  description: {
    sv: 'Vad tidsgränsen räknas i: dagar eller månader.',
    en: 'What the time limit is counted in: dagar (days) or månader (months).',
  },
  kind: kinds.word,
};
