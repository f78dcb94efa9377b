/** Workbooks as files of the person's own: opened by button or drop, downloaded again. */
import type { Workbook } from '../../host/workbook/workbook';
import { createWorkbook, FileError, loadWorkbook, saveWorkbook } from '../../host/xlsx';
import { fileTexts } from '../../texts/faults';
import { fillIn } from '../../texts/text';
import { element } from './elements';
import { language, say } from './language';

export type Opened =
  | { readonly kind: 'opened'; readonly workbook: Workbook }
  | { readonly kind: 'refused'; readonly text: string };

export function openBytes(bytes: Uint8Array, name: string): Opened {
  try {
    return { kind: 'opened', workbook: loadWorkbook(bytes, name) };
  } catch (cause) {
    if (!(cause instanceof FileError)) throw cause;
    return { kind: 'refused', text: fillIn(fileTexts[cause.reason][language], { path: name }) };
  }
}

export async function openFile(file: File): Promise<Opened> {
  return openBytes(new Uint8Array(await file.arrayBuffer()), file.name);
}

export function emptyWorkbook(): Opened {
  return { kind: 'opened', workbook: createWorkbook(say('workbookName')) };
}

/** The registers of the sample municipality, as the command line makes them. */
export async function sampleWorkbook(): Promise<Opened> {
  try {
    const answer = await fetch('/exempel.xlsx');
    if (answer.ok) return openBytes(new Uint8Array(await answer.arrayBuffer()), say('sampleName'));
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
  }
  return { kind: 'refused', text: say('sampleMissing') };
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function download(workbook: Workbook): void {
  const file = new Blob([new Uint8Array(saveWorkbook(workbook))], { type: xlsxType });
  const address = URL.createObjectURL(file);
  element('a', { href: address, download: workbook.name }).click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

/** Calls `take` with a file dropped anywhere on the page; `hint` shows while one is held over it. */
export function takeDrops(hint: HTMLElement, take: (file: File) => void): void {
  const show = (isOver: boolean): void => {
    hint.hidden = !isOver;
  };
  addEventListener('dragover', (event) => {
    event.preventDefault();
    show(true);
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) show(false);
  });
  addEventListener('drop', (event) => {
    event.preventDefault();
    show(false);
    const file = event.dataTransfer?.files[0];
    if (file) take(file);
  });
}
