/** A new row: what it is called and where it belongs. It gets its number, and the rest is filled in afterwards. */
import { Button, Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { AddRowOutcome } from '../../actions/rows/addRow';
import type { TypedField } from '../../actions/rows/registerRow';
import { newRowTexts as texts, registerNouns, registersTexts } from '../../texts/pane/registers';
import type { PaneActions } from '../actions';
import { useWords } from '../language';
import { useFitStyles } from '../parts/useFitStyles';
import { Body, Footer, Headline, Meta } from '../parts/View';
import type { RowTrouble } from './rowFaultWords';
import { rowTitle } from './RowTitle';
import { RowTroubleBar } from './RowTroubleBar';
import type { ListedRows, NewRow } from './registersPhase';

const useStyles = makeStyles({ field: { marginTop: '12px' }, trouble: { marginTop: '16px' } });

type Added = Extract<AddRowOutcome, { readonly kind: 'added' }>;

export interface NewRowViewProps {
  readonly row: NewRow;
  readonly listed: ListedRows;
  readonly actions: PaneActions;
  readonly onAdded: (row: Added['row']) => void;
  readonly onCancel: () => void;
}

export function NewRowView({ row, listed, actions, onAdded, onCancel }: NewRowViewProps) {
  const { say } = useWords();
  const styles = useStyles();
  const nouns = registerNouns[row.register];
  const { typed, type, isIncomplete, isAdding, trouble, add } = useAdding(row, actions, onAdded);
  const isOutcome = row.register === 'outcomes';
  return (
    <>
      <Body>
        <Headline takesFocus>{say(nouns.new)}</Headline>
        {row.linkedTo !== undefined && <Meta>{say(texts.linkedTo, { row: row.linkedTo })}</Meta>}
        {isOutcome && row.year !== undefined && <Meta>{say(texts.ofYear, { year: row.year })}</Meta>}
        {isOutcome ? (
          <OutcomeFields listed={listed} typed={typed} onType={type} isMissing={isIncomplete} />
        ) : (
          <TitledFields row={row} listed={listed} typed={typed} onType={type} isMissing={isIncomplete} />
        )}
        {trouble !== undefined && (
          <div className={styles.trouble} role="alert">
            <RowTroubleBar trouble={trouble} />
          </div>
        )}
      </Body>
      <Footer>
        <Button onClick={onCancel}>{say(texts.cancel)}</Button>
        <Button appearance="primary" onClick={add}>
          {say(isAdding ? texts.adding : nouns.add)}
        </Button>
      </Footer>
    </>
  );
}

interface Adding {
  readonly typed: (field: string) => string;
  readonly type: (field: string, text: string) => void;
  readonly isIncomplete: boolean;
  readonly isAdding: boolean;
  readonly trouble: RowTrouble | undefined;
  readonly add: () => void;
}

/** A second press while the row is being added does nothing. */
function useAdding(row: NewRow, actions: PaneActions, onAdded: NewRowViewProps['onAdded']): Adding {
  const [fields, setFields] = useState(row.fields);
  const [isIncomplete, setIncomplete] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const [trouble, setTrouble] = useState<RowTrouble>();
  const typed = (field: string): string => fields.find((each) => each.field === field)?.typed ?? '';
  const needed = row.register === 'outcomes' ? 'nr' : 'title';

  const attempt = async (): Promise<void> => {
    const year = row.register === 'indicators' ? undefined : row.year;
    const outcome = await actions.addRow({ register: row.register, year, fields });
    if (outcome.kind === 'added') onAdded(outcome.row);
    else setTrouble(outcome);
  };
  return {
    typed,
    type: (field, text) => {
      setFields(withTyped(fields, field, text));
    },
    isIncomplete: isIncomplete && typed(needed).trim() === '',
    isAdding,
    trouble,
    add: () => {
      const lacks = typed(needed).trim() === '';
      setIncomplete(lacks);
      if (lacks || isAdding) return;
      setAdding(true);
      setTrouble(undefined);
      void attempt()
        .catch((error: unknown) => {
          setTrouble({ kind: 'thrown', error });
        })
        .finally(() => {
          setAdding(false);
        });
    },
  };
}

function withTyped(fields: readonly TypedField[], field: string, typed: string): readonly TypedField[] {
  return [...fields.filter((each) => each.field !== field), { field, typed }];
}

interface FieldsProps {
  readonly listed: ListedRows;
  readonly typed: Adding['typed'];
  readonly onType: Adding['type'];
  readonly isMissing: boolean;
}

function TitledFields({ row, listed, typed, onType, isMissing }: FieldsProps & { readonly row: NewRow }) {
  const { say } = useWords();
  const styles = useStyles();
  const { fit } = useFitStyles();
  return (
    <>
      <Field
        className={styles.field}
        label={say(registerNouns[row.register].title)}
        hint={say(texts.numberItself)}
        required
        {...(isMissing && { validationState: 'error', validationMessage: say(texts.titleMissing) })}
      >
        <Textarea
          className={fit}
          value={typed('title')}
          rows={3}
          resize="vertical"
          onChange={(_, { value }) => {
            onType('title', value);
          }}
        />
      </Field>
      <Field className={styles.field} label={say(texts.area)}>
        <Select
          className={fit}
          value={typed('area')}
          onChange={(_, { value }) => {
            onType('area', value);
          }}
        >
          <option value="">{say(registersTexts.nothingChosen)}</option>
          {areasWith(listed.areas, typed('area')).map((area) => (
            <option key={area}>{area}</option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function areasWith(areas: readonly string[], chosen: string): readonly string[] {
  return chosen === '' || areas.includes(chosen) ? areas : [...areas, chosen];
}

function OutcomeFields({ listed, typed, onType, isMissing }: FieldsProps) {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const { fit } = useFitStyles();
  return (
    <>
      <Field
        className={styles.field}
        label={say(texts.indicator)}
        required
        {...(isMissing && { validationState: 'error', validationMessage: say(texts.indicatorMissing) })}
      >
        <Select
          className={fit}
          value={typed('nr')}
          onChange={(_, { value }) => {
            onType('nr', value);
          }}
        >
          <option value="">{say(texts.chooseIndicator)}</option>
          {listed.indicators.map((indicator) => (
            <option key={indicator.row.nr} value={indicator.row.nr}>
              {rowTitle(indicator, words)}
            </option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={say(texts.series)} hint={say(texts.seriesMore)}>
        <Input
          className={fit}
          value={typed('series')}
          onChange={(_, { value }) => {
            onType('series', value);
          }}
        />
      </Field>
    </>
  );
}
