/** Two ways to do the same, measured side by side: CPU time, interleaved, the median of the paired ratios. */

export interface Way<Input> {
  readonly name: string;
  /** Not measured. */
  readonly prepare: () => Promise<Input> | Input;
  readonly run: (input: Input) => Promise<unknown>;
}

/** CPU seconds of one run, user and system. */
async function cpuSeconds<Input>(way: Way<Input>): Promise<number> {
  const input = await way.prepare();
  global.gc?.();
  const before = process.cpuUsage();
  await way.run(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

export interface PairedResult {
  readonly ratio: number;
  readonly seconds: number;
  readonly otherSeconds: number;
}

export function measurePaired<A, B>(way: Way<A>, other: Way<B>, pairs: number): Promise<PairedResult> {
  return pairedResult(
    () => cpuSeconds(way),
    () => cpuSeconds(other),
    pairs,
  );
}

/** Of two ways that measure their own seconds. */
export async function pairedResult(
  way: () => Promise<number>,
  other: () => Promise<number>,
  pairs: number,
): Promise<PairedResult> {
  const seconds: number[] = [];
  const otherSeconds: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (pair % 2 === 0) {
      seconds.push(await way());
      otherSeconds.push(await other());
    } else {
      otherSeconds.push(await other());
      seconds.push(await way());
    }
  }
  const ratios = seconds.map((value, pair) => value / (otherSeconds[pair] ?? Number.NaN));
  return { ratio: median(ratios), seconds: median(seconds), otherSeconds: median(otherSeconds) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
