/** The tabs of the sheets that show, the one in front marked. */
import type { Sheet, Workbook } from '../../host/workbook/workbook';
import { element } from './elements';

export function drawTabs(
  list: HTMLElement,
  { sheets, activeSheet }: Workbook,
  choose: (sheet: Sheet) => void,
): void {
  const hadFocus = list.contains(document.activeElement);
  const tabs = sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => tabOf(sheet, sheet === activeSheet, choose));
  list.replaceChildren(...tabs);
  const current = tabs.find((tab) => tab.getAttribute('aria-selected') === 'true');
  current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  if (hadFocus) current?.focus();
}

function tabOf(sheet: Sheet, isCurrent: boolean, choose: (sheet: Sheet) => void): HTMLElement {
  const tab = element(
    'button',
    {
      type: 'button',
      role: 'tab',
      'aria-selected': String(isCurrent),
      'aria-controls': 'sheet',
      tabindex: isCurrent ? 0 : -1,
    },
    sheet.name,
  );
  if (sheet.tabColor !== '') tab.style.setProperty('--tab-color', sheet.tabColor);
  tab.addEventListener('click', () => {
    choose(sheet);
  });
  tab.addEventListener('keydown', ({ key }) => {
    const neighbour = key === 'ArrowRight' ? tab.nextElementSibling : tab.previousElementSibling;
    if ((key === 'ArrowRight' || key === 'ArrowLeft') && neighbour instanceof HTMLElement) neighbour.click();
  });
  return tab;
}
