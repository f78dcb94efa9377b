/** A colour, as text and in the browser's own picker. The label comes from the Field around it. */
import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { listFieldTexts as texts } from '../../texts/pane/settingsLists';
import { useWords } from '../language';

const useStyles = makeStyles({
  both: { display: 'flex', gap: '8px', alignItems: 'center' },
  picker: {
    flexShrink: 0,
    width: '40px',
    height: '32px',
    padding: '2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  text: { width: '112px', minWidth: 0, '> *': { minWidth: 0 } },
});

const written = /^#[0-9a-f]{6}$/iu;

export interface ColorInputProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Where there are several on a screen. */
  readonly label?: string;
}

export function ColorInput({ value, onChange, label }: ColorInputProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <div className={styles.both}>
      <input
        type="color"
        className={styles.picker}
        aria-label={label ?? say(texts.pickColor)}
        value={written.test(value.trim()) ? value.trim().toLowerCase() : '#ffffff'}
        onChange={(event) => {
          onChange(event.target.value.toUpperCase());
        }}
      />
      <Input
        className={styles.text}
        value={value}
        onChange={(_, { value: typed }) => {
          onChange(typed);
        }}
      />
    </div>
  );
}
