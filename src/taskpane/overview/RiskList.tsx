/** Risks by number and title with their level, each with the way to its row. */
import { useState } from 'react';
import type { ShownRisk } from '../../actions/overview/readYearPicture';
import { overviewTexts as texts } from '../../texts/pane/overview';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { Line, Lines } from '../parts/Lines';
import { ShowMore } from '../parts/ShowMore';
import { TextButton } from '../parts/TextButton';
import { LevelChip } from '../risk/LevelChip';

export interface RiskListProps {
  readonly risks: readonly ShownRisk[];
  readonly onGoTo: (address: CellAddress) => void;
}

/** As many as can be taken in; the rest on demand. */
const shownAtFirst = 20;

export function RiskList({ risks, onGoTo }: RiskListProps) {
  const { say } = useWords();
  const [shown, setShown] = useState(shownAtFirst);
  if (risks.length === 0) return null;
  return (
    <>
      <Lines>
        {risks.slice(0, shown).map((risk, at) => (
          <Line key={at} title={<RiskTitle risk={risk} onGoTo={onGoTo} />}>
            {risk.level === undefined ? say(texts.noLevel) : <LevelChip {...risk.level} />}
          </Line>
        ))}
      </Lines>
      <ShowMore of={risks.length} shown={shown} step={5 * shownAtFirst} onShow={setShown} />
    </>
  );
}

interface RiskTitleProps {
  readonly risk: ShownRisk;
  readonly onGoTo: (address: CellAddress) => void;
}

export function RiskTitle({ risk, onGoTo }: RiskTitleProps) {
  const { nr, title, address } = risk;
  const text = `${nr} ${title}`;
  if (address === undefined) return text;
  return (
    <TextButton
      onClick={() => {
        onGoTo(address);
      }}
    >
      {text}
    </TextButton>
  );
}
