/** What the preview without Excel says. */
import type { Text } from './text';

export const workbenchTexts = {
  title: { sv: 'Förhandsvisning utan Excel', en: 'Preview without Excel' },
  explanation: {
    sv: 'Allt stannar i den här fliken. Inget skickas ut.',
    en: 'Everything stays in this tab. Nothing is sent out.',
  },
  open: { sv: 'Öppna egen arbetsbok', en: 'Open own workbook' },
  openEmpty: { sv: 'Tom arbetsbok', en: 'Empty workbook' },
  openSample: { sv: 'Exempelkommunen', en: 'Sample municipality' },
  download: { sv: 'Hämta', en: 'Download' },
  files: { sv: 'Arbetsbok', en: 'Workbook' },
  drop: { sv: 'Släpp arbetsboken här', en: 'Drop the workbook here' },
  sheets: { sv: 'Blad', en: 'Sheets' },
  sheet: { sv: 'Bladet {name}', en: 'The sheet {name}' },
  corner: { sv: 'Rad', en: 'Row' },
  cell: { sv: 'Cell', en: 'Cell' },
  content: { sv: 'Innehåll', en: 'Content' },
  editCell: { sv: 'Innehåll i {address}', en: 'Content of {address}' },
  paneFrame: { sv: 'Tilläggets panel', en: "The add-in's pane" },
  opened: { sv: '{name} är öppnad.', en: '{name} is open.' },
  downloaded: { sv: '{name} är hämtad.', en: '{name} has been downloaded.' },
  edited: { sv: '{address} är ändrad.', en: '{address} has changed.' },
  notAccepted: {
    sv: 'Cellen tar inte emot det. Inget har ändrats. {message}',
    en: 'The cell does not take that. Nothing has changed. {message}',
  },
  moreRows: { sv: 'Visa fler rader ({shown} av {all} visas)', en: 'Show more rows ({shown} of {all} shown)' },
  moreColumns: {
    sv: 'Bladets {shown} första kolumner av {all} visas.',
    en: 'The first {shown} columns of {all} are shown.',
  },
  sampleMissing: {
    sv: 'Exempelkommunens arbetsbok gick inte att hämta. Inget har gått förlorat. Kontrollera att npm start fortfarande körs och ladda om sidan.',
    en: "The sample municipality's workbook could not be fetched. Nothing has been lost. Check that npm start is still running and reload the page.",
  },
  chartIs: { sv: 'Diagram: {title}. {values}', en: 'Chart: {title}. {values}' },
  workbookName: { sv: 'Arbetsbok.xlsx', en: 'Workbook.xlsx' },
  sampleName: { sv: 'Exempelkommunen.xlsx', en: 'Exempelkommunen.xlsx' },
  address: {
    sv: 'Förhandsvisningen är öppen på {address}',
    en: 'The preview is open at {address}',
  },
  certificate: {
    sv: 'Webbläsaren varnar första gången: certifikatet är gjort på den här datorn och gäller bara localhost. Välj Avancerat och fortsätt till localhost.',
    en: 'The browser warns the first time: the certificate was made on this computer and holds for localhost only. Choose Advanced and continue to localhost.',
  },
  stop: { sv: 'Avsluta med Ctrl+C.', en: 'Stop with Ctrl+C.' },
  building: { sv: 'Bygger tillägget och förhandsvisningen …', en: 'Building the add-in and the preview …' },
  wrongPort: {
    sv: '--port ska vara ett tal mellan 1 och 65535. Inget har startats.',
    en: '--port must be a number between 1 and 65535. Nothing has been started.',
  },
  noPort: {
    sv: 'Ingen av portarna {first}–{last} är ledig. Inget har startats. Ange en annan med --port.',
    en: 'None of the ports {first}–{last} is free. Nothing has been started. Give another with --port.',
  },
} as const satisfies Record<string, Text>;
