/** The risk matrix of a year: which cells have another level than likelihood × consequence. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { scaleIn } from '../../actions/settings/bandFaults';
import { matrixAsTyped, type TypedRow } from '../../actions/settings/yearBlocks';
import { wantedTexts } from '../../texts/pane/registers';
import { matrixTexts as texts } from '../../texts/pane/settingsRisk';
import { useWords } from '../language';
import { Body, Meta } from '../parts/View';
import { useReadOnly } from '../readOnly';
import { MatrixChoice, type Factors } from '../risk/MatrixChoice';
import { BlockTop } from './BlockTop';
import { CellLevel, isLevel } from './CellLevel';
import type { RulesScreenProps } from './rulesScreen';
import { RowsConflict } from './RowsConflict';
import { SaveBlock } from './SaveBlock';
import { useBlockEditing, type BlockEditing } from './useBlockEditing';

const useStyles = makeStyles({ matrix: { marginTop: '16px' } });

export default function MatrixScreen(props: RulesScreenProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { lists, year, onBack } = props;
  const { sheet } = lists.overrides;
  const isReadOnly = useReadOnly();
  const editing = useBlockEditing('overrides', props);
  const { typed, type, start, saving, save } = editing;
  const [chosen, setChosen] = useState<Factors>();
  const matrix = matrixOf(typed, lists, start ?? year);
  const cells = matrix.flat();
  const lacking = new Set(cells.filter(({ band }) => band === undefined).map(({ level }) => level));
  const areLevels = typed.every(({ fields }) => isLevel(fields['level'] ?? ''));
  const differing = cells.filter(({ likelihood, consequence, level }) => level !== likelihood * consequence);
  return (
    <>
      <Body>
        <BlockTop
          headline={say(texts.headline, { year: start ?? year })}
          more={texts.more}
          sheet={sheet}
          table={texts.heading}
          editing={editing}
          onBack={onBack}
        />
        <div className={styles.matrix}>
          <MatrixChoice matrix={matrix} chosen={chosen} fitting={differing} onChoose={setChosen} />
        </div>
        {differing.length > 0 && <Meta>{say(texts.dashed)}</Meta>}
        {sheet !== undefined && !isReadOnly && <Meta>{say(texts.chooseCell)}</Meta>}
        {chosen !== undefined && sheet !== undefined && (
          <CellLevel
            key={`${chosen.likelihood}:${chosen.consequence}`}
            chosen={chosen}
            typed={typed}
            onType={type}
          />
        )}
      </Body>
      {sheet !== undefined && (
        <SaveBlock
          faults={[
            ...(areLevels ? [] : [say(wantedTexts.wholeNumber)]),
            ...(lacking.size === 0 ? [] : [say(texts.withoutBand, { levels: [...lacking].join(', ') })]),
          ]}
          saving={saving}
          conflict={<MatrixConflict editing={editing} />}
          button={texts.save}
          onSave={() => {
            if (areLevels) save();
          }}
        />
      )}
    </>
  );
}

function MatrixConflict({ editing }: { readonly editing: BlockEditing }) {
  const { say } = useWords();
  return (
    <RowsConflict
      editing={editing}
      nameOf={({ likelihood = '', consequence = '', level = '' }) =>
        say(texts.cellOf, { likelihood, consequence, level })
      }
      labelOf={() => undefined}
    />
  );
}

/** @param year one in which the overrides are to be in force */
function matrixOf(typed: readonly TypedRow[], lists: RulesScreenProps['lists'], year: number) {
  return matrixAsTyped(
    {
      bands: lists.bands.rows.map(({ fields }) => fields),
      overrides: typed.map(({ fields }) => ({ ...fields, validFrom: '' })),
      scale: scaleIn(lists.settings.rows.map(({ fields }) => fields)),
    },
    year,
  );
}
