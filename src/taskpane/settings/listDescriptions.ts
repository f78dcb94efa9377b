/** What each list of Inställningar is made of, for the one screen that shows them all. */
import type { ListKey } from '../../actions/settings/readLists';
import {
  listFieldTexts as fields,
  listFormTexts as forms,
  type listTexts,
} from '../../texts/pane/settingsLists';
import type { Text } from '../../texts/text';
import type { Words } from '../language';

export type ShownList = keyof typeof listTexts;

export type FieldInput =
  | { readonly kind: 'line' | 'lines' | 'symbol' | 'color' | 'number' }
  /** Words as they stand in the cell, each with what is said of it. */
  | { readonly kind: 'fixed'; readonly words: readonly (readonly [word: string, text: Text])[] }
  /** The names of another list. */
  | { readonly kind: 'list'; readonly list: ListKey };

export interface FieldDescription {
  readonly field: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly input: FieldInput;
  readonly isNeeded?: true;
  /** Chosen when the row is new, and never changed. */
  readonly isLasting?: true;
}

export type RowFields = Readonly<Record<string, string>>;

export interface ListDescription {
  /** The field that the row is called by. */
  readonly title: string;
  readonly fields: readonly FieldDescription[];
  /** What is said below the title; undefined: nothing. */
  readonly meta: (row: RowFields, words: Words) => string | undefined;
  /** Rows say by a number in which order they stand. */
  readonly orderedBy?: string;
  /** Rows are shown under headings by the words of this field. */
  readonly grouped?: { readonly field: string; readonly words: readonly (readonly [string, Text])[] };
  /** What a new row says to begin with. */
  readonly start?: RowFields;
}

const line = { kind: 'line' } as const;
const lines = { kind: 'lines' } as const;

const subjects = [
  ['Åtgärd', fields.measure],
  ['Egenkontroll', fields.selfCheck],
] as const;

const yesNo = [
  ['Nej', fields.no],
  ['Ja', fields.yes],
] as const;

const timeUnits = [
  ['dagar', { sv: 'dagar', en: 'days' }],
  ['månader', { sv: 'månader', en: 'months' }],
] as const;

export const listDescriptions: Readonly<Record<ShownList, ListDescription>> = {
  areas: {
    title: 'name',
    orderedBy: 'order',
    meta: ({ group }) => group,
    fields: [
      { field: 'name', label: fields.area, input: line, isNeeded: true },
      {
        field: 'group',
        label: fields.group,
        hint: fields.groupHint,
        input: { kind: 'list', list: 'groups' },
      },
    ],
  },
  groups: {
    title: 'name',
    meta: ({ annexNumber = '' }, { say }) =>
      annexNumber === '' ? undefined : say(forms.annexOf, { number: annexNumber }),
    fields: [
      { field: 'name', label: fields.group, input: line, isNeeded: true },
      { field: 'annexNumber', label: fields.annexNumber, input: { kind: 'number' } },
      { field: 'heading', label: fields.title, hint: fields.titleHint, input: lines },
    ],
  },
  units: {
    title: 'name',
    meta: () => undefined,
    fields: [{ field: 'name', label: fields.unit, input: line, isNeeded: true }],
  },
  statuses: {
    title: 'name',
    grouped: { field: 'subject', words: subjects },
    meta: ({ meaning }) => meaning,
    start: { subject: 'Åtgärd', color: '#616161', requiresFollowUp: 'Nej' },
    fields: [
      {
        field: 'subject',
        label: fields.subject,
        input: { kind: 'fixed', words: subjects },
        isNeeded: true,
        isLasting: true,
      },
      { field: 'name', label: fields.status, input: line, isNeeded: true },
      { field: 'symbol', label: fields.symbol, input: { kind: 'symbol' } },
      { field: 'color', label: fields.color, input: { kind: 'color' } },
      { field: 'meaning', label: fields.meaning, hint: fields.meaningHint, input: lines },
      { field: 'requiresFollowUp', label: fields.requiresFollowUp, input: { kind: 'fixed', words: yesNo } },
    ],
  },
  qualityFactors: {
    title: 'name',
    meta: ({ alias = '' }, { say }) => (alias === '' ? undefined : say(forms.alsoCalled, { name: alias })),
    fields: [
      { field: 'name', label: fields.qualityFactor, input: line, isNeeded: true },
      { field: 'alias', label: fields.alias, input: line },
    ],
  },
  terms: {
    title: 'term',
    meta: ({ explanation }) => explanation,
    fields: [
      { field: 'term', label: fields.term, input: line, isNeeded: true },
      { field: 'explanation', label: fields.explanation, input: lines, isNeeded: true },
    ],
  },
  timeLimits: {
    title: 'name',
    meta: ({ amount = '', unit = '', validFrom = '' }, { say }) =>
      say(validFrom === '' ? forms.lasts : forms.lastsFrom, {
        amount,
        unit: say(timeUnits.find(([word]) => word === unit)?.[1] ?? { sv: unit, en: unit }),
        year: validFrom,
      }),
    start: { unit: 'dagar' },
    fields: [
      { field: 'name', label: fields.timeLimit, input: line, isNeeded: true },
      { field: 'amount', label: fields.amount, input: { kind: 'number' }, isNeeded: true },
      { field: 'unit', label: fields.timeUnit, input: { kind: 'fixed', words: timeUnits }, isNeeded: true },
      { field: 'validFrom', label: fields.validFrom, input: { kind: 'number' } },
    ],
  },
};

export const shownLists = Object.keys(listDescriptions) as readonly ShownList[];
