/** The statuses as buttons of which one is chosen, by the arrow keys too: symbol and word from the table Statusar. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Status } from '../../actions/followUp/followUpWork';
import { followUpTexts } from '../../texts/pane/followUp';
import { useWords } from '../language';
import { StatusSymbol } from './StatusSymbol';

const useStyles = makeStyles({
  group: { minWidth: 0, margin: '16px 0 0', padding: 0, border: 'none' },
  legend: { padding: 0, marginBottom: '4px' },
  choices: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(124px, 1fr))', gap: '8px' },
  choice: {
    position: 'relative',
    display: 'flex',
    gap: '8px',
    minHeight: '20px',
    padding: '5px 11px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover:not(:has(input:disabled))': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':has(input:disabled:not(:checked))': { color: tokens.colorNeutralForeground3, cursor: 'default' },
    ':has(input:checked)': {
      padding: '4px 10px',
      border: `2px solid ${tokens.colorCompoundBrandStroke}`,
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    ':has(input:focus-visible)': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    '@media (forced-colors: active)': {
      ':has(input:checked)': { border: '2px solid Highlight' },
    },
  },
  input: { position: 'absolute', inset: 0, margin: 0, opacity: 0, cursor: 'inherit' },
});

export interface StatusChoiceProps {
  readonly statuses: readonly Status[];
  readonly chosen: Status | undefined;
  readonly isReadOnly: boolean;
  readonly onChoose: (status: Status) => void;
}

export function StatusChoice({ statuses, chosen, isReadOnly, onChoose }: StatusChoiceProps) {
  const { say } = useWords();
  const styles = useStyles();
  const name = useId();
  return (
    <fieldset className={styles.group} disabled={isReadOnly}>
      <legend className={styles.legend}>{say(followUpTexts.status)}</legend>
      <div className={styles.choices}>
        {statuses.map((status) => (
          <label key={status.name} className={styles.choice}>
            <input
              type="radio"
              className={styles.input}
              name={name}
              checked={status.name === chosen?.name}
              onChange={() => {
                onChoose(status);
              }}
            />
            <StatusSymbol status={status} />
            {status.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
