/** From which year a change holds: earlier years keep what they had. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { bandTexts as texts } from '../../texts/pane/settingsRisk';
import { useWords } from '../language';
import { useFitStyles } from '../parts/useFitStyles';

const useStyles = makeStyles({ field: { marginTop: '12px' } });

export interface StartFieldProps {
  /** Undefined: from always. */
  readonly starts: readonly (number | undefined)[];
  readonly chosen: number | undefined;
  readonly onChoose: (start: number | undefined) => void;
}

export function StartField({ starts, chosen, onChoose }: StartFieldProps) {
  const { say } = useWords();
  const wordOf = (start: number | undefined): string =>
    start === undefined ? say(texts.always) : String(start);
  return (
    <Field className={useStyles().field} label={say(texts.validFrom)} hint={say(texts.validFromHint)}>
      <Select
        className={useFitStyles().fit}
        value={wordOf(chosen)}
        onChange={(_, { value }) => {
          onChoose(starts.find((start) => wordOf(start) === value));
        }}
      >
        {starts.map((start) => (
          <option key={wordOf(start)}>{wordOf(start)}</option>
        ))}
      </Select>
    </Field>
  );
}
