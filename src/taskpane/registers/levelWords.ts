/** How a risk came by its level, and what it was before, in words. */
import type { RiskForm } from '../../actions/rows/registerForms/rowForm';
import type { LevelLook } from '../../actions/levelLooks';
import { levelTexts as texts } from '../../texts/pane/registers';
import { riskTexts } from '../../texts/pane/risk';
import type { Words } from '../language';
import { factorWords } from '../risk/matrixWords';

export interface LevelWords {
  /** `9 – Hög` */
  readonly headline: string;
  readonly more: readonly string[];
}

export function levelWords({ origin, look, matrix }: RiskForm, words: Words): LevelWords {
  const { say } = words;
  const headline = look === undefined ? '' : levelText(look, words);
  const highest = matrix.length;
  switch (origin.kind) {
    case 'computed': {
      const { level, contradicted } = origin;
      const factors = {
        likelihood: factorWords('likelihood', origin.likelihood, highest, words),
        consequence: factorWords('consequence', origin.consequence, highest, words),
      };
      const how = say(origin.isOverride ? texts.override : texts.computed, { ...factors, level });
      const stated = contradicted === undefined ? [] : [say(texts.contradicted, { stated: contradicted })];
      return { headline, more: [how, ...stated] };
    }
    case 'stated': {
      const { level, fitting } = origin;
      const pairs = fitting.map(({ likelihood, consequence }) => `${likelihood} × ${consequence}`);
      const fits =
        pairs.length === 0
          ? say(texts.fitsNone, { level })
          : say(texts.fits, { level, pairs: pairs.join(say(texts.or)) });
      return { headline, more: [say(texts.stated), fits] };
    }
    case 'word':
      return { headline: say(texts.word, { word: origin.word }), more: [say(texts.wordMore)] };
    case 'missing':
      return { headline: say(texts.missing), more: [say(missingTexts[origin.lacks ?? 'both'])] };
    case 'invalid': {
      const field = say(origin.field === 'statedLevel' ? texts.statedLevel : riskTexts[origin.field]);
      const top = origin.field === 'statedLevel' ? highest * highest : highest;
      return { headline: say(texts.invalid), more: [say(texts.invalidMore, { field, highest: top })] };
    }
  }
}

const missingTexts = {
  likelihood: texts.lacksLikelihood,
  consequence: texts.lacksConsequence,
  both: texts.missingMore,
} as const;

export function levelText({ level, band }: LevelLook, { say }: Words): string {
  return band === undefined
    ? say(riskTexts.levelWithoutBand, { level })
    : say(riskTexts.levelAndBand, { level, band: band.name });
}

/** `Sänkt sedan 2024: 12 (Mycket hög) → 9 (Hög)`; undefined where there is nothing to compare. */
export function changeWords({ change, look }: RiskForm, words: Words): string | undefined {
  if (change === undefined || look === undefined) return undefined;
  const { direction, year, before } = change;
  return words.say(texts[direction], { year, before: inBand(before, words), now: inBand(look, words) });
}

function inBand({ level, band }: LevelLook, { say }: Words): string {
  return band === undefined ? String(level) : say(texts.levelInBand, { level, band: band.name });
}
