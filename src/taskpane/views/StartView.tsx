/** Where the year's work stands, and the next thing to do. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { LocatedFinding } from '../../actions/check';
import type { Overview, RegisterCount } from '../../actions/readOverview';
import { startTexts } from '../../texts/pane/start';
import { useWords } from '../language';
import { Line, Lines, Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';
import { gravestSign } from '../severity';
import type { ReadWorkbook } from '../useWorkbook';
import type { View } from './views';

const useStyles = makeStyles({ next: { marginTop: '12px' } });

export interface StartViewProps {
  readonly workbook: ReadWorkbook;
  readonly onShow: (view: View) => void;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onReadAgain: () => void;
}

export function StartView({ workbook, onShow, onOpenSheet, onReadAgain }: StartViewProps) {
  const { say, sayTime } = useWords();
  const { overview, findings, readAt } = workbook;
  const { year, group } = overview;
  const heading = group === '' ? startTexts.stateOfAll : startTexts.state;
  return (
    <>
      <Body>
        <NextStep overview={overview} onShow={onShow} onOpenSheet={onOpenSheet} />
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
                <ToSee findings={findings?.filter((finding) => isAbout(finding, each))} />
              </Line>
            ))}
          </Lines>
        </Section>
        <Meta>
          {say(startTexts.readAt, { time: sayTime(readAt) })}{' '}
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

type NextStepProps = Pick<StartViewProps, 'onShow' | 'onOpenSheet'> & { readonly overview: Overview };

function NextStep({ overview, onShow, onOpenSheet }: NextStepProps) {
  const { say } = useWords();
  const { annexSheet, registers } = overview;
  const risks = registers.find(({ register }) => register === 'risks')?.sheet ?? '';
  const showAnnex = (): void => {
    onShow('annex');
  };
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
    <Advice
      headline={say(startTexts.annexThere)}
      more={say(startTexts.annexThereMore, { sheet: annexSheet })}
      button={say(startTexts.updateAnnex)}
      onClick={showAnnex}
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

function ToSee({ findings }: { readonly findings: readonly LocatedFinding[] | undefined }) {
  const { say, sayCount } = useWords();
  if (findings === undefined) return null;
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
