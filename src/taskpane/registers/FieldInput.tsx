/** What a field's text is typed or chosen in. The label and messages come from the Field around it. */
import { Input, Select, Textarea } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { FormCell } from '../../actions/rows/registerForms/formFields';
import { registersTexts as texts } from '../../texts/pane/registers';
import { useWords } from '../language';
import { ReadField, rowsFor } from '../parts/ReadField';
import { useFitStyles } from '../parts/useFitStyles';
import { useReadOnly } from '../readOnly';
import type { Draft } from './registersMemory';
import type { RowSaving } from './useRowSaving';

export interface FieldInputProps {
  readonly cell: FormCell;
  readonly saving: RowSaving;
  readonly draft: Draft | undefined;
}

export function FieldInput(props: FieldInputProps) {
  const { input, written } = props.cell;
  return useReadOnly() ? <ReadField text={written} isLong={input === 'text'} /> : <TypedField {...props} />;
}

function TypedField({ cell, saving, draft }: FieldInputProps) {
  const { fit } = useFitStyles();
  const { field, input, written, chosen } = cell;
  const text = draft?.text ?? written;
  const edit = (typed: string): void => {
    saving.edit(field, typed, written);
  };
  const leave = (): void => {
    void saving.save();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && draft !== undefined) {
      // Or office.js would lead out of the pane.
      event.stopPropagation();
      saving.forget(field);
    }
    if (event.key === 'Enter' && input !== 'text') leave();
  };
  if (input === 'choice') {
    const choose = (word: string): void => {
      edit(word);
      leave();
    };
    return <Choice value={draft?.text ?? chosen} words={cell.words} onChoose={choose} />;
  }
  const typing = { value: text, onBlur: leave, onKeyDown, className: fit };
  return input === 'text' ? (
    <Textarea
      {...typing}
      rows={rowsFor(text)}
      resize="vertical"
      onChange={(_, { value }) => {
        edit(value);
      }}
    />
  ) : (
    <Input
      {...typing}
      onChange={(_, { value }) => {
        edit(value);
      }}
    />
  );
}

interface ChoiceProps {
  readonly value: string;
  readonly words: readonly string[];
  readonly onChoose: (word: string) => void;
}

/** A word that the list does not have is offered too: it is what the cell says. */
function Choice({ value, words, onChoose }: ChoiceProps) {
  const { say } = useWords();
  const offered = value === '' || words.includes(value) ? words : [...words, value];
  return (
    <Select
      className={useFitStyles().fit}
      value={value}
      onChange={(_, { value: word }) => {
        onChoose(word);
      }}
    >
      <option value="">{say(texts.nothingChosen)}</option>
      {offered.map((word) => (
        <option key={word}>{word}</option>
      ))}
    </Select>
  );
}
