import { overlaps, without } from '../../workbook/address';
import type { ConditionalFormat, ConditionalRule, Sheet } from '../../workbook/workbook';
import { colorOf } from '../colors';
import { notImplemented } from '../errors';
import { does, gives, link, opener, property, type Interface } from '../interface';
import { flagOf, numberOf, oneOf, textOf } from '../kinds';
import { requirePermission } from '../protection';
import { areasTarget, rangeTarget } from '../ranges';
import { refusal, rules } from '../rules';
import { Target, type AreasTarget, type ConditionalFormatTarget } from '../targets';
import { isJsonObject, type Json } from '../wire';

type Kind = ConditionalRule['kind'];

/** The types the host has, as Excel.ConditionalFormatType names them. */
const kinds: Readonly<Record<string, Kind>> = {
  Custom: 'custom',
  CellValue: 'cellValue',
  ContainsText: 'containsText',
};
const unmodelled = ['DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria'] as const;

const valueOperators = [
  'Invalid',
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
const textOperators = ['Invalid', 'Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;

function emptyRule(kind: Kind): ConditionalRule {
  switch (kind) {
    case 'custom':
      return { kind, formula: '' };
    case 'cellValue':
      return { kind, operator: 'Invalid', formula1: '' };
    case 'containsText':
      return { kind, operator: 'Invalid', text: '' };
    case 'other':
      throw notImplemented('ConditionalFormatCollection.add');
  }
}

/** Excel puts a new conditional format first. */
function add({ sheet, areas }: AreasTarget, type: string): Target {
  requirePermission(sheet, 'allowFormatCells');
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (!kind) throw notImplemented(`ConditionalFormatCollection.add('${type}')`);
  for (const other of sheet.conditionalFormats) other.priority += 1;
  const format: ConditionalFormat = {
    id: freeId(sheet),
    areas: [...areas],
    rule: emptyRule(kind),
    style: {},
    priority: 0,
    stopIfTrue: false,
  };
  sheet.conditionalFormats.unshift(format);
  sheet.changed.add('conditionalFormats');
  return target(sheet, format);
}

function freeId(sheet: Sheet): string {
  for (let number = sheet.conditionalFormats.length + 1; ; number++) {
    const id = `{00000000-000E-0000-${sheet.sheetId.toString(16).padStart(4, '0')}-${number.toString(16).padStart(12, '0')}}`;
    if (!sheet.conditionalFormats.some((format) => format.id === id)) return id;
  }
}

function target(sheet: Sheet, format: ConditionalFormat): Target<'ConditionalFormat'> {
  return new Target('ConditionalFormat', { sheet, format });
}

function inOrder({ sheet, areas }: AreasTarget): ConditionalFormat[] {
  return sheet.conditionalFormats
    .filter((format) => format.areas.some((own) => areas.some((area) => overlaps(own, area))))
    .sort((a, b) => a.priority - b.priority);
}

function find(cells: AreasTarget, id: string): Target<'ConditionalFormat'> | undefined {
  const found = inOrder(cells).find((format) => format.id === id);
  return found && target(cells.sheet, found);
}

function existing(found: Target | undefined): Target {
  if (!found) throw refusal(rules.unknownItem, 'ConditionalFormatCollection.getItem');
  return found;
}

function clearAll({ sheet, areas }: AreasTarget): void {
  requirePermission(sheet, 'allowFormatCells');
  for (const format of inOrder({ sheet, areas })) {
    format.areas = format.areas.flatMap((own) =>
      areas.reduce((rest, hole) => rest.flatMap((piece) => without(piece, hole)), [own]),
    );
  }
  keepOnly(sheet, (format) => format.areas.length > 0);
}

function keepOnly(sheet: Sheet, isKept: (format: ConditionalFormat) => boolean): void {
  const kept = sheet.conditionalFormats.filter(isKept);
  sheet.conditionalFormats.splice(0, sheet.conditionalFormats.length, ...kept);
  sheet.changed.add('conditionalFormats');
}

export const conditionalFormatCollection: Interface<AreasTarget> = {
  openers: {
    add: opener(6, (cells, args) => add(cells, args.oneOf(0, [...Object.keys(kinds), ...unmodelled]))),
    getItem: opener(6, (cells, args) => existing(find(cells, args.text(0)))),
    getItemAt: opener(6, (cells, args) => {
      const format = inOrder(cells)[args.integer(0)];
      return existing(format && target(cells.sheet, format));
    }),
    getItemOrNullObject: opener(14, (cells, args) => find(cells, args.text(0))),
  },
  calls: {
    clearAll: does(6, clearAll),
    getCount: gives(6, (cells) => inOrder(cells).length),
  },
  collection: {
    items: (cells) => inOrder(cells).map((format) => target(cells.sheet, format)),
    item: (cells, args) => existing(find(cells, args.text(0))),
  },
};

function typeName(rule: ConditionalRule): string {
  return Object.entries(kinds).find(([, kind]) => kind === rule.kind)?.[0] ?? 'PresetCriteria';
}

function ofKind(format: ConditionalFormatTarget, kind: Kind): ConditionalFormatTarget {
  if (format.format.rule.kind !== kind) throw refusal(rules.conditionalType, 'ConditionalFormat');
  return format;
}

/** Moves the format to another place in the order; the others close up. */
function setPriority({ sheet, format }: ConditionalFormatTarget, value: Json): void {
  const wanted = numberOf(value, 0, sheet.conditionalFormats.length - 1);
  const others = sheet.conditionalFormats
    .filter((other) => other !== format)
    .sort((a, b) => a.priority - b.priority);
  others.splice(wanted, 0, format);
  others.forEach((each, place) => (each.priority = place));
  sheet.changed.add('conditionalFormats');
}

function onlyArea({ sheet, format }: ConditionalFormatTarget): Target | undefined {
  const [first, ...others] = format.areas;
  return first && others.length === 0 ? rangeTarget(sheet, first) : undefined;
}

export const conditionalFormat: Interface<ConditionalFormatTarget> = {
  identity: ({ format }) => format.id,
  properties: {
    id: property(6, ({ format }) => format.id),
    priority: property(6, ({ format }) => format.priority, setPriority),
    stopIfTrue: property(
      6,
      ({ format }) => format.stopIfTrue,
      ({ sheet, format }, value) => {
        format.stopIfTrue = flagOf(value);
        sheet.changed.add('conditionalFormats');
      },
    ),
    type: property(6, ({ format }) => typeName(format.rule)),
  },
  links: {
    cellValue: link(6, (format) => new Target('CellValueConditionalFormat', ofKind(format, 'cellValue'))),
    cellValueOrNullObject: link(6, (format) =>
      format.format.rule.kind === 'cellValue' ? new Target('CellValueConditionalFormat', format) : undefined,
    ),
    custom: link(6, (format) => new Target('CustomConditionalFormat', ofKind(format, 'custom'))),
    customOrNullObject: link(6, (format) =>
      format.format.rule.kind === 'custom' ? new Target('CustomConditionalFormat', format) : undefined,
    ),
    textComparison: link(6, (format) => new Target('TextConditionalFormat', ofKind(format, 'containsText'))),
    textComparisonOrNullObject: link(6, (format) =>
      format.format.rule.kind === 'containsText' ? new Target('TextConditionalFormat', format) : undefined,
    ),
  },
  openers: {
    getRange: opener(6, (format) => existing(onlyArea(format))),
    getRangeOrNullObject: opener(6, onlyArea),
    getRanges: opener(9, ({ sheet, format }) => areasTarget(sheet, format.areas)),
  },
  calls: {
    delete: does(6, ({ sheet, format }) => {
      requirePermission(sheet, 'allowFormatCells');
      keepOnly(sheet, (other) => other !== format);
    }),
  },
};

const formatLink = link<ConditionalFormatTarget>(6, (format) => new Target('ConditionalRangeFormat', format));

export const customConditionalFormat: Interface<ConditionalFormatTarget> = {
  links: {
    format: formatLink,
    rule: link(6, (format) => new Target('ConditionalFormatRule', format)),
  },
};

export const conditionalFormatRule: Interface<ConditionalFormatTarget> = {
  properties: {
    formula: property(
      6,
      ({ format }) => (format.rule.kind === 'custom' ? format.rule.formula : ''),
      ({ sheet, format }, value) => {
        if (format.rule.kind === 'custom') format.rule.formula = textOf(value);
        sheet.changed.add('conditionalFormats');
      },
    ),
  },
};

function setCellValueRule({ sheet, format }: ConditionalFormatTarget, value: Json): void {
  if (!isJsonObject(value)) throw refusal(rules.conditionalType, 'CellValueConditionalFormat.rule');
  const rule = { kind: 'cellValue', operator: oneOf(value['operator'] ?? null, valueOperators) } as const;
  const formula1 = textOf(value['formula1'] ?? null);
  const formula2 = value['formula2'];
  format.rule = typeof formula2 === 'string' ? { ...rule, formula1, formula2 } : { ...rule, formula1 };
  sheet.changed.add('conditionalFormats');
}

export const cellValueConditionalFormat: Interface<ConditionalFormatTarget> = {
  properties: {
    rule: property(
      6,
      ({ format }) => {
        if (format.rule.kind !== 'cellValue') return null;
        const { operator, formula1, formula2 } = format.rule;
        return formula2 === undefined ? { operator, formula1 } : { operator, formula1, formula2 };
      },
      setCellValueRule,
    ),
  },
  links: { format: formatLink },
};

function setTextRule({ sheet, format }: ConditionalFormatTarget, value: Json): void {
  if (!isJsonObject(value)) throw refusal(rules.conditionalType, 'TextConditionalFormat.rule');
  const operator = oneOf(value['operator'] ?? null, textOperators);
  format.rule = { kind: 'containsText', operator, text: textOf(value['text'] ?? null) };
  sheet.changed.add('conditionalFormats');
}

export const textConditionalFormat: Interface<ConditionalFormatTarget> = {
  properties: {
    rule: property(
      6,
      ({ format }) =>
        format.rule.kind === 'containsText'
          ? { operator: format.rule.operator, text: format.rule.text }
          : null,
      setTextRule,
    ),
  },
  links: { format: formatLink },
};

function changed({ sheet, format }: ConditionalFormatTarget): ConditionalFormat['style'] {
  sheet.changed.add('conditionalFormats');
  return format.style;
}

export const conditionalRangeFormat: Interface<ConditionalFormatTarget> = {
  properties: {
    numberFormat: property(
      6,
      ({ format }) => format.style.numberFormat ?? null,
      (format, value) => {
        changed(format).numberFormat = textOf(value);
      },
    ),
  },
  links: {
    fill: link(6, (format) => new Target('ConditionalRangeFill', format)),
    font: link(6, (format) => new Target('ConditionalRangeFont', format)),
  },
};

export const conditionalRangeFill: Interface<ConditionalFormatTarget> = {
  properties: {
    color: property(
      6,
      ({ format }) => format.style.fill ?? '',
      (format, value) => {
        changed(format).fill = colorOf(value);
      },
    ),
  },
  calls: {
    clear: does(6, (format) => {
      delete changed(format).fill;
    }),
  },
};

export const conditionalRangeFont: Interface<ConditionalFormatTarget> = {
  properties: {
    bold: property(
      6,
      ({ format }) => format.style.bold ?? null,
      (format, value) => {
        changed(format).bold = flagOf(value);
      },
    ),
    color: property(
      6,
      ({ format }) => format.style.fontColor ?? '',
      (format, value) => {
        changed(format).fontColor = colorOf(value);
      },
    ),
    italic: property(
      6,
      ({ format }) => format.style.italic ?? null,
      (format, value) => {
        changed(format).italic = flagOf(value);
      },
    ),
  },
};
