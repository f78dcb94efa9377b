import type { Workbook } from '../../workbook/workbook';
import { does, gives, link, opener, property, type Interface } from '../interface';
import { flagOf, oneOf } from '../kinds';
import { rangeTarget } from '../ranges';
import { refusal, rules } from '../rules';
import { Target } from '../targets';

export const workbook: Interface<Workbook> = {
  properties: {
    name: property(7, ({ name }) => name),
    readOnly: property(8, (_, { profile }) => profile.readOnly),
    isDirty: property(
      9,
      (book) => book.changed || book.sheets.some((sheet) => sheet.changed.size > 0),
      (book, value) => {
        book.changed = flagOf(value);
      },
    ),
  },
  links: {
    application: link(1, (book) => new Target('Application', book)),
    names: link(1, () => new Target('NamedItemCollection', { sheet: undefined })),
    protection: link(7, (book) => new Target('WorkbookProtection', book)),
    settings: link(4, (book) => new Target('SettingCollection', book)),
    tables: link(1, () => new Target('TableCollection', { sheet: undefined })),
    worksheets: link(1, (book) => new Target('WorksheetCollection', book)),
  },
  openers: {
    getActiveCell: opener(7, (_, __, { selection }) => {
      const { top, left } = selection.area;
      return rangeTarget(selection.sheet, { top, left, bottom: top, right: left });
    }),
    getSelectedRange: opener(1, (_, __, { selection }) => rangeTarget(selection.sheet, selection.area)),
  },
  calls: {
    _GetReferenceCount: gives(3, (_, __, session) => session.referenceCount),
  },
  events: ['ActivatedEvent'],
};

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'] as const;

export const application: Interface<Workbook> = {
  properties: {
    calculationMode: property(
      1,
      (_, session) => session.calculationMode,
      (_, value, session) => {
        session.calculationMode = oneOf(value, calculationModes);
      },
    ),
    calculationState: property(9, () => 'Done'),
    decimalSeparator: property(11, (_, { profile }) => separators(profile.locale).decimal),
    thousandsSeparator: property(11, (_, { profile }) => separators(profile.locale).group),
    useSystemSeparators: property(11, () => true),
  },
  calls: {
    calculate: does(1, (_, args, session) => {
      if (args.oneOf(0, calculationTypes) === 'Recalculate') session.calculate();
      else session.calculateEverything();
    }),
    suspendApiCalculationUntilNextSync: does(6, (_, __, session) => {
      session.suspendCalculation();
    }),
    suspendScreenUpdatingUntilNextSync: does(9, () => undefined),
  },
};

function separators(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(1_234_567.8);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group') };
}

export const workbookProtection: Interface<Workbook> = {
  properties: { protected: property(7, (book) => book.structureProtected) },
  calls: {
    protect: does(7, (book, args, session) => {
      if (book.structureProtected) throw refusal(rules.alreadyProtected, 'WorkbookProtection.protect');
      session.structurePassword = args.optionalText(0);
      book.structureProtected = true;
      book.changed = true;
    }),
    unprotect: does(7, (book, args, session) => {
      if (!book.structureProtected) return;
      if (session.structurePassword !== undefined && args.optionalText(0) !== session.structurePassword) {
        throw refusal(rules.wrongPassword, 'WorkbookProtection.unprotect');
      }
      book.structureProtected = false;
      book.changed = true;
    }),
  },
};
