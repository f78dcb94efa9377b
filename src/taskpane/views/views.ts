/** The views that the navigation offers, in its order. */
export const navigationViews = ['start', 'registers', 'followUp', 'check', 'annex', 'overview'] as const;
export type NavigationView = (typeof navigationViews)[number];

export function isInNavigation(view: View): view is NavigationView {
  return navigationViews.some((each) => each === view);
}

/** Those, and the ones that are reached from elsewhere. */
export type View =
  NavigationView | 'settings' | 'share' | 'repair' | 'undo' | 'mapping' | 'import' | 'migrate';
