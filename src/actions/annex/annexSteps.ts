/** The steps by which an annex is made, in this order. */
export const annexSteps = ['reading', 'comparing', 'writing', 'checking'] as const;
export type AnnexStep = (typeof annexSteps)[number];
