/** What the command line says. */
import type { Text } from './text';

export const commandLineTexts = {
  usage: {
    sv: 'Kommandon:\n{usages}\nBeskrivs i README.md.',
    en: 'Commands:\n{usages}\nDescribed in README.md.',
  },
  unknownCommand: {
    sv: 'Kommandot ”{name}” finns inte. Inget har ändrats.',
    en: 'There is no command “{name}”. Nothing has changed.',
  },
  missingOption: {
    sv: '{option} saknas. Inget har ändrats.\nSå här: {usage}',
    en: '{option} is missing. Nothing has changed.\nLike this: {usage}',
  },
  notUnderstood: {
    sv: 'Det gick inte att tolka: {detail}. Inget har ändrats.\nSå här: {usage}',
    en: 'This was not understood: {detail}. Nothing has changed.\nLike this: {usage}',
  },
  created: {
    sv: 'Arbetsboken {path} är skapad.',
    en: 'The workbook {path} has been created.',
  },
  exported: {
    sv: 'Registren är exporterade till {path}.',
    en: 'The registers have been exported to {path}.',
  },
  inPlainSight: {
    sv: 'Exporten är fullständig: {count} utfall som bilagan inte visar, för att få har svarat, står i klartext. Med --withhold skyddas de.',
    en: 'The export is complete: {count} outcomes that the annex does not show, since few have answered, stand in plain sight. With --withhold they are protected.',
  },
} as const satisfies Record<string, Text>;
