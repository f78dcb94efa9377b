/** Fetched while Excel is being met: what the pane asks the workbook first, and what it then shows. */
export function fetchAhead(): void {
  const first = [import('../actions/readOverview'), import('./ReadyPane')];
  // What does not come now is asked for again, and told, where it is needed.
  void Promise.allSettled(first);
}
