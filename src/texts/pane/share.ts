/** What is said about sharing the workbook with those who do not have the add-in. */
import type { Text } from '../text';

export const shareTexts = {
  headline: { sv: 'Innan du delar arbetsboken', en: 'Before you share the workbook' },
  introduction: {
    sv: 'Den som saknar tillägget kan läsa allt, men där funktionerna räknar kan det stå #NAMN?.',
    en: 'Someone without the add-in can read everything, but where its functions calculate there may be #NAME?.',
  },
  toValues: { sv: 'Ersätt funktioner med värden', en: 'Replace functions with values' },
  toValuesMore: {
    sv: 'Det som står i cellerna står kvar, som vanliga tal och texter. Formlerna sparas i arbetsboken.',
    en: 'What stands in the cells stays, as ordinary numbers and texts. The formulas are kept in the workbook.',
  },
  toFunctions: { sv: 'Återställ funktioner', en: 'Restore functions' },
  toFunctionsMore: {
    sv: 'När du arbetar vidare: cellerna räknas ut igen. Det som någon ändrat sedan dess lämnas som det är.',
    en: 'When you work on: the cells are calculated again. What someone has changed since then is left as it is.',
  },
  few: { sv: 'Utfall med få svar', en: 'Outcomes of few answers' },
  fewMore: {
    sv: 'Registret Utfall delas som det är: även utfall som bilagan inte visar, för att få har svarat, går att läsa i filen. Ska de inte spridas delar du bara bilagans blad.',
    en: 'The register Utfall is shared as it is: outcomes that the annex does not show, since few have answered, can be read in the file too. If they are not to be spread, share the annex’s sheet alone.',
  },
  frozen: {
    sv: '{count} formler är nu värden, från {date}. Med Återställ funktioner kommer de tillbaka.',
    en: '{count} formulas are values now, from {date}. Restore functions brings them back.',
  },
  frozenOne: {
    sv: 'En formel är nu ett värde, från {date}. Med Återställ funktioner kommer den tillbaka.',
    en: 'One formula is a value now, from {date}. Restore functions brings it back.',
  },
  tidied: {
    sv: 'Det som var kvar av tidigare funktioner är undanstädat.',
    en: 'What was left of earlier functions has been tidied up.',
  },
  undoable: { sv: 'Tidigare innehåll', en: 'Former contents' },
  undoableMore: {
    sv: 'För att du ska kunna ångra sparas det som stod i cellerna dolt i arbetsboken. Det följer med den.',
    en: 'So that you can undo, what stood in the cells is kept hidden in the workbook. It goes with it.',
  },
  toUndoable: { sv: 'Se och töm listan', en: 'See and empty the list' },
  replacing: { sv: 'Ersätter funktionerna …', en: 'Replacing the functions …' },
  restoring: { sv: 'Återställer funktionerna …', en: 'Restoring the functions …' },
} as const satisfies Record<string, Text>;
