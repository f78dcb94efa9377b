/** One indicator: how the year went, every series over the years, the way to the target, and what is missing. */
import { makeStyles } from '@fluentui/react-components';
import type { Remembered } from '../../actions/journal/applyJournaled';
import type { ShownComparison, ShownIndicator } from '../../actions/indicator/shownIndicator';
import { indicatorTexts as texts, missingTexts } from '../../texts/pane/indicator';
import type { CellAddress, PaneActions } from '../actions';
import { useWords, type Words } from '../language';
import { Line, Lines, Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Body, Headline, Meta, Paragraph, Section } from '../parts/View';
import { Waiting } from '../parts/Waiting';
import { WayBack } from '../parts/WayBack';
import { WriteButton, WriteFooter } from '../parts/Writing';
import { TakeBack } from '../undo/TakeBack';
import TroubleView from '../views/TroubleView';
import { amountInWords, type Unit } from './amounts';
import { answerOf } from './indicatorWords';
import { SeriesSection } from './SeriesSection';
import { useIndicator } from './useIndicator';

const useStyles = makeStyles({
  told: { marginTop: '8px' },
  replaces: { marginTop: '20px' },
});

export interface IndicatorViewProps {
  readonly actions: PaneActions;
  readonly nr: string;
  readonly year: number;
  /** Where the way back leads. */
  readonly place: string;
  readonly onBack: () => void;
  readonly onGoTo: (address: CellAddress) => void;
}

export default function IndicatorView({ actions, nr, year, place, onBack, onGoTo }: IndicatorViewProps) {
  const { say } = useWords();
  const { phase, readAgain, layIn } = useIndicator(actions, nr, year);
  if (phase.kind === 'reading') return <Waiting text={say(texts.reading)} />;
  if (phase.kind === 'layingIn') return <Waiting text={say(texts.layingIn)} />;
  if (phase.kind === 'stopped') return <TroubleView trouble={phase.trouble} onTryAgain={readAgain} />;
  if (phase.kind === 'gone') return <Gone nr={nr} place={place} onBack={onBack} />;
  const { indicator, sheet } = phase;
  return (
    <>
      <Shown
        indicator={indicator}
        sheet={sheet}
        remembered={phase.kind === 'laidIn' ? phase.remembered : undefined}
        place={place}
        onBack={onBack}
        onGoTo={onGoTo}
      />
      {indicator.isMeasured && (
        <WriteFooter>
          <WriteButton
            onClick={() => {
              layIn(indicator);
            }}
          >
            {say(sheet === undefined ? texts.layIn : texts.layInAgain)}
          </WriteButton>
        </WriteFooter>
      )}
    </>
  );
}

function Gone({ nr, place, onBack }: Pick<IndicatorViewProps, 'nr' | 'place' | 'onBack'>) {
  const { say } = useWords();
  return (
    <Body>
      <WayBack place={place} onBack={onBack} />
      <Headline takesFocus>{say(texts.gone, { nr })}</Headline>
      <Paragraph>{say(texts.goneMore)}</Paragraph>
    </Body>
  );
}

interface ShownProps extends Pick<IndicatorViewProps, 'place' | 'onBack' | 'onGoTo'> {
  readonly indicator: ShownIndicator;
  readonly sheet: string | undefined;
  /** Its chart has just been laid in. */
  readonly remembered: Remembered | undefined;
}

function Shown({ indicator, sheet, remembered, place, onBack, onGoTo }: ShownProps) {
  const words = useWords();
  const { say } = words;
  const styles = useStyles();
  const { nr, title, qualityFactor, address, series, year, unit, comparisons } = indicator;
  return (
    <Body>
      <WayBack
        place={place}
        onBack={onBack}
        end={address !== undefined && <GoTo address={address} onGoTo={onGoTo} />}
      />
      <Headline takesFocus>{answerOf(indicator, words)}</Headline>
      <Paragraph>{`${nr} ${title}`.trim()}</Paragraph>
      {qualityFactor !== '' && <Meta>{qualityFactor}</Meta>}
      {remembered && (
        <div role="status" className={styles.told}>
          <Signed sign="done">{say(texts.laidIn, { sheet: sheet ?? '' })}</Signed>
          <TakeBack remembered={remembered} />
        </div>
      )}
      {series.map((each) => (
        <SeriesSection
          key={each.series}
          series={each}
          isAlone={series.length === 1}
          {...{ year, unit, onGoTo }}
        />
      ))}
      {comparisons.length > 0 && <Comparisons comparisons={comparisons} unit={unit} />}
      {indicator.isFollowed && <MissingThings indicator={indicator} onGoTo={onGoTo} />}
      {sheet !== undefined && !remembered && (
        <Meta className={styles.replaces}>{say(texts.replaces, { sheet })}</Meta>
      )}
    </Body>
  );
}

interface GoToProps {
  readonly address: CellAddress;
  readonly onGoTo: IndicatorViewProps['onGoTo'];
}

function GoTo({ address, onGoTo }: GoToProps) {
  const { say } = useWords();
  return (
    <TextButton
      onClick={() => {
        onGoTo(address);
      }}
    >
      {say(texts.goTo, { cell: `${address.sheet}!${address.cell}` })}
    </TextButton>
  );
}

interface ComparisonsProps {
  readonly comparisons: readonly ShownComparison[];
  readonly unit: Unit;
}

function Comparisons({ comparisons, unit }: ComparisonsProps) {
  const words = useWords();
  const { say } = words;
  return (
    <Section heading={say(texts.comparisons)}>
      <Lines>
        {comparisons.map(({ year, comparisonOf, value }, at) => (
          <Line
            key={at}
            title={comparisonOf === '' ? `${say(texts.nameless)} (${year})` : comparisonOf}
            end={typeof value === 'string' ? value : amountInWords(value, unit, words)}
          />
        ))}
      </Lines>
    </Section>
  );
}

function MissingThings({ indicator, onGoTo }: Pick<ShownProps, 'indicator' | 'onGoTo'>) {
  const words = useWords();
  const { say } = words;
  const { missing, year } = indicator;
  if (missing.length === 0) {
    return (
      <Section heading={say(texts.missing, { year })}>
        <Signed sign="done">{say(texts.nothingMissing, { year })}</Signed>
      </Section>
    );
  }
  return (
    <Section heading={say(texts.missing, { year })}>
      <Lines>
        {missing.map((each, at) => (
          <Line
            key={at}
            title={missingInWords(each, year, words)}
            {...(each.address !== undefined && { end: <GoToCell address={each.address} onGoTo={onGoTo} /> })}
          />
        ))}
      </Lines>
    </Section>
  );
}

function GoToCell({ address, onGoTo }: GoToProps) {
  const { say } = useWords();
  return (
    <TextButton
      label={say(texts.goTo, { cell: `${address.sheet}!${address.cell}` })}
      onClick={() => {
        onGoTo(address);
      }}
    >
      {address.cell}
    </TextButton>
  );
}

function missingInWords(
  { what, series }: ShownIndicator['missing'][number],
  year: number,
  { say }: Words,
): string {
  const said = say(missingTexts[what], { year });
  return series === '' ? said : `${series}: ${said}`;
}
