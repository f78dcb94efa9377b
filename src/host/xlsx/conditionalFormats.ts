import { type ConditionalFormat, type ConditionalRule, type ConditionalStyle } from '../workbook/workbook';
import { areaNames, cellName, parseAreas } from './address';
import { type Palette } from './colors';
import { readDifferential } from './differentialFormat';
import { formulaAsShown, formulaInFile } from './formulas';
import { conditionalOperator, conditionalOperatorInFile } from './operators';
import { element, patched } from './tag';
import { escapeAttribute, escapeText, type XmlElement } from './xml';
import { decodeEscapes, encodeEscapes } from './textEscapes';

/** `<conditionalFormatting>`: one element for each range, with its rules. */

export interface Differentials {
  readonly formats: readonly XmlElement[];
  readonly palette: Palette;
}

interface LoadedFormat {
  readonly format: ConditionalFormat;
  readonly container: XmlElement;
  readonly rule: XmlElement;
}

/** Type of the rule in the file and Excel.ConditionalTextOperator. */
const textOperators: Readonly<Record<string, string>> = {
  containsText: 'Contains',
  notContainsText: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

function readCellRule(rule: XmlElement, formulas: readonly string[]): ConditionalRule {
  const [formula1 = '', formula2] = formulas;
  return {
    kind: 'cellValue',
    operator: conditionalOperator(rule.attribute('operator') ?? 'between'),
    formula1: formulaAsShown(formula1),
    ...(formula2 !== undefined && { formula2: formulaAsShown(formula2) }),
  };
}

function readRule(rule: XmlElement, container: XmlElement): ConditionalRule {
  const type = rule.attribute('type') ?? '';
  const formulas = rule.all('formula').map(({ text }) => text);
  const textOperator = textOperators[type];
  const text = rule.attribute('text');
  const isPlain = rule.child('extLst') === undefined && !container.flag('pivot');
  if (isPlain && type === 'expression') return { kind: 'custom', formula: formulaAsShown(formulas[0] ?? '') };
  if (isPlain && type === 'cellIs') return readCellRule(rule, formulas);
  if (isPlain && textOperator !== undefined && text !== undefined)
    return { kind: 'containsText', operator: textOperator, text: decodeEscapes(text) };
  return { kind: 'other', xml: rule.xml };
}

/** `sheet` makes the ids unique in the workbook. */
export function readConditionalFormats(
  containers: readonly XmlElement[],
  differentials: Differentials,
  sheet: number,
): LoadedFormat[] {
  const pairs = containers.flatMap((container) =>
    container.all('cfRule').map((rule) => ({ container, rule })),
  );
  return pairs.map(({ container, rule }, index) => {
    const differential = differentials.formats[rule.number('dxfId') ?? -1];
    const format: ConditionalFormat = {
      id: conditionalFormatId(sheet, index),
      areas: parseAreas(container.attribute('sqref') ?? ''),
      rule: readRule(rule, container),
      style: readDifferential(differential, differentials.palette),
      priority: (rule.number('priority') ?? index + 1) - 1,
      stopIfTrue: rule.flag('stopIfTrue'),
    };
    return { format, container, rule };
  });
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, '0');
}

function conditionalFormatId(sheet: number, index: number): string {
  return `{00000000-000E-0000-${hex(sheet, 4)}-${hex(index + 1, 12)}}`;
}

/** What the rule tests, in the formula Excel stores beside it. */
function textFormula(operator: string, text: string, cell: string): string {
  const quoted = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'Contains':
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case 'NotContains':
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case 'BeginsWith':
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    default:
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

function formulaXml(formula: string): string {
  return element('formula', {}, escapeText(formulaInFile(formula)));
}

function textRuleXml(
  format: ConditionalFormat,
  rule: { operator: string; text: string },
  shared: object,
): string {
  const type = Object.entries(textOperators).find(([, shown]) => shown === rule.operator)?.[0];
  if (type === undefined) throw new Error(`Unknown text operator ${rule.operator}`);
  const first = format.areas[0];
  const cell = cellName(first?.top ?? 0, first?.left ?? 0);
  const operator = type === 'notContainsText' ? 'notContains' : type;
  const formula = element('formula', {}, escapeText(textFormula(rule.operator, rule.text, cell)));
  return element('cfRule', { type, ...shared, operator, text: encodeEscapes(rule.text) }, formula);
}

function ruleXml(format: ConditionalFormat, dxfId: number | undefined, priority: number): string {
  const { rule } = format;
  const shared = { dxfId, priority, stopIfTrue: format.stopIfTrue || undefined };
  switch (rule.kind) {
    case 'custom':
      return element('cfRule', { type: 'expression', ...shared }, formulaXml(rule.formula));
    case 'cellValue': {
      const second = rule.formula2 === undefined ? '' : formulaXml(rule.formula2);
      const operator = conditionalOperatorInFile(rule.operator);
      return element('cfRule', { type: 'cellIs', ...shared, operator }, formulaXml(rule.formula1) + second);
    }
    case 'containsText':
      return textRuleXml(format, rule, shared);
    case 'other':
      return rule.xml.replace(/ priority="[^"]*"/, ` priority="${priority}"`);
  }
}

/** What must be the same for a loaded rule to be written as it was; a text rule names its first cell in the file. */
function essence({ rule, style, stopIfTrue, areas: [first] }: ConditionalFormat): string {
  const anchor = rule.kind === 'containsText' ? [first?.top, first?.left] : [];
  return JSON.stringify([rule, style, stopIfTrue, anchor]);
}

/** Priorities from 1 on in the model's order, leaving out those that extended formats hold. */
function priorities(
  formats: readonly ConditionalFormat[],
  taken: ReadonlySet<number>,
): Map<ConditionalFormat, number> {
  const sorted = [...formats].sort((one, other) => one.priority - other.priority);
  const given = new Map<ConditionalFormat, number>();
  let next = 0;
  for (const format of sorted) {
    do next += 1;
    while (taken.has(next));
    given.set(format, next);
  }
  return given;
}

export interface ConditionalWriting {
  readonly differentials: Differentials;
  readonly differentialIndex: (style: ConditionalStyle) => number | undefined;
  readonly takenPriorities: ReadonlySet<number>;
  readonly sheet: number;
}

/** One element for each format; a loaded rule that says the same keeps its own element but for the priority. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormat[],
  old: readonly XmlElement[],
  writing: ConditionalWriting,
): string[] {
  const loaded = new Map(
    readConditionalFormats(old, writing.differentials, writing.sheet).map((found) => [
      found.format.id,
      found,
    ]),
  );
  const given = priorities(formats, writing.takenPriorities);
  return formats
    .filter(({ areas }) => areas.length > 0)
    .map((format) => {
      const priority = given.get(format) ?? 1;
      const before = loaded.get(format.id);
      const sqref = areaNames(format.areas);
      if (before && essence(before.format) === essence(format))
        return patched(before.container, { sqref }, patched(before.rule, { priority }));
      const rule = ruleXml(format, writing.differentialIndex(format.style), priority);
      return `<conditionalFormatting sqref="${escapeAttribute(sqref)}">${rule}</conditionalFormatting>`;
    });
}
