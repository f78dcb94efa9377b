/** What a row is linked to: the rows with their level or status, and the way to change the links. */
import { makeStyles } from '@fluentui/react-components';
import type { Relation } from '../../actions/rows/registerForms/relations';
import type { RegisterRowIdentity } from '../../actions/rows/registerRow';
import { relationTexts as texts } from '../../texts/pane/registers';
import { useWords } from '../language';
import { Line, Lines, Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Meta, Section } from '../parts/View';
import { useReadOnly } from '../readOnly';
import { RowMarkText } from './RowMarkText';
import { RowTitle } from './RowTitle';
import { rowKey } from './registersMemory';

const useStyles = makeStyles({ mark: { marginTop: '2px' } });

export interface RelationSectionProps {
  readonly relation: Relation;
  /** Its links have just been chosen. */
  readonly isBack: boolean;
  readonly onOpen: (row: RegisterRowIdentity) => void;
  readonly onChange: () => void;
  readonly onAdd: () => void;
}

export function RelationSection({ relation, isBack, onOpen, onChange, onAdd }: RelationSectionProps) {
  const { say } = useWords();
  const styles = useStyles();
  const isReadOnly = useReadOnly();
  const { register, candidates, dangling, heldBy } = relation;
  const linked = candidates.filter(({ isLinked }) => isLinked);
  const heading = say(texts[register]);
  return (
    <Section
      heading={heading}
      aside={
        !isReadOnly && (
          <TextButton
            label={say(texts.changeFull, { relation: heading })}
            onClick={onChange}
            takesFocus={isBack}
          >
            {say(texts.change)}
          </TextButton>
        )
      }
    >
      {linked.length === 0 ? (
        <Meta>{say(texts.none)}</Meta>
      ) : (
        <Lines>
          {linked.map((candidate) => (
            <Line key={rowKey(candidate.row)} title={<RowTitle summary={candidate} onOpen={onOpen} />}>
              {candidate.mark !== undefined && (
                <div className={styles.mark}>
                  <RowMarkText mark={candidate.mark} />
                </div>
              )}
            </Line>
          ))}
        </Lines>
      )}
      {dangling.length > 0 && (
        <Signed sign="warning" isSmall>
          {say(texts.dangling, { nrs: dangling.join(', ') })}
        </Signed>
      )}
      {heldBy === 'others' && register !== 'risks' && !isReadOnly && (
        <TextButton onClick={onAdd}>{say(newTexts[register])}</TextButton>
      )}
    </Section>
  );
}

const newTexts = { selfChecks: texts.newSelfCheck, measures: texts.newMeasure } as const;
