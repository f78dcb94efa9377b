import type { Read } from '../registers';

export interface RiskMatrix {
  /** `counts[i][c]` holds the risks of likelihood `scale − i` and consequence `c + 1`: highest likelihood first. */
  readonly counts: readonly (readonly number[])[];
  /** Rows that have something written and still stand in no cell. */
  readonly uncounted: number;
}

interface Factors {
  readonly likelihood: Read<number>;
  readonly consequence: Read<number>;
}

/** Counts the risks of each cell (workbook.md, RISKMATRIS). */
export function riskMatrix(risks: readonly Factors[], scale: number): RiskMatrix {
  const counts = Array.from({ length: scale }, () => new Array<number>(scale).fill(0));
  let uncounted = 0;
  for (const { likelihood, consequence } of risks) {
    if (likelihood === undefined && consequence === undefined) continue;
    const cells = typeof likelihood === 'number' ? counts[scale - likelihood] : undefined;
    const before = typeof consequence === 'number' ? cells?.[consequence - 1] : undefined;
    if (cells === undefined || before === undefined || typeof consequence !== 'number') uncounted++;
    else cells[consequence - 1] = before + 1;
  }
  return { counts, uncounted };
}
