/** How the pane speaks of risk levels and the risk matrix. */
import type { Text } from '../text';

export const riskTexts = {
  likelihood: { sv: 'Sannolikhet', en: 'Likelihood' },
  consequence: { sv: 'Konsekvens', en: 'Consequence' },
  level: { sv: 'Risknivå', en: 'Risk level' },
  /** `9 – Hög` */
  levelAndBand: { sv: '{level} – {band}', en: '{level} – {band}' },
  levelWithoutBand: { sv: '{level}, i ingen riskklass', en: '{level}, in no risk band' },
  matrix: { sv: 'Sannolikhet och konsekvens', en: 'Likelihood and consequence' },
  /** `3 Möjlig` */
  factorWithWord: { sv: '{factor} {word}', en: '{factor} {word}' },
  cell: {
    sv: 'Sannolikhet {likelihood}, konsekvens {consequence}: nivå {level}, {band}',
    en: 'Likelihood {likelihood}, consequence {consequence}: level {level}, {band}',
  },
  cellWithoutBand: {
    sv: 'Sannolikhet {likelihood}, konsekvens {consequence}: nivå {level}',
    en: 'Likelihood {likelihood}, consequence {consequence}: level {level}',
  },
  oneRisk: { sv: '{cell}: 1 risk', en: '{cell}: 1 risk' },
  manyRisks: { sv: '{cell}: {count} risker', en: '{cell}: {count} risks' },
} as const satisfies Record<string, Text>;

/** The steps of a scale of four, the lowest first. A scale of another length has numbers only. */
export const factorSteps = {
  likelihood: [
    { sv: 'Osannolik', en: 'Unlikely' },
    { sv: 'Mindre sannolik', en: 'Less likely' },
    { sv: 'Möjlig', en: 'Possible' },
    { sv: 'Sannolik', en: 'Likely' },
  ],
  consequence: [
    { sv: 'Försumbar', en: 'Negligible' },
    { sv: 'Lindrig', en: 'Slight' },
    { sv: 'Kännbar', en: 'Moderate' },
    { sv: 'Allvarlig', en: 'Serious' },
  ],
} as const satisfies Record<string, readonly Text[]>;

export type FactorName = keyof typeof factorSteps;

/** Undefined where the scale has another number of steps than there are words for. */
export function factorStep(factor: FactorName, step: number, highest: number): Text | undefined {
  const steps: readonly Text[] = factorSteps[factor];
  return steps.length === highest ? steps[step - 1] : undefined;
}
