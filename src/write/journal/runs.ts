/** Values one after the other, each with how often it comes in a row. */
export type Runs<Value> = readonly (readonly [count: number, value: Value])[];

export function runsOf<Value>(values: readonly Value[]): Runs<Value> {
  const runs: [number, Value][] = [];
  let above: string | undefined;
  for (const value of values) {
    const text = JSON.stringify(value);
    const last = runs.at(-1);
    if (last !== undefined && text === above) last[0]++;
    else runs.push([1, value]);
    above = text;
  }
  return runs;
}
