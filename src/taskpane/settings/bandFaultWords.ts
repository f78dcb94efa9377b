/** Gaps and overlaps of bands in words. */
import type { BandFault } from '../../actions/settings/bandFaults';
import { bandTexts as texts } from '../../texts/pane/settingsRisk';
import type { Words } from '../language';

export function bandFaultWords(fault: BandFault, { say, language }: Words): string {
  const listed = (words: readonly (string | number)[]): string =>
    new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(words.map(String));
  switch (fault.kind) {
    case 'gap':
      return say(fault.levels.length === 1 ? texts.oneGap : texts.manyGaps, { levels: listed(fault.levels) });
    case 'overlap':
      return say(texts.overlap, { bands: listed(fault.bands), levels: listed(fault.levels) });
    case 'incomplete':
      return say(texts.incomplete, { band: fault.band === '' ? say(texts.unnamed) : fault.band });
  }
}
