import type { CellArgument } from '../computed';
import { isBlank } from '../nameKey';
import { isUnreadable, type Read, type Unreadable } from '../registers';

const numbersIn = /\d+(?:[.,]\d+)?/gu;

/** A label is a number with words after it: "3 – Möjlig", "3 – Möjlig (1–4)"; "2–3" is none. */
const label = /^(\d+(?:[.,]\d+)?)[^\d\p{L}]*\p{L}/u;

/** The one number that a text stands for: "3", "3 – Möjlig", "Risknivå 9", "-1", "2,5". */
function numberInText(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\u2212/gu, '-')
    .trim();
  const negative = plain.startsWith('-');
  const body = negative ? plain.slice(1) : plain;
  const numbers = body.match(numbersIn) ?? [];
  const written = numbers.length === 1 ? numbers[0] : label.exec(body)?.[1];
  if (written === undefined) return undefined;
  const size = Number(written.replace(',', '.'));
  return negative ? -size : size;
}

/** A likelihood or consequence as it was written; whether it lies on the scale is `riskLevel`'s to say. */
export function readFactor(written: CellArgument): Read<number> {
  if (written === null || written === undefined) return undefined;
  if (typeof written === 'number') return written;
  if (typeof written === 'boolean') return { unreadable: String(written) };
  if (isBlank(written)) return undefined;
  return numberInText(written) ?? { unreadable: written };
}

/** A stated level as it was written: here, and only here, a text that is no number is kept. */
export function readStatedLevel(written: CellArgument): number | string | Unreadable | undefined {
  const read = readFactor(written);
  return isUnreadable(read) && typeof written === 'string' ? written : read;
}
