/** The pane's views, in the order of its navigation. */
export const views = ['start', 'check', 'annex', 'share'] as const;
export type View = (typeof views)[number];
