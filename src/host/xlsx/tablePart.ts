import { type Table, type TableColumn } from '../workbook/workbook';
import { areaName, parseArea } from './address';
import { ElementList } from './elementList';
import { formulaAsShown, formulaInFile } from './formulas';
import { element, patched, patchedOrNew } from './tag';
import { decodeEscapes, encodeEscapes } from './textEscapes';
import { escapeText, parseXml, type XmlElement } from './xml';

const order = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const columnOrder = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

/** Column names hold line breaks as `_x000a_`; Excel writes the escape in lower case here. */
function nameInFile(name: string): string {
  return encodeEscapes(name).replaceAll('\r', '_x000d_').replaceAll('\n', '_x000a_');
}

function readColumn(column: XmlElement, table: string): TableColumn {
  const calculated = column.child('calculatedColumnFormula');
  const totalsRowFunction = column.attribute('totalsRowFunction');
  const totalsRowLabel = column.attribute('totalsRowLabel');
  return {
    id: column.number('id') ?? 0,
    name: decodeEscapes(column.attribute('name') ?? ''),
    calculatedFormula: calculated && formulaAsShown(calculated.text, table),
    ...(totalsRowFunction !== undefined && { totalsRowFunction }),
    ...(totalsRowLabel !== undefined && { totalsRowLabel: decodeEscapes(totalsRowLabel) }),
  };
}

export function readTable(text: string, part: string): Table {
  const root = parseXml(text, part);
  const name = decodeEscapes(root.attribute('displayName') ?? root.attribute('name') ?? '');
  const filter = root.child('autoFilter');
  const look = root.child('tableStyleInfo');
  return {
    id: root.number('id') ?? 0,
    name,
    area: parseArea(root.attribute('ref') ?? ''),
    columns: (root.child('tableColumns')?.all('tableColumn') ?? []).map((column) => readColumn(column, name)),
    showHeaders: root.number('headerRowCount') !== 0,
    showTotals: (root.number('totalsRowCount') ?? 0) > 0,
    showFilterButton: filter !== undefined,
    showBandedRows: look?.flag('showRowStripes') ?? false,
    showBandedColumns: look?.flag('showColumnStripes') ?? false,
    highlightFirstColumn: look?.flag('showFirstColumn') ?? false,
    highlightLastColumn: look?.flag('showLastColumn') ?? false,
    style: look?.attribute('name') ?? '',
    filtered: filter?.child('filterColumn') !== undefined,
    part,
    changed: false,
  };
}

function rootAttributes(table: Table): Record<string, string | number | boolean | undefined> {
  return {
    id: table.id,
    name: encodeEscapes(table.name),
    displayName: encodeEscapes(table.name),
    ref: areaName(table.area),
    headerRowCount: table.showHeaders ? undefined : 0,
    totalsRowCount: table.showTotals ? 1 : undefined,
    totalsRowShown: table.showTotals ? undefined : false,
  };
}

function filterArea({ area, showTotals }: Table): string {
  return areaName(showTotals ? { ...area, bottom: area.bottom - 1 } : area);
}

/** Filter criteria count columns from the table's left; they follow their column, and go with it. */
function filterXml(old: XmlElement | undefined, table: Table, before: readonly TableColumn[]): string[] {
  if (!table.showFilterButton || !table.showHeaders) return [];
  const criteria = table.filtered ? (old?.all('filterColumn') ?? []) : [];
  const moved = criteria.flatMap((criterion) => {
    const id = before[criterion.number('colId') ?? -1]?.id;
    const colId = table.columns.findIndex((column) => column.id === id);
    return colId < 0 ? [] : [patched(criterion, { colId })];
  });
  const others = (old?.children ?? []).filter(({ name }) => name === 'extLst').map(({ xml }) => xml);
  return [patchedOrNew(old, 'autoFilter', { ref: filterArea(table) }, [...moved, ...others].join(''))];
}

function formulaXml(old: XmlElement | undefined, column: TableColumn, table: string): string {
  const { calculatedFormula } = column;
  if (calculatedFormula === undefined) return '';
  if (old && formulaAsShown(old.text, table) === calculatedFormula) return old.xml;
  return element('calculatedColumnFormula', {}, escapeText(formulaInFile(calculatedFormula, table)));
}

function columnXml(old: XmlElement | undefined, column: TableColumn, table: string): string {
  const children = new Map((old?.children ?? []).map((child) => [child.name, child.xml]));
  children.set('calculatedColumnFormula', formulaXml(old?.child('calculatedColumnFormula'), column, table));
  const content = columnOrder.map((name) => children.get(name) ?? '').join('');
  const { totalsRowFunction: total, totalsRowLabel: label } = column;
  const sameName = old && decodeEscapes(old.attribute('name') ?? '') === column.name;
  const values = {
    id: column.id,
    ...(!sameName && { name: nameInFile(column.name) }),
    totalsRowFunction: total === 'none' ? undefined : total,
    totalsRowLabel: label === undefined ? undefined : encodeEscapes(label),
  };
  return patchedOrNew(old, 'tableColumn', values, content);
}

function columnsXml(old: XmlElement | undefined, table: Table): string {
  const loaded = new Map((old?.all('tableColumn') ?? []).map((column) => [column.number('id'), column]));
  const content = table.columns
    .map((column) => columnXml(loaded.get(column.id), column, table.name))
    .join('');
  return patchedOrNew(old, 'tableColumns', { count: table.columns.length }, content);
}

function lookXml(old: XmlElement | undefined, table: Table): string {
  return patchedOrNew(old, 'tableStyleInfo', {
    name: table.style === '' ? undefined : table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
}

const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const emptyTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<table xmlns="${namespace}"></table>`;

function withRootAttributes(text: string, table: Table): string {
  const root = parseXml(text);
  return (
    text.slice(0, root.start) +
    patched(root, rootAttributes(table), root.content || '\n') +
    text.slice(root.end)
  );
}

/** The part of a table: a loaded one patched, or a new one. */
export function tableXml(table: Table, loaded: string = emptyTable): string {
  const list = ElementList.parse(withRootAttributes(loaded, table), order);
  const before = parseXml(loaded)
    .child('tableColumns')
    ?.all('tableColumn')
    .map((column) => readColumn(column, table.name));
  const oldArea = parseXml(loaded).attribute('ref');
  list.replace('autoFilter', ...filterXml(list.first('autoFilter'), table, before ?? []));
  if (oldArea !== areaName(table.area)) list.replace('sortState');
  list.replace('tableColumns', columnsXml(list.first('tableColumns'), table));
  list.replace('tableStyleInfo', lookXml(list.first('tableStyleInfo'), table));
  return list.toString();
}
