/** The add-in's own page in its frame, connected to the embedded Excel. */
import { CrossWindow } from '../../host/office/crossWindow';
import { element } from './elements';
import type { EmbeddedExcel } from './embeddedExcel';

const addinPage = '/addin/taskpane.html';

/** Takes the place of `before`: the address of another workbook differs in its fragment only, which loads nothing anew. */
export function connectFrame(before: HTMLIFrameElement, excel: EmbeddedExcel): CrossWindow {
  const frame = element('iframe', { id: before.id, title: before.title });
  const { profile, workbook, connection } = excel;
  const connected = new CrossWindow(
    connection,
    {
      address: new URL(addinPage, location.href).href,
      origin: location.origin,
      profile,
      requirementSets: requirementSets(profile.apiLevel),
      documentName: workbook.name,
      post: (text, targetOrigin) => frame.contentWindow?.postMessage(text, targetOrigin),
    },
    `conversation_${crypto.randomUUID()}`,
  );
  frame.name = connected.target.name;
  frame.src = connected.target.address;
  before.replaceWith(frame);
  return connected;
}

function requirementSets(apiLevel: number): Readonly<Record<string, string>> {
  return {
    ExcelApi: `1.${apiLevel}`,
    SharedRuntime: '1.1',
    CustomFunctions: '1.7',
    CustomFunctionsRuntime: '1.3',
  };
}
