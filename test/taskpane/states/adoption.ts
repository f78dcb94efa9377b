/** Sheets as someone might have made them, and what they become. */
import { adopt, type Adoption } from '../../../src/read/adopt/adopt';
import { noAnswers } from '../../../src/read/adopt/answers';
import { readSource } from '../../../src/read/adopt/source';

type Cell = string | number;

function adoptionOf(name: string, values: readonly (readonly Cell[])[]): Adoption {
  const width = Math.max(...values.map((row) => row.length));
  const full = values.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
  const source = readSource(name, { row: 0, column: 0, values: full });
  return adopt([source], { answers: noAnswers, year: 2026, isYearSaid: false, lacksMerges: false });
}

export const clearAdoption = adoptionOf('Risklista 2025', [
  ['Risklista 2025 för hemtjänsten'],
  [],
  ['Nr', 'Riskbeskrivning', 'Sannolikhet', 'Konsekvens', 'Risknivå', 'Åtgärd', 'Klart senast', 'Pärm'],
  ['H1', 'Nycklar till bostäder kommer bort', 2, 3, 6, 'Kvittera nycklar varje dag', '2025-05-31', 'A'],
  ['H2', 'Besök uteblir när tekniken ligger nere', 3, 4, 9, 'Skriv ut dagens lista kl. 7', 'löpande', 'B'],
  ['H3', 'Ny vikarie får fel introduktion', 3, 2, 6, '', '', 'A'],
  ['', 'Summa', 8, 9, 21],
  [],
  ['* Bedömningen gjordes av arbetsgruppen i mars'],
]);

export const askingAdoption = adoptionOf('Bedömning', [
  ['Risk', 'Sannolikhet', 'Konsekvens före', 'Konsekvens efter', 'Ansvarig'],
  ['Larm besvaras för sent', 'Låg', 4, 2, 'Enhetschef natt'],
  ['Läkemedelslistan är inte aktuell', 'Hög (nattetid)', 3, 2, 'Sjuksköterska'],
  ['Dörrkoden sprids', 'Mycket hög', 2, 1, 'Enhetschef dag'],
]);
