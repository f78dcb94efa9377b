import { type Validation, type ValidationRule } from '../workbook/workbook';
import { areaNames, parseAreas } from './address';
import { formulaAsShown, formulaInFile } from './formulas';
import { validationOperator, validationOperatorInFile } from './operators';
import { element, patchedOrNew } from './tag';
import { decodeEscapes, encodeEscapes } from './textEscapes';
import { escapeText, type XmlElement } from './xml';

/** `<dataValidations>`, and their x14 twins in the extension list, which refer to other sheets. */

export interface LoadedValidation {
  readonly validation: Validation;
  readonly xml: string;
}

const kinds: Readonly<Record<string, 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength'>> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
};
const errorStyles: Readonly<Record<string, string>> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

function keyOf(values: Readonly<Record<string, string>>, wanted: string): string | undefined {
  return Object.entries(values).find(([, value]) => value === wanted)?.[0];
}

/** A number stays as it is, anything else is shown as a formula. */
function operandAsShown(text: string): string {
  return text !== '' && Number.isFinite(Number(text)) ? text : formulaAsShown(text);
}

function operandInFile(text: string): string {
  return text.startsWith('=') ? formulaInFile(text) : text;
}

/** The formulas of an x14 validation stand one element deeper, in `xm:f`. */
function formulaText(validation: XmlElement, name: string): string | undefined {
  const formula = validation.child(name);
  return formula?.child('f')?.text ?? formula?.text;
}

function listSource(formula: string): string {
  const literal = formula.startsWith('"') && formula.endsWith('"');
  return literal ? formula.slice(1, -1).replaceAll('""', '"') : formulaAsShown(formula);
}

function readRule(validation: XmlElement): ValidationRule | undefined {
  const type = validation.attribute('type') ?? 'none';
  const formula1 = formulaText(validation, 'formula1') ?? '';
  const formula2 = formulaText(validation, 'formula2');
  if (type === 'list')
    return { kind: 'list', source: listSource(formula1), inCellDropDown: !validation.flag('showDropDown') };
  if (type === 'custom') return { kind: 'custom', formula: formulaAsShown(formula1) };
  const kind = kinds[type];
  return (
    kind && {
      kind,
      operator: validationOperator(validation.attribute('operator') ?? 'between'),
      formula1: operandAsShown(formula1),
      ...(formula2 !== undefined && { formula2: operandAsShown(formula2) }),
    }
  );
}

function words(validation: XmlElement, name: string): string {
  return decodeEscapes(validation.attribute(name) ?? '');
}

function readValidation(found: XmlElement): LoadedValidation[] {
  const rule = readRule(found);
  if (!rule) return [];
  const validation: Validation = {
    areas: parseAreas(found.attribute('sqref') ?? found.child('sqref')?.text ?? ''),
    rule,
    ignoreBlanks: found.flag('allowBlank'),
    errorAlert: {
      show: found.flag('showErrorMessage'),
      style: errorStyles[found.attribute('errorStyle') ?? 'stop'] ?? 'Stop',
      title: words(found, 'errorTitle'),
      message: words(found, 'error'),
    },
    prompt: {
      show: found.flag('showInputMessage'),
      title: words(found, 'promptTitle'),
      message: words(found, 'prompt'),
    },
  };
  return [{ validation, xml: found.xml }];
}

/** Those with a rule; one of type `none`, a mere prompt, is not modelled and comes back as it is. */
export function readValidations(validations: XmlElement | undefined): LoadedValidation[] {
  return (validations?.all('dataValidation') ?? []).flatMap(readValidation);
}

function listInFile(source: string): string {
  return source.startsWith('=') ? formulaInFile(source) : `"${source.replaceAll('"', '""')}"`;
}

interface RuleXml {
  readonly type: string;
  readonly operator: string | undefined;
  readonly formula1: string;
  readonly formula2: string | undefined;
  readonly hidesDropDown: boolean;
}

function ruleXml(rule: ValidationRule): RuleXml {
  const plain = { operator: undefined, formula2: undefined, hidesDropDown: false };
  switch (rule.kind) {
    case 'list':
      return {
        ...plain,
        type: 'list',
        formula1: listInFile(rule.source),
        hidesDropDown: !rule.inCellDropDown,
      };
    case 'custom':
      return { ...plain, type: 'custom', formula1: operandInFile(rule.formula) };
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength':
      return {
        type: keyOf(kinds, rule.kind) ?? 'whole',
        operator: validationOperatorInFile(rule.operator),
        formula1: operandInFile(rule.formula1),
        formula2: rule.formula2 === undefined ? undefined : operandInFile(rule.formula2),
        hidesDropDown: false,
      };
  }
}

function optional(text: string): string | undefined {
  return text === '' ? undefined : encodeEscapes(text);
}

function validationXml({ areas, rule, ignoreBlanks, errorAlert, prompt }: Validation): string {
  const { type, operator, formula1, formula2, hidesDropDown } = ruleXml(rule);
  const values = {
    type,
    errorStyle: errorAlert.style === 'Stop' ? undefined : keyOf(errorStyles, errorAlert.style),
    operator: operator === 'between' ? undefined : operator,
    allowBlank: ignoreBlanks || undefined,
    showDropDown: hidesDropDown || undefined,
    showInputMessage: prompt.show || undefined,
    showErrorMessage: errorAlert.show || undefined,
    errorTitle: optional(errorAlert.title),
    error: optional(errorAlert.message),
    promptTitle: optional(prompt.title),
    prompt: optional(prompt.message),
    sqref: areaNames(areas),
  };
  const second = formula2 === undefined ? '' : element('formula2', {}, escapeText(formula2));
  return element('dataValidation', values, element('formula1', {}, escapeText(formula1)) + second);
}

/**
 * The element for these validations; a loaded one that says the same keeps its own element, and `extended` are those
 * that the extension list still says.
 */
export function validationsXml(
  validations: readonly Validation[],
  old: XmlElement | undefined,
  extended: readonly LoadedValidation[],
): string[] {
  const loaded = new Map(
    readValidations(old).map(({ validation, xml }) => [JSON.stringify(validation), xml]),
  );
  const elsewhere = new Set(extended.map(({ validation }) => JSON.stringify(validation)));
  const unmodelled = (old?.all('dataValidation') ?? [])
    .filter((found) => !readRule(found))
    .map(({ xml }) => xml);
  const modelled = validations
    .filter((validation) => validation.areas.length > 0 && !elsewhere.has(JSON.stringify(validation)))
    .map((validation) => loaded.get(JSON.stringify(validation)) ?? validationXml(validation));
  const all = [...modelled, ...unmodelled];
  return all.length === 0 ? [] : [patchedOrNew(old, 'dataValidations', { count: all.length }, all.join(''))];
}

/** Of the extension list's validations those that the model still has. */
export function keptExtensions(
  validations: readonly Validation[],
  extended: readonly LoadedValidation[],
): LoadedValidation[] {
  const wanted = new Set(validations.map((validation) => JSON.stringify(validation)));
  return extended.filter(({ validation }) => wanted.has(JSON.stringify(validation)));
}
