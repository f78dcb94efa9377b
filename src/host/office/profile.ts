/** What kind of Excel the host pretends to be. */
export interface Profile {
  readonly platform: 'desktop' | 'web' | 'mac';
  /** Highest requirement set: 14 means ExcelApi 1.14. */
  readonly apiLevel: number;
  /** Bytes of one request and of one response; undefined where there is no limit. */
  readonly requestLimit: number | undefined;
  /** The user's language; values and formulas are English whatever it is. */
  readonly locale: string;
  /** The user is typing in a cell. */
  readonly cellEditMode: boolean;
  readonly readOnly: boolean;
  /** Desktop Excel hands an empty cell to a custom function as 0 (OfficeDev/office-js#4702); a calculator reads this. */
  readonly blankArgumentsAsZero: boolean;
  /** The user's AutoCorrect option that fills a table's column with a formula (OfficeDev/office-js#2093). */
  readonly fillsTableFormulas: boolean;
  /** Reads of more than five million cells give null values instead of an error (OfficeDev/office-js#4783). */
  readonly nullsForHugeRanges: boolean;
  /** The day that a text such as "3-11" is read against. */
  readonly year: number;
}

export const desktop: Profile = {
  platform: 'desktop',
  apiLevel: 14,
  requestLimit: undefined,
  locale: 'sv-SE',
  cellEditMode: false,
  readOnly: false,
  blankArgumentsAsZero: true,
  fillsTableFormulas: true,
  nullsForHugeRanges: false,
  year: 2025,
};

/** Source: learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization. */
const webLimit = 5 * 1024 * 1024;

export const web: Profile = {
  ...desktop,
  platform: 'web',
  requestLimit: webLimit,
  blankArgumentsAsZero: false,
  nullsForHugeRanges: true,
};
