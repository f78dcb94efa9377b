/** Measures and goals as the parts of a bar. */
import type { ShownPicture } from '../../actions/overview/readYearPicture';
import { goalStatusTexts, overviewTexts as texts } from '../../texts/pane/overview';
import type { Words } from '../language';
import type { Sign } from '../parts/SignMark';
import { goalSigns } from '../parts/goalSigns';
import { statusSigns } from '../parts/statusSigns';
import type { Part, Tone } from './StackedBar';

const tones: Readonly<Partial<Record<Sign, Tone>>> = {
  done: 'success',
  ongoing: 'brand',
  dropped: 'quiet',
  partly: 'warning',
  notMet: 'danger',
};

function toneOf(sign: Part['sign']): Tone {
  return (typeof sign === 'string' ? tones[sign] : undefined) ?? 'neutral';
}

export function measureParts({ measures }: ShownPicture, { say }: Words): readonly Part[] {
  return measures.map(({ name, symbol, count }) => {
    if (name === '') return { name: say(texts.noStatus), sign: 'warning', tone: 'neutral', count };
    const sign = statusSigns[symbol] ?? { symbol };
    return { name, sign, tone: toneOf(sign), count };
  });
}

export function goalParts({ goals }: ShownPicture, { say }: Words): readonly Part[] {
  return goals.map(({ status, count }) => ({
    name: say(goalStatusTexts[status]),
    sign: goalSigns[status],
    tone: toneOf(goalSigns[status]),
    count,
  }));
}

export function totalOf(parts: readonly { readonly count: number }[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
