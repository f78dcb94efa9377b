/** The way out where a button that writes cannot be pressed; the header says why. */
import type { Text } from '../text';

export const readOnlyTexts = {
  wayOut: {
    sv: 'För att ändra: välj Redigera arbetsbok i Excel, eller spara en kopia.',
    en: 'To make changes, choose Edit Workbook in Excel or save a copy.',
  },
} as const satisfies Record<string, Text>;
