/** The annexes of all target groups in one go: before, while and after. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { annexSteps } from '../../actions/annex/annexSteps';
import type { GroupOutcome, GroupProgress } from '../../actions/annex/makeAllAnnexes';
import { annexViewTexts as texts } from '../../texts/pane/annexView';
import { frameTexts } from '../../texts/pane/frame';
import { workingTexts } from '../../texts/pane/working';
import { capitalized } from '../capitalized';
import type { PaneActions } from '../actions';
import { useWords, type Words } from '../language';
import { CancelButton } from '../parts/CancelButton';
import { Line, Lines, Signed } from '../parts/Lines';
import type { Sign } from '../parts/SignMark';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Meta, Paragraph } from '../parts/View';
import { WayBack } from '../parts/WayBack';
import { WriteButton, WriteFooter } from '../parts/Writing';
import { TakeBack } from '../undo/TakeBack';
import TroubleView from '../views/TroubleView';
import { stepTexts } from './stepTexts';
import { useAllAnnexes } from './useAllAnnexes';

const useStyles = makeStyles({
  progress: { margin: '16px 0' },
  standing: { margin: '8px 0 0' },
  state: { fontSize: '12px', color: tokens.colorNeutralForeground3 },
  open: { fontSize: '12px' },
});

export interface AllAnnexesProps {
  readonly actions: Pick<PaneActions, 'makeAllAnnexes'>;
  readonly year: number;
  readonly groups: readonly string[];
  readonly onMade: () => void;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onBack: () => void;
}

export function AllAnnexes({ actions, year, groups, onMade, onOpenSheet, onBack }: AllAnnexesProps) {
  const { phase, make, cancel, forget } = useAllAnnexes(actions, { year, groups }, onMade);
  switch (phase.kind) {
    case 'before':
      return <Before groups={groups} onMake={make} onBack={onBack} />;
    case 'working':
      return <Working groups={groups} now={phase.now} isCancelling={phase.isCancelling} onCancel={cancel} />;
    case 'stopped':
      return <TroubleView trouble={phase.trouble} onTryAgain={forget} />;
    case 'done':
      return <Done outcomes={phase.outcomes} onOpenSheet={onOpenSheet} onBack={onBack} />;
  }
}

interface BeforeProps {
  readonly groups: readonly string[];
  readonly onMake: () => void;
  readonly onBack: () => void;
}

function Before({ groups, onMake, onBack }: BeforeProps) {
  const { say } = useWords();
  return (
    <>
      <Body>
        <WayBack place={say(frameTexts.annex)} onBack={onBack} />
        <Headline takesFocus>{say(texts.all)}</Headline>
        <Paragraph>{say(texts.allMore)}</Paragraph>
        <Lines>
          {groups.map((group) => (
            <Line key={group} title={capitalized(group)} />
          ))}
        </Lines>
      </Body>
      <WriteFooter>
        <WriteButton isPrimary onClick={onMake}>
          {say(texts.makeAll, { count: groups.length })}
        </WriteButton>
      </WriteFooter>
    </>
  );
}

interface WorkingProps {
  readonly groups: readonly string[];
  readonly now: GroupProgress | undefined;
  readonly isCancelling: boolean;
  readonly onCancel: () => void;
}

function Working({ groups, now, isCancelling, onCancel }: WorkingProps) {
  const { say } = useWords();
  const styles = useStyles();
  const at = Math.max(0, groups.indexOf(now?.group ?? ''));
  const step = now?.step ?? 'reading';
  const steps = annexSteps.length;
  return (
    <>
      <Body>
        <Headline takesFocus>{say(texts.allWorking)}</Headline>
        <div className={styles.progress}>
          <ProgressBar
            value={at * steps + annexSteps.indexOf(step)}
            max={groups.length * steps}
            thickness="large"
            aria-label={say(texts.allWorking)}
          />
          <p role="status" className={styles.standing}>
            {say(texts.groupOf, { at: at + 1, count: groups.length })}: {capitalized(groups[at] ?? '')}
          </p>
        </div>
        <Lines>
          {groups.map((group, position) => (
            <Line
              key={group}
              title={<Signed sign={signAt(position, at)}>{capitalized(group)}</Signed>}
              end={
                <span className={styles.state}>
                  {say(position === at ? stepTexts[step] : stateAt(position, at))}
                </span>
              }
            />
          ))}
        </Lines>
        <Meta>{say(texts.allMayCancel)}</Meta>
      </Body>
      <Footer>
        <CancelButton onClick={onCancel}>
          {say(isCancelling ? workingTexts.cancelling : workingTexts.cancel)}
        </CancelButton>
      </Footer>
    </>
  );
}

function signAt(position: number, at: number): Sign {
  if (position === at) return 'ongoing';
  return position < at ? 'done' : 'later';
}

function stateAt(position: number, at: number) {
  return position < at ? workingTexts.done : texts.waits;
}

interface DoneProps {
  readonly outcomes: readonly GroupOutcome[];
  readonly onOpenSheet: (sheet: string) => void;
  readonly onBack: () => void;
}

function Done({ outcomes, onOpenSheet, onBack }: DoneProps) {
  const words = useWords();
  const made = outcomes.filter(({ outcome }) => outcome.kind === 'made').length;
  return (
    <>
      <Body>
        <Headline takesFocus>{words.say(texts.allDone, { made, count: outcomes.length })}</Headline>
        <Lines>
          {outcomes.map((each) => (
            <Line
              key={each.group}
              title={
                <Signed sign={each.outcome.kind === 'made' ? 'done' : 'warning'}>
                  {capitalized(each.group)}
                </Signed>
              }
              end={<OpenMade {...each} onOpenSheet={onOpenSheet} />}
            >
              <Meta>{outcomeText(each, words)}</Meta>
              {each.outcome.kind === 'made' && (
                <TakeBack remembered={each.outcome.remembered} subject={each.outcome.sheet} />
              )}
            </Line>
          ))}
        </Lines>
      </Body>
      <Footer>
        <Button onClick={onBack}>{words.say(texts.backToAnnex)}</Button>
      </Footer>
    </>
  );
}

function OpenMade({ outcome, onOpenSheet }: GroupOutcome & Pick<DoneProps, 'onOpenSheet'>) {
  const { say } = useWords();
  const styles = useStyles();
  if (outcome.kind !== 'made') return null;
  return (
    <span className={styles.open}>
      <TextButton
        label={say(texts.openFull, { sheet: outcome.sheet })}
        onClick={() => {
          onOpenSheet(outcome.sheet);
        }}
      >
        {say(texts.open)}
      </TextButton>
    </span>
  );
}

function outcomeText({ outcome }: GroupOutcome, { say, sayCount }: Words): string {
  switch (outcome.kind) {
    case 'made': {
      const pages = sayCount(outcome.summary.pages, texts.onePage, texts.manyPages);
      return say(texts.groupMade, { sheet: outcome.sheet, pages });
    }
    case 'cancelled':
      return say(texts.groupCancelled);
    case 'personalNumbers':
      return say(texts.groupPersonalNumbers);
    case 'notComposed':
      return say(texts.groupNoRows);
    case 'unreadable':
    case 'sheetTaken':
    case 'disturbed':
    case 'failed':
      return say(texts.groupStopped);
  }
}
