/** What the list tables hold before anyone has edited them; bands and statuses have theirs in the domain. */
import type { QualityFactor, Setting, TimeLimit } from '../domain/registers';
import { settingNames } from './settings';

export const defaultQualityFactors: readonly QualityFactor[] = [
  { name: 'Delaktighet och inflytande', alias: 'Delaktighet' },
  { name: 'Helhetssyn och samordning', alias: 'Samordning' },
  { name: 'Kunskap och gott resultat', alias: 'Kunskapsbaserad verksamhet' },
  { name: 'Likvärdighet och rättssäkerhet', alias: 'Rättssäkerhet' },
  { name: 'Tillgänglighet i rätt tid', alias: 'Tillgänglighet' },
  { name: 'Trygghet och säkerhet', alias: 'Säkerhet' },
];

/**
 * Socialtjänstlagen: a decision on whether to open a child investigation within 14 days (since 2013), and the
 * investigation done within four months (since 1998). Editable: the law and local goals change.
 */
export const defaultTimeLimits: readonly TimeLimit[] = [
  { validFrom: 2013, name: 'Förhandsbedömning, barn och unga', amount: 14, unit: 'dagar' },
  { validFrom: 1998, name: 'Utredning, barn och unga', amount: 4, unit: 'månader' },
];

export const defaultScale = 4;

/** The rows of Inställningar before anything is set. */
export const defaultSettings: readonly Setting[] = Object.values(settingNames).map((name) => ({
  name,
  value: name === settingNames.scale ? defaultScale : undefined,
}));
