/** Ekvalla kommun: an invented municipality whose registers show every feature. All texts are our own. */
import { settingNames } from '../tables/settings';
import { emptyRegisters, type RegisterContent } from '../tables/content';
import { sampleIndicators } from './indicators';
import { sampleMeasures } from './measures';
import { sampleOutcomes } from './outcomes';
import { sampleRawData, sampleTimeLimits } from './rawData';
import { sampleRisks } from './risks';
import { sampleSelfChecks } from './selfChecks';

const introduction =
  'Socialförvaltningen i Ekvalla kommun följer varje år upp sin kvalitetsplan. Bilagan visar vad som har gjorts under {år}: vilka risker verksamheten har arbetat med, vad egenkontrollerna visade och vad åtgärderna ledde till.\n' +
  'Där en egenkontroll visar att kraven är uppfyllda planeras ingen åtgärd. Det som återstår tas med i kvalitetsplanen för {nästa år}.';

export { sampleRawData };

export const sampleMunicipality: RegisterContent = {
  ...emptyRegisters,
  risks: sampleRisks,
  selfChecks: sampleSelfChecks,
  measures: sampleMeasures,
  indicators: sampleIndicators,
  outcomes: sampleOutcomes,
  timeLimits: sampleTimeLimits,
  settings: [
    { name: settingNames.year, value: 2025 },
    { name: settingNames.group, value: 'vuxna' },
    { name: settingNames.scale, value: 4 },
    { name: settingNames.partlyLimit, value: 0.9 },
    { name: settingNames.minimumAnswers, value: 5 },
    { name: settingNames.introduction, value: introduction },
    { name: settingNames.heading },
  ],
  overrides: [{ validFrom: 2025, likelihood: 1, consequence: 4, level: 8 }],
  areas: [
    { order: 1, name: 'Gemensamt för verksamheten' },
    { order: 2, name: 'Utredning och beslut' },
    { order: 3, name: 'Stöd och behandling', group: 'vuxna' },
    { order: 4, name: 'Boende med stöd', group: 'vuxna' },
    { order: 5, name: 'Familjestöd', group: 'barn och unga' },
    { order: 6, name: 'Placerade barn', group: 'barn och unga' },
  ],
  groups: [
    {
      name: 'barn och unga',
      annexNumber: '1',
      heading: 'Uppföljning av kvalitetsplan {år} för barn, unga och deras familjer',
    },
    { name: 'vuxna', annexNumber: '2' },
  ],
  units: [
    { name: 'Boendeenheten' },
    { name: 'Familjehemsgruppen' },
    { name: 'Familjeteamet' },
    { name: 'Kvalitet och stöd' },
    { name: 'Myndighet barn och unga' },
    { name: 'Myndighet vuxna' },
    { name: 'Öppenvård vuxna' },
  ],
  terms: [
    {
      term: 'SIP',
      explanation:
        'Samordnad individuell plan: en plan som kommunen och regionen gör tillsammans med den enskilde när stöd behövs från båda.',
    },
    {
      term: 'samsjuklighet',
      explanation: 'Att ha ett beroende och samtidigt en annan psykiatrisk sjukdom.',
    },
    {
      term: 'kontinuitetsplan',
      explanation: 'En plan för hur verksamheten fungerar när något viktigt, som el eller personal, saknas.',
    },
    {
      term: 'förhandsbedömning',
      explanation: 'Bedömningen av om en utredning ska inledas efter en anmälan om oro för ett barn.',
    },
  ],
};
