/** How many risks stand in each cell of the matrix; a chosen cell shows its risks below. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShownPicture, ShownRisk } from '../../actions/overview/readYearPicture';
import { overviewTexts as texts } from '../../texts/pane/overview';
import { riskTexts } from '../../texts/pane/risk';
import type { CellAddress } from '../actions';
import { useWords, type Words } from '../language';
import { TextButton } from '../parts/TextButton';
import { Meta, Section } from '../parts/View';
import { BandChip } from '../risk/LevelChip';
import type { Factors } from '../risk/MatrixChoice';
import { MatrixFilter } from '../risk/MatrixFilter';
import { RiskList } from './RiskList';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px', margin: '8px 0 4px' },
});

/** Whose risks are listed below the matrix. */
type Shown = Factors | 'all' | 'none';

export interface RiskMapProps {
  readonly picture: ShownPicture;
  readonly onGoTo: (address: CellAddress) => void;
}

export function RiskMap({ picture, onGoTo }: RiskMapProps) {
  const words = useWords();
  const { say, sayCount } = words;
  const styles = useStyles();
  const [shown, setShown] = useState<Shown>('none');
  const { matrix, bands, risks, statedOnly, withoutLevel } = picture;
  const pressed = typeof shown === 'object' ? shown : undefined;
  return (
    <Section
      heading={say(texts.perLevel)}
      aside={
        <TextButton
          onClick={() => {
            setShown(shown === 'all' ? 'none' : 'all');
          }}
        >
          {shown === 'all' ? say(texts.hide) : say(texts.showAll, { count: risks.length })}
        </TextButton>
      }
    >
      <MatrixFilter
        matrix={matrix}
        countIn={(cell) => risksIn(risks, cell).length}
        pressed={pressed}
        onPress={(cell) => {
          setShown(cell ?? 'none');
        }}
      />
      <div className={styles.legend} aria-hidden="true">
        {bands.map(({ band }) => (
          <BandChip key={band.name} band={band} />
        ))}
      </div>
      <div role="status">
        <Meta>{shownInWords(picture, shown, words)}</Meta>
      </div>
      {shown !== 'none' && (
        <RiskList
          key={typeof shown === 'object' ? `${shown.likelihood}:${shown.consequence}` : shown}
          risks={shown === 'all' ? risks : risksIn(risks, shown)}
          onGoTo={onGoTo}
        />
      )}
      {statedOnly > 0 && <Meta>{sayCount(statedOnly, texts.oneStatedOnly, texts.manyStatedOnly)}</Meta>}
      {withoutLevel > 0 && (
        <Meta>{sayCount(withoutLevel, texts.oneWithoutLevel, texts.manyWithoutLevel)}</Meta>
      )}
    </Section>
  );
}

function risksIn(risks: readonly ShownRisk[], { likelihood, consequence }: Factors): readonly ShownRisk[] {
  return risks.filter(({ cell }) => cell?.likelihood === likelihood && cell.consequence === consequence);
}

function shownInWords({ matrix, risks }: ShownPicture, shown: Shown, { say }: Words): string {
  if (shown === 'none') return say(texts.pressToSee);
  if (shown === 'all') return say(texts.allShown, { count: risks.length });
  const cell = matrix[matrix.length - shown.likelihood]?.[shown.consequence - 1];
  const count = risksIn(risks, shown).length;
  const band = cell?.band?.name;
  const level =
    band === undefined
      ? (cell?.level ?? '')
      : say(riskTexts.levelAndBand, { level: cell?.level ?? '', band });
  if (count === 0) return say(texts.noneInCell, { level });
  return say(count === 1 ? texts.oneInCell : texts.manyInCell, { count, level });
}
