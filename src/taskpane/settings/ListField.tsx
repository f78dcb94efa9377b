/** One field of a row of a list. */
import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { registersTexts } from '../../texts/pane/registers';
import { useWords, type Words } from '../language';
import { ReadField } from '../parts/ReadField';
import { useFitStyles } from '../parts/useFitStyles';
import { useReadOnly } from '../readOnly';
import { ColorInput } from './ColorInput';
import type { FieldDescription, FieldInput } from './listDescriptions';

const useStyles = makeStyles({
  field: { marginTop: '12px' },
  short: { width: '100%', minWidth: 0, maxWidth: '96px', '> *': { minWidth: 0 } },
});

export interface ListFieldProps {
  readonly description: FieldDescription;
  readonly value: string;
  /** Undefined: it can be saved as it is. */
  readonly fault: string | undefined;
  /** Words of other lists, by what the field says it takes. */
  readonly wordsOf: (input: FieldInput) => readonly string[];
  readonly onChange: (value: string) => void;
}

export function ListField({ description, value, fault, wordsOf, onChange }: ListFieldProps) {
  const { say } = useWords();
  const { label, hint, input, isNeeded } = description;
  return (
    <Field
      className={useStyles().field}
      label={say(label)}
      required={isNeeded === true}
      {...(hint !== undefined && { hint: say(hint) })}
      {...(fault !== undefined && { validationState: 'error', validationMessage: fault })}
    >
      <FieldInside input={input} value={value} words={wordsOf(input)} onChange={onChange} />
    </Field>
  );
}

function FieldInside(props: TypedProps) {
  const words = useWords();
  const { input, value, onChange } = props;
  if (useReadOnly()) return <ReadField text={wordOf(input, value, words)} isLong={input.kind === 'lines'} />;
  return input.kind === 'color' ? <ColorInput value={value} onChange={onChange} /> : <Typed {...props} />;
}

/** As it is shown: some words stand in the cell in Swedish whatever the pane speaks. */
function wordOf(input: FieldInput, word: string, { say }: Words): string {
  const text = input.kind === 'fixed' ? input.words.find(([each]) => each === word)?.[1] : undefined;
  return text === undefined ? word : say(text);
}

interface TypedProps {
  readonly input: FieldInput;
  readonly value: string;
  readonly words: readonly string[];
  readonly onChange: (value: string) => void;
}

/** The label comes from the Field around it. */
function Typed({ input, value, words, onChange }: TypedProps) {
  const styles = useStyles();
  const { fit } = useFitStyles();
  const change = (_: unknown, { value: typed }: { readonly value: string }): void => {
    onChange(typed);
  };
  if (input.kind === 'lines') {
    return <Textarea className={fit} value={value} rows={3} resize="vertical" onChange={change} />;
  }
  if (input.kind === 'fixed' || input.kind === 'list') {
    return <Choice input={input} value={value} words={words} onChange={onChange} />;
  }
  return <Input className={input.kind === 'line' ? fit : styles.short} value={value} onChange={change} />;
}

function Choice({ input, value, words, onChange }: TypedProps) {
  const spoken = useWords();
  const { say } = spoken;
  const offered = value === '' || words.includes(value) ? words : [...words, value];
  return (
    <Select
      className={useFitStyles().fit}
      value={value}
      onChange={(_, { value: word }) => {
        onChange(word);
      }}
    >
      {(input.kind === 'list' || value === '') && (
        <option value="">{say(registersTexts.nothingChosen)}</option>
      )}
      {offered.map((word) => (
        <option key={word} value={word}>
          {wordOf(input, word, spoken)}
        </option>
      ))}
    </Select>
  );
}
