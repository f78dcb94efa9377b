/** What Excel refuses, with which code, and where that is documented. Each rule has a conformance test. */
import { Refusal, type ErrorCode } from './errors';

export interface Rule {
  readonly code: ErrorCode;
  readonly says: string;
  /** A page of learn.microsoft.com or support.microsoft.com, or an issue of OfficeDev/office-js. */
  readonly source: string;
}

const api = 'learn.microsoft.com/javascript/api/excel/excel';
const limits = 'support.microsoft.com/office/excel-specifications-and-limits';
const resourceLimits =
  'learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization';
const errorPage = 'learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling';

export const rules = {
  arrayShape: {
    code: 'InvalidArgument',
    says: 'A two-dimensional array must have the rows and columns of the range it is written to.',
    source: 'learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values',
  },
  unboundedWrite: {
    code: 'InvalidArgument',
    says: 'Cell-level properties cannot be set on whole rows or columns.',
    source: 'learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded',
  },
  cellTextLength: {
    code: 'InvalidArgument',
    says: 'A cell holds at most 32,767 characters.',
    source: limits,
  },
  signedTextLength: {
    code: 'GeneralException',
    says: 'A text that begins with a minus and is longer than about 8,200 characters fails the whole sync.',
    source: 'OfficeDev/office-js#3256',
  },
  formulaLength: {
    code: 'InvalidArgument',
    says: 'A formula has at most 8,192 characters.',
    source: limits,
  },
  formulaSyntax: {
    code: 'InvalidArgument',
    says: 'A text that begins with = must be a formula.',
    source: `${api}.range#excel-excel-range-formulas-member`,
  },
  readCells: {
    code: 'RangeExceedsLimit',
    says: 'A get operation reads at most five million cells.',
    source: resourceLimits,
  },
  requestSize: {
    code: 'RequestPayloadSizeLimitExceeded',
    says: 'Excel on the web takes requests of at most 5 MB.',
    source: resourceLimits,
  },
  responseSize: {
    code: 'ResponsePayloadSizeLimitExceeded',
    says: 'Excel on the web gives responses of at most 5 MB.',
    source: resourceLimits,
  },
  cellEditMode: {
    code: 'InvalidOperationInCellEditMode',
    says: 'Nothing is done while the user edits a cell, unless the caller waits with delayForCellEdit.',
    source: 'learn.microsoft.com/javascript/api/excel/excel.runoptions',
  },
  readOnly: {
    code: 'AccessDenied',
    says: 'A workbook opened for reading only cannot be changed.',
    source: errorPage,
  },
  readOnlyProperty: {
    code: 'AccessDenied',
    says: 'A property that is only read cannot be set.',
    source: errorPage,
  },
  unknownItem: {
    code: 'ItemNotFound',
    says: 'What is asked for by name or index must exist.',
    source: errorPage,
  },
  nullObject: {
    code: 'InvalidObjectPath',
    says: 'The members of a null object cannot be used.',
    source:
      'learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties',
  },
  address: {
    code: 'InvalidArgument',
    says: 'An address must be an A1 reference, a name or a structured reference of this workbook.',
    source: `${api}.worksheet#excel-excel-worksheet-getrange-member(1)`,
  },
  addressesLength: {
    code: 'InvalidArgument',
    says: 'The addresses of getRanges have together at most 8,192 characters.',
    source: 'OfficeDev/office-js#5198',
  },
  outsideSheet: {
    code: 'InvalidArgument',
    says: 'A range cannot reach beyond the sheet.',
    source: `${api}.range#excel-excel-range-getoffsetrange-member(1)`,
  },
  nothingUsed: {
    code: 'ItemNotFound',
    says: 'A range without used cells has no used range.',
    source: `${api}.range#excel-excel-range-getusedrange-member(1)`,
  },
  mergedAreaCount: {
    code: 'GeneralException',
    says: 'Merged areas are given for ranges that have at most 512 of them.',
    source: `${api}.range#excel-excel-range-getmergedareasornullobject-member(1)`,
  },
  noIntersection: {
    code: 'ItemNotFound',
    says: 'Ranges without common cells have no intersection.',
    source: `${api}.range#excel-excel-range-getintersection-member(1)`,
  },
  sheetName: {
    code: 'InvalidArgument',
    says: "A sheet's name has 1 to 31 characters without \\ / ? * [ ] : and no apostrophe first or last; History is reserved.",
    source: 'support.microsoft.com/office/rename-a-worksheet',
  },
  sheetNameTaken: {
    code: 'ItemAlreadyExists',
    says: 'Two sheets cannot have the same name, whatever its case.',
    source: `${api}.worksheetcollection#excel-excel-worksheetcollection-add-member(1)`,
  },
  lastVisibleSheet: {
    code: 'InvalidOperation',
    says: 'A workbook has at least one visible sheet.',
    source: `${api}.worksheet#excel-excel-worksheet-visibility-member`,
  },
  veryHiddenDelete: {
    code: 'InvalidOperation',
    says: 'A very hidden sheet must be shown or hidden before it is deleted.',
    source: `${api}.worksheet#excel-excel-worksheet-delete-member(1)`,
  },
  hiddenActivate: {
    code: 'InvalidOperation',
    says: 'A hidden sheet cannot be activated.',
    source: `${api}.worksheet#excel-excel-worksheet-activate-member(1)`,
  },
  sheetPosition: {
    code: 'InvalidArgument',
    says: "A sheet's position lies between 0 and the number of sheets less one.",
    source: `${api}.worksheet#excel-excel-worksheet-position-member`,
  },
  protectedSheet: {
    code: 'AccessDenied',
    says: 'On a protected sheet only unlocked cells and allowed operations can be changed.',
    source: 'learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection',
  },
  alreadyProtected: {
    code: 'InvalidOperation',
    says: 'A sheet that is protected cannot be protected again.',
    source: `${api}.worksheetprotection#excel-excel-worksheetprotection-protect-member(1)`,
  },
  protectionOptions: {
    code: 'InvalidArgument',
    says: 'Protection knows its own options only.',
    source: `${api}.worksheetprotectionoptions`,
  },
  wrongPassword: {
    code: 'BadPassword',
    says: 'Protection is lifted with its password only.',
    source: errorPage,
  },
  protectedWorkbook: {
    code: 'AccessDenied',
    says: 'In a protected workbook no sheet is added, removed, renamed, moved or hidden.',
    source: `${api}.workbookprotection`,
  },
  tableName: {
    code: 'InvalidArgument',
    says: "A table's name begins with a letter, _ or \\, holds letters, digits, . and _, is no cell reference and has at most 255 characters.",
    source: 'support.microsoft.com/office/rename-an-excel-table',
  },
  tableNameTaken: {
    code: 'InvalidArgument',
    says: 'Two tables, or a table and a name, cannot have the same name.',
    source: 'support.microsoft.com/office/rename-an-excel-table',
  },
  tableOverlap: {
    code: 'InvalidArgument',
    says: 'A table cannot overlap another table.',
    source: `${errorPage}#excel-specific-error-codes-and-messages`,
  },
  tableOverMerge: {
    code: 'MergedRangeConflict',
    says: 'A table cannot lie over merged cells.',
    source: `${errorPage}#excel-specific-error-codes-and-messages`,
  },
  mergeInTable: {
    code: 'InvalidOperation',
    says: 'Cells of a table cannot be merged.',
    source: 'support.microsoft.com/office/merge-and-unmerge-cells',
  },
  tableResize: {
    code: 'InvalidArgument',
    says: 'A resized table keeps its header row and overlaps its old range.',
    source: `${api}.table#excel-excel-table-resize-member(1)`,
  },
  tableLastColumn: {
    code: 'InvalidOperation',
    says: 'A table keeps at least one column.',
    source: `${api}.tablecolumn#excel-excel-tablecolumn-delete-member(1)`,
  },
  tableColumnName: {
    code: 'InvalidArgument',
    says: "A column's name is not empty, unlike the others of its table, and has at most 255 characters.",
    source: 'support.microsoft.com/office/using-structured-references-with-excel-tables',
  },
  tableRowWidth: {
    code: 'InvalidArgument',
    says: 'A new table row has a value for each column.',
    source: `${api}.tablerowcollection#excel-excel-tablerowcollection-add-member(1)`,
  },
  noTotals: {
    code: 'ItemNotFound',
    says: 'A table without a totals row has no totals range.',
    source: `${api}.table#excel-excel-table-gettotalrowrange-member(1)`,
  },
  insertThroughTable: {
    code: 'InsertDeleteConflict',
    says: 'Cells cannot be shifted through only a part of a table.',
    source: errorPage,
  },
  insertThroughMerge: {
    code: 'InsertDeleteConflict',
    says: 'Cells cannot be shifted through only a part of merged cells.',
    source: errorPage,
  },
  insertOffSheet: {
    code: 'NonBlankCellOffSheet',
    says: 'An insertion cannot push cells with contents off the sheet.',
    source: `${errorPage}#excel-specific-error-codes-and-messages`,
  },
  rowHeight: {
    code: 'InvalidArgument',
    says: 'A row is between 0 and 409 points high.',
    source: limits,
  },
  columnWidth: {
    code: 'InvalidArgument',
    says: 'A column is between 0 and 255 characters wide.',
    source: limits,
  },
  color: {
    code: 'InvalidArgument',
    says: 'A colour is #RRGGBB or a named HTML colour.',
    source: `${api}.rangefill#excel-excel-rangefill-color-member`,
  },
  fontSize: {
    code: 'InvalidArgument',
    says: 'A font is between 1 and 409 points.',
    source: limits,
  },
  indent: {
    code: 'InvalidArgument',
    says: 'An indent level lies between 0 and 250.',
    source: `${api}.rangeformat#excel-excel-rangeformat-indentlevel-member`,
  },
  validationListLength: {
    code: 'InvalidArgument',
    says: 'An inline list of a validation has at most 255 characters.',
    source: 'learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation',
  },
  validationStructured: {
    code: 'InvalidArgument',
    says: 'The list of a validation cannot be a structured reference; a name or a range can.',
    source: 'learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation',
  },
  validationRule: {
    code: 'InvalidArgument',
    says: 'A validation has exactly one rule, of a known kind with its formulas.',
    source: `${api}.datavalidationrule`,
  },
  validationText: {
    code: 'InvalidArgument',
    says: 'Messages of a validation have at most 255 characters, their titles at most 32.',
    source: `${api}.datavalidationprompt`,
  },
  conditionalType: {
    code: 'InvalidArgument',
    says: 'A conditional format has the members of its own type only.',
    source: `${api}.conditionalformat`,
  },
  name: {
    code: 'InvalidArgument',
    says: 'A name begins with a letter, _ or \\, holds letters, digits, . and _, is no cell reference and has at most 255 characters.',
    source: 'support.microsoft.com/office/names-in-formulas',
  },
  nameTaken: {
    code: 'ItemAlreadyExists',
    says: 'A name exists once in its scope.',
    source: `${api}.nameditemcollection#excel-excel-nameditemcollection-add-member(1)`,
  },
  nameWithoutRange: {
    code: 'InvalidOperation',
    says: 'A name that does not stand for cells has no range.',
    source: `${api}.nameditem#excel-excel-nameditem-getrange-member(1)`,
  },
  pageBreaks: {
    code: 'InvalidOperation',
    says: 'A sheet has at most 1,026 horizontal page breaks.',
    source: limits,
  },
  pageBreakPlace: {
    code: 'InvalidArgument',
    says: 'A page break cannot stand above the first row.',
    source: `${api}.pagebreakcollection#excel-excel-pagebreakcollection-add-member(1)`,
  },
  headerFooterLength: {
    code: 'InvalidArgument',
    says: 'A header or footer has at most 255 characters.',
    source: limits,
  },
  zoom: {
    code: 'InvalidArgument',
    says: 'A page is scaled between 10 and 400 percent, or fitted to pages.',
    source: `${api}.pagelayoutzoomoptions`,
  },
  titleRows: {
    code: 'InvalidArgument',
    says: 'Print titles are one block of whole rows.',
    source: `${api}.pagelayout#excel-excel-pagelayout-setprinttitlerows-member(1)`,
  },
  axisKind: {
    code: 'InvalidOperation',
    says: 'Only a value axis has a smallest and a largest value.',
    source: `${api}.chartaxis#excel-excel-chartaxis-maximum-member`,
  },
  labelAngle: {
    code: 'InvalidArgument',
    says: 'The labels of an axis are turned by a whole number of degrees from -90 to 90, or by 180.',
    source: `${api}.chartaxis#excel-excel-chartaxis-textorientation-member`,
  },
  gapWidth: {
    code: 'InvalidArgument',
    says: 'Only columns and bars have a gap between them.',
    source: `${api}.chartseries#excel-excel-chartseries-gapwidth-member`,
  },
  notImplemented: {
    code: 'ApiNotImplemented',
    says: 'A member that the host does not have, or that is newer than its requirement set, is refused.',
    source: 'learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets',
  },
} as const satisfies Record<string, Rule>;

export function refusal(rule: Rule, location = ''): Refusal {
  return new Refusal(rule.code, location, `${new Refusal(rule.code).message} (${rule.says})`);
}
