/** What the pane's settings say. */
import type { Text } from '../text';

export const settingsTexts = {
  headline: { sv: 'Inställningar', en: 'Settings' },
  language: { sv: 'Språk i rutan', en: 'Language of the pane' },
  languageHint: {
    sv: 'Sparas i den här webbläsaren. Bilagan är alltid på svenska.',
    en: 'Kept in this browser. The annex is always in Swedish.',
  },
  excel: { sv: 'Som Excel', en: 'As Excel' },
  sv: { sv: 'Svenska', en: 'Swedish (svenska)' },
  en: { sv: 'Engelska (English)', en: 'English' },
  share: { sv: 'Innan du delar arbetsboken', en: 'Before you share the workbook' },
  shareMore: {
    sv: 'Den som saknar tillägget ser värdena om du ersätter funktionerna först.',
    en: 'Someone without the add-in sees the values if you replace the functions first.',
  },
  toShare: { sv: 'Ersätt eller återställ funktioner', en: 'Replace or restore functions' },
} as const satisfies Record<string, Text>;
