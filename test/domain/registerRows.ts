/** Register rows for tests: only what matters is written, the rest is blank. */
import type {
  Indicator,
  Located,
  Measure,
  Outcome,
  Registers,
  Risk,
  SelfCheck,
  Settings,
} from '../../src/domain/registers';

const blankRisk: Risk = {
  nr: '',
  year: 2025,
  group: 'vuxna',
  area: 'Område A',
  title: '',
  description: '',
  likelihood: undefined,
  consequence: undefined,
  statedLevel: undefined,
  level: undefined,
  band: '',
  unit: '',
  owner: '',
  closingReason: '',
  continues: undefined,
  comment: '',
};

const blankSelfCheck: SelfCheck = {
  nr: '',
  year: 2025,
  group: 'vuxna',
  area: 'Område A',
  title: '',
  purpose: '',
  riskNrs: [],
  attachedTo: '',
  method: '',
  frequency: '',
  isNew: false,
  status: '',
  followUp: '',
  noMeasureReason: '',
  unit: '',
  owner: '',
  continues: undefined,
};

const blankMeasure: Measure = {
  nr: '',
  year: 2025,
  group: 'vuxna',
  area: 'Område A',
  title: '',
  description: '',
  riskNrs: [],
  selfCheckNrs: [],
  deadline: undefined,
  status: '',
  followUp: '',
  unit: '',
  owner: '',
  continues: undefined,
};

const blankIndicator: Indicator = {
  nr: '',
  group: 'vuxna',
  area: '',
  title: '',
  qualityFactor: '',
  unit: 'procent',
  direction: 'Högre är bättre',
  source: '',
  koladaId: '',
  minimumAnswers: undefined,
  description: '',
  validFrom: undefined,
  validTo: undefined,
  continues: '',
};

const blankOutcome: Outcome = {
  nr: 'I1',
  year: 2025,
  series: '',
  outcome: undefined,
  missingReason: '',
  answers: undefined,
  responseRate: undefined,
  stageGoal: undefined,
  target: undefined,
  comparison: undefined,
  comparisonOf: '',
  attainment: undefined,
  targetStatus: '',
  trend: '',
  comment: '',
};

export const defaultSettings: Settings = {
  year: undefined,
  group: '',
  scale: 4,
  partlyLimit: undefined,
  minimumAnswers: undefined,
  introduction: '',
  heading: '',
};

export interface RegisterRows {
  readonly risks?: readonly Partial<Risk>[];
  readonly selfChecks?: readonly Partial<SelfCheck>[];
  readonly measures?: readonly Partial<Measure>[];
  readonly indicators?: readonly Partial<Indicator>[];
  readonly outcomes?: readonly Partial<Outcome>[];
  readonly settings?: Partial<Settings>;
  readonly lists?: Partial<
    Pick<Registers, 'bands' | 'overrides' | 'areas' | 'groups' | 'statuses' | 'terms' | 'units'>
  >;
}

function filled<Row extends object>(
  blank: Row,
  rows: readonly Partial<Row>[] | undefined,
): readonly Located<Row>[] {
  return (rows ?? []).map((given, row) => ({ ...blank, ...given, row }));
}

export function registersOf(rows: RegisterRows): Registers {
  return {
    risks: filled(blankRisk, rows.risks),
    selfChecks: filled(blankSelfCheck, rows.selfChecks),
    measures: filled(blankMeasure, rows.measures),
    indicators: filled(blankIndicator, rows.indicators),
    outcomes: filled(blankOutcome, rows.outcomes),
    settings: { ...defaultSettings, ...rows.settings },
    bands: [],
    overrides: [],
    areas: [],
    groups: [],
    units: [],
    qualityFactors: [],
    terms: [],
    statuses: [],
    timeLimits: [],
    ...rows.lists,
  };
}
