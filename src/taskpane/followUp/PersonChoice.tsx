/** Whose rows are shown: the units and names that the registers hold. */
import { makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { FollowUpWork } from '../../actions/followUp/followUpWork';
import { followUpTexts } from '../../texts/pane/followUp';
import { useWords } from '../language';

const useStyles = makeStyles({
  choice: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px', marginBottom: '16px' },
  select: {
    flexGrow: 1,
    flexBasis: '200px',
    minWidth: 0,
    '> select': { minWidth: 0, textOverflow: 'ellipsis' },
  },
});

export interface PersonChoiceProps {
  readonly work: FollowUpWork;
  readonly chosen: string | undefined;
  /** Where it stands in for one that the user was at: another's rows come with a choice of their own. */
  readonly takesFocus: boolean;
  readonly onChoose: (name: string) => void;
}

export function PersonChoice({ work, chosen, takesFocus, onChoose }: PersonChoiceProps) {
  const { say } = useWords();
  const styles = useStyles();
  const id = useId();
  const select = useRef<HTMLSelectElement | null>(null);
  useEffect(() => {
    if (takesFocus) select.current?.focus();
  }, [takesFocus]);
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{say(followUpTexts.showRowsOf)}</label>
      <Select
        ref={(element: HTMLSelectElement | null) => {
          select.current = element;
        }}
        id={id}
        className={styles.select}
        value={chosen ?? ''}
        onChange={(_, { value }) => {
          if (value !== '') onChoose(value);
        }}
      >
        {chosen === undefined && <option value="">{say(followUpTexts.choose)}</option>}
        <Names label={say(followUpTexts.units)} names={work.units} />
        <Names label={say(followUpTexts.owners)} names={work.owners} />
      </Select>
    </div>
  );
}

function Names({ label, names }: { readonly label: string; readonly names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <optgroup label={label}>
      {names.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </optgroup>
  );
}
