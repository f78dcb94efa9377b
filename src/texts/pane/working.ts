/** What is said of work that goes on step by step. */
import type { Text } from '../text';

export const workingTexts = {
  stepOf: { sv: 'Steg {step} av {steps}', en: 'Step {step} of {steps}' },
  done: { sv: 'Klar', en: 'Done' },
  ongoing: { sv: 'Pågår', en: 'In progress' },
  later: { sv: 'Sedan', en: 'Later' },
  cancel: { sv: 'Avbryt', en: 'Cancel' },
  cancelling: { sv: 'Avbryter …', en: 'Cancelling …' },
  mayCancel: {
    sv: 'Avbryter du blir arbetsboken som den var.',
    en: 'If you cancel, the workbook is as it was.',
  },
  mayNotCancel: { sv: 'Skriver, kan inte avbrytas', en: 'Writing, cannot be cancelled' },
} as const satisfies Record<string, Text>;
