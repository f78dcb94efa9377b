/** What the list tables hold before anyone has edited them, and what holds where a workbook lacks them. */
import type { QualityFactor, Setting, Status, StatusSubject, TimeLimit } from '../domain/registers';
import { settingNames } from './settings';

const green = '#0E700E';
const blue = '#0F6CBD';
const orange = '#BC4B09';
const red = '#B10E1C';
const grey = '#616161';

export const defaultStatuses: readonly Status[] = [
  status('Åtgärd', 'Ej påbörjad', '○', grey, 'åtgärden har inte påbörjats', false),
  status('Åtgärd', 'Pågår', '→', blue, 'arbetet pågår och fortsätter nästa år', false),
  status('Åtgärd', 'Klar', '✔', green, 'åtgärden är klar', true),
  status('Åtgärd', 'Utgått', '⊖', grey, 'åtgärden genomförs inte', true),
  status('Egenkontroll', 'Godkänd', '✔', green, 'kontrollen visar att kravet är uppfyllt', true),
  status('Egenkontroll', 'Delvis godkänd', '◒', orange, 'kravet är delvis uppfyllt', true),
  status('Egenkontroll', 'Ej godkänd', '✕', red, 'kravet är inte uppfyllt', true),
  status('Egenkontroll', 'Kan ej redovisas', '?', grey, 'resultatet går inte att ta fram', true),
  status('Egenkontroll', 'Ej genomförd', '○', grey, 'kontrollen har inte gjorts', true),
];

function status(
  subject: StatusSubject,
  name: string,
  symbol: string,
  color: string,
  meaning: string,
  requiresFollowUp: boolean,
): Status {
  return { subject, name, symbol, color, meaning, requiresFollowUp };
}

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
