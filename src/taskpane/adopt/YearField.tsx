/** The year of rows that say none. */
import { Field, Input, makeStyles } from '@fluentui/react-components';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { useWords } from '../language';
import { isYear, type Draft } from './draft';

const useStyles = makeStyles({ field: { marginTop: '20px' }, input: { maxWidth: '100px' } });

export interface YearFieldProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
}

export function YearField({ draft, onDraft }: YearFieldProps) {
  const { say } = useWords();
  const styles = useStyles();
  const isWrong = draft.year !== '' && !isYear(draft.year);
  return (
    <Field
      label={say(texts.year)}
      hint={say(texts.yearHint)}
      className={styles.field}
      {...(isWrong && { validationMessage: say(texts.yearWrong) })}
    >
      <Input
        className={styles.input}
        inputMode="numeric"
        value={draft.year}
        onChange={(_, { value }) => {
          onDraft({ ...draft, year: value.trim() });
        }}
      />
    </Field>
  );
}
