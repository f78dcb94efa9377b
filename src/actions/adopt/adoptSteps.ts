/** The steps by which a sheet becomes registers, in this order. */
export const adoptSteps = ['reading', 'writing', 'checking'] as const;
export type AdoptStep = (typeof adoptSteps)[number];
