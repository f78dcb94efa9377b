/** The pane's drawings of the signs that stand before a status in the workbook. */
import type { Sign } from './SignMark';

/** By the symbol in the workbook's table of statuses. */
export const statusSigns: Readonly<Record<string, Sign>> = {
  '✔': 'done',
  '→': 'ongoing',
  '○': 'later',
  '◒': 'partly',
  '✕': 'notMet',
  '⊖': 'dropped',
  '?': 'unknown',
};
