/** How a sheet would be as registers: what is asked, what each column becomes, what stays behind. All can be corrected. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { reportOf } from '../../actions/adopt/adoptionReport';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { useWords } from '../language';
import { useReadOnly } from '../readOnly';
import { Body, Footer, Headline, Meta, Paragraph } from '../parts/View';
import { countsText } from './countsText';
import { isYear, type Draft } from './draft';
import { FoundTable } from './FoundTable';
import { GivenAnswers } from './GivenAnswers';
import { isAnswered } from './questionAnswers';
import { Questions } from './Questions';
import { ReportLists } from './ReportLists';
import { useFirstMeanings } from './useFirstMeanings';
import type { Looking, Preview } from './useAdoption';
import { YearField } from './YearField';

export interface DryRunProps {
  readonly preview: Preview;
  readonly looking: Looking;
  readonly onLook: (looking: Looking) => void;
  readonly onMake: (looking: Looking, preview: Preview) => void;
  readonly onOtherSheet: () => void;
}

export function DryRun({ preview, looking, onLook, onMake, onOtherSheet }: DryRunProps) {
  const words = useWords();
  const { say, sayCount } = words;
  const [draft, setDraft] = useState<Draft>(looking.draft);
  const [showsMissing, setShowsMissing] = useState(false);
  const report = reportOf(preview.adoption, words.language);
  const questions = report.questions.map(({ question }) => question);
  const firstMeanings = useFirstMeanings(report, looking.draft);
  const isWrong = draft.year !== '' && !isYear(draft.year);
  const mustLook = questions.length > 0 || draft !== looking.draft;

  const look = (): void => {
    if (isWrong || questions.some((question) => !isAnswered(question, draft))) setShowsMissing(true);
    else onLook({ sheet: looking.sheet, draft });
  };
  return (
    <>
      <Body>
        <Headline takesFocus>
          {questions.length > 0
            ? sayCount(questions.length, texts.oneQuestion, texts.manyQuestions)
            : say(texts.becomes, { counts: countsText(report.counts, words) })}
        </Headline>
        <Paragraph>{say(questions.length > 0 ? texts.questionsMore : texts.becomesMore)}</Paragraph>
        <Questions {...{ questions, draft, showsMissing }} onDraft={setDraft} />
        <GivenAnswers {...{ report, draft }} said={looking.draft} onDraft={setDraft} />
        {report.tables.map((table) => (
          <FoundTable
            key={`${table.sheet} ${table.area}`}
            table={table}
            draft={draft}
            firstMeanings={firstMeanings}
            onDraft={setDraft}
          />
        ))}
        <YearField draft={draft} onDraft={setDraft} />
        <ReportLists report={report} />
      </Body>
      <Footer>
        <Button onClick={onOtherSheet}>{say(texts.otherSheet)}</Button>
        <GoOn
          mustLook={mustLook}
          onLook={look}
          onMake={() => {
            onMake(looking, preview);
          }}
        />
      </Footer>
    </>
  );
}

interface GoOnProps {
  /** Before anything is made, what was answered or corrected is to be looked at. */
  readonly mustLook: boolean;
  readonly onLook: () => void;
  readonly onMake: () => void;
}

function GoOn({ mustLook, onLook, onMake }: GoOnProps) {
  const { say } = useWords();
  const isReadOnly = useReadOnly();
  if (!mustLook && isReadOnly) return <Meta>{say(texts.readOnly)}</Meta>;
  return (
    <Button appearance="primary" onClick={mustLook ? onLook : onMake}>
      {say(mustLook ? texts.show : texts.make)}
    </Button>
  );
}
