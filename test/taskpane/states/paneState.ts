/** A state that the pane can be in, as a workbook that never was; and what most of them have in common. */
import type { Overview } from '../../../src/actions/readOverview';
import type { PaneActions } from '../../../src/taskpane/actions';
import type { FreezingEnd } from '../../../src/taskpane/share/freezing';
import type { Text } from '../../../src/texts/text';
import type { View } from '../../../src/taskpane/views/views';

export interface PaneState {
  readonly actions: PaneActions;
  readonly view: View;
  readonly isReadOnly?: true;
  /** What a button of the ribbon did to the functions. */
  readonly told?: FreezingEnd;
  /** Whose rows are chosen first. */
  readonly person?: string;
  /** The status that is then chosen. */
  readonly status?: string;
  /** What is pasted in the first text field before anything is pressed. */
  readonly pasted?: string;
  /** The state comes after the footer's last button has been pressed. */
  readonly isPressed?: true;
  /** In the fields with choices, from the first on, the choice at that position is made. */
  readonly picks?: readonly number[];
  /** The button that leads to what the state is about. */
  readonly opens?: Text;
  /** The state comes after this has been typed in a field, and the field has been left. */
  readonly types?: Typing;
  /** The state comes after buttons of these names have been pressed, one after the other. */
  readonly presses?: readonly Text[];
  /** All that can be opened is open. */
  readonly opensAll?: true;
}

export interface Typing {
  /** Its label. */
  readonly field: string;
  readonly text: string;
}

/** By name: a group of states that belong to one view. */
export type PaneStates = Readonly<Record<string, PaneState>>;

/** Work that goes on for as long as the state is looked at. */
export const never = (): Promise<never> => new Promise(() => undefined);

export const done = (): Promise<void> => Promise.resolve();

/** Somebody changes the workbook as soon as it is watched. */
export const soonChanged: PaneActions['watchChanges'] = (changed) => {
  setTimeout(changed, 100);
  return Promise.resolve(done);
};

/** What an action says that can be taken back. */
export const remembered = { kind: 'remembered', id: 3 } as const;

/** What Excel throws. */
export function excelError(code: string): Error {
  return Object.assign(new Error(code), { code, debugInfo: {} });
}

/** What the browser throws where the network does not bring a part of the add-in. */
export function unreachable(): Error {
  return Object.assign(new Error('Loading chunk failed'), { name: 'ChunkLoadError' });
}

export const overview: Overview = {
  kind: 'overview',
  years: [2024, 2025],
  groups: ['vuxna', 'barn och unga'],
  year: 2025,
  group: 'vuxna',
  registers: [
    { register: 'risks', count: 18, sheet: 'Risker' },
    { register: 'selfChecks', count: 21, sheet: 'Egenkontroller' },
    { register: 'measures', count: 22, sheet: 'Åtgärder' },
    { register: 'indicators', count: 9, sheet: 'Indikatorer' },
  ],
  isOlder: false,
  annexSheet: undefined,
};
