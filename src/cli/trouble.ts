/** What stopped a command, said to the person: what happened, that nothing was lost, what to do. */
import { isNewerWorkbook } from '../actions/isNewerWorkbook';
import { fillIn } from '../texts/text';
import { excelTexts, fileTexts, refusalTexts } from '../texts/faults';
import { FileTrouble } from './files';

/** Undefined for a defect of ours: that is not hidden behind a friendly sentence. */
export function troubleText(trouble: unknown): string | undefined {
  if (trouble instanceof FileTrouble) return fillIn(fileTexts[trouble.kind].sv, { path: trouble.path });
  if (isNewerWorkbook(trouble)) return refusalTexts.newerWorkbook.sv;
  const code = excelCode(trouble);
  return code === undefined ? undefined : excelText(code);
}

/** The code of an error that Excel answered with. */
function excelCode(trouble: unknown): string | undefined {
  const isExcels = trouble instanceof Error && 'code' in trouble && 'debugInfo' in trouble;
  return isExcels ? String(trouble.code) : undefined;
}

function excelText(code: string): string {
  const known = Object.entries(excelTexts).find(([name]) => name === code);
  return fillIn((known?.[1] ?? excelTexts.other).sv, { code });
}
