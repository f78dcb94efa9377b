import { type DefinedName, type Sheet } from '../workbook/workbook';
import { namesXml, type SheetSlot } from './definedNames';
import { ElementList } from './elementList';
import { relationshipReference } from './relationships';
import { element, patched, patchedOrNew } from './tag';
import { decodeEscapes, encodeEscapes } from './textEscapes';
import { type XmlElement } from './xml';

const order = [
  ...[
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'workbookProtection',
    'bookViews',
    'sheets',
    'functionGroups',
  ],
  ...['externalReferences', 'definedNames', 'calcPr', 'oleSize', 'customWorkbookViews', 'pivotCaches'],
  ...['smartTagPr', 'smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
];

export type Visibility = Sheet['visibility'];

const states: Readonly<Record<Visibility, string>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

export function readVisibility(sheet: XmlElement): Visibility {
  const state = sheet.attribute('state');
  return state === 'veryHidden' ? 'VeryHidden' : state === 'hidden' ? 'Hidden' : 'Visible';
}

export function readSheetName(sheet: XmlElement): string {
  return decodeEscapes(sheet.attribute('name') ?? '');
}

export function openWorkbookPart(text: string, part: string): ElementList {
  return ElementList.parse(text, order, part);
}

export function readActiveTab(list: ElementList): number {
  return list.first('bookViews')?.child('workbookView')?.number('activeTab') ?? 0;
}

function sheetXml({ sheet, element: old }: SheetSlot, relationshipId: (sheet: Sheet) => string): string {
  if (!sheet) return old?.xml ?? '';
  const sameState = old && readVisibility(old) === sheet.visibility;
  const state = sheet.visibility === 'Visible' ? undefined : states[sheet.visibility];
  const name = encodeEscapes(sheet.name);
  if (old) return patched(old, { name, ...(!sameState && { state }) });
  const opening = element('sheet', { name, sheetId: sheet.sheetId, state });
  return opening.replace('/>', `${relationshipReference(relationshipId(sheet))}/>`);
}

function protectionXml(old: XmlElement | undefined, isProtected: boolean): string[] {
  const was = old?.flag('lockStructure') ?? false;
  if (was === isProtected) return old ? [old.xml] : [];
  if (isProtected) return [patchedOrNew(old, 'workbookProtection', { lockStructure: true })];
  const lock = { lockStructure: undefined, workbookPassword: undefined, workbookAlgorithmName: undefined };
  const hash = { workbookHashValue: undefined, workbookSaltValue: undefined, workbookSpinCount: undefined };
  return old ? [patched(old, { ...lock, ...hash })] : [];
}

function viewsXml(old: XmlElement | undefined, activeTab: number): string {
  const view = old?.child('workbookView');
  const values = { activeTab: activeTab || undefined };
  if (!old || !view) return element('bookViews', {}, element('workbookView', values));
  const first = (view.number('activeTab') ?? 0) === activeTab ? view.xml : patched(view, values);
  const others = old.children.filter((child) => child !== view).map(({ xml }) => xml);
  return patched(old, {}, first + others.join(''));
}

export interface WorkbookWriting {
  readonly names: readonly DefinedName[];
  readonly slots: readonly SheetSlot[];
  readonly loadedSlots: readonly SheetSlot[];
  readonly activeSheet: Sheet;
  readonly structureProtected: boolean;
  readonly relationshipId: (sheet: Sheet) => string;
}

function renamedSheets(slots: readonly SheetSlot[]): { from: string; to: string }[] {
  return slots.flatMap(({ sheet, element: old }) => {
    const from = old && readSheetName(old);
    return sheet && from !== undefined && from !== sheet.name ? [{ from, to: sheet.name }] : [];
  });
}

/** The workbook part with its list of sheets, its names, its active tab and its protection as the model says. */
export function workbookXml(list: ElementList, writing: WorkbookWriting): string {
  const { slots } = writing;
  const sheets = slots.map((slot) => sheetXml(slot, writing.relationshipId)).join('');
  const activeTab = slots.findIndex(({ sheet }) => sheet === writing.activeSheet);
  const names = namesXml(list.first('definedNames'), { ...writing, renamed: renamedSheets(slots) });
  list.replace('sheets', patchedOrNew(list.first('sheets'), 'sheets', {}, sheets));
  list.replace('bookViews', viewsXml(list.first('bookViews'), Math.max(activeTab, 0)));
  list.replace('definedNames', ...names);
  list.replace(
    'workbookProtection',
    ...protectionXml(list.first('workbookProtection'), writing.structureProtected),
  );
  return list.toString();
}
