/** Which of several columns is it? */
import { Field, Select } from '@fluentui/react-components';
import { columnAddress, meaningOfQuestion } from '../../actions/adopt/adoptionReport';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { useWords } from '../language';
import { useFitStyles } from '../parts/useFitStyles';
import { none } from './draft';
import { columnAnswer, withColumnAnswer, type Answering, type ColumnQuestion } from './questionAnswers';
import { columnName } from './columnName';

export interface ColumnQuestionFieldProps extends Answering {
  readonly question: ColumnQuestion;
}

export function ColumnQuestionField({ question, draft, showsMissing, onDraft }: ColumnQuestionFieldProps) {
  const words = useWords();
  const { say } = words;
  const { fit } = useFitStyles();
  const { kind, sheet, columns } = question;
  const isCompeting = kind === 'competing';
  const answer = columnAnswer(question, draft);
  return (
    <Field
      label={say(isCompeting ? texts.whichColumn : texts.whichTitle, {
        meaning: meaningOfQuestion(question),
      })}
      hint={say(isCompeting ? texts.whichColumnMore : texts.whichTitleMore, { sheet })}
      {...(showsMissing && answer === '' && { validationMessage: say(texts.answerMissing) })}
    >
      <Select
        className={fit}
        value={answer}
        onChange={(_, { value }) => {
          onDraft(withColumnAnswer(question, draft, value));
        }}
      >
        <option value="">{say(texts.choose)}</option>
        {columns.map((column) => (
          <option key={column.column} value={columnAddress(sheet, column)}>
            {columnName(column, words)}
          </option>
        ))}
        {isCompeting && <option value={none}>{say(texts.noneOfThem)}</option>}
      </Select>
    </Field>
  );
}
