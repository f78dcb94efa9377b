/**
 * A trace's rows as one text: rows with `;` between them, cells with `|`, a cell's fields with `,`. The first field
 * holds the hashes and marks, the second the form of the key as its place in the list that the text begins with, the
 * third the register row's number where another one stands in the row above.
 */
import { mapInSlices, type Slices } from '../../domain/slices';
import type { Joint } from './cut';
import { hashLength } from './hash';

export interface TracedCell {
  /** Hash of what was written. */
  readonly written: string;
  /** Hash of what was generated from the source; '' when that is what was written. */
  readonly base: string;
  readonly joint: Joint;
  /** The part begins with `Forts.` */
  readonly isContinued: boolean;
  readonly isRepeated: boolean;
  readonly isEdited: boolean;
  /** '' for a cell that only fills out its row. */
  readonly key: string;
}

/** No text hashes to this, or one in 10^10. */
export const emptyHash = '0'.repeat(hashLength);

export const blankCell: TracedCell = {
  written: emptyHash,
  base: '',
  joint: 'first',
  isContinued: false,
  isRepeated: false,
  isEdited: false,
  key: '',
};

const jointSigns: Readonly<Record<Joint, string>> = { first: '', space: 's', line: 'l', none: 'n' };
const jointOfSign = new Map(Object.entries(jointSigns).map(([joint, sign]) => [sign, joint as Joint]));

function marksOf(cell: TracedCell): string {
  const joint = jointSigns[cell.joint];
  return (
    (cell.isContinued ? joint.toUpperCase() : joint) +
    (cell.isRepeated ? 'r' : '') +
    (cell.isEdited ? 'e' : '')
  );
}

function decoded(hashesAndMarks: string, key: string): TracedCell {
  const after = hashesAndMarks.slice(hashLength);
  const base = after.length < hashLength ? '' : after.slice(0, hashLength);
  const marks = after.slice(base.length);
  const sign = /[sln]/iu.exec(marks)?.[0] ?? '';
  return {
    written: hashesAndMarks.slice(0, hashLength),
    base,
    joint: jointOfSign.get(sign.toLowerCase()) ?? 'first',
    isContinued: sign !== sign.toLowerCase(),
    isRepeated: marks.includes('r'),
    isEdited: marks.includes('e'),
    key,
  };
}

/** `Risker/R1/2025/Risk` is the form `Risker//2025/Risk` and the number `R1`. */
function formAndNumber(key: string): [string, string] {
  const start = key.indexOf('/') + 1;
  if (start === 0) return [key, ''];
  const slash = key.indexOf('/', start);
  const end = slash < 0 ? key.length : slash;
  return [key.slice(0, start) + key.slice(end), key.slice(start, end)];
}

function keyOf(form: string, number: string): string {
  const start = form.indexOf('/') + 1;
  return form.slice(0, start) + number + form.slice(start);
}

export function* textOfRows(rows: readonly (readonly TracedCell[])[]): Slices<string> {
  const forms = new Map<string, number>();
  const above: string[] = [];
  const encoded = (cell: TracedCell, column: number): string => {
    if (cell === blankCell) return '';
    const hashesAndMarks = cell.written + cell.base + marksOf(cell);
    if (cell.key === '') return hashesAndMarks;
    const [form, number] = formAndNumber(cell.key);
    const place = forms.get(form) ?? forms.size;
    forms.set(form, place);
    const isAsAbove = above[column] === number;
    above[column] = number;
    return `${hashesAndMarks},${place.toString(36)}${isAsAbove ? '' : `,${number}`}`;
  };
  const lines = yield* mapInSlices(rows, (row) => row.map(encoded).join('|'));
  return [[...forms.keys()].join('|'), ...lines].join(';');
}

export function rowsOfText(text: string): TracedCell[][] {
  const [first = '', ...lines] = text.split(';');
  const forms = first.split('|');
  const above: string[] = [];
  const decode = (cell: string, column: number): TracedCell => {
    if (cell === '') return blankCell;
    const [hashesAndMarks = '', place, written] = cell.split(',');
    if (place === undefined) return decoded(hashesAndMarks, '');
    const number = written ?? above[column] ?? '';
    above[column] = number;
    return decoded(hashesAndMarks, keyOf(forms[Number.parseInt(place, 36)] ?? '', number));
  };
  return lines.map((line) => line.split('|').map(decode));
}
