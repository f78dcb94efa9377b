/**
 * Keeps the browser's own order for Tab. In Excel on the web office.js moves the focus itself (`onWindowKeydown`), by a
 * list that knows neither a heading that has taken the focus nor a `summary`: from the one Tab would leave the pane, and
 * the other could not be reached. Only at the ends is it let through, since there it leads on into Excel.
 */
const tabbable = 'a[href], button, input, select, textarea, summary, [tabindex]';

export function keepTabOrder(): () => void {
  document.addEventListener('keydown', keepFromOffice);
  return () => {
    document.removeEventListener('keydown', keepFromOffice);
  };
}

function keepFromOffice(event: KeyboardEvent): void {
  if (event.key === 'Tab' && event.target instanceof Element && leadsOn(event.target, event.shiftKey)) {
    event.stopPropagation();
  }
}

/** Whether Tab has somewhere to go within the page. */
function leadsOn(from: Element, isBackwards: boolean): boolean {
  const where = isBackwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return [...document.querySelectorAll<HTMLElement>(tabbable)].some(
    (element) =>
      (from.compareDocumentPosition(element) & where) !== 0 && element.tabIndex >= 0 && isShown(element),
  );
}

function isShown(element: HTMLElement): boolean {
  return !element.matches(':disabled') && element.getClientRects().length > 0;
}
