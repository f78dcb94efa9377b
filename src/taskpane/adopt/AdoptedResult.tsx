/** The registers are made: how many rows, where they are, and the report. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { reportOf, type AdoptionReport } from '../../actions/adopt/adoptionReport';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import type { PaneActions } from '../actions';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Section } from '../parts/View';
import { useFailingTask } from '../useFailingTask';
import { TakeBack } from '../undo/TakeBack';
import TroubleView from '../views/TroubleView';
import { countsText } from './countsText';
import { ReportLists } from './ReportLists';
import type { Adopted } from './useAdoption';

const useStyles = makeStyles({
  told: { display: 'flex', flexDirection: 'column', gap: '8px', margin: '12px 0' },
});

export interface AdoptedResultProps {
  readonly outcome: Adopted;
  readonly actions: Pick<PaneActions, 'openSheet'>;
  readonly onDone: () => void;
}

export function AdoptedResult({ outcome, actions, onDone }: AdoptedResultProps) {
  const { language, say } = useWords();
  const [showsReport, setShowsReport] = useState(false);
  const { trouble, attempt, forget } = useFailingTask();
  const report = reportOf(outcome.adoption, language);
  if (trouble !== undefined) return <TroubleView trouble={trouble} onTryAgain={forget} />;
  if (showsReport) {
    return (
      <Report
        report={report}
        onBack={() => {
          setShowsReport(false);
        }}
      />
    );
  }
  return (
    <>
      <Result
        outcome={outcome}
        report={report}
        onShowReport={() => {
          setShowsReport(true);
        }}
        onOpenSheet={(sheet) => {
          attempt(() => actions.openSheet(sheet));
        }}
      />
      <Footer>
        <Button appearance="primary" onClick={onDone}>
          {say(texts.goOn)}
        </Button>
      </Footer>
    </>
  );
}

interface ResultProps {
  readonly outcome: Adopted;
  readonly report: AdoptionReport;
  readonly onShowReport: () => void;
  readonly onOpenSheet: (sheet: string) => void;
}

function Result({ outcome, report, onShowReport, onOpenSheet }: ResultProps) {
  const words = useWords();
  const { say, sayCount } = words;
  const { notes, counts } = report;
  const sheets = outcome.newNames.join(', ');
  return (
    <Body>
      <Headline takesFocus>{say(texts.made, { counts: countsText(counts, words) })}</Headline>
      <div className={useStyles().told}>
        <Signed sign="done">{say(texts.originalUntouched)}</Signed>
        {sheets !== '' && <Signed sign="sheet">{say(texts.newNames, { sheets })}</Signed>}
        {notes.length > 0 && (
          <Signed sign="note">{sayCount(notes.length, texts.oneNote, texts.manyNotes)}</Signed>
        )}
      </div>
      <TextButton onClick={onShowReport}>{say(texts.showReport)}</TextButton>
      <TakeBack remembered={outcome.remembered} />
      <Section heading={say(texts.sheets)}>
        {outcome.sheets.map((sheet) => (
          <div key={sheet}>
            <TextButton
              onClick={() => {
                onOpenSheet(sheet);
              }}
            >
              {say(texts.openSheet, { sheet })}
            </TextButton>
          </div>
        ))}
      </Section>
    </Body>
  );
}

interface ReportProps {
  readonly report: AdoptionReport;
  readonly onBack: () => void;
}

function Report({ report, onBack }: ReportProps) {
  const { say } = useWords();
  return (
    <>
      <Body>
        <Headline takesFocus>{say(texts.report)}</Headline>
        <ReportLists report={report} isOpen />
      </Body>
      <Footer>
        <Button onClick={onBack}>{say(texts.backToResult)}</Button>
      </Footer>
    </>
  );
}
