/** The rows of a register: number, title, level or status; another register, another row, a new one. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { RowSummary } from '../../actions/rows/registerForms/rowSummary';
import { registerNouns, registersTexts as texts } from '../../texts/pane/registers';
import { useWords } from '../language';
import { Line, Lines } from '../parts/Lines';
import { useFitStyles } from '../parts/useFitStyles';
import { Body, Headline, Meta } from '../parts/View';
import { WriteButton, WriteFooter } from '../parts/Writing';
import { rowKey } from './registersMemory';
import { RowMarkText } from './RowMarkText';
import { RowSearch } from './RowSearch';
import { RowTitle } from './RowTitle';
import type { ListedRows, Register } from './registersPhase';

const useStyles = makeStyles({
  search: { marginTop: '12px' },
  mark: { marginTop: '4px' },
  follows: { marginTop: '8px' },
});

export interface RowListProps {
  readonly register: Register;
  readonly listed: ListedRows;
  /** `2025 · Vuxna` */
  readonly choice: string;
  readonly onShow: (register: Register) => void;
  readonly onOpen: (row: RowSummary['row']) => void;
  readonly onNew: () => void;
}

export function RowList({ register, listed, choice, onShow, onOpen, onNew }: RowListProps) {
  const { say, sayCount } = useWords();
  const styles = useStyles();
  const { rows } = listed;
  const nouns = registerNouns[register];
  return (
    <>
      <Body>
        <RegisterSelect register={register} onShow={onShow} />
        <div className={styles.search} aria-live="polite">
          <Headline>
            {rows.length === 0
              ? say(nouns.none, { choice })
              : sayCount(rows.length, nouns.oneCounted, nouns.manyCounted)}
          </Headline>
          <Meta className={styles.follows}>{say(texts.followsSelection)}</Meta>
        </div>
        <div className={styles.search}>
          <RowSearch key={register} rows={rows}>
            {(found) => (
              <Lines>
                {found.map((summary) => (
                  <Line key={rowKey(summary.row)} title={<RowTitle summary={summary} onOpen={onOpen} />}>
                    {summary.mark !== undefined && (
                      <div className={styles.mark}>
                        <RowMarkText mark={summary.mark} />
                      </div>
                    )}
                  </Line>
                ))}
              </Lines>
            )}
          </RowSearch>
        </div>
      </Body>
      <WriteFooter>
        <WriteButton isPrimary onClick={onNew}>
          {say(nouns.new)}
        </WriteButton>
      </WriteFooter>
    </>
  );
}

const registers = Object.keys(registerNouns) as readonly Register[];

function RegisterSelect({ register, onShow }: Pick<RowListProps, 'register' | 'onShow'>) {
  const { say } = useWords();
  return (
    <Field label={say(texts.register)}>
      <Select
        className={useFitStyles().fit}
        value={register}
        onChange={(_, { value }) => {
          onShow(registers.find((each) => each === value) ?? register);
        }}
      >
        {registers.map((each) => (
          <option key={each} value={each}>
            {say(registerNouns[each].many)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
