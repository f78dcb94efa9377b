/** Levels that are missing, wrong, contradicted or in no band. */
import type { Judgements } from '../annex/cells';
import { finding, type Report } from '../findings';
import { placeOf } from '../place';
import type { Located, Risk } from '../registers';
import type { LevelField } from '../risk/level';

const levelColumns: { readonly [Field in LevelField]: string } = {
  likelihood: 'Sannolikhet',
  consequence: 'Konsekvens',
  statedLevel: 'Angiven nivå',
};

function checkRisk(risk: Located<Risk>, judgements: Judgements, scale: number, report: Report): void {
  const { level, band } = judgements.ofRisk(risk);
  switch (level.kind) {
    case 'missing':
      report(finding('risk-level-missing', placeOf('Risker', risk, 'Risknivå'), {}));
      return;
    case 'word':
      report(finding('risk-level-in-words', placeOf('Risker', risk, 'Angiven nivå'), { word: level.word }));
      return;
    case 'invalid': {
      const { reason, field } = level;
      report(
        finding('risk-level-invalid', placeOf('Risker', risk, levelColumns[field]), { reason, field, scale }),
      );
      return;
    }
    case 'computed':
    case 'stated': {
      const stated = risk.statedLevel;
      if (typeof stated === 'number' && stated !== level.level) {
        const place = placeOf('Risker', risk, 'Angiven nivå');
        report(finding('risk-level-contradicted', place, { stated, level: level.level }));
      }
      if (band !== undefined) return;
      report(finding('level-without-band', placeOf('Risker', risk, 'Risknivå'), { level: level.level }));
    }
  }
}

export function checkRisks(
  risks: readonly Located<Risk>[],
  judgements: Judgements,
  scale: number,
  report: Report,
): void {
  for (const risk of risks) checkRisk(risk, judgements, scale, report);
}
