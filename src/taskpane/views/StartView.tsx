/** Where the year's work stands, and the next thing to do. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { LocatedFinding } from '../../actions/check';
import type { Overview, RegisterCount } from '../../actions/readOverview';
import { startTexts } from '../../texts/pane/start';
import type { PaneActions } from '../actions';
import { useWords } from '../language';
import { ChangedSince } from '../parts/ChangedSince';
import { Line, Lines, Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';
import { gravestSign } from '../severity';
import { awaitingRows } from '../start/awaiting';
import { YearSteps } from '../start/YearSteps';
import { stepStandings } from '../start/stepStandings';
import { TakeBack, type TakeBackProps } from '../undo/TakeBack';
import { useAnnexStanding, type AnnexStanding } from '../useAnnexStanding';
import type { ReadWorkbook } from '../useWorkbook';
import type { View } from './views';

const useStyles = makeStyles({ next: { marginTop: '12px' }, created: { marginBottom: '12px' } });

export interface StartViewProps {
  readonly actions: PaneActions;
  readonly workbook: ReadWorkbook;
  /** Whether somebody has changed the workbook since it was read. */
  readonly hasChanged: boolean;
  readonly onShow: (view: View) => void;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onReadAgain: () => void;
}

export function StartView(props: StartViewProps) {
  const { actions, workbook, hasChanged, onShow, onOpenSheet, onReadAgain } = props;
  const { say, sayTime } = useWords();
  const { overview, findings, readAt } = workbook;
  const standing = useAnnexStanding(actions, workbook);
  const { year, group } = overview;
  const heading = group === '' ? startTexts.stateOfAll : startTexts.state;
  return (
    <>
      <Body>
        {workbook.created && <Created remembered={workbook.created} />}
        <YearSteps steps={stepStandings(overview, findings, standing)} />
        <NextStep overview={overview} standing={standing} onShow={onShow} onOpenSheet={onOpenSheet} />
        <Section heading={say(heading, { year, group })}>
          <Lines>
            {overview.registers.map((each) => (
              <Line
                key={each.register}
                title={
                  <TextButton
                    onClick={() => {
                      onOpenSheet(each.sheet);
                    }}
                  >
                    {say(startTexts[each.register])}
                  </TextButton>
                }
                end={each.count}
              >
                <ToSee
                  findings={findings?.filter((finding) => isAbout(finding, each))}
                  onFollowUp={() => {
                    onShow('followUp');
                  }}
                />
              </Line>
            ))}
          </Lines>
        </Section>
        <Meta>
          {say(startTexts.readAt, { time: sayTime(readAt) })} <ChangedSince hasChanged={hasChanged} />{' '}
          <TextButton onClick={onReadAgain}>{say(startTexts.readAgain)}</TextButton>
        </Meta>
      </Body>
      <Footer>
        <Signed sign="shield" isSmall>
          {say(startTexts.staysHere)}
        </Signed>
      </Footer>
    </>
  );
}

/** The registers have just been made, and can be taken back. */
function Created({ remembered }: TakeBackProps) {
  const { say } = useWords();
  return (
    <div role="status" className={useStyles().created}>
      <Signed sign="done">
        {say(startTexts.created)} <TakeBack remembered={remembered} />
      </Signed>
    </div>
  );
}

interface NextStepProps extends Pick<StartViewProps, 'onShow' | 'onOpenSheet'> {
  readonly overview: Overview;
  readonly standing: AnnexStanding | undefined;
}

function NextStep({ overview, standing, onShow, onOpenSheet }: NextStepProps) {
  const { say } = useWords();
  const { annexSheet, registers } = overview;
  const risks = registers.find(({ register }) => register === 'risks')?.sheet ?? '';
  const showAnnex = (): void => {
    onShow('annex');
  };
  if (overview.isOlder) {
    return (
      <Advice
        headline={say(startTexts.isOlder)}
        more={say(startTexts.isOlderMore)}
        button={say(startTexts.seeWhatIsAdded)}
        onClick={() => {
          onShow('migrate');
        }}
      />
    );
  }
  if (registers.every(({ count }) => count === 0)) {
    return (
      <Advice
        headline={say(startTexts.nothingYet)}
        more={say(startTexts.nothingYetMore, { sheet: risks })}
        button={say(startTexts.goToSheet, { sheet: risks })}
        onClick={() => {
          onOpenSheet(risks);
        }}
      />
    );
  }
  return annexSheet === undefined ? (
    <Advice
      headline={say(startTexts.annexMissing)}
      more={say(startTexts.annexMissingMore)}
      button={say(startTexts.makeAnnex)}
      onClick={showAnnex}
    />
  ) : (
    <AnnexAdvice
      sheet={annexSheet}
      standing={standing}
      onReview={showAnnex}
      onOpen={() => {
        onOpenSheet(annexSheet);
      }}
    />
  );
}

interface AnnexAdviceProps {
  readonly sheet: string;
  readonly standing: AnnexStanding | undefined;
  readonly onReview: () => void;
  readonly onOpen: () => void;
}

function AnnexAdvice({ sheet, standing, onReview, onOpen }: AnnexAdviceProps) {
  const { say, sayCount } = useWords();
  if (standing?.isOutOfDate !== true) {
    return (
      <Advice
        headline={say(startTexts.annexThere)}
        more={say(standing === undefined ? startTexts.annexThereMore : startTexts.annexIsCurrent, { sheet })}
        button={say(startTexts.openAnnex)}
        onClick={onOpen}
      />
    );
  }
  const { changedRows } = standing;
  const changed =
    changedRows === 0
      ? say(startTexts.somethingChanged)
      : sayCount(changedRows, startTexts.oneRowChanged, startTexts.manyRowsChanged);
  return (
    <Advice
      headline={say(startTexts.annexOutOfDate)}
      more={`${changed} ${say(startTexts.annexOutOfDateMore)}`}
      button={say(startTexts.reviewChanges)}
      onClick={onReview}
    />
  );
}

interface AdviceProps {
  readonly headline: string;
  readonly more: string;
  readonly button: string;
  readonly onClick: () => void;
}

function Advice({ headline, more, button, onClick }: AdviceProps) {
  const styles = useStyles();
  return (
    <>
      <Headline>{headline}</Headline>
      <Paragraph>{more}</Paragraph>
      <Button className={styles.next} appearance="primary" onClick={onClick}>
        {button}
      </Button>
    </>
  );
}

interface ToSeeProps {
  readonly findings: readonly LocatedFinding[] | undefined;
  readonly onFollowUp: () => void;
}

function ToSee({ findings, onFollowUp }: ToSeeProps) {
  const { say, sayCount } = useWords();
  if (findings === undefined) return null;
  const awaiting = awaitingRows(findings);
  if (awaiting > 0) {
    return (
      <Signed sign="later" isSmall>
        <TextButton onClick={onFollowUp}>
          {sayCount(awaiting, startTexts.oneAwaits, startTexts.manyAwait)}
        </TextButton>
      </Signed>
    );
  }
  return (
    <Signed sign={gravestSign(findings)} isSmall>
      {findings.length === 0
        ? say(startTexts.nothingToSee)
        : sayCount(findings.length, startTexts.oneToSee, startTexts.manyToSee)}
    </Signed>
  );
}

const tablesOf: Readonly<Record<RegisterCount['register'], readonly string[]>> = {
  risks: ['Risker'],
  selfChecks: ['Egenkontroller'],
  measures: ['Åtgärder'],
  indicators: ['Indikatorer', 'Utfall'],
};

function isAbout({ finding }: LocatedFinding, { register }: RegisterCount): boolean {
  return tablesOf[register].includes(finding.place.table);
}
