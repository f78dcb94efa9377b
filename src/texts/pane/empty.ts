/** What is said in a workbook that has no registers. */
import type { Text } from '../text';

export const emptyTexts = {
  headline: { sv: 'Arbetsboken har inga register än', en: 'The workbook has no registers yet' },
  introduction: {
    sv: 'Börja med tomma register, eller se hur det blir med en påhittad kommuns.',
    en: 'Begin with empty registers, or see how it looks with those of an invented municipality.',
  },
  whatHappens: { sv: 'Det här händer med filen', en: 'What happens to the file' },
  sheetsAdded: {
    sv: 'Nya blad läggs till. Dina egna blad ändras inte.',
    en: 'New sheets are added. Your own sheets are not changed.',
  },
  nothingSent: {
    sv: 'Allt stannar i arbetsboken. Inget skickas ut.',
    en: 'Everything stays in the workbook. Nothing is sent out.',
  },
  readable: {
    sv: 'Det är vanliga Exceltabeller. Den som saknar tillägget kan läsa dem.',
    en: 'They are ordinary Excel tables. Someone without the add-in can read them.',
  },
  create: { sv: 'Skapa register', en: 'Create registers' },
  haveSheet: { sv: 'Finns riskerna redan i ett blad?', en: 'Are the risks in a sheet already?' },
  adopt: { sv: 'Gör om ett befintligt blad', en: 'Make registers of an existing sheet' },
  adoptMore: {
    sv: 'Du ser först hur det blir. Bladet står kvar orört.',
    en: 'You first see how it would be. The sheet stays untouched.',
  },
  import: { sv: 'Läs in från filer', en: 'Import from files' },
  importMore: {
    sv: 'CSV- eller JSON-filer blir register. Du ser först vad som läses in.',
    en: 'CSV or JSON files become registers. You first see what is imported.',
  },
  curious: { sv: 'Vill du se dig omkring först?', en: 'Want to look around first?' },
  trySample: { sv: 'Prova med exempelkommunen', en: 'Try the sample municipality' },
  sampleMore: {
    sv: 'Fyllda register för flera år, i den här arbetsboken.',
    en: 'Filled registers for several years, in this workbook.',
  },
} as const satisfies Record<string, Text>;
