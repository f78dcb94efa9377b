/** The level of one cell of the risk matrix: the product, or another. */
import { Field, Input, makeStyles } from '@fluentui/react-components';
import type { TypedRow } from '../../actions/settings/yearBlocks';
import { wantedTexts } from '../../texts/pane/registers';
import { matrixTexts as texts } from '../../texts/pane/settingsRisk';
import { useWords } from '../language';
import { ReadField } from '../parts/ReadField';
import { TextButton } from '../parts/TextButton';
import { useReadOnly } from '../readOnly';
import type { Factors } from '../risk/MatrixChoice';

const useStyles = makeStyles({ field: { marginTop: '16px' }, short: { maxWidth: '96px' } });

export interface CellLevelProps {
  readonly chosen: Factors;
  readonly typed: readonly TypedRow[];
  readonly onType: (typed: readonly TypedRow[]) => void;
}

export function CellLevel({ chosen, typed, onType }: CellLevelProps) {
  const { say } = useWords();
  const styles = useStyles();
  const isReadOnly = useReadOnly();
  const { likelihood, consequence } = chosen;
  const product = likelihood * consequence;
  const own = typed.find((row) => isOf(row, chosen));
  const level = own?.fields['level'] ?? String(product);
  const isWrong = !isLevel(level);
  const others = typed.filter((row) => !isOf(row, chosen));
  const type = (text: string): void => {
    const fields = { likelihood: String(likelihood), consequence: String(consequence), level: text };
    onType(
      text.trim() === String(product)
        ? others
        : own === undefined
          ? [...typed, { from: undefined, fields }]
          : typed.map((row) => (row === own ? { ...row, fields: { ...row.fields, level: text } } : row)),
    );
  };
  return (
    <div className={styles.field}>
      <Field
        label={say(texts.level)}
        hint={say(texts.product, { likelihood, consequence, product })}
        {...(isWrong && { validationState: 'error', validationMessage: say(wantedTexts.wholeNumber) })}
      >
        {isReadOnly ? (
          <ReadField text={level} />
        ) : (
          <Input
            className={styles.short}
            value={level}
            onChange={(_, { value }) => {
              type(value);
            }}
          />
        )}
      </Field>
      {own !== undefined && !isReadOnly && (
        <TextButton
          onClick={() => {
            onType(others);
          }}
        >
          {say(texts.useProduct, { product })}
        </TextButton>
      )}
    </div>
  );
}

export function isLevel(text: string): boolean {
  return /^[1-9]\d{0,3}$/u.test(text.trim());
}

function isOf({ fields }: TypedRow, { likelihood, consequence }: Factors): boolean {
  return fields['likelihood'] === String(likelihood) && fields['consequence'] === String(consequence);
}
