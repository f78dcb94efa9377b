/** One indicator: its series, its way to the target year, what is missing, and its chart's way into the workbook. */
import { shownIndicator, type ShownIndicator } from '../../../src/actions/indicator/shownIndicator';
import { indicatorPicture } from '../../../src/domain/indicator/picture';
import type { Indicator, Outcome } from '../../../src/domain/registers';
import type { PaneActions } from '../../../src/taskpane/actions';
import { indicatorTexts } from '../../../src/texts/pane/indicator';
import { registersOf } from '../../domain/registerRows';
import { actions } from './actions';
import { excelError, never, type PaneStates } from './paneState';

function shown(indicator: Partial<Indicator>, outcomes: readonly Partial<Outcome>[]): ShownIndicator {
  const own = { nr: 'I1', qualityFactor: 'Tillgänglighet i rätt tid', ...indicator };
  const earlier = { nr: 'I0', title: 'Samma sak förr', validTo: 2022 };
  const registers = registersOf({ indicators: [own, earlier], outcomes, settings: { minimumAnswers: 5 } });
  const picture = indicatorPicture(registers, 'I1', 2025);
  if (picture === undefined) throw new Error('no indicator I1');
  const cellOf = ({ row }: { readonly row: number }) => ({ sheet: 'Utfall', cell: `D${row + 2}` });
  return shownIndicator(picture, cellOf, { sheet: 'Indikatorer', cell: 'D2' });
}

const onItsWay = shown({ title: 'Brukare som är nöjda med maten', minimumAnswers: 5 }, [
  { nr: 'I0', year: 2022, outcome: 0.7 },
  { year: 2023, outcome: 0.741, answers: 164, responseRate: 0.58, stageGoal: 0.76 },
  { year: 2024, outcome: 0.802, answers: 171, responseRate: 0.61, stageGoal: 0.78 },
  {
    year: 2025,
    outcome: 0.77,
    answers: 186,
    responseRate: 0.64,
    comparison: 0.81,
    comparisonOf: 'Riket 2024',
    comment: 'Svaren kom in under hösten.',
  },
  { year: 2030, target: 0.9 },
]);

const ofSeries = shown({ title: 'Utredningar som är klara i tid' }, [
  { series: 'Norr', year: 2023, outcome: 0.71, target: 0.75 },
  { series: 'Norr', year: 2024, outcome: 0.74, target: 0.75 },
  { series: 'Norr', year: 2025, outcome: 0.83, target: 0.75, answers: 40 },
  { series: 'Öster', year: 2024, outcome: 0.66, target: 0.75 },
  { series: 'Öster', year: 2025, outcome: 0.7, target: 0.75, answers: 3 },
  { series: 'Kvällsgruppen för nyanlända', year: 2024, outcome: 0.5, target: 0.5 },
]);

const redefined = shown(
  { title: 'Beläggning', unit: 'procent', direction: 'Inom intervall', validFrom: 2024, continues: 'I0' },
  [
    { nr: 'I0', year: 2022, outcome: 0.93, target: '90–100 %' },
    { year: 2024, outcome: 0.97, target: '90–100 %' },
    { year: 2025, outcome: 1.04, target: '90–100 %' },
  ],
);

const inDays = shown(
  { title: 'Väntetid till ett första samtal', unit: 'dagar', direction: 'Lägre är bättre' },
  [
    { year: 2023, outcome: 24, target: 14 },
    { year: 2024, outcome: 21, target: 14 },
    { year: 2025, missingReason: 'Systemstöd saknas', target: 14, comment: 'Nytt system.' },
    { year: 2028, target: 10 },
  ],
);

const unmeasured = shown({ title: 'Trygga i sitt boende' }, []);

function withIndicator(indicator: ShownIndicator, more: Partial<PaneActions> = {}): PaneActions {
  return {
    ...actions,
    readIndicator: () => Promise.resolve({ kind: 'indicator', indicator, sheet: undefined }),
    ...more,
  };
}

const view = 'overview';
/** The way in: an indicator of the overview's list. */
const open = { sv: 'I1 Brukare som är nöjda med maten', en: 'I1 Brukare som är nöjda med maten' };
const presses = [open];
const layIn = [open, indicatorTexts.layIn];

export const indicatorStates: PaneStates = {
  indicatorReading: { view, presses, actions: { ...actions, readIndicator: never } },
  indicator: { view, presses, actions: withIndicator(onItsWay) },
  indicatorOfSeries: { view, presses, actions: withIndicator(ofSeries) },
  indicatorRedefined: { view, presses, actions: withIndicator(redefined) },
  indicatorInDays: { view, presses, actions: withIndicator(inDays) },
  indicatorUnmeasured: { view, presses, actions: withIndicator(unmeasured) },
  indicatorGone: {
    view,
    presses,
    actions: { ...actions, readIndicator: () => Promise.resolve({ kind: 'indicatorGone', nr: 'I1' }) },
  },
  indicatorOnSheet: {
    view,
    presses,
    actions: {
      ...actions,
      readIndicator: () => Promise.resolve({ kind: 'indicator', indicator: onItsWay, sheet: 'Diagram I1' }),
    },
  },
  indicatorReadOnly: { view, presses, isReadOnly: true, actions: withIndicator(onItsWay) },
  indicatorLayingIn: {
    view,
    presses: layIn,
    actions: withIndicator(onItsWay, { layInIndicator: never }),
  },
  indicatorLaidIn: { view, presses: layIn, actions: withIndicator(onItsWay) },
  indicatorProtected: {
    view,
    presses: layIn,
    actions: withIndicator(onItsWay, { layInIndicator: () => Promise.reject(excelError('AccessDenied')) }),
  },
};
