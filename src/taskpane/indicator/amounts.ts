/** Amounts of an indicator's unit in the language the pane speaks. */
import type { Amount, ShownIndicator } from '../../actions/indicator/shownIndicator';
import { amountTexts as texts } from '../../texts/pane/indicator';
import type { Words } from '../language';

export type Unit = ShownIndicator['unit'];

function formatted(number: number, decimals: number, style: 'percent' | 'decimal', language: string): string {
  return number.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', {
    style,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

/** `77 %`, `1 234`, `12 dagar`. */
export function amountInWords({ value, decimals }: Amount, unit: Unit, { language, say }: Words): string {
  if (unit === 'procent') return formatted(value, decimals, 'percent', language);
  const number = formatted(value, decimals, 'decimal', language);
  return unit === 'dagar' ? say(value === 1 ? texts.oneDay : texts.days, { number }) : number;
}

/** Without the word for days, which a heading or a sentence says. */
export function shortAmount({ value, decimals }: Amount, unit: Unit, { language }: Words): string {
  return formatted(value, decimals, unit === 'procent' ? 'percent' : 'decimal', language);
}

/** How far apart: `8 procentenheter`, `1 dag`, `3`. */
export function differenceInWords({ value, decimals }: Amount, unit: Unit, words: Words): string {
  const size = Math.abs(value);
  if (unit !== 'procent') return amountInWords({ value: size, decimals }, unit, words);
  const number = formatted(size * 100, decimals, 'decimal', words.language);
  return words.say(number === '1' ? texts.onePoint : texts.points, { number });
}
