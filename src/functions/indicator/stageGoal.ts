import { stageGoal } from '../../domain/indicator/stageGoal';
import { declareFunction } from '../declaration';
import * as kinds from '../kinds';

export const stageGoalFunction = declareFunction({
  id: 'ETAPPMAL',
  description: {
    sv: 'Etappmålet för ett år på den räta linjen från startvärdet till målvärdet.',
    en: 'The stage goal of a year on the straight line from the start value to the target.',
  },
  parameters: {
    startYear: {
      name: { sv: 'startår', en: 'start year' },
      description: { sv: 'Året som linjen börjar, ett tal.', en: 'The year the line begins, a number.' },
      kind: kinds.year,
    },
    startValue: {
      name: { sv: 'startvärde', en: 'start value' },
      description: { sv: 'Värdet vid startåret, ett tal.', en: 'The value in the start year, a number.' },
      kind: kinds.number,
    },
    targetYear: {
      name: { sv: 'målår', en: 'target year' },
      description: {
        sv: 'Året då målet ska vara nått, ett tal.',
        en: 'The year the target is to be met, a number.',
      },
      kind: kinds.year,
    },
    targetValue: {
      name: { sv: 'målvärde', en: 'target' },
      description: { sv: 'Värdet vid målåret, ett tal.', en: 'The value in the target year, a number.' },
      kind: kinds.number,
    },
    year: {
      name: { sv: 'år', en: 'year' },
      description: {
        sv: 'Året som etappmålet gäller, från startåret till målåret.',
        en: 'The year of the stage goal, from the start year to the target year.',
      },
      kind: kinds.year,
    },
  },
  result: 'scalar',
  compute: ({ startYear, startValue, targetYear, targetValue, year }) =>
    stageGoal(startYear, startValue, targetYear, targetValue, year),
});
