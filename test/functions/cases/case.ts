/** What a case of a custom function is: one line of a table that people can check by hand. */

/** An error value, as a cell would show it. */
export interface Failure {
  readonly error: string;
}

export const failure = (error: string): Failure => ({ error });

/** Why, arguments, and what the cell shows. */
export type Case = readonly [why: string, args: readonly unknown[], shows: unknown];

/** The cases of a function, each group under what it is about. */
export type CaseTable = Readonly<Record<string, readonly Case[]>>;

/** Cases that somebody else has published, with where. */
export interface PublishedCases {
  readonly function: string;
  readonly source: string;
  readonly cases: readonly Case[];
}

/** Cells one below the other, as a range hands them over. */
export function column(...cells: unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}
