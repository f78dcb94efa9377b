/** The body of a row's form: what it is about, its level, its links, and the rest of its fields. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Relation } from '../../actions/rows/registerForms/relations';
import type { RowForm } from '../../actions/rows/registerForms/rowForm';
import type { RegisterRowIdentity } from '../../actions/rows/registerRow';
import { registerNouns, registersTexts as texts } from '../../texts/pane/registers';
import { indicatorTexts } from '../../texts/pane/indicator';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { SignMark } from '../parts/SignMark';
import { TextButton } from '../parts/TextButton';
import { Body, Headline, Meta } from '../parts/View';
import { WayBack } from '../parts/WayBack';
import { RelationSection } from './RelationSection';
import { RiskLevel } from './RiskLevel';
import { RowField } from './RowField';
import { rowTitle } from './RowTitle';
import type { Register } from './registersPhase';
import type { RowSaving } from './useRowSaving';

const useStyles = makeStyles({
  more: { marginTop: '20px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  summary: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '8px',
    padding: '10px 0',
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    listStyleType: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  opens: { 'details[open] > summary &': { transform: 'rotate(180deg)' } },
  calculated: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px', margin: '16px 0 0' },
  said: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  header: { color: tokens.colorNeutralForeground3 },
});

export interface RowFieldsProps {
  readonly form: RowForm;
  readonly year: number;
  readonly takesFocus: boolean;
  /** The register whose links have just been chosen. */
  readonly picked: Relation['register'] | undefined;
  readonly saving: RowSaving;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onShowList: (register: Register) => void;
  readonly onOpen: (row: RegisterRowIdentity) => void;
  readonly onShowIndicator: (row: RegisterRowIdentity) => void;
  readonly onPick: (relation: Relation) => void;
  readonly onAdd: (relation: Relation) => void;
}

export function RowFields({
  form,
  picked,
  saving,
  onOpen,
  onShowIndicator,
  onPick,
  onAdd,
  ...ofTop
}: RowFieldsProps) {
  const { fields, risk, relations } = form;
  const statedLevel = fields.rest.find(({ field }) => field === 'statedLevel');
  return (
    <Body>
      <Top form={form} {...ofTop} />
      <ToIndicator row={form.row} onShowIndicator={onShowIndicator} />
      {fields.first.map((cell) => (
        <RowField key={cell.field} cell={cell} saving={saving} onGoTo={ofTop.onGoTo} />
      ))}
      {risk === undefined ? (
        <Calculated form={form} />
      ) : (
        <RiskLevel risk={risk} statedLevel={statedLevel} saving={saving} onGoTo={ofTop.onGoTo} />
      )}
      {relations.map((relation) => (
        <RelationSection
          key={relation.register}
          relation={relation}
          isBack={relation.register === picked}
          onOpen={onOpen}
          onChange={() => {
            onPick(relation);
          }}
          onAdd={() => {
            onAdd(relation);
          }}
        />
      ))}
      <More form={form} saving={saving} onGoTo={ofTop.onGoTo} />
    </Body>
  );
}

type TopProps = Pick<RowFieldsProps, 'form' | 'year' | 'takesFocus' | 'onGoTo' | 'onShowList'>;

function Top({ form, year, takesFocus, onGoTo, onShowList }: TopProps) {
  const words = useWords();
  const { say } = words;
  const { row, address } = form;
  const nouns = registerNouns[row.register];
  const isOfOtherYear = row.year !== undefined && row.year !== year;
  return (
    <>
      <WayBack
        place={say(nouns.backTo)}
        onBack={() => {
          onShowList(row.register);
        }}
        end={
          <TextButton
            onClick={() => {
              onGoTo(address);
            }}
          >
            {say(texts.goTo, { cell: `${address.sheet}!${address.cell}` })}
          </TextButton>
        }
      />
      <Headline takesFocus={takesFocus}>{say(nouns.one, { nr: row.nr })}</Headline>
      {row.register === 'outcomes' && <Meta>{rowTitle(form, words)}</Meta>}
      {isOfOtherYear && <Meta>{say(texts.ofOtherYear, { year: row.year })}</Meta>}
    </>
  );
}

type ToIndicatorProps = Pick<RowFieldsProps, 'onShowIndicator'> & Pick<RowForm, 'row'>;

/** From an indicator, or one of its outcomes, to all its years. */
function ToIndicator({ row, onShowIndicator }: ToIndicatorProps) {
  const { say } = useWords();
  if (row.register !== 'indicators' && row.register !== 'outcomes') return null;
  return (
    <TextButton
      onClick={() => {
        onShowIndicator(row);
      }}
    >
      {say(indicatorTexts.show)}
    </TextButton>
  );
}

/** What the sheet has worked out; of a risk the level says it. */
function Calculated({ form }: { readonly form: RowForm }) {
  const styles = useStyles();
  const said = form.fields.calculated.filter(({ written }) => written !== '');
  if (said.length === 0) return null;
  return (
    <dl className={styles.calculated}>
      {said.flatMap(({ header, written }) => [
        <dt key={header} className={styles.header}>
          {header}
        </dt>,
        <dd key={`${header} value`} className={styles.said}>
          {written}
        </dd>,
      ])}
    </dl>
  );
}

function More({ form, saving, onGoTo }: Pick<RowFieldsProps, 'form' | 'saving' | 'onGoTo'>) {
  const { say } = useWords();
  const styles = useStyles();
  const cells = form.fields.rest.filter(({ field }) => field !== 'statedLevel');
  if (cells.length === 0) return null;
  return (
    <details className={styles.more}>
      <summary className={styles.summary}>
        {say(registerNouns[form.row.register].more)}
        <span className={styles.opens}>
          <SignMark sign="opens" />
        </span>
      </summary>
      {cells.map((cell) => (
        <RowField key={cell.field} cell={cell} saving={saving} onGoTo={onGoTo} withHelp />
      ))}
    </details>
  );
}
