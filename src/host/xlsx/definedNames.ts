import { type DefinedName, type PageLayout, type Sheet } from '../workbook/workbook';
import { quotedSheet } from './address';
import { formulaAsShown, formulaInFile, unionMembers, withSheetRenamed } from './formulas';
import { element, patched, patchedOrNew } from './tag';
import { decodeEscapes, encodeEscapes } from './textEscapes';
import { escapeText, type XmlElement } from './xml';

/** `<definedNames>`. Names that Excel keeps for itself (`_xlnm.`) are not in the model; two of them are the page's. */

const ownPrefix = '_xlnm.';
const printArea = '_xlnm.Print_Area';
const printTitles = '_xlnm.Print_Titles';

/** A place in the workbook's list of sheets; a chart sheet or dialogue has no sheet in the model. */
export interface SheetSlot {
  readonly sheet: Sheet | undefined;
  readonly element: XmlElement | undefined;
}

interface Entry {
  readonly name: string;
  readonly slot: SheetSlot | undefined;
  readonly xml: (localSheetId: number | undefined) => string;
}

function isExcelsOwn(name: string): boolean {
  return name.startsWith(ownPrefix);
}

function scopeOf(found: XmlElement, slots: readonly SheetSlot[]): SheetSlot | undefined {
  return slots[found.number('localSheetId') ?? -1];
}

function readName(found: XmlElement, slots: readonly SheetSlot[]): DefinedName {
  return {
    name: decodeEscapes(found.attribute('name') ?? ''),
    formula: formulaAsShown(found.text),
    visible: !found.flag('hidden'),
    comment: decodeEscapes(found.attribute('comment') ?? ''),
    sheet: scopeOf(found, slots)?.sheet,
  };
}

/** Names of the workbook and of its worksheets, in the file's order. */
export function readNames(names: XmlElement | undefined, slots: readonly SheetSlot[]): DefinedName[] {
  return (names?.all('definedName') ?? [])
    .filter((found) => isModelled(found, slots))
    .map((found) => readName(found, slots));
}

function isModelled(found: XmlElement, slots: readonly SheetSlot[]): boolean {
  const slot = scopeOf(found, slots);
  return !isExcelsOwn(found.attribute('name') ?? '') && (slot === undefined || slot.sheet !== undefined);
}

/** `'Bilaga 2'!$A$1:$C$9` → `$A$1:$C$9`. */
function withoutSheet(reference: string): string {
  return reference.slice(reference.lastIndexOf('!') + 1);
}

function isRows(reference: string): boolean {
  return /^\$?\d+:\$?\d+$/.test(reference);
}

function references(formula: string): string[] {
  return unionMembers(formula).map(withoutSheet);
}

interface PrintName {
  readonly sheet: Sheet;
  readonly printed: Partial<Pick<PageLayout, 'printArea' | 'printTitleRows'>>;
}

/** Print area and title rows as the sheet's page layout holds them: without the sheet, absolute. */
export function readPrintNames(names: XmlElement | undefined, slots: readonly SheetSlot[]): PrintName[] {
  return (names?.all('definedName') ?? []).flatMap((found): PrintName[] => {
    const sheet = scopeOf(found, slots)?.sheet;
    if (!sheet) return [];
    const parts = references(found.text);
    const rows = parts.find(isRows);
    if (found.attribute('name') === printArea) return [{ sheet, printed: { printArea: parts.join(',') } }];
    const isTitles = found.attribute('name') === printTitles && rows !== undefined;
    return isTitles ? [{ sheet, printed: { printTitleRows: rows } }] : [];
  });
}

function absoluteEnd(end: string): string {
  const [, column = '', row = ''] = /^([A-Z]*)(\d*)$/.exec(end.replaceAll('$', '').toUpperCase()) ?? [];
  return (column === '' ? '' : `$${column}`) + (row === '' ? '' : `$${row}`);
}

function absolute(reference: string): string {
  return withoutSheet(reference).split(':').map(absoluteEnd).join(':');
}

function onSheet(sheet: Sheet, parts: readonly string[]): string {
  return parts.map((part) => `${quotedSheet(sheet.name)}!${absolute(part)}`).join(',');
}

export interface NameWriting {
  readonly names: readonly DefinedName[];
  /** The slots of the saved workbook in its order. */
  readonly slots: readonly SheetSlot[];
  /** The slots of the loaded file in its order, those of removed sheets too. */
  readonly loadedSlots: readonly SheetSlot[];
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** A new sheet has no names in the file yet. */
function setsPage(sheet: Sheet): boolean {
  return sheet.part === undefined || sheet.changed.has('page');
}

function isPageName(name: string): boolean {
  return name === printArea || name === printTitles;
}

/** Names the model does not hold: Excel's own, led to the new names of sheets, and those of chart sheets. */
function keptEntries(old: readonly XmlElement[], { loadedSlots, renamed }: NameWriting): Entry[] {
  return old.flatMap((found) => {
    const name = found.attribute('name') ?? '';
    const slot = scopeOf(found, loadedSlots);
    const rewritten = isPageName(name) && slot?.sheet && setsPage(slot.sheet);
    if (isModelled(found, loadedSlots) || rewritten) return [];
    const formula = renamed.reduce((text, { from, to }) => withSheetRenamed(text, from, to), found.text);
    const content = formula === found.text ? found.content : escapeText(formula);
    return [{ name, slot, xml: (localSheetId) => patched(found, { localSheetId }, content) }];
  });
}

function pageEntry(name: string, slot: SheetSlot, formula: string): Entry {
  return {
    name,
    slot,
    xml: (localSheetId) => element('definedName', { name, localSheetId }, escapeText(formula)),
  };
}

/** The two names that a changed page layout sets; title columns that were there stay. */
function pageEntries(slot: SheetSlot, titles: XmlElement | undefined): Entry[] {
  const { sheet } = slot;
  if (!sheet || !setsPage(sheet)) return [];
  const { printArea: area, printTitleRows: rows } = sheet.page;
  const columns = references(titles?.text ?? '').filter((part) => !isRows(part));
  const repeated = [...columns, ...(rows === undefined ? [] : [rows])];
  return [
    ...(area === undefined ? [] : [pageEntry(printArea, slot, onSheet(sheet, area.split(',')))]),
    ...(repeated.length === 0 ? [] : [pageEntry(printTitles, slot, onSheet(sheet, repeated))]),
  ];
}

function changedPageEntries(old: readonly XmlElement[], { slots, loadedSlots }: NameWriting): Entry[] {
  return slots.flatMap((slot) => {
    const titles = old.find(
      (found) => found.attribute('name') === printTitles && scopeOf(found, loadedSlots)?.sheet === slot.sheet,
    );
    return pageEntries(slot, titles);
  });
}

function modelEntry(
  name: DefinedName,
  old: readonly XmlElement[],
  { slots, loadedSlots }: NameWriting,
): Entry {
  const found = old.find(
    (candidate) =>
      decodeEscapes(candidate.attribute('name') ?? '') === name.name &&
      scopeOf(candidate, loadedSlots)?.sheet === name.sheet,
  );
  const values = {
    name: encodeEscapes(name.name),
    comment: name.comment === '' ? undefined : encodeEscapes(name.comment),
    hidden: name.visible ? undefined : true,
  };
  const same = found && formulaAsShown(found.text) === name.formula;
  const content = same ? found.content : escapeText(formulaInFile(name.formula));
  return {
    name: name.name,
    slot: name.sheet && slots.find(({ sheet }) => sheet === name.sheet),
    xml: (localSheetId) => patchedOrNew(found, 'definedName', { ...values, localSheetId }, content),
  };
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Sorted as Excel sorts them; a local name carries its sheet's place, one of a removed sheet goes with it. */
export function namesXml(old: XmlElement | undefined, writing: NameWriting): string[] {
  const found = old?.all('definedName') ?? [];
  const removed = (slot: SheetSlot | undefined): boolean =>
    slot !== undefined && !writing.slots.includes(slot);
  const place = ({ slot }: Entry): number => (slot ? writing.slots.indexOf(slot) : -1);
  const entries = [
    ...keptEntries(found, writing).filter(({ slot }) => !removed(slot)),
    ...changedPageEntries(found, writing),
    ...writing.names
      .filter(({ sheet }) => sheet === undefined || writing.slots.some((slot) => slot.sheet === sheet))
      .map((name) => modelEntry(name, found, writing)),
  ];
  entries.sort(
    (one, other) =>
      compareText(one.name.toLowerCase(), other.name.toLowerCase()) || place(one) - place(other),
  );
  const content = entries.map((entry) => entry.xml(entry.slot ? place(entry) : undefined)).join('');
  return content === '' ? [] : [element('definedNames', {}, content)];
}
