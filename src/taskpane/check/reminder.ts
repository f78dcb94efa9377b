/** The text that reminds a unit, or all of them, of what is left. */
import type { LocatedFinding } from '../../actions/check';
import { findingText } from '../../texts/findings';
import { checkViewTexts, reminderTexts as texts } from '../../texts/pane/checkView';
import type { Choice } from '../actions';
import type { Words } from '../language';
import { severities, withSeverity } from '../severity';
import { everything, unitOptions } from './filter';

/** Of one unit what is left, row by row; of all units how much, unit by unit. */
export function reminder(
  findings: readonly LocatedFinding[],
  unit: string | undefined,
  choice: Choice,
  words: Words,
): string {
  const { say } = words;
  const heading = say(choice.group === '' ? texts.subjectOfAll : texts.subject, { ...choice });
  const own = unit === undefined ? findings : findings.filter((each) => each.unit === unit);
  if (own.length === 0) return `${heading}\n\n${say(texts.nothingLeft)}`;
  const left = words.sayCount(own.length, texts.leftOne, texts.leftMany);
  return unit === undefined
    ? [heading, '', left, ...unitLines(findings, words)].join('\n')
    : [heading, '', unit === '' ? left : say(texts.ofUnit, { unit, left }), ...ownLines(own, words)].join(
        '\n',
      );
}

function unitLines(findings: readonly LocatedFinding[], { say }: Words): readonly string[] {
  return unitOptions(findings, everything).map(
    ({ value, count }) => `– ${value === '' ? say(checkViewTexts.noUnit) : value}: ${count}`,
  );
}

/** The gravest first. */
function ownLines(findings: readonly LocatedFinding[], { language }: Words): readonly string[] {
  return severities.flatMap((severity) =>
    withSeverity(findings, severity).map(({ finding, address }) => {
      const where = address === undefined ? '' : ` (${address.sheet}!${address.cell})`;
      return `– ${findingText(finding, language)}${where}`;
    }),
  );
}
