/** A risk's level in its form: what it is, how it came about, the matrix to choose in, and what it was before. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { FormCell } from '../../actions/rows/registerForms/formFields';
import type { RiskForm } from '../../actions/rows/registerForms/rowForm';
import { levelTexts as texts } from '../../texts/pane/registers';
import { riskTexts } from '../../texts/pane/risk';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Meta, Section } from '../parts/View';
import { useReadOnly } from '../readOnly';
import { BandChip, BandSquare } from '../risk/LevelChip';
import { MatrixChoice, type Factors } from '../risk/MatrixChoice';
import { chosenFactors, draftedRisk } from './draftedRisk';
import { changeWords, levelWords } from './levelWords';
import { RowField } from './RowField';
import type { RowSaving } from './useRowSaving';

const useStyles = makeStyles({
  level: { display: 'flex', gap: '10px', alignItems: 'center', marginBottom: '8px' },
  headline: { fontSize: '16px', lineHeight: '22px', fontWeight: tokens.fontWeightSemibold },
  change: { marginTop: '8px' },
  bands: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '8px' },
});

export interface RiskLevelProps {
  readonly risk: RiskForm;
  /** Absent where the workbook lacks the column. */
  readonly statedLevel: FormCell | undefined;
  readonly saving: RowSaving;
  readonly onGoTo: (address: CellAddress) => void;
}

/** Arrow keys pass over cells on their way; the one where they rest is saved. */
const restingTime = 600;

export function RiskLevel({ risk: saved, statedLevel, saving, onGoTo }: RiskLevelProps) {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const risk = draftedRisk(saved, saving.drafts);
  const chosen = chosenFactors(risk);
  const change = changeWords(risk, words);
  const isReadOnly = useReadOnly();
  const { choose, clear, save } = useFactors(saved, saving);
  return (
    <Section
      heading={say(riskTexts.level)}
      aside={chosen && !isReadOnly && <TextButton onClick={clear}>{say(texts.clear)}</TextButton>}
    >
      <Level risk={risk} />
      <MatrixChoice
        matrix={risk.matrix}
        chosen={chosen}
        fitting={fittingOf(risk)}
        isReadOnly={isReadOnly}
        onChoose={choose}
        onLeave={save}
      />
      <FactorTrouble saving={saving} />
      <div className={styles.bands}>
        {risk.bands.map((band) => (
          <BandChip key={band.name} band={band} />
        ))}
      </div>
      {change !== undefined && <Meta className={styles.change}>{change}</Meta>}
      {statedLevel !== undefined && (chosen === undefined || statedLevel.written !== '') && (
        <RowField cell={statedLevel} saving={saving} onGoTo={onGoTo} withHelp />
      )}
    </Section>
  );
}

function fittingOf({ origin }: RiskForm): readonly Factors[] {
  return origin.kind === 'stated' ? origin.fitting : [];
}

function Level({ risk }: { readonly risk: RiskForm }) {
  const words = useWords();
  const styles = useStyles();
  const { headline, more } = levelWords(risk, words);
  return (
    <div className={styles.level} role="status">
      {risk.look?.band !== undefined && <BandSquare band={risk.look.band} />}
      <div>
        <div className={styles.headline}>{headline}</div>
        {more.map((line) => (
          <Meta key={line}>{line}</Meta>
        ))}
      </div>
    </div>
  );
}

/** Somebody else has judged the risk meanwhile. */
function FactorTrouble({ saving }: { readonly saving: RowSaving }) {
  const { say } = useWords();
  const { likelihood, consequence } = saving.drafts;
  const isChanged = likelihood?.now !== undefined || consequence?.now !== undefined;
  if (!isChanged) return null;
  return (
    <div role="alert">
      <Signed sign="error">{say(texts.judgedMeanwhile)}</Signed>
      <TextButton
        onClick={() => {
          saving.insist('likelihood', 'consequence');
        }}
      >
        {say(texts.useMine)}
      </TextButton>{' '}
      <TextButton
        onClick={() => {
          saving.forget('likelihood', 'consequence');
        }}
      >
        {say(texts.useTheirs)}
      </TextButton>
    </div>
  );
}

interface ChoosingFactors {
  readonly choose: (factors: Factors) => void;
  readonly clear: () => void;
  readonly save: () => void;
}

function useFactors({ factors }: RiskForm, saving: RowSaving): ChoosingFactors {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { edit, save } = saving;
  const saveNow = (): void => {
    clearTimeout(timer.current);
    void save();
  };
  const write = (likelihood: string, consequence: string): void => {
    const chosen = { likelihood, consequence };
    for (const { field, written } of factors) edit(field, chosen[field], written);
  };
  return {
    save: saveNow,
    choose: ({ likelihood, consequence }) => {
      write(String(likelihood), String(consequence));
      clearTimeout(timer.current);
      timer.current = setTimeout(saveNow, restingTime);
    },
    clear: () => {
      write('', '');
      saveNow();
    },
  };
}
