import { type Workbook } from '../workbook/workbook';
import { emptyParts } from './emptyWorkbook';
import { readWorkbook } from './load';

export { FileError, type FileReason } from './fileError';
export { withSheetRenamed } from './formulas';
export { loadWorkbook } from './load';
export { passwordHash } from './protection';
export { saveWorkbook, type SaveOptions } from './save';
export { type Compressor } from './zip';

/** An empty workbook with one sheet, `Blad1`. */
export function createWorkbook(name: string): Workbook {
  return readWorkbook(emptyParts(), name);
}
