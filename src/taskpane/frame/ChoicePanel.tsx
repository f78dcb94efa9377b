/** Where year and target group are chosen. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { Overview } from '../../actions/readOverview';
import { frameTexts } from '../../texts/pane/frame';
import type { Choice } from '../actions';
import { capitalized } from '../capitalized';
import { useWords } from '../language';

const useStyles = makeStyles({
  fields: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', padding: '4px 0 8px' },
  year: { flexGrow: 1, flexBasis: '90px' },
  group: { flexGrow: 3, flexBasis: '160px' },
  lost: { flexBasis: '100%', margin: 0, fontSize: '12px', lineHeight: '16px' },
});

export interface ChoicePanelProps {
  readonly overview: Overview;
  readonly isChoiceLost: boolean;
  readonly onChoose: (choice: Choice) => void;
}

export default function ChoicePanel({ overview, isChoiceLost, onChoose }: ChoicePanelProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { year, group, years, groups } = overview;
  return (
    <div className={styles.fields}>
      <Field label={say(frameTexts.year)} className={styles.year}>
        <Select
          value={String(year)}
          onChange={(_, { value }) => {
            onChoose({ year: Number(value), group });
          }}
        >
          {[...new Set([...years, year])].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Field label={say(frameTexts.group)} className={styles.group}>
        <Select
          value={group}
          onChange={(_, { value }) => {
            onChoose({ year, group: value });
          }}
        >
          {groups.map((each) => (
            <option key={each} value={each}>
              {capitalized(each)}
            </option>
          ))}
          <option value="">{say(frameTexts.allGroups)}</option>
        </Select>
      </Field>
      {isChoiceLost && (
        <p role="status" className={styles.lost}>
          {say(frameTexts.choiceNotKept)}
        </p>
      )}
    </div>
  );
}
