/** Events that an add-in has asked for, raised after the answer to the request that caused them. */
import { formatArea, overlaps } from '../workbook/address';
import type { Area, Sheet } from '../workbook/workbook';
import type { EventEntry } from './wire';

/** Category and types as office.js names them (`richApiMessageEventCategory`, `eventType` of each handler). */
const category = 65536;
const types = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetDeleted: 15,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  tableChanged: 101,
} as const;

/** Target of events that belong to no single object (`Constants.eventWorkbookId`). */
const wholeWorkbook = 'Workbook';

export type EventKind = keyof typeof types;

/**
 * Whether the add-in itself caused a change of a worksheet, since ExcelApi 1.14.
 * https://learn.microsoft.com/javascript/api/excel/excel.eventtriggersource
 */
type TriggerSource = 'Unknown' | 'ThisLocalAddin';

export class EventQueue {
  private entries: EventEntry[] = [];
  private readonly registered = new Map<string, number>();
  private triggerSource: TriggerSource = 'ThisLocalAddin';

  /** Whatever is done meanwhile is done by someone else than the add-in. */
  whileUserActs(act: () => void): void {
    this.triggerSource = 'Unknown';
    try {
      act();
    } finally {
      this.triggerSource = 'ThisLocalAddin';
    }
  }

  register(event: string): void {
    this.registered.set(event, (this.registered.get(event) ?? 0) + 1);
  }

  unregister(event: string): void {
    const left = (this.registered.get(event) ?? 0) - 1;
    if (left > 0) this.registered.set(event, left);
    else this.registered.delete(event);
  }

  contentChanged(sheet: Sheet, area: Area): void {
    if (this.registered.size === 0) return;
    const details = {
      address: formatArea(area),
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: this.triggerSource,
      worksheetId: sheet.id,
      shiftDirection: 'None',
    };
    this.raise('worksheetChanged', sheet.id, details);
    for (const table of sheet.tables) {
      if (!overlaps(table.area, area)) continue;
      const tableId = tableIdentity(table.id);
      this.raise('tableChanged', tableId, { ...details, tableId });
    }
  }

  raise(kind: EventKind, targetId: string, details: Readonly<Record<string, unknown>>): void {
    if (this.registered.size === 0) return;
    const entry = { messageCategory: category, messageType: types[kind], message: JSON.stringify(details) };
    this.entries.push({ ...entry, targetId }, { ...entry, targetId: wholeWorkbook });
  }

  take(): EventEntry[] {
    const taken = this.entries;
    this.entries = [];
    return taken;
  }
}

/** Tables have ids that survive renaming. */
export function tableIdentity(id: number): string {
  return `{00000000-000C-0000-FFFF-${id.toString(16).toUpperCase().padStart(4, '0')}00000000}`;
}
