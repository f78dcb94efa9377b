/** How a risk came by its level, so that it can be told. */
import type { Risk } from '../registers';
import { factorPairs, type FactorPair } from './factorPairs';
import { pairKey, riskLevel, type RiskLevel } from './level';
import type { RiskScale } from './scale';

type LevelOf<Kind extends RiskLevel['kind']> = Extract<RiskLevel, { readonly kind: Kind }>;

export type LevelOrigin =
  | (LevelOf<'computed'> &
      FactorPair & {
        /** The table Riskmatris says something else than the product. */
        readonly isOverride: boolean;
        /** A stated level that is another one; the factors win. */
        readonly contradicted: number | undefined;
      })
  | (LevelOf<'stated'> & {
      /** The factors that would give the level. */
      readonly fitting: readonly FactorPair[];
    })
  | LevelOf<'word' | 'invalid'>
  | {
      readonly kind: 'missing';
      /** The factor that is blank while the other is not. */
      readonly lacks: 'likelihood' | 'consequence' | undefined;
    };

type Judged = Pick<Risk, 'likelihood' | 'consequence' | 'statedLevel'>;

export function levelOrigin(risk: Judged, scale: RiskScale): LevelOrigin {
  const { likelihood, consequence, statedLevel } = risk;
  const level = riskLevel(risk, scale.highest, scale.overrides);
  switch (level.kind) {
    case 'computed': {
      const factors = { likelihood: Number(likelihood), consequence: Number(consequence) };
      return {
        ...level,
        ...factors,
        isOverride: scale.overrides.has(pairKey(factors.likelihood, factors.consequence)),
        contradicted:
          typeof statedLevel === 'number' && statedLevel !== level.level ? statedLevel : undefined,
      };
    }
    case 'stated':
      return { ...level, fitting: factorPairs(level.level, scale.highest, scale.overrides) };
    case 'missing':
      return { kind: 'missing', lacks: blankFactor(risk) };
    case 'word':
    case 'invalid':
      return level;
  }
}

function blankFactor({ likelihood, consequence }: Judged): 'likelihood' | 'consequence' | undefined {
  if ((likelihood === undefined) === (consequence === undefined)) return undefined;
  return likelihood === undefined ? 'likelihood' : 'consequence';
}
