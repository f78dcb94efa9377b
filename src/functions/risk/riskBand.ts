import { bandName } from '../../domain/risk/bands';
import { declareFunction } from '../declaration';
import * as kinds from '../kinds';
import { yearParameter } from '../parameters';

export const riskBandFunction = declareFunction({
  id: 'RISKKLASS',
  description: {
    sv: 'Namnet på den riskklass som nivån ligger i. Tom nivå ger tomt.',
    en: 'The name of the band that holds the level. A blank level gives blank.',
  },
  parameters: {
    level: {
      name: { sv: 'risknivå', en: 'risk level' },
      description: {
        sv: 'En risknivå som ligger i någon riskklass, ett heltal.',
        en: 'A risk level that lies in a band, a whole number.',
      },
      kind: kinds.level,
    },
    bands: {
      name: { sv: 'klasser', en: 'bands' },
      description: {
        sv: 'De fyra första kolumnerna i tabellen Riskklasser. Utan klasser: 1–3 Låg, 4–6 Medel, 8–9 Hög, 12–16 Mycket hög.',
        en: 'The first four columns of the table Riskklasser. Without: 1–3 Låg, 4–6 Medel, 8–9 Hög, 12–16 Mycket hög.',
      },
      kind: kinds.bands,
      optional: true,
    },
    year: yearParameter,
  },
  result: 'scalar',
  compute: ({ level, bands, year }) => bandName(level, bands, year),
});
