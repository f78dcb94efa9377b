/** What bringing a workbook up to date says about itself, in Swedish. */
import type { MigrationPreview } from '../actions/migrate/migrateWorkbook';
import { migrationWords } from '../actions/migrate/migrationWords';
import { migrateTexts as texts } from '../texts/migrate';
import { repairTexts } from '../texts/repair';
import { fillIn } from '../texts/text';
import { unreadableTexts } from './refusals';

export function migrationLines(outcome: MigrationPreview): readonly string[] {
  switch (outcome.kind) {
    case 'unreadable':
      return unreadableTexts(outcome);
    case 'noRegisters':
      return [repairTexts.noRegisters.sv];
    case 'protected':
      return [fillIn(repairTexts.protected.sv, { sheets: outcome.sheets.join(', ') })];
    case 'filtered':
      return [fillIn(texts.filtered.sv, { tables: outcome.tables.join(', ') })];
    case 'noRoom':
      return outcome.places.map((place) => fillIn(texts.noRoom.sv, { ...place }));
    case 'current':
      return [texts.current.sv];
    case 'previewed':
      return under(texts.willBeAdded.sv, migrationWords(outcome, 'sv'), texts.onlyVersion.sv);
    case 'migrated':
      return under(texts.added.sv, migrationWords(outcome, 'sv'), texts.versionNoted.sv);
  }
}

function under(heading: string, lines: readonly string[], otherwise: string): readonly string[] {
  return lines.length === 0 ? [otherwise] : [heading, ...lines.map((line) => `  ${line}`)];
}
