/** A foreign sheet of many risks becomes registers: how the time grows with the rows. */
import { adoptSheet } from '../../src/actions/adopt/adoptSheet';
import { openHost, type Host } from '../../src/host/office/host';
import { web } from '../../src/host/office/profile';
import { bookOf } from '../adopt/sheets';
import type { Way } from './paired';

const headers = [
  'Nr',
  'Riskbeskrivning',
  'Sannolikhet',
  'Konsekvens',
  'Risknivå',
  'Åtgärd',
  'Ansvarig',
  'Status',
];

/** @param rows a risk and a measure each */
export function adoptionOf(rows: number): Way<Host> {
  const body = Array.from({ length: rows }, (_, at) => [
    `B${at + 1}`,
    `Det som kan hända på plats ${at + 1}`,
    1 + (at % 4),
    1 + (at % 3),
    (1 + (at % 4)) * (1 + (at % 3)),
    `Det som görs åt ${at + 1}`,
    `Enhet ${at % 40}`,
    'Pågår',
  ]);
  return {
    name: `a foreign sheet of ${rows} rows → registers`,
    prepare: () => openHost(bookOf({ Lista: { rows: [headers, ...body] } }), { profile: web }),
    run: async (host) => {
      const outcome = await adoptSheet(host.run, {
        answers: { columns: [], words: [] },
        today: '2026-11-25',
      });
      if (outcome.kind !== 'adopted') throw new Error(`The sheet was not adopted: ${outcome.kind}`);
    },
  };
}
