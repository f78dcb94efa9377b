import { attainment } from '../../domain/indicator/attainment';
import { declareFunction } from '../declaration';
import * as kinds from '../kinds';
import { directionParameter, outcomeParameter } from '../parameters';

export const attainmentFunction = declareFunction({
  id: 'MALUPPFYLLELSE',
  description: {
    sv: 'Hur stor del av målet som är nådd: 1 är vid målet. Tomt när utfall eller mål saknas eller är text.',
    en: 'The share of the target reached: 1 is at target. Blank when outcome or target is missing or text.',
  },
  parameters: {
    outcome: outcomeParameter,
    target: {
      name: { sv: 'målvärde', en: 'target' },
      description: {
        sv: 'Målet för utfallet, ett tal i samma enhet.',
        en: 'The target of the outcome, a number in the same unit.',
      },
      kind: kinds.measured,
    },
    direction: directionParameter,
    baseline: {
      name: { sv: 'utgångsvärde', en: 'baseline' },
      description: {
        sv: 'Värdet som vägen till målet räknas från, ett tal. Utan räknas andelen av målet.',
        en: 'The value from which the way to the target is counted, a number. Without: share of the target.',
      },
      kind: kinds.number,
      optional: true,
    },
  },
  result: 'scalar',
  compute: ({ outcome, target, direction, baseline }) => attainment(outcome, target, direction, baseline),
});
