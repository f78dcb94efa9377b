import { type Sheet } from '../workbook/workbook';
import { cellName } from './address';
import { element, patched } from './tag';
import { type XmlElement } from './xml';

/** `<sheetViews>`: gridlines, frozen panes, and whether the sheet is the one shown. */

type View = Pick<Sheet, 'showGridlines' | 'frozen'>;

const frozenStates = ['frozen', 'frozenSplit'];

export function readView(views: XmlElement | undefined): View {
  const view = views?.child('sheetView');
  const pane = view?.child('pane');
  const isFrozen = frozenStates.includes(pane?.attribute('state') ?? '');
  const rows = pane?.number('ySplit') ?? 0;
  const columns = pane?.number('xSplit') ?? 0;
  return {
    showGridlines: view?.flag('showGridLines', true) ?? true,
    frozen: isFrozen ? { rows, columns } : undefined,
  };
}

export function isSelected(views: XmlElement | undefined): boolean {
  return views?.child('sheetView')?.flag('tabSelected') ?? false;
}

function paneXml({ rows, columns }: NonNullable<Sheet['frozen']>): string {
  const activePane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const pane = element('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName(rows, columns),
    activePane,
    state: 'frozen',
  });
  const panes = rows > 0 && columns > 0 ? ['topRight', 'bottomLeft', 'bottomRight'] : [activePane];
  return pane + panes.map((name) => element('selection', { pane: name })).join('');
}

function sameFreeze(view: XmlElement | undefined, frozen: Sheet['frozen']): boolean {
  const pane = view?.child('pane');
  const isFrozen = frozenStates.includes(pane?.attribute('state') ?? '');
  if (!isFrozen || !frozen) return !isFrozen && !frozen;
  return (pane?.number('ySplit') ?? 0) === frozen.rows && (pane?.number('xSplit') ?? 0) === frozen.columns;
}

function viewContent(view: XmlElement | undefined, frozen: Sheet['frozen']): string {
  if (sameFreeze(view, frozen)) return view?.content ?? '';
  const kept = (view?.children ?? []).filter(({ name }) => name !== 'pane' && name !== 'selection');
  return (frozen ? paneXml(frozen) : '') + kept.map(({ xml }) => xml).join('');
}

/** The views with the first one set to what the sheet says. */
export function viewsXml(old: XmlElement | undefined, sheet: View, selected: boolean): string {
  const isFrozen = sheet.frozen !== undefined && sheet.frozen.rows + sheet.frozen.columns > 0;
  const view = old?.child('sheetView');
  const values = {
    showGridLines: sheet.showGridlines ? undefined : false,
    tabSelected: selected || undefined,
  };
  const content = viewContent(view, isFrozen ? sheet.frozen : undefined);
  if (!old || !view)
    return `<sheetViews>${element('sheetView', { ...values, workbookViewId: 0 }, content)}</sheetViews>`;
  const others = old.children.filter((child) => child !== view).map(({ xml }) => xml);
  return patched(old, {}, patched(view, values, content) + others.join(''));
}
