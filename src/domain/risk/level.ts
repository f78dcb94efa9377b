/** How a risk's level came about. */
export type RiskLevel =
  | { readonly kind: 'computed'; readonly level: number }
  | { readonly kind: 'stated'; readonly level: number }
  /** A level in words ("Hög"): kept, but nothing is computed from it. */
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'invalid'; readonly reason: 'outsideScale' | 'notANumber' };

/** What a reader sees of a band. */
export interface BandLook {
  readonly name: string;
  readonly color: string;
  readonly symbol: string;
}
