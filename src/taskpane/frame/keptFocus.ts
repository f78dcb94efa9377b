/**
 * The focus stays in the view when what had it is gone, as a button is once its work has begun: it goes to the headline,
 * so that whoever uses the keyboard or listens reads on from there and need not begin at the top of the pane.
 */
export function keepFocus(view: HTMLElement | null): (() => void) | undefined {
  if (view === null) return undefined;
  let latest: EventTarget | null = null;
  const note = ({ target }: FocusEvent): void => {
    latest = target;
  };
  /** Not at once: a view that comes may take the focus itself. */
  const observer = new MutationObserver(() => {
    setTimeout(() => {
      const isLost =
        latest instanceof Node && !latest.isConnected && document.activeElement === document.body;
      if (isLost) view.querySelector('h1')?.focus();
    });
  });
  view.addEventListener('focusin', note);
  observer.observe(view, { childList: true, subtree: true });
  return () => {
    view.removeEventListener('focusin', note);
    observer.disconnect();
  };
}
