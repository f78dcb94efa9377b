/** Files as somebody has chosen them, whatever they are, or a text that was pasted: CSV for some tables, or one JSON. */
import type { Slices } from '../../domain/slices';
import { readCsvFilesInSlices } from './csvFiles';
import { decodeText } from './decode';
import type { Imported, ImportFault, OpenedFile } from './imported';
import { readJsonFileInSlices } from './jsonFile';

/** More than the largest registers are as JSON, and less than a pane can hold in memory several times over. */
const mostMegabytes = 60;
const megabyte = 1_000_000;

export function* readChosenFiles(files: readonly OpenedFile[]): Slices<Imported> {
  const faults = files.flatMap(faultOf);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const json = files.filter(isJson);
  const [first] = json;
  if (first === undefined) return yield* readCsvFilesInSlices(files);
  if (files.length === 1) return yield* readJsonFileInSlices(first);
  return { kind: 'faulty', faults: [{ fault: 'jsonAmongOthers', from: first.name }] };
}

function faultOf({ name: from, bytes }: OpenedFile): readonly ImportFault[] {
  if (bytes.length > mostMegabytes * megabyte) {
    return [{ fault: 'tooLarge', from, megabytes: Math.ceil(bytes.length / megabyte), most: mostMegabytes }];
  }
  if (workbookMarks.some((mark) => beginsWith(bytes, mark))) return [{ fault: 'isWorkbook', from }];
  const text = decodeText(bytes.subarray(0, looked));
  if (text.includes('\0\0')) return [{ fault: 'notText', from }];
  return text.trim() === '' ? [{ fault: 'empty', from }] : [];
}

/** A zip, as .xlsx is, and what .xls and encrypted workbooks are. */
const workbookMarks: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function beginsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** Bytes by which a text is told from something else. */
const looked = 4_000;

function isJson({ name, bytes }: OpenedFile): boolean {
  return /\.json$/iu.test(name) || /^\s*\{/u.test(decodeText(bytes.subarray(0, looked)));
}
