/** One band: its name, its levels, its sign and its colour. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { TypedRow } from '../../actions/settings/yearBlocks';
import { bandTexts as texts } from '../../texts/pane/settingsRisk';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { Section } from '../parts/View';
import { useReadOnly } from '../readOnly';
import { fieldFault } from './faultWords';
import type { FieldDescription } from './listDescriptions';
import { ListField } from './ListField';
import type { NotSaved } from './useListSaving';

const useStyles = makeStyles({
  band: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: '16px' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(72px, 1fr))',
    columnGap: '8px',
    marginTop: '-8px',
    '> *': { minWidth: 0 },
  },
  wide: { gridColumnStart: '1', gridColumnEnd: '-1' },
});

export const bandDescriptions: readonly FieldDescription[] = [
  { field: 'name', label: texts.band, input: { kind: 'line' } },
  { field: 'lowest', label: texts.lowest, input: { kind: 'number' } },
  { field: 'highest', label: texts.highest, input: { kind: 'number' } },
  { field: 'symbol', label: texts.symbol, input: { kind: 'symbol' } },
  { field: 'color', label: texts.color, input: { kind: 'color' } },
];

export interface BandFieldsProps {
  readonly row: TypedRow;
  readonly at: number;
  readonly notSaved: NotSaved | undefined;
  /** @param next undefined: the band is removed */
  readonly onChange: (next: TypedRow | undefined) => void;
}

export function BandFields({ row, at, notSaved, onChange }: BandFieldsProps) {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const { fields } = row;
  const written = fields['name'] ?? '';
  const name = written.trim() === '' ? say(texts.unnamed) : written;
  const remove = useReadOnly() ? undefined : (
    <TextButton
      label={say(texts.removeOne, { name })}
      onClick={() => {
        onChange(undefined);
      }}
    >
      {say(texts.remove)}
    </TextButton>
  );
  return (
    <div className={styles.band}>
      <Section heading={name} aside={remove}>
        <div className={styles.fields} role="group" aria-label={name}>
          {bandDescriptions.map((description) => {
            const { field, input } = description;
            return (
              <div key={field} className={['line', 'color'].includes(input.kind) ? styles.wide : undefined}>
                <ListField
                  description={description}
                  value={fields[field] ?? ''}
                  fault={fieldFault(notSaved, field, words, at)}
                  wordsOf={() => []}
                  onChange={(value) => {
                    onChange({ ...row, fields: { ...fields, [field]: value } });
                  }}
                />
              </div>
            );
          })}
        </div>
      </Section>
    </div>
  );
}
