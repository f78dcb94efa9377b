import { tokens } from '../../workbook/formula';
import type { Validation, ValidationRule } from '../../workbook/workbook';
import { notImplemented } from '../errors';
import { does, property, type Interface } from '../interface';
import { flagOf, textOf } from '../kinds';
import { requirePermission } from '../protection';
import { refusal, rules } from '../rules';
import type { AreasTarget } from '../targets';
import { onlyValidation, release, touching } from '../validations';
import { isJsonObject, type Json, type JsonObject } from '../wire';

/** Source: learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation. */
const listLimit = 255;
/** Source: learn.microsoft.com/javascript/api/excel/excel.datavalidationprompt. */
const messageLimit = 255;
const titleLimit = 32;

const comparisons = ['wholeNumber', 'decimal', 'date', 'time', 'textLength'] as const;
const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
];
const twoSided = ['Between', 'NotBetween'];
const alertStyles = ['Stop', 'Warning', 'Information'];

function sameAreas(a: readonly object[], b: readonly object[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The validation of exactly these cells, split off from a larger one where needed. */
function ownValidation(cells: AreasTarget, member: string): Validation {
  const found = onlyValidation(cells);
  if (!found) throw notImplemented(`DataValidation.${member} without a rule`);
  if (sameAreas(found.areas, cells.areas)) return found;
  release(cells.sheet, cells.areas);
  const split = { ...found, areas: [...cells.areas] };
  cells.sheet.validations.push(split);
  return split;
}

function setRule(cells: AreasTarget, value: Json): void {
  const { sheet, areas } = cells;
  requirePermission(sheet, 'allowFormatCells');
  const rule = ruleOf(value);
  const before = onlyValidation(cells);
  release(sheet, areas);
  const settings = before ?? defaultSettings();
  sheet.validations.push({ ...settings, areas: [...areas], rule });
}

function defaultSettings(): Omit<Validation, 'areas' | 'rule'> {
  return {
    ignoreBlanks: true,
    errorAlert: { show: true, style: 'Stop', title: '', message: '' },
    prompt: { show: true, title: '', message: '' },
  };
}

function ruleOf(value: Json): ValidationRule {
  const kinds = isJsonObject(value) ? Object.entries(value).filter(([, rule]) => rule !== null) : [];
  const [only] = kinds;
  if (kinds.length !== 1 || !only || !isJsonObject(only[1])) throw refusal(rules.validationRule);
  const [kind, rule] = only;
  if (kind === 'list') return listRule(rule);
  if (kind === 'custom') return { kind, formula: formulaOf(rule['formula']) };
  const comparison = comparisons.find((candidate) => candidate === kind);
  if (!comparison) throw refusal(rules.validationRule);
  return comparisonRule(comparison, rule);
}

function listRule(rule: JsonObject): ValidationRule {
  const { source, inCellDropDown } = rule;
  if (typeof source !== 'string' || source === '') throw refusal(rules.validationRule);
  if (!source.startsWith('=') && source.length > listLimit) throw refusal(rules.validationListLength);
  if (tokens(source)?.some((token) => token.kind === 'structured') && source.startsWith('=')) {
    throw refusal(rules.validationStructured);
  }
  return { kind: 'list', source, inCellDropDown: inCellDropDown !== false };
}

function comparisonRule(kind: (typeof comparisons)[number], rule: JsonObject): ValidationRule {
  const { operator, formula2 } = rule;
  const isKnown = typeof operator === 'string' && operators.includes(operator);
  if (!isKnown) throw refusal(rules.validationRule);
  const formula1 = formulaOf(rule['formula1']);
  if (!twoSided.includes(operator)) return { kind, operator, formula1 };
  return { kind, operator, formula1, formula2: formulaOf(formula2) };
}

function formulaOf(value: Json | undefined): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') throw refusal(rules.validationRule);
  return value;
}

function wireRule(rule: ValidationRule): Json {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case 'custom':
      return { custom: { formula: rule.formula } };
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength':
      return {
        [rule.kind]: {
          formula1: operand(rule.formula1),
          ...(rule.formula2 === undefined ? {} : { formula2: operand(rule.formula2) }),
          operator: rule.operator,
        },
      };
  }
}

function operand(formula: string): Json {
  return formula !== '' && Number.isFinite(Number(formula)) ? Number(formula) : formula;
}

function typeOf(cells: AreasTarget): string {
  const kind = onlyValidation(cells)?.rule.kind;
  if (kind !== undefined) return kind.charAt(0).toUpperCase() + kind.slice(1);
  return touching(cells).length === 0 ? 'None' : 'Inconsistent';
}

function limited(value: Json | undefined, limit: number): string {
  const text = textOf(value ?? '');
  if (text.length > limit) throw refusal(rules.validationText);
  return text;
}

function bagOf(value: Json): JsonObject {
  if (!isJsonObject(value)) throw refusal(rules.validationRule);
  return value;
}

function setAlert(cells: AreasTarget, value: Json): void {
  requirePermission(cells.sheet, 'allowFormatCells');
  const { message, showAlert, style, title } = bagOf(value);
  if (style !== undefined && !alertStyles.includes(textOf(style))) throw refusal(rules.validationRule);
  ownValidation(cells, 'errorAlert').errorAlert = {
    show: flagOf(showAlert ?? true),
    style: textOf(style ?? 'Stop'),
    title: limited(title, titleLimit),
    message: limited(message, messageLimit),
  };
  cells.sheet.changed.add('validations');
}

function setPrompt(cells: AreasTarget, value: Json): void {
  requirePermission(cells.sheet, 'allowFormatCells');
  const { message, showPrompt, title } = bagOf(value);
  ownValidation(cells, 'prompt').prompt = {
    show: flagOf(showPrompt ?? true),
    title: limited(title, titleLimit),
    message: limited(message, messageLimit),
  };
  cells.sheet.changed.add('validations');
}

export const dataValidation: Interface<AreasTarget> = {
  properties: {
    errorAlert: property(
      8,
      (cells) => {
        const alert = onlyValidation(cells)?.errorAlert;
        return alert
          ? { message: alert.message, showAlert: alert.show, style: alert.style, title: alert.title }
          : null;
      },
      setAlert,
    ),
    ignoreBlanks: property(
      8,
      (cells) => onlyValidation(cells)?.ignoreBlanks ?? true,
      (cells, value) => {
        requirePermission(cells.sheet, 'allowFormatCells');
        ownValidation(cells, 'ignoreBlanks').ignoreBlanks = flagOf(value);
        cells.sheet.changed.add('validations');
      },
    ),
    prompt: property(
      8,
      (cells) => {
        const prompt = onlyValidation(cells)?.prompt;
        return prompt ? { message: prompt.message, showPrompt: prompt.show, title: prompt.title } : null;
      },
      setPrompt,
    ),
    rule: property(
      8,
      (cells) => {
        const validation = onlyValidation(cells);
        return validation ? wireRule(validation.rule) : {};
      },
      setRule,
    ),
    type: property(8, typeOf),
  },
  calls: {
    clear: does(8, ({ sheet, areas }) => {
      requirePermission(sheet, 'allowFormatCells');
      release(sheet, areas);
    }),
  },
};
