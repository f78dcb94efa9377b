/** The number of a new row: the highest of any year plus one, with the prefix and zero padding of the highest. */

const numberText = /^(.*?)(\d+)$/su;

/** Digits beyond what a number holds exactly are no running number. */
const longestRunning = 15;

interface Running {
  readonly prefix: string;
  readonly digits: string;
}

function runningOf(nr: string): Running | undefined {
  const [, prefix = '', digits] = numberText.exec(nr.trim()) ?? [];
  return digits === undefined || digits.length > longestRunning ? undefined : { prefix, digits };
}

/** @param first the number of a register's first row */
export function nextNumber(nrs: readonly string[], first: string): string {
  let highest: Running | undefined;
  for (const nr of nrs) {
    const running = runningOf(nr);
    if (running === undefined) continue;
    if (highest === undefined || Number(running.digits) > Number(highest.digits)) highest = running;
  }
  if (highest === undefined) return first;
  const { prefix, digits } = highest;
  return `${prefix}${String(Number(digits) + 1).padStart(digits.length, '0')}`;
}
