import { isBlank, nameKey } from './nameKey';
import type { Measure, SelfCheck, Status, StatusSubject } from './registers';

const green = '#0E700E';
const blue = '#0F6CBD';
const orange = '#BC4B09';
const red = '#B10E1C';
const grey = '#616161';

type StatusRow = readonly [
  name: string,
  symbol: string,
  color: string,
  meaning: string,
  requiresFollowUp: boolean,
];

function statusesOf(subject: StatusSubject, rows: readonly StatusRow[]): readonly Status[] {
  return rows.map(([name, symbol, color, meaning, requiresFollowUp]) => ({
    subject,
    name,
    symbol,
    color,
    meaning,
    requiresFollowUp,
  }));
}

/** The statuses of a workbook without a table of its own (workbook.md, Inställningar). */
export const defaultStatuses: readonly Status[] = [
  ...statusesOf('Åtgärd', [
    ['Ej påbörjad', '○', grey, 'åtgärden är inte påbörjad', false],
    ['Pågår', '→', blue, 'arbetet pågår och fortsätter nästa år', false],
    ['Klar', '✔', green, 'åtgärden är klar', true],
    ['Utgått', '⊖', grey, 'åtgärden genomförs inte', true],
  ]),
  ...statusesOf('Egenkontroll', [
    ['Godkänd', '✔', green, 'kraven är uppfyllda', true],
    ['Delvis godkänd', '◒', orange, 'kraven är delvis uppfyllda', true],
    ['Ej godkänd', '✕', red, 'kraven är inte uppfyllda', true],
    ['Kan ej redovisas', '?', grey, 'resultatet kan inte redovisas', true],
    ['Ej genomförd', '○', grey, 'egenkontrollen är inte genomförd', true],
  ]),
];

const expired = nameKey('Utgått');

/** Whether the status says that a measure is not carried out. */
export function isExpired(status: Status): boolean {
  return nameKey(status.name) === expired;
}

const done = nameKey('Klar');

/** Whether the status says that a measure is carried out. */
export function isDone(status: Status): boolean {
  return nameKey(status.name) === done;
}

/** Whether rules know the status by its word, which therefore cannot be another. */
export function isKnownByItsWord(subject: string, name: string): boolean {
  return nameKey(subject) === nameKey('Åtgärd') && [done, expired].includes(nameKey(name));
}

/** The statuses that hold in a workbook. */
export function statusesInForce(statuses: readonly Status[]): readonly Status[] {
  return statuses.length === 0 ? defaultStatuses : statuses;
}

/** Finds a status by its name; undefined when none has it. */
export type StatusNamed = (name: string) => Status | undefined;

/** The statuses for measures or self-checks; a row that does not say whom it is for is for both. */
export function statusFinder(statuses: readonly Status[], subject: StatusSubject): StatusNamed {
  const byName = new Map<string, Status>();
  for (const status of statusesInForce(statuses)) {
    const key = nameKey(status.name);
    const applies = status.subject === subject || status.subject === '';
    if (!applies || key === '' || byName.has(key)) continue;
    byName.set(key, status).set(status.name, status);
  }
  return (name) => byName.get(name) ?? byName.get(nameKey(name));
}

/**
 * What there is to say of a follow-up: its text, that it is missing, that the self-check is new and has none yet, or
 * that its status asks for none.
 */
export type FollowUpState = 'given' | 'missing' | 'new' | 'notRequired';

export function selfCheckFollowUp(selfCheck: SelfCheck, status: Status | undefined): FollowUpState {
  if (!isBlank(selfCheck.followUp)) return 'given';
  if (selfCheck.isNew) return 'new';
  return status === undefined || status.requiresFollowUp ? 'missing' : 'notRequired';
}

export function measureFollowUp(measure: Measure, status: Status | undefined): FollowUpState {
  if (!isBlank(measure.followUp)) return 'given';
  return status === undefined || status.requiresFollowUp ? 'missing' : 'notRequired';
}
