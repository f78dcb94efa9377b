import { error, value } from '../../domain/computed';
import type { Read } from '../../domain/registers';
import { riskMatrix } from '../../domain/risk/matrix';
import { declareFunction, type Parameter } from '../declaration';
import * as kinds from '../kinds';
import { scaleParameter } from '../parameters';

const consequences: Parameter<readonly Read<number>[]> = {
  name: { sv: 'konsekvens', en: 'consequence' },
  description: {
    sv: 'Riskernas konsekvenser, en kolumn lika lång som sannolikheterna.',
    en: 'The consequences of the risks, a column as long as the likelihoods.',
  },
  kind: kinds.factors,
};

export const riskMatrixFunction = declareFunction({
  id: 'RISKMATRIS',
  description: {
    sv: 'Antal risker i varje ruta: högsta sannolikheten överst, lägsta konsekvensen till vänster.',
    en: 'The number of risks in each cell: highest likelihood first, lowest consequence to the left.',
  },
  parameters: {
    likelihood: {
      name: { sv: 'sannolikhet', en: 'likelihood' },
      description: {
        sv: 'Riskernas sannolikheter, en kolumn.',
        en: 'The likelihoods of the risks, a column.',
      },
      kind: kinds.factors,
    },
    consequence: consequences,
    scale: scaleParameter,
  },
  result: 'matrix',
  compute: ({ likelihood, consequence, scale }) => {
    if (likelihood.length !== consequence.length) return error('#VALUE!', 'consequence');
    const risks = likelihood.map((each, row) => ({ likelihood: each, consequence: consequence[row] }));
    return value(riskMatrix(risks, scale).counts);
  },
});
