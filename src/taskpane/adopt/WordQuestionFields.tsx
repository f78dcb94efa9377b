/** What number is each word of a scale? */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { columnAddress, columnLetters } from '../../actions/adopt/adoptionReport';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { useWords } from '../language';
import { useFitStyles } from '../parts/useFitStyles';
import { Meta } from '../parts/View';
import { none, withWord } from './draft';
import { wordAnswer, type Answering, type WordQuestion } from './questionAnswers';

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0 },
  words: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(120px, 100%), 1fr))',
    gap: '8px 12px',
    marginTop: '8px',
    alignItems: 'end',
  },
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)', '& label': { overflowWrap: 'anywhere' } },
});

/** No scale that people score on goes higher. */
const highest = 10;

export interface WordQuestionFieldsProps extends Answering {
  readonly question: WordQuestion;
}

export function WordQuestionFields({ question, ...answering }: WordQuestionFieldsProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { sheet, column, words } = question;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {say(texts.whichNumber, { header: column.text.replaceAll('\n', ' ') })}
      </legend>
      <Meta>{say(texts.whichNumberMore, { column: columnLetters(column.column), sheet })}</Meta>
      <div className={styles.words}>
        {words.map((word) => (
          <WordField key={word} word={word} question={question} {...answering} />
        ))}
      </div>
    </fieldset>
  );
}

function WordField(props: WordQuestionFieldsProps & { readonly word: string }) {
  const { word, question, draft, showsMissing, onDraft } = props;
  const { say } = useWords();
  const answer = wordAnswer(question, word, draft);
  return (
    <Field
      label={word}
      className={useStyles().field}
      {...(showsMissing && answer === '' && { validationMessage: say(texts.answerMissing) })}
    >
      <Select
        className={useFitStyles().fit}
        value={answer}
        onChange={(_, { value }) => {
          onDraft(withWord(draft, columnAddress(question.sheet, question.column), word, value));
        }}
      >
        <option value="">{say(texts.choose)}</option>
        {Array.from({ length: highest }, (_, at) => (
          <option key={at}>{at + 1}</option>
        ))}
        <option value={none}>{say(texts.noScore)}</option>
      </Select>
    </Field>
  );
}
