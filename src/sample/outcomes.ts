import type { Outcome } from '../domain/registers';

type Row = Partial<Outcome>;

/** Three years of one series: the outcomes of 2023, 2024 and 2025, and what is the same in all of them. */
function years(
  same: Row,
  of2023: Row['outcome'],
  of2024: Row['outcome'],
  of2025: Row['outcome'],
  now: Row,
): readonly Row[] {
  return [
    { ...same, year: 2023, outcome: of2023 },
    { ...same, year: 2024, outcome: of2024 },
    { ...same, year: 2025, outcome: of2025, ...now },
  ];
}

const inquiries: readonly Row[] = [
  ...years({ nr: 'I1', series: 'Våldsteamet', target: 0.75 }, 0.71, 0.74, 0.83, {
    comment:
      'Målet är nått. Teamet började under våren planera utredningen tillsammans med den enskilde, och det syns i tiderna.',
  }),
  ...years({ nr: 'I1', series: 'Beroendeteamet', target: 0.75 }, 0.69, 0.66, 0.73, {
    comment: 'Två procentenheter från målet. Väntan på läkarutlåtanden står för nästan hela avståndet.',
  }),
  ...years({ nr: 'I1', series: 'Socialpsykiatrin', target: 0.5 }, 0.38, 0.44, 0.49, {
    comment:
      'Målet är lägre för socialpsykiatrin eftersom utredningarna oftare görs tillsammans med regionen.',
  }),
];

const satisfaction: readonly Row[] = [
  { nr: 'I2', year: 2023, outcome: 0.82, answers: 164, responseRate: 0.58, stageGoal: 0.83 },
  { nr: 'I2', year: 2024, outcome: 0.85, answers: 171, responseRate: 0.61, stageGoal: 0.85 },
  {
    nr: 'I2',
    year: 2025,
    outcome: 0.884,
    answers: 186,
    responseRate: 0.64,
    stageGoal: 0.87,
    comparison: 0.86,
    comparisonOf: 'Liknande kommuner 2024',
    comment:
      'Allt fler är nöjda och fler svarar. De som är missnöjda tar oftast upp att de inte vet vem som är deras handläggare.',
  },
  { nr: 'I2', year: 2024, series: 'Boende med stöd', outcome: 0.8, answers: 10, stageGoal: 0.85 },
  {
    nr: 'I2',
    year: 2025,
    series: 'Boende med stöd',
    outcome: 0.75,
    answers: 4,
    stageGoal: 0.87,
    comment: 'Undersökningen görs om i mars med stöd av en intervjuare.',
  },
  { nr: 'I2', year: 2030, target: 0.92 },
];

const occupancy: readonly Row[] = years({ nr: 'I3', target: '90–100 %' }, 0.88, 1.02, 0.97, {
  comment: 'Efter ett år med överbeläggning ligger boendet åter inom det som är tänkt.',
});

const coordinatedPlans: readonly Row[] = years({ nr: 'I4' }, 31, 38, 44, {
  comment: 'Ökningen fortsätter, men egenkontrollen visar att många inte får frågan.',
});

const returning: readonly Row[] = years({ nr: 'I5', target: 0.17 }, 0.21, 0.194, 0.181, {
  comment: 'Andelen minskar för andra året i rad.',
});

const waiting: readonly Row[] = years({ nr: 'I6', target: 14 }, 24, 21, undefined, {
  missingReason: 'Systemstöd saknas',
  comment: 'Uppgiften går inte att ta fram efter bytet av verksamhetssystem.',
});

const preliminary: readonly Row[] = years({ nr: 'I7', target: 1 }, 0.94, 0.96, 0.98, {
  comment: 'Åtta av 402 förhandsbedömningar blev för sena, alla under semesterveckorna.',
});

const healthChecks: readonly Row[] = [
  { nr: 'I8', year: 2023, missingReason: 'Ej uppföljt' },
  { nr: 'I8', year: 2024, outcome: 0.55, comparison: 0.63, comparisonOf: 'Länet 2024' },
  {
    nr: 'I8',
    year: 2025,
    outcome: 0.62,
    comparison: 0.66,
    comparisonOf: 'Länet 2025',
    comment: '21 av 34 barn. Överenskommelsen med regionen väntas göra skillnad från 2026.',
  },
  { nr: 'I8', year: 2030, target: 0.95 },
];

const familySupport: readonly Row[] = years({ nr: 'I9' }, 210, 224, 231, {
  comment: 'Fler familjer än tidigare söker stöd på egen hand.',
});

export const sampleOutcomes: readonly Row[] = [
  ...inquiries,
  ...satisfaction,
  ...occupancy,
  ...coordinatedPlans,
  ...returning,
  ...waiting,
  ...preliminary,
  ...healthChecks,
  ...familySupport,
];
