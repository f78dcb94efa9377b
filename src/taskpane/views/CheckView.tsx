/** What the check found, the gravest first, by unit and rule, each with the way to its cell. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocatedFinding } from '../../actions/check';
import { checkViewTexts as texts } from '../../texts/pane/checkView';
import { startTexts } from '../../texts/pane/start';
import type { NumberOfYear } from '../../actions/numbers/sharedNumber';
import type { WayOut } from '../check/wayOut';
import Renumber from '../check/Renumber';
import type { CellAddress, PaneActions } from '../actions';
import { everything, filtered, type Filter } from '../check/filter';
import { Filters } from '../check/Filters';
import { Reminder } from '../check/Reminder';
import { Severe } from '../check/Severe';
import { useWords, type Words } from '../language';
import { ChangedSince } from '../parts/ChangedSince';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Meta, Paragraph } from '../parts/View';
import { Waiting } from '../parts/Waiting';
import { severities, withSeverity } from '../severity';
import type { NotChecked, ReadWorkbook } from '../useWorkbook';
import TroubleView from './TroubleView';

export interface CheckViewProps {
  readonly actions: PaneActions;
  readonly workbook: ReadWorkbook;
  /** Whether somebody has changed the workbook since it was checked. */
  readonly hasChanged: boolean;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onCheckAgain: () => void;
  readonly onRepair: () => void;
}

type Page = 'findings' | 'reminder' | 'back' | NumberOfYear;

export default function CheckView(props: CheckViewProps) {
  const { actions, workbook, hasChanged, onGoTo, onCheckAgain, onRepair } = props;
  const { say } = useWords();
  const [filter, setFilter] = useState(everything);
  const [page, setPage] = useState<Page>('findings');
  const { findings, notChecked, overview } = workbook;
  const goBack = (): void => {
    setPage('back');
  };
  if (page === 'reminder' && findings !== undefined) {
    return (
      <Reminder
        findings={findings}
        choice={overview}
        unit={filter.unit}
        onUnit={(unit) => {
          setFilter({ ...filter, unit });
        }}
        onBack={goBack}
      />
    );
  }
  if (typeof page === 'object') {
    return <Renumber actions={actions} wanted={page} onBack={goBack} onCheckAgain={onCheckAgain} />;
  }
  if (notChecked !== undefined) return <NothingChecked notChecked={notChecked} onCheckAgain={onCheckAgain} />;
  const takeWayOut = (way: WayOut): void => {
    if (way.kind === 'repair') onRepair();
    else setPage(way.wanted);
  };
  return (
    <>
      {findings === undefined ? (
        <Waiting text={say(startTexts.checking)} />
      ) : (
        <Body>
          <Findings
            {...{ findings, filter, hasChanged, onGoTo }}
            readAt={workbook.readAt}
            isBack={page === 'back'}
            onFilter={setFilter}
            onWayOut={takeWayOut}
          />
        </Body>
      )}
      <CheckFooter
        hasFindings={findings !== undefined && findings.length > 0}
        onRemind={() => {
          setPage('reminder');
        }}
        onCheckAgain={onCheckAgain}
      />
    </>
  );
}

interface NothingCheckedProps extends Pick<CheckViewProps, 'onCheckAgain'> {
  readonly notChecked: NotChecked;
}

/** A year without rows is no fault. */
function NothingChecked({ notChecked, onCheckAgain }: NothingCheckedProps) {
  const { say } = useWords();
  if (notChecked.kind !== 'notComposed' || notChecked.refusal.kind !== 'noRows') {
    return <TroubleView trouble={notChecked} onTryAgain={onCheckAgain} />;
  }
  const { year, group } = notChecked.refusal;
  return (
    <>
      <Body>
        <Headline>
          {group === undefined ? say(texts.noRows, { year }) : say(texts.noRowsOfGroup, { year, group })}
        </Headline>
        <Paragraph>{say(texts.noRowsMore)}</Paragraph>
      </Body>
      <CheckFooter hasFindings={false} onRemind={onCheckAgain} onCheckAgain={onCheckAgain} />
    </>
  );
}

interface CheckFooterProps {
  readonly hasFindings: boolean;
  readonly onRemind: () => void;
  readonly onCheckAgain: () => void;
}

function CheckFooter({ hasFindings, onRemind, onCheckAgain }: CheckFooterProps) {
  const { say } = useWords();
  return (
    <Footer>
      {hasFindings && <Button onClick={onRemind}>{say(texts.remind)}</Button>}
      <Button appearance="primary" onClick={onCheckAgain}>
        {say(texts.checkAgain)}
      </Button>
    </Footer>
  );
}

interface FindingsProps extends Pick<CheckViewProps, 'hasChanged' | 'onGoTo'> {
  readonly findings: readonly LocatedFinding[];
  readonly readAt: Date;
  readonly filter: Filter;
  readonly isBack: boolean;
  readonly onFilter: (filter: Filter) => void;
  readonly onWayOut: (way: WayOut) => void;
}

function Findings(props: FindingsProps) {
  const { findings, readAt, filter, isBack, hasChanged, onFilter, onGoTo, onWayOut } = props;
  const words = useWords();
  const { say, sayTime } = words;
  const shown = filtered(findings, filter);
  return (
    <>
      <Headline takesFocus={isBack}>{headline(shown.length, findings.length, words)}</Headline>
      <Meta>
        {say(texts.checkedAt, { time: sayTime(readAt) })} <ChangedSince hasChanged={hasChanged} />
      </Meta>
      {findings.length === 0 ? (
        <Paragraph>{say(texts.nothingMore)}</Paragraph>
      ) : (
        <Filters findings={findings} filter={filter} onFilter={onFilter} />
      )}
      {severities.map((severity) => (
        <Severe
          key={severity}
          severity={severity}
          findings={withSeverity(shown, severity)}
          onGoTo={onGoTo}
          onWayOut={onWayOut}
        />
      ))}
      {shown.length === 0 && findings.length > 0 && (
        <Paragraph>
          {say(texts.nothingOfThese)}{' '}
          <TextButton
            onClick={() => {
              onFilter(everything);
            }}
          >
            {say(texts.showAll)}
          </TextButton>
        </Paragraph>
      )}
    </>
  );
}

function headline(shown: number, count: number, { say, sayCount }: Words): string {
  if (count === 0) return say(texts.nothing);
  return shown === count ? sayCount(count, texts.one, texts.many) : say(texts.someOf, { shown, count });
}
