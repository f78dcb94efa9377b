/** The risk bands of a year, edited together: gaps and overlaps are shown as one edits, and nothing is saved with one. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { bandFaults, scaleIn } from '../../actions/settings/bandFaults';
import type { TypedRow } from '../../actions/settings/yearBlocks';
import { bandTexts as texts } from '../../texts/pane/settingsRisk';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { Body } from '../parts/View';
import { useReadOnly } from '../readOnly';
import { bandDescriptions, BandFields } from './BandFields';
import { bandFaultWords } from './bandFaultWords';
import { BlockTop } from './BlockTop';
import type { RulesScreenProps } from './rulesScreen';
import { RowsConflict } from './RowsConflict';
import { SaveBlock } from './SaveBlock';
import { useBlockEditing, type BlockEditing } from './useBlockEditing';

const useStyles = makeStyles({
  add: { marginTop: '12px', paddingTop: '8px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

const blank = { name: '', lowest: '', highest: '', color: '', symbol: '' };

export default function BandsScreen(props: RulesScreenProps) {
  const words = useWords();
  const { say, sayCount } = words;
  const { lists, year, onBack } = props;
  const { sheet } = lists.bands;
  const editing = useBlockEditing('bands', props);
  const { typed, type, start, saving, save } = editing;
  const amiss = faultsOf(typed, lists, start ?? year);
  const { notSaved } = saving;
  const found = notSaved?.kind === 'bandsAmiss' ? notSaved.faults : [];
  const faults = (amiss.length > 0 ? amiss : found).map((fault) => bandFaultWords(fault, words));
  const count = typed.length;
  return (
    <>
      <Body>
        <BlockTop
          headline={count === 0 ? say(texts.none) : sayCount(count, texts.oneCounted, texts.manyCounted)}
          more={texts.more}
          sheet={sheet}
          table={texts.heading}
          editing={editing}
          onBack={onBack}
        />
        {typed.map((row, at) => (
          <BandFields
            key={at}
            row={row}
            at={at}
            notSaved={notSaved}
            onChange={(next) => {
              type(typed.flatMap((each, place) => (place === at ? (next ?? []) : each)));
            }}
          />
        ))}
        {sheet !== undefined && (
          <AddBand
            onAdd={() => {
              type([...typed, { from: undefined, fields: blank }]);
            }}
          />
        )}
      </Body>
      {sheet !== undefined && (
        <SaveBlock
          faults={faults.length === 0 ? [] : [...faults, say(texts.notWhileAmiss)]}
          saving={saving}
          conflict={<BandsConflict editing={editing} />}
          button={texts.save}
          onSave={() => {
            if (amiss.length === 0) save();
          }}
        />
      )}
    </>
  );
}

function BandsConflict({ editing }: { readonly editing: BlockEditing }) {
  const { say } = useWords();
  const labelOf = (field: string): string =>
    say(bandDescriptions.find((each) => each.field === field)?.label ?? texts.validFrom).toLowerCase();
  return <RowsConflict editing={editing} nameOf={({ name = '' }) => name} labelOf={labelOf} />;
}

function AddBand({ onAdd }: { readonly onAdd: () => void }) {
  const { say } = useWords();
  const styles = useStyles();
  if (useReadOnly()) return null;
  return (
    <div className={styles.add}>
      <TextButton onClick={onAdd}>{say(texts.add)}</TextButton>
    </div>
  );
}

/** @param year one in which the bands are to be in force */
function faultsOf(typed: readonly TypedRow[], lists: RulesScreenProps['lists'], year: number) {
  return bandFaults(
    {
      bands: typed.map(({ fields }) => ({ ...fields, validFrom: '' })),
      overrides: lists.overrides.rows.map(({ fields }) => fields),
      scale: scaleIn(lists.settings.rows.map(({ fields }) => fields)),
    },
    year,
  );
}
