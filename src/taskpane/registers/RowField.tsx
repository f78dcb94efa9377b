/** One field of a row's form. It is saved when it is left, as a cell is; Escape brings back what the cell says. */
import { Field, makeStyles } from '@fluentui/react-components';
import type { FormCell } from '../../actions/rows/registerForms/formFields';
import { registersTexts as texts, wantedTexts } from '../../texts/pane/registers';
import type { CellAddress } from '../actions';
import { useWords, type Words } from '../language';
import { TextButton } from '../parts/TextButton';
import { FieldInput } from './FieldInput';
import type { Draft } from './registersMemory';
import type { RowSaving } from './useRowSaving';

const useStyles = makeStyles({
  field: { position: 'relative', marginTop: '12px' },
  label: { paddingInlineEnd: '48px' },
  /** Beside the label, and after the field in the order of Tab. */
  cell: { position: 'absolute', top: 0, insetInlineEnd: 0, fontSize: '12px' },
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
});

export interface RowFieldProps {
  readonly cell: FormCell;
  readonly saving: RowSaving;
  readonly onGoTo: (address: CellAddress) => void;
  readonly withHelp?: boolean;
}

export function RowField({ cell, saving, onGoTo, withHelp = false }: RowFieldProps) {
  const words = useWords();
  const styles = useStyles();
  const { header, address } = cell;
  const draft = saving.drafts[cell.field];
  return (
    <div className={styles.field}>
      <Field
        label={{ children: header, className: styles.label }}
        {...(withHelp && { hint: cell.help[words.language] })}
        {...(isInTrouble(draft) && {
          validationState: 'error',
          validationMessage: troubleText(draft, words),
        })}
      >
        <FieldInput cell={cell} saving={saving} draft={draft} />
      </Field>
      <span className={styles.cell}>
        <TextButton
          label={words.say(texts.goToCellOf, { field: header, cell: address.cell })}
          onClick={() => {
            onGoTo(address);
          }}
        >
          {address.cell}
        </TextButton>
      </span>
      {draft?.now !== undefined && <Resolution field={cell.field} saving={saving} />}
    </div>
  );
}

function isInTrouble(draft: Draft | undefined): draft is Draft {
  return draft !== undefined && (draft.wanted !== undefined || draft.now !== undefined);
}

function troubleText({ wanted, now }: Draft, { say }: Words): string {
  if (wanted !== undefined) return say(wantedTexts[wanted]);
  return now === '' ? say(texts.emptiedMeanwhile) : say(texts.changedMeanwhile, { now: now ?? '' });
}

function Resolution({ field, saving }: { readonly field: string; readonly saving: RowSaving }) {
  const { say } = useWords();
  return (
    <div className={useStyles().choices}>
      <TextButton
        onClick={() => {
          saving.insist(field);
        }}
      >
        {say(texts.useMine)}
      </TextButton>
      <TextButton
        onClick={() => {
          saving.forget(field);
        }}
      >
        {say(texts.useTheirs)}
      </TextButton>
    </div>
  );
}
