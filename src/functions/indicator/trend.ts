import { trend } from '../../domain/indicator/trend';
import { declareFunction } from '../declaration';
import * as kinds from '../kinds';
import { directionParameter, outcomeParameter } from '../parameters';

export const trendFunction = declareFunction({
  id: 'TREND',
  description: {
    sv: 'Hur utfallet har ändrats: Förbättrad, Oförändrad, Försämrad, Ökad, Minskad eller Kan ej bedömas.',
    en: 'How the outcome moved: Förbättrad, Oförändrad, Försämrad, Ökad, Minskad or Kan ej bedömas.',
  },
  parameters: {
    outcome: outcomeParameter,
    previous: {
      name: { sv: 'föregående', en: 'previous' },
      description: {
        sv: 'Föregående utfall i samma serie, ett tal.',
        en: 'The previous outcome of the same series, a number.',
      },
      kind: kinds.measured,
    },
    direction: directionParameter,
    tolerance: {
      name: { sv: 'tolerans', en: 'tolerance' },
      description: {
        sv: 'Skillnaden som ännu räknas som oförändrad, ett tal i utfallets enhet. Utan: 0.',
        en: 'The difference that is still no change, a number in the unit of the outcome. Without: 0.',
      },
      kind: kinds.number,
      optional: true,
    },
  },
  result: 'scalar',
  compute: ({ outcome, previous, direction, tolerance }) => trend(outcome, previous, direction, tolerance),
});
