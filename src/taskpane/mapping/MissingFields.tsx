/** What is missing, a thing at a time, with what there is to choose from. */
import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { mappingTexts as texts } from '../../texts/mapping';
import { useWords, type Words } from '../language';
import { Meta, Paragraph } from '../parts/View';
import { useFitStyles } from '../parts/useFitStyles';
import {
  canBeChosen,
  choiceFor,
  chosenHeader,
  headerChoice,
  keyOf,
  make,
  rivalOf,
  type Draft,
  type Missing,
  type MissingColumn,
  type MissingTable,
} from './draft';

export interface MissingTableFieldProps {
  readonly missing: MissingTable;
  /** '' where none is chosen. */
  readonly chosen: string;
  readonly showsMissing: boolean;
  readonly onChoose: (name: string) => void;
}

export function MissingTableField({ missing, chosen, showsMissing, onChoose }: MissingTableFieldProps) {
  const { say } = useWords();
  const { table, candidates, range, isRequired } = missing;
  const label = say(texts.table, { table });
  if (range !== undefined) return <Told label={label}>{say(texts.isRange, { ...range })}</Told>;
  if (candidates.length === 0) return <Told label={label}>{say(texts.noTable)}</Told>;
  const picked = candidates.find(({ name }) => name === chosen);
  const isLacking = showsMissing && isRequired && chosen === '';
  return (
    <div>
      <ChoiceField
        label={label}
        hint={say(texts.tableHint, { table })}
        fault={isLacking ? say(texts.answerMissing) : undefined}
        value={chosen}
        onChoose={onChoose}
        choices={[
          ['', say(isRequired ? texts.choose : texts.leave)],
          ...candidates.map(({ name, sheet }) => [name, say(texts.tableChoice, { name, sheet })] as const),
        ]}
      />
      <div aria-live="polite">
        {picked !== undefined && <Meta>{say(texts.headersOf, { headers: picked.headers.join(', ') })}</Meta>}
      </div>
    </div>
  );
}

export interface MissingColumnFieldProps {
  readonly column: MissingColumn;
  readonly missing: Missing;
  readonly draft: Draft;
  readonly showsMissing: boolean;
  readonly onChoose: (key: string, choice: string) => void;
}

export function MissingColumnField(props: MissingColumnFieldProps) {
  const words = useWords();
  const { say, language } = words;
  const { column, draft, onChoose } = props;
  const { foundAs, candidates, canBeMade, isRequired, help } = column;
  const label = say(texts.column, { column: column.column, foundAs });
  if (!canBeChosen(column)) return <Told label={label}>{say(texts.nothingToChoose)}</Told>;
  return (
    <div>
      <ChoiceField
        label={label}
        hint={say(texts.columnHint, { column: column.column, help: help[language] })}
        fault={faultOf(props, words)}
        value={choiceFor(draft, column)}
        onChoose={(choice) => {
          onChoose(keyOf(column), choice);
        }}
        choices={[
          ['', say(isRequired ? texts.choose : texts.leave)],
          ...candidates.map(({ header }) => [headerChoice(header), header] as const),
          ...(canBeMade ? [[make, say(texts.make)] as const] : []),
        ]}
      />
      <div aria-live="polite">
        <ChosenColumn column={column} draft={draft} />
      </div>
    </div>
  );
}

function faultOf(
  { column, draft, missing, showsMissing }: MissingColumnFieldProps,
  { say }: Words,
): string | undefined {
  const rival = rivalOf(draft, column, missing);
  const header = chosenHeader(draft, column) ?? '';
  if (rival !== undefined) return say(texts.chosenTwice, { header, other: rival.column });
  const isLacking = showsMissing && column.isRequired && choiceFor(draft, column) === '';
  return isLacking ? say(texts.answerMissing) : undefined;
}

/** What stands in the column that is chosen. */
function ChosenColumn({ column, draft }: Pick<MissingColumnFieldProps, 'column' | 'draft'>) {
  const { say } = useWords();
  const header = chosenHeader(draft, column);
  if (choiceFor(draft, column) === make) return <Meta>{say(texts.willBeMade)}</Meta>;
  const picked = column.candidates.find((candidate) => candidate.header === header);
  if (picked === undefined) return null;
  const samples = picked.samples.map((sample) => `”${sample}”`).join(', ');
  return <Meta>{samples === '' ? say(texts.noSamples) : say(texts.samples, { samples })}</Meta>;
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly fault: string | undefined;
  readonly value: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}

function ChoiceField({ label, hint, fault, value, choices, onChoose }: ChoiceFieldProps) {
  const { fit } = useFitStyles();
  return (
    <Field label={label} hint={hint} {...(fault !== undefined && { validationMessage: fault })}>
      <Select
        className={fit}
        value={value}
        onChange={(_, chosen) => {
          onChoose(chosen.value);
        }}
      >
        {choices.map(([choice, words]) => (
          <option key={choice} value={choice}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Told({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <strong>{label}</strong>
      <Paragraph>{children}</Paragraph>
    </div>
  );
}
