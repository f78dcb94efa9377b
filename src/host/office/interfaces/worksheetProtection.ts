import type { Sheet } from '../../workbook/workbook';
import { does, property, type Interface } from '../interface';
import { refusal, rules } from '../rules';
import type { Json, JsonObject } from '../wire';

/** What is allowed when nothing is said: learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions. */
const defaults: Readonly<Record<string, boolean | string>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function optionsOf(given: JsonObject): Record<string, boolean | string> {
  const options = { ...defaults };
  for (const [name, value] of Object.entries(given)) {
    const isKnown = Object.hasOwn(defaults, name) && typeof value === typeof defaults[name];
    if (!isKnown || (typeof value !== 'boolean' && typeof value !== 'string')) {
      throw refusal(rules.protectionOptions, 'WorksheetProtection.protect');
    }
    options[name] = value;
  }
  return options;
}

function wireOptions({ protection }: Sheet): Json {
  return protection ? { ...defaults, ...protection.options } : null;
}

export const worksheetProtection: Interface<Sheet> = {
  properties: {
    options: property(2, wireOptions),
    protected: property(2, ({ protection }) => protection !== undefined),
  },
  calls: {
    protect: does(2, (sheet, args) => {
      if (sheet.protection) throw refusal(rules.alreadyProtected, 'WorksheetProtection.protect');
      const options = optionsOf(args.isGiven(0) ? args.object(0) : {});
      sheet.protection = { options, password: args.optionalText(1) };
      sheet.changed.add('protection');
    }),
    unprotect: does(7, (sheet, args) => {
      if (!sheet.protection) return;
      const { password } = sheet.protection;
      const fits = password === undefined || password === '' || args.optionalText(0) === password;
      if (!fits) throw refusal(rules.wrongPassword, 'WorksheetProtection.unprotect');
      sheet.protection = undefined;
      sheet.changed.add('protection');
    }),
  },
};
