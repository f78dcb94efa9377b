/** What the cells and the axes of the risk matrix are called. */
import type { MatrixCell } from '../../actions/levelLooks';
import { factorStep, riskTexts, type FactorName } from '../../texts/pane/risk';
import type { Words } from '../language';

/** `3 Möjlig`, or `3` on a scale that has no words. */
export function factorText(factor: FactorName, step: number, highest: number, { say }: Words): string {
  const word = factorStep(factor, step, highest);
  return word === undefined ? String(step) : say(riskTexts.factorWithWord, { factor: step, word: say(word) });
}

/** `Sannolikhet 3 Möjlig, konsekvens 3 Kännbar: nivå 9, Hög` */
export function cellName(
  { likelihood, consequence, level, band }: MatrixCell,
  highest: number,
  words: Words,
): string {
  return words.say(band === undefined ? riskTexts.cellWithoutBand : riskTexts.cell, {
    likelihood: factorText('likelihood', likelihood, highest, words),
    consequence: factorText('consequence', consequence, highest, words),
    level,
    band: band?.name ?? '',
  });
}

/** `3 (möjlig)`, or `3` on a scale that has no words. */
export function factorWords(factor: FactorName, step: number, highest: number, { say }: Words): string {
  const word = factorStep(factor, step, highest);
  return word === undefined ? String(step) : `${step} (${say(word).toLowerCase()})`;
}
