/** The field that lies over a cell while it is edited: a text, or the choices of its list. */
import { element } from './elements';

export interface Editing {
  readonly cell: HTMLElement;
  readonly label: string;
  readonly text: string;
  /** Undefined where the cell has no list. */
  readonly choices: readonly string[] | undefined;
  /** Which way to go on when the field is left by Enter or Tab. */
  readonly finish: (text: string | undefined, onward: 'stay' | 'down' | 'right') => void;
}

export function openEditor(editing: Editing): void {
  const field = editing.choices ? selectOf(editing.choices, editing) : textOf(editing);
  let isDone = false;
  const finish = (text: string | undefined, onward: 'stay' | 'down' | 'right'): void => {
    if (isDone) return;
    isDone = true;
    field.remove();
    editing.finish(text, onward);
  };
  listen(field, finish);
  if (field instanceof HTMLSelectElement) finishByPointer(field, finish);
  field.style.minHeight = `${editing.cell.clientHeight}px`;
  editing.cell.append(field);
  field.focus();
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(field.value.length, field.value.length);
}

type Field = HTMLSelectElement | HTMLTextAreaElement;

function listen(field: Field, finish: Editing['finish']): void {
  const key = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const breaksLine = event.altKey || event.shiftKey;
    if (event.key === 'Escape') finish(undefined, 'stay');
    else if (event.key === 'Enter' && !breaksLine) finish(field.value, 'down');
    else if (event.key === 'Tab') finish(field.value, 'right');
    else return;
    event.preventDefault();
  };
  if (field instanceof HTMLSelectElement) field.addEventListener('keydown', key);
  else field.addEventListener('keydown', key);
  field.addEventListener('blur', () => {
    finish(field.value, 'stay');
  });
  for (const kind of ['dblclick', 'mousedown', 'click']) {
    field.addEventListener(kind, (event) => {
      event.stopPropagation();
    });
  }
}

/** A choice made by the pointer is made at once; arrow keys only walk among the choices. */
function finishByPointer(field: HTMLSelectElement, finish: Editing['finish']): void {
  let isWalking = false;
  field.addEventListener('keydown', () => {
    isWalking = true;
  });
  field.addEventListener('pointerdown', () => {
    isWalking = false;
  });
  field.addEventListener('change', () => {
    if (!isWalking) finish(field.value, 'stay');
  });
}

function textOf({ label, text }: Editing): HTMLTextAreaElement {
  const field = element('textarea', { class: 'editor', 'aria-label': label, rows: 1 });
  field.value = text;
  return field;
}

function selectOf(choices: readonly string[], { label, text }: Editing): HTMLSelectElement {
  const all = [...new Set(['', ...choices, text])];
  const options = all.map((choice) => element('option', { value: choice }, choice === '' ? '–' : choice));
  const field = element('select', { class: 'editor', 'aria-label': label }, ...options);
  field.value = text;
  return field;
}
