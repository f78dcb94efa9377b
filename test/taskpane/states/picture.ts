/** An invented year's overview. */
import { levelLook, matrixLook } from '../../../src/actions/levelLooks';
import type { ShownPicture, ShownRisk } from '../../../src/actions/overview/readYearPicture';
import { defaultBands } from '../../../src/domain/risk/bands';
import { riskScale } from '../../../src/domain/risk/scale';

const scale = riskScale({ settings: { scale: 4 }, bands: defaultBands, overrides: [] }, 2025);

function risk(nr: number, title: string, likelihood: number, consequence: number): ShownRisk {
  return {
    nr: `R${nr}`,
    title,
    cell: { likelihood, consequence },
    level: levelLook(likelihood * consequence, scale),
    address: { sheet: 'Risker', cell: `E${nr + 1}` },
  };
}

const risks: readonly ShownRisk[] = [
  risk(1, 'Kunskap försvinner när någon slutar', 3, 3),
  risk(2, 'Hembesök görs ensam', 2, 3),
  risk(3, 'Besked dröjer', 3, 3),
  risk(4, 'Väntan på beslut', 3, 4),
  risk(5, 'Journaler saknar datum', 1, 2),
  risk(6, 'Larm besvaras sent', 2, 2),
  risk(7, 'Nycklar kommer bort', 2, 1),
  risk(8, 'Sekretessen röjs av misstag i samtal i väntrummet eller i telefon', 1, 3),
  { ...risk(9, 'Lokalerna räcker inte', 1, 1), cell: undefined, level: levelLook(8, scale) },
  { ...risk(10, 'Avtal löper ut', 1, 1), cell: undefined, level: undefined },
];

export const picture: ShownPicture = {
  kind: 'pictured',
  year: 2025,
  matrix: matrixLook(scale),
  bands: defaultBands.flatMap(({ lowest }, at) => {
    const { band } = levelLook(Number(lowest), scale);
    return band === undefined ? [] : [{ band, isHigh: at > 1 }];
  }),
  risks,
  high: 4,
  statedOnly: 1,
  withoutLevel: 1,
  lastYear: { year: 2024, high: 5, risks: 9 },
  changes: {
    changed: [
      {
        direction: 'lowered',
        risk: risk(2, 'Hembesök görs ensam', 2, 3),
        before: levelLook(9, scale),
        now: levelLook(6, scale),
      },
      {
        direction: 'raised',
        risk: risk(4, 'Väntan på beslut', 3, 4),
        before: levelLook(8, scale),
        now: levelLook(12, scale),
      },
    ],
    unchanged: 5,
    incomparable: 1,
    added: 2,
    closed: 1,
    gone: [risk(12, 'Fordon står stilla', 3, 3)],
  },
  measures: [
    { name: 'Klar', symbol: '✔', isDone: true, count: 11 },
    { name: 'Ej påbörjad', symbol: '○', isDone: false, count: 3 },
    { name: 'Pågår', symbol: '→', isDone: false, count: 6 },
    { name: 'Utgått', symbol: '⊖', isDone: false, count: 2 },
    { name: 'Prövas', symbol: '◆', isDone: false, count: 1 },
    { name: '', symbol: '', isDone: false, count: 1 },
  ],
  goals: [
    { status: 'Uppnått', count: 4 },
    { status: 'Delvis uppnått', count: 2 },
    { status: 'Ej uppnått', count: 2 },
    { status: 'Kan ej bedömas', count: 1 },
  ],
  indicators: [
    { nr: 'I1', title: 'Brukare som är nöjda med maten', goals: [{ series: '', status: 'Ej uppnått' }] },
    {
      nr: 'I2',
      title: 'Utredningar som är klara i tid',
      goals: [
        { series: 'Norr', status: 'Uppnått' },
        { series: 'Öster', status: 'Delvis uppnått' },
        { series: 'Söder', status: 'Ej uppnått' },
      ],
    },
    { nr: 'I3', title: 'Beläggning i boende med stöd', goals: [{ series: '', status: 'Uppnått' }] },
    { nr: 'I4', title: 'Vet vem de ska ringa', goals: [{ series: '', status: 'Delvis uppnått' }] },
    { nr: 'I5', title: 'Har en plan som de har varit med om', goals: [{ series: '', status: 'Uppnått' }] },
    { nr: 'I6', title: 'Väntetid till ett första samtal', goals: [{ series: '', status: 'Kan ej bedömas' }] },
    { nr: 'I7', title: 'Avvikelser som är utredda', goals: [{ series: '', status: 'Uppnått' }] },
  ],
  sheet: undefined,
};
