/**
 * The one page of the shared runtime: custom functions, ribbon commands and pane. The functions are associated at
 * once, since Excel may call them as soon as the page is there.
 */
import { createRoot } from 'react-dom/client';
import { commands, type CommandEvent } from '../commands/commands';
import { runInExcel } from '../excel/session';
import { registerFunctions, type Associate } from '../functions/registration';
import { fetchAhead } from '../taskpane/fetchAhead';
import { Pane, StoppedPane, type Appearance } from '../taskpane/Pane';
import { changeFunctions, isAsAsked } from '../taskpane/share/freezing';
import { isDarkBackground } from '../taskpane/theme';
import type { BeginningTrouble } from '../taskpane/trouble';
import { workbookActions } from '../taskpane/workbookActions';
import { viewRequests } from './viewRequests';

/** As in the manifest. */
const neededSets = [
  ['SharedRuntime', '1.1'],
  ['ExcelApi', '1.13'],
  ['CustomFunctionsRuntime', '1.1'],
] as const;

/** How long Excel may take to answer before the user is told that it does not. */
const patience = 20_000;

/** What office.js puts in the global scope; nothing in a page that it never reached. */
const { Office: office, CustomFunctions: customFunctions } = globalThis as {
  readonly Office?: typeof Office;
  readonly CustomFunctions?: { readonly associate: Associate };
};
const views = viewRequests();
const actions = workbookActions(runInExcel);
const root = createRoot(paneElement());

function paneElement(): HTMLElement {
  const element = document.getElementById('pane');
  if (element === null) throw new Error('The page has no element for the pane');
  return element;
}

function appearance(): Appearance {
  const context = office?.context as Partial<Office.Context> | undefined;
  const spoken = context?.displayLanguage ?? navigator.language;
  return {
    language: /^en\b/iu.test(spoken) ? 'en' : 'sv',
    isDark: isDarkBackground(context?.officeTheme?.bodyBackgroundColor),
  };
}

function showPane(excel: typeof Office): void {
  root.render(
    <Pane
      actions={actions}
      viewRequests={views}
      isReadOnly={excel.context.document.mode === excel.DocumentMode.ReadOnly}
      {...appearance()}
    />,
  );
}

function showStopped(kind: BeginningTrouble): void {
  root.render(<StoppedPane trouble={{ kind }} {...appearance()} />);
}

function lacksSomething({ requirements }: Office.Context): boolean {
  return neededSets.some(([name, version]) => !requirements.isSetSupported(name, version));
}

async function start(excel: typeof Office): Promise<void> {
  fetchAhead();
  const waiting = setTimeout(() => {
    showStopped('officeUnreachable');
  }, patience);
  const { host } = await excel.onReady();
  clearTimeout(waiting);
  if (host !== excel.HostType.Excel) showStopped('outsideExcel');
  else if (lacksSomething(excel.context)) showStopped('excelTooOld');
  else {
    associateCommands(excel);
    showPane(excel);
  }
}

function associateCommands(excel: typeof Office): void {
  const named = commands({
    showView: async (view) => {
      views.ask({ view });
      await excel.addin.showAsTaskpane();
    },
    changeFunctions: async (change) => {
      const told = await changeFunctions(change, actions);
      views.ask({ view: 'share', told });
      if (!isAsAsked(told)) await excel.addin.showAsTaskpane();
    },
  });
  for (const [name, command] of Object.entries(named)) {
    excel.actions.associate(name, (event?: CommandEvent) => void command(event));
  }
}

if (customFunctions !== undefined) {
  registerFunctions((id, implementation) => {
    customFunctions.associate(id, implementation);
  });
}
if (office === undefined) showStopped('officeUnreachable');
else void start(office);
