/** Whether an action was refused because a newer add-in has written in the workbook. */
import { NewerWorkbook } from '../excel/newerWorkbook';

export function isNewerWorkbook(error: unknown): boolean {
  return error instanceof NewerWorkbook;
}
