/** `?exempel` opens the sample municipality, `?tom` an empty workbook; `?api=9` pretends to be an older Excel, `?en` speaks English. */
import { part } from './elements';
import { download, emptyWorkbook, openFile, sampleWorkbook, takeDrops, type Opened } from './files';
import { language, say } from './language';
import { Workbench } from './workbench';
import { workbenchTexts } from '../../texts/workbench';

const asked = new URLSearchParams(location.search);
const newestApi = 14;

function fillTexts(): void {
  document.documentElement.lang = language;
  for (const place of document.querySelectorAll<HTMLElement>('[data-text]')) {
    place.textContent = textOf(place.dataset['text']);
  }
  for (const place of document.querySelectorAll<HTMLElement>('[data-label]')) {
    place.setAttribute('aria-label', textOf(place.dataset['label']));
  }
}

function textOf(key: string | undefined): string {
  const found = Object.entries(workbenchTexts).find(([name]) => name === key);
  if (!found) throw new Error(`The page asks for the text ${String(key)}`);
  return found[1][language];
}

fillTexts();
const workbench = new Workbench({ apiLevel: Number(asked.get('api') ?? newestApi) });
Object.assign(globalThis, { workbench });

function show(opened: Opened): void {
  if (opened.kind === 'opened') workbench.open(opened.workbook);
  else workbench.tell(opened.text);
}

async function showFile(file: File): Promise<void> {
  show(await openFile(file));
}

const chooser = part('#chooser', HTMLInputElement);
part('#open', HTMLButtonElement).addEventListener('click', () => {
  chooser.click();
});
chooser.addEventListener('change', () => {
  const [file] = chooser.files ?? [];
  chooser.value = '';
  if (file) void showFile(file);
});
part('#download', HTMLButtonElement).addEventListener('click', () => {
  const { workbook } = workbench;
  if (!workbook) return;
  download(workbook);
  workbench.tell(say('downloaded', { name: workbook.name }));
});
takeDrops(part('#drop', HTMLElement), (file) => {
  void showFile(file);
});
show(asked.has('tom') ? emptyWorkbook() : await sampleWorkbook());
