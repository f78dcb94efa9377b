import { error } from '../../domain/computed';
import { computedLevel, overridesInForce, riskLevel } from '../../domain/risk/level';
import { declareFunction } from '../declaration';
import * as kinds from '../kinds';
import { scaleParameter, yearParameter } from '../parameters';

export const riskLevelFunction = declareFunction({
  id: 'RISKNIVA',
  description: {
    sv: 'Risknivån: sannolikhet × konsekvens eller undantaget i matrisen; utan faktorer den angivna nivån.',
    en: 'The risk level: likelihood × consequence or its override; without factors the stated level.',
  },
  parameters: {
    likelihood: {
      name: { sv: 'sannolikhet', en: 'likelihood' },
      description: {
        sv: 'Ett heltal från 1 till skalan, även som ”3 – Möjlig”. Får vara tomt.',
        en: 'A whole number from 1 to the scale, also as “3 – Möjlig”. May be blank.',
      },
      kind: kinds.factor,
    },
    consequence: {
      name: { sv: 'konsekvens', en: 'consequence' },
      description: {
        sv: 'Ett heltal från 1 till skalan, även som ”3 – Kännbar”. Får vara tomt.',
        en: 'A whole number from 1 to the scale, also as “3 – Kännbar”. May be blank.',
      },
      kind: kinds.factor,
    },
    statedLevel: {
      name: { sv: 'angiven nivå', en: 'stated level' },
      description: {
        sv: 'Nivån när sannolikhet och konsekvens är tomma, ett heltal från 1 till skalan × skalan.',
        en: 'The level when both factors are blank, a whole number from 1 to scale × scale.',
      },
      kind: kinds.statedLevel,
      optional: true,
    },
    scale: scaleParameter,
    overrides: {
      name: { sv: 'matris', en: 'matrix' },
      description: {
        sv: 'De fyra kolumnerna i tabellen Riskmatris: nivåer som gäller i stället för produkten.',
        en: 'The four columns of the table Riskmatris: levels that hold instead of the product.',
      },
      kind: kinds.overrides,
      optional: true,
    },
    year: yearParameter,
  },
  result: 'scalar',
  compute: ({ likelihood, consequence, statedLevel, scale, overrides, year }) => {
    const stated = typeof statedLevel === 'boolean' ? String(statedLevel) : statedLevel;
    const basis = { likelihood, consequence, statedLevel: stated };
    const level = riskLevel(basis, scale, overridesInForce(overrides, year));
    const isLogical = typeof statedLevel === 'boolean' && level.kind === 'word';
    return isLogical ? error('#VALUE!', 'statedLevel') : computedLevel(level);
  },
});
