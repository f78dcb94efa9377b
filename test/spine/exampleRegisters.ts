/** Small registers with one of each thing an annex shows, for tests that make many annexes of them. */
import type { AnnexRequest } from '../../src/actions/annex/makeAnnex';
import type { RegisterRow, RegisterRows } from './registerBooks';

export const theExample: AnnexRequest = { year: 2025, group: 'vuxna' };

const place = { År: 2025, Målgrupp: 'vuxna', Område: 'Boende med stöd' };

export const risk = (nr: string, rest: RegisterRow = {}): RegisterRow => ({
  ...place,
  'Risk nr': nr,
  Risk: `Risken ${nr}`,
  'Angiven nivå': 9,
  ...rest,
});

export const selfCheck = (nr: string, rest: RegisterRow = {}): RegisterRow => ({
  ...place,
  'Egenkontroll nr': nr,
  Egenkontroll: `Kontrollen ${nr}`,
  Uppföljning: `Resultatet av ${nr} är bra.`,
  ...rest,
});

export const measure = (nr: string, rest: RegisterRow = {}): RegisterRow => ({
  ...place,
  'Åtgärd nr': nr,
  Åtgärd: `Åtgärden ${nr}`,
  Status: 'Klar',
  Uppföljning: `Så gick det med ${nr}.`,
  ...rest,
});

/** Risk, self-checks and measures that hang together and alone, an indicator with a chart and one without, a term. */
export const exampleRows = {
  Risker: [risk('R1', { Beskrivning: 'Uppgifter kan saknas i akten.' }), risk('R2')],
  Egenkontroller: [
    selfCheck('E1', { 'Risk nr': 'R1', Status: 'Godkänd' }),
    selfCheck('E2', { Område: 'Utredning', Ny: 'Ja', Uppföljning: '' }),
  ],
  Åtgärder: [
    measure('Å1', { 'Egenkontroll nr': 'E1' }),
    measure('Å2', { 'Egenkontroll nr': 'E1', Status: 'Pågår' }),
    measure('Å3', { Område: 'Utredning', Åtgärd: 'Skriva en SIP' }),
  ],
  Indikatorer: [
    { 'Indikator nr': 'I1', Indikator: 'Nöjda brukare', Mätenhet: 'procent', Riktning: 'Högre är bättre' },
    { 'Indikator nr': 'I2', Indikator: 'Väntetid', Mätenhet: 'dagar', Riktning: 'Lägre är bättre' },
  ],
  Utfall: [
    { 'Indikator nr': 'I1', År: 2024, Utfall: 0.8 },
    { 'Indikator nr': 'I1', År: 2025, Utfall: 0.77, Målvärde: 0.85, Kommentar: 'Under målet.' },
    { 'Indikator nr': 'I2', År: 2025, Saknas: 'Systemstöd saknas' },
  ],
  Målgrupper: [{ Målgrupp: 'vuxna', 'Bilaga nr': '2' }],
  Ordförklaringar: [{ Term: 'SIP', Förklaring: 'En plan som kommun och region gör tillsammans.' }],
} satisfies RegisterRows;
