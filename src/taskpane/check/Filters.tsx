/** Where the findings of one unit or one rule are chosen. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { LocatedFinding } from '../../actions/check';
import { checkViewTexts as texts } from '../../texts/pane/checkView';
import { ruleTitles } from '../../texts/ruleTitles';
import { useWords } from '../language';
import { filtered, ruleOptions, unitOptions, type Filter } from './filter';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(150px, 100%), 1fr))',
    gap: '8px 12px',
    marginTop: '12px',
  },
  /** As wide as there is room for, however long the longest choice. */
  field: {
    minWidth: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
});

/** No unit is called so: a name never begins with a line break. */
const all = '\n';

export interface FiltersProps {
  readonly findings: readonly LocatedFinding[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function Filters(props: FiltersProps) {
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <UnitFilter {...props} />
      <RuleFilter {...props} />
    </div>
  );
}

export function UnitFilter({ findings, filter, onFilter }: FiltersProps) {
  const { say } = useWords();
  return (
    <Field label={say(texts.unit)} className={useStyles().field}>
      <Select
        size="small"
        value={filter.unit ?? all}
        onChange={(_, { value }) => {
          onFilter({ ...filter, unit: value === all ? undefined : value });
        }}
      >
        <option value={all}>{say(texts.allUnits, { count: withoutUnit(findings, filter).length })}</option>
        {unitOptions(findings, filter).map(({ value, count }) => (
          <option key={value} value={value}>
            {say(texts.counted, { name: value === '' ? say(texts.noUnit) : value, count })}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function withoutUnit(findings: readonly LocatedFinding[], { rule }: Filter): readonly LocatedFinding[] {
  return filtered(findings, { unit: undefined, rule });
}

function RuleFilter({ findings, filter, onFilter }: FiltersProps) {
  const { say } = useWords();
  const options = ruleOptions(findings, filter);
  const count = filtered(findings, { unit: filter.unit, rule: undefined }).length;
  return (
    <Field label={say(texts.rule)} className={useStyles().field}>
      <Select
        size="small"
        value={filter.rule ?? all}
        onChange={(_, { value }) => {
          onFilter({ ...filter, rule: options.find((option) => option.value === value)?.value });
        }}
      >
        <option value={all}>{say(texts.allRules, { count })}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {say(texts.counted, { name: say(ruleTitles[option.value]), count: option.count })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
