import { targetStatus } from '../../domain/indicator/targetStatus';
import { declareFunction } from '../declaration';
import * as kinds from '../kinds';
import { directionParameter, minimumParameter, outcomeParameter } from '../parameters';

export const targetStatusFunction = declareFunction({
  id: 'MALSTATUS',
  description: {
    sv: 'Om målet är nått: Uppnått, Delvis uppnått, Ej uppnått eller Kan ej bedömas.',
    en: 'Whether the target is met: Uppnått, Delvis uppnått, Ej uppnått or Kan ej bedömas.',
  },
  parameters: {
    outcome: outcomeParameter,
    target: {
      name: { sv: 'målvärde', en: 'target' },
      description: {
        sv: 'Ett tal; för Inom intervall texten ”90–100”; för Ska öka och Ska minska föregående utfall.',
        en: 'A number; for Inom intervall the text “90–100”; for Ska öka and Ska minska the previous outcome.',
      },
      kind: kinds.measured,
    },
    direction: directionParameter,
    partlyLimit: {
      name: { sv: 'gräns för delvis', en: 'limit for partly' },
      description: {
        sv: 'Måluppfyllelse från vilken målet är delvis uppnått, ett tal från 0 till 1. Utan finns inget Delvis.',
        en: 'Attainment from which a target is partly met, a number from 0 to 1. Without there is no Delvis.',
      },
      kind: kinds.number,
      optional: true,
    },
    answers: {
      name: { sv: 'antal svar', en: 'answers' },
      description: {
        sv: 'Hur många svar utfallet bygger på, ett tal.',
        en: 'How many answers the outcome rests on, a number.',
      },
      kind: kinds.number,
      optional: true,
    },
    minimumAnswers: minimumParameter,
  },
  result: 'scalar',
  compute: ({ outcome, target, direction, partlyLimit, answers, minimumAnswers }) =>
    targetStatus(outcome, target, direction, { partlyLimit, answers, minimumAnswers }),
});
