/** A year at a glance: where the risks stand, what has changed, and how far measures and goals have come. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { ShownPicture } from '../../actions/overview/readYearPicture';
import { frameTexts } from '../../texts/pane/frame';
import { overviewTexts as texts } from '../../texts/pane/overview';
import { startTexts } from '../../texts/pane/start';
import type { CellAddress, Choice, PaneActions } from '../actions';
import { fetched } from '../frame/fetched';
import { useWords, type Words } from '../language';
import { LevelChangeList } from '../overview/LevelChangeList';
import { IndicatorList } from '../overview/IndicatorList';
import { goalParts, measureParts, totalOf } from '../overview/parts';
import { RiskMap } from '../overview/RiskMap';
import { StackedBar } from '../overview/StackedBar';
import { useYearPicture, type PicturePhase } from '../overview/useYearPicture';
import { ChangedSince } from '../parts/ChangedSince';
import { Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Body, Headline, Meta, Paragraph, Section } from '../parts/View';
import { Waiting } from '../parts/Waiting';
import { WriteButton, WriteFooter } from '../parts/Writing';
import { useChangedSince } from '../useChangedSince';
import { TakeBack } from '../undo/TakeBack';
import TroubleView from './TroubleView';

const IndicatorView = fetched(() => import('../indicator/IndicatorView'));

const useStyles = makeStyles({
  told: { marginTop: '8px' },
  replaces: { marginTop: '20px' },
});

export interface OverviewViewProps {
  readonly actions: PaneActions;
  readonly choice: Choice;
  readonly onGoTo: (address: CellAddress) => void;
}

export default function OverviewView({ actions, choice, onGoTo }: OverviewViewProps) {
  const { say, sayTime } = useWords();
  const styles = useStyles();
  const { phase, readAt, readAgain, layIn } = useYearPicture(actions, choice);
  const hasChanged = useChangedSince(actions, readAt);
  const [opened, setOpened] = useState<string>();
  if (opened !== undefined) {
    return (
      <IndicatorView
        actions={actions}
        nr={opened}
        year={choice.year}
        place={say(frameTexts.overview)}
        onBack={() => {
          setOpened(undefined);
        }}
        onGoTo={onGoTo}
      />
    );
  }
  if (phase.kind === 'reading') return <Waiting text={say(texts.reading)} />;
  if (phase.kind === 'layingIn') return <Waiting text={say(texts.layingIn)} />;
  if (phase.kind === 'stopped') return <TroubleView trouble={phase.trouble} onTryAgain={readAgain} />;
  const { picture } = phase;
  const sheet = phase.kind === 'laidIn' ? phase.sheet : picture.sheet;
  return (
    <>
      <Body>
        <Answer phase={phase} />
        <Meta>
          {say(startTexts.readAt, { time: sayTime(readAt) })} <ChangedSince hasChanged={hasChanged} />{' '}
          <TextButton onClick={readAgain}>{say(startTexts.readAgain)}</TextButton>
        </Meta>
        {picture.risks.length > 0 && <RiskMap picture={picture} onGoTo={onGoTo} />}
        {picture.changes !== undefined && (
          <LevelChangeList lastYear={picture.year - 1} changes={picture.changes} onGoTo={onGoTo} />
        )}
        <Measures picture={picture} />
        <Goals picture={picture} onOpen={setOpened} />
        {sheet !== undefined && <Meta className={styles.replaces}>{say(texts.replaces, { sheet })}</Meta>}
      </Body>
      {!isBare(picture) && (
        <WriteFooter>
          <WriteButton
            onClick={() => {
              layIn(picture);
            }}
          >
            {say(sheet === undefined ? texts.layIn : texts.layInAgain)}
          </WriteButton>
        </WriteFooter>
      )}
    </>
  );
}

/** Nothing to draw. */
function isBare({ risks, measures, goals }: ShownPicture): boolean {
  return risks.length + measures.length + goals.length === 0;
}

type ShownPhase = Extract<PicturePhase, { readonly kind: 'shown' | 'laidIn' }>;

function Answer({ phase }: { readonly phase: ShownPhase }) {
  const words = useWords();
  const styles = useStyles();
  const { picture } = phase;
  const isEmpty = picture.risks.length === 0;
  return (
    <>
      <Headline takesFocus={phase.kind === 'laidIn'}>{headlineOf(picture, words)}</Headline>
      {isEmpty ? (
        <Paragraph>{words.say(texts.noRisksMore)}</Paragraph>
      ) : (
        <Meta>{comparisonOf(picture, words)}</Meta>
      )}
      {phase.kind === 'laidIn' && (
        <div role="status" className={styles.told}>
          <Signed sign="done">{words.say(texts.laidIn, { sheet: phase.sheet })}</Signed>
          <TakeBack remembered={phase.remembered} />
        </div>
      )}
    </>
  );
}

function headlineOf({ risks, high, year }: ShownPicture, { say }: Words): string {
  const total = risks.length;
  if (total === 0) return say(texts.noRisks, { year });
  if (high === 0) return say(texts.noneHigh, { total });
  return say(high === 1 ? texts.oneHigh : texts.manyHigh, { count: high, total });
}

/** `Nivå Hög eller Mycket hög. 2024 var det 5 av 17.` */
function comparisonOf({ bands, lastYear }: ShownPicture, { say }: Words): string {
  const names = bands.filter(({ isHigh }) => isHigh).map(({ band }) => band.name);
  const level = say(texts.highBands, { bands: names.join(` ${say(texts.or)} `) });
  if (lastYear === undefined) return level;
  const { year, high: count, risks: total } = lastYear;
  return `${level} ${say(texts.lastYear, { year, count, total })}`;
}

function Measures({ picture }: { readonly picture: ShownPicture }) {
  const words = useWords();
  const parts = measureParts(picture, words);
  if (parts.length === 0) return null;
  const done = totalOf(picture.measures.filter(({ isDone }) => isDone));
  return (
    <Section
      heading={words.say(texts.measures)}
      aside={words.say(texts.doneOf, { count: done, total: totalOf(parts) })}
    >
      <StackedBar parts={parts} />
    </Section>
  );
}

interface GoalsProps {
  readonly picture: ShownPicture;
  readonly onOpen: (nr: string) => void;
}

function Goals({ picture, onOpen }: GoalsProps) {
  const words = useWords();
  const parts = goalParts(picture, words);
  if (parts.length === 0) return null;
  const met = totalOf(picture.goals.filter(({ status }) => status === 'Uppnått'));
  const total = totalOf(parts);
  return (
    <Section heading={words.say(texts.indicators)} aside={words.say(texts.metOf, { count: met, total })}>
      <StackedBar parts={parts} />
      {total > picture.indicators.length && <Meta>{words.say(texts.perSeries)}</Meta>}
      <IndicatorList indicators={picture.indicators} onOpen={onOpen} />
    </Section>
  );
}
