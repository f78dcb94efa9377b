import { shareWithinTime } from '../../domain/indicator/timeLimit';
import { declareFunction } from '../declaration';
import * as kinds from '../kinds';
import { limitAmountParameter, limitUnitParameter, minimumParameter } from '../parameters';

export const shareWithinTimeFunction = declareFunction({
  id: 'ANDELINOMTID',
  description: {
    sv: 'Andelen avslutade ärenden som slutade senast på tidsgränsens sista dag. Öppna ärenden räknas inte.',
    en: 'The share of finished cases that ended on or before the limit. Open cases are left out.',
  },
  parameters: {
    start: {
      name: { sv: 'start', en: 'start' },
      description: { sv: 'Ärendenas startdatum, ett område.', en: 'The start dates of the cases, a range.' },
      kind: kinds.dates,
    },
    end: {
      name: { sv: 'slut', en: 'end' },
      description: {
        sv: 'Ärendenas slutdatum, ett område lika långt som startdatumen. Tomt för öppna ärenden.',
        en: 'The end dates of the cases, a range as long as the start dates. Blank for open cases.',
      },
      kind: kinds.dates,
    },
    amount: limitAmountParameter,
    unit: limitUnitParameter,
    minimum: minimumParameter,
  },
  result: 'scalar',
  compute: ({ start, end, amount, unit, minimum }) => shareWithinTime(start, end, amount, unit, minimum),
});
