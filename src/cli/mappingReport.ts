/** What pointing out says about itself, in Swedish. */
import type { MappingOutcome } from '../actions/mapping/mapColumns';
import { mappingFaultWords, mappingWords } from '../actions/mapping/mappingWords';
import { mappingTexts as texts } from '../texts/mapping';

export function mappingLines(outcome: MappingOutcome, isDry: boolean): readonly string[] {
  if (outcome.kind === 'notMapped') return outcome.faults.map((fault) => mappingFaultWords(fault, 'sv'));
  const heading = isDry ? texts.willMap.sv : texts.mapped.sv;
  return [heading, ...mappingWords(outcome.request, 'sv').map((line) => `  ${line}`)];
}
