/** What only the user can say: which of several columns, and what number a word is. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Question } from '../../actions/adopt/adoptionReport';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { useWords } from '../language';
import { Section } from '../parts/View';
import { ColumnQuestionField } from './ColumnQuestionField';
import { questionKey, type Answering } from './questionAnswers';
import { WordQuestionFields } from './WordQuestionFields';

const useStyles = makeStyles({
  question: { padding: '8px 0 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface QuestionsProps extends Answering {
  readonly questions: readonly Question[];
}

export function Questions({ questions, ...answering }: QuestionsProps) {
  const { say } = useWords();
  const styles = useStyles();
  if (questions.length === 0) return null;
  return (
    <Section heading={say(texts.questions)}>
      {questions.map((question) => (
        <div key={questionKey(question)} className={styles.question}>
          {question.kind === 'words' ? (
            <WordQuestionFields question={question} {...answering} />
          ) : (
            <ColumnQuestionField question={question} {...answering} />
          )}
        </div>
      ))}
    </Section>
  );
}
