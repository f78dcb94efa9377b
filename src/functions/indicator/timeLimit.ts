import { timeLimit } from '../../domain/indicator/timeLimit';
import { declareFunction } from '../declaration';
import * as kinds from '../kinds';
import { limitAmountParameter, limitUnitParameter } from '../parameters';

export const timeLimitFunction = declareFunction({
  id: 'TIDSGRANS',
  description: {
    sv: 'Sista dagen i en tidsgräns. Formatera cellen som datum.',
    en: 'The last day of a time limit. Format the cell as a date.',
  },
  parameters: {
    start: {
      name: { sv: 'startdatum', en: 'start date' },
      description: { sv: 'Dagen tiden räknas från, ett datum.', en: 'The day the time runs from, a date.' },
      kind: kinds.date,
    },
    amount: limitAmountParameter,
    unit: limitUnitParameter,
  },
  result: 'scalar',
  compute: ({ start, amount, unit }) => timeLimit(start, amount, unit),
});
