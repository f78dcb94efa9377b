/** Before the annex is made: what is missing, what would change, what becomes of the user's own texts. */
import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocatedFinding } from '../../actions/check';
import { severityTexts } from '../../texts/findings';
import { annexViewTexts as texts } from '../../texts/pane/annexView';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Body, Headline, Meta, Section } from '../parts/View';
import { WriteButton, WriteFooter } from '../parts/Writing';
import { severities, signs, withSeverity } from '../severity';
import { AnnexBeginning } from './AnnexBeginning';
import { AnnexHeading } from './AnnexHeading';
import { Changes } from './Changes';
import type { ChangeWays, OwnText } from './changeWays';
import type { Making, Preview } from './useAnnexMaking';

const useStyles = makeStyles({
  found: { display: 'flex', flexDirection: 'column', gap: '6px' },
  consent: { marginInlineStart: '16px' },
  status: { flexBasis: '100%', margin: 0, fontSize: '12px', lineHeight: '16px' },
  all: { marginTop: '20px' },
});

const personalNumberRules: readonly string[] = ['personal-number', 'personal-number-possible'];

export interface AnnexBeforeProps {
  readonly preview: Preview;
  readonly wasCancelled: boolean;
  readonly findings: readonly LocatedFinding[] | undefined;
  readonly ways: ChangeWays;
  readonly onMake: (making: Making) => void;
  readonly onShowCheck: () => void;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onOpenSheet: (sheet: string) => void;
  readonly onChangeHeading: () => void;
  /** Undefined where there is only one annex to make. */
  readonly onShowAll: (() => void) | undefined;
}

export function AnnexBefore(props: AnnexBeforeProps) {
  const { preview, wasCancelled, findings, ways, onMake, onShowCheck, onShowAll, onOpenSheet } = props;
  const { say, sayCount } = useWords();
  const styles = useStyles();
  const [isReviewed, setReviewed] = useState(false);
  const [givenUp, setGivenUp] = useState<readonly OwnText[]>([]);
  const { isUpdate, sheet, summary, changes } = preview;
  const personalNumbers = findings?.filter(({ finding }) => personalNumberRules.includes(finding.rule)) ?? [];
  const isHeldBack = personalNumbers.length > 0 && !isReviewed;
  const verb = say(isUpdate ? texts.toUpdate : texts.toMake);
  return (
    <>
      <Body>
        <Headline takesFocus={wasCancelled}>{isCurrent(preview) ? say(texts.isCurrent) : verb}</Headline>
        <Meta>
          {say(isUpdate ? texts.onSheet : texts.onNewSheet, { sheet })} ·{' '}
          {sayCount(summary.pages, texts.onePage, texts.manyPages)}
        </Meta>
        <Section
          heading={say(texts.before)}
          aside={<TextButton onClick={onShowCheck}>{say(texts.showInCheck)}</TextButton>}
        >
          <div className={styles.found}>
            {personalNumbers.length > 0 && (
              <Consent count={personalNumbers.length} isGiven={isReviewed} onGive={setReviewed} />
            )}
            <Found findings={findings} />
          </div>
        </Section>
        {isUpdate && (
          <Changes
            {...{ changes, summary, ways }}
            isDone={false}
            givenUp={{ texts: givenUp, change: setGivenUp }}
          />
        )}
        <AnnexHeading heading={preview.heading} onGoTo={props.onGoTo} onChange={props.onChangeHeading} />
        <AnnexBeginning beginning={preview.beginning} />
        {onShowAll !== undefined && (
          <div className={styles.all}>
            <TextButton onClick={onShowAll}>{say(texts.all)}</TextButton>
          </div>
        )}
      </Body>
      <MakeFooter
        {...{ verb, wasCancelled, isHeldBack }}
        onOpen={
          isCurrent(preview)
            ? () => {
                onOpenSheet(sheet);
              }
            : undefined
        }
        onMake={() => {
          onMake({ preview, publishAnyway: isReviewed, givenUp });
        }}
      />
    </>
  );
}

/** There is nothing that it would have to be made anew for. */
function isCurrent({ isUpdate, isOutOfDate, summary }: Preview): boolean {
  return isUpdate && !isOutOfDate && summary.conflicts.length === 0;
}

interface MakeFooterProps {
  readonly verb: string;
  readonly wasCancelled: boolean;
  readonly isHeldBack: boolean;
  readonly onMake: () => void;
  /** Where the annex is as it should be. */
  readonly onOpen: (() => void) | undefined;
}

function MakeFooter({ verb, wasCancelled, isHeldBack, onMake, onOpen }: MakeFooterProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <WriteFooter>
      {(wasCancelled || isHeldBack) && (
        <p role="status" className={styles.status}>
          {say(isHeldBack ? texts.whyNotYet : texts.cancelled)}
        </p>
      )}
      <WriteButton isPrimary={onOpen === undefined} isHeldBack={isHeldBack} onClick={onMake}>
        {verb}
      </WriteButton>
      {onOpen !== undefined && (
        <Button appearance="primary" onClick={onOpen}>
          {say(texts.openSheet)}
        </Button>
      )}
    </WriteFooter>
  );
}

interface ConsentProps {
  readonly count: number;
  readonly isGiven: boolean;
  readonly onGive: (isGiven: boolean) => void;
}

function Consent({ count, isGiven, onGive }: ConsentProps) {
  const { say, sayCount } = useWords();
  return (
    <div>
      <Signed sign="error">{sayCount(count, texts.onePersonalNumber, texts.manyPersonalNumbers)}</Signed>
      <Checkbox
        className={useStyles().consent}
        label={say(texts.takeThemWithIt)}
        checked={isGiven}
        onChange={(_, { checked }) => {
          onGive(checked === true);
        }}
      />
    </div>
  );
}

function Found({ findings }: { readonly findings: readonly LocatedFinding[] | undefined }) {
  const { language, say } = useWords();
  if (findings === undefined) return null;
  if (findings.length === 0) return <Signed sign="done">{say(texts.nothingFound)}</Signed>;
  return severities.map((severity) => {
    const count = withSeverity(findings, severity).length;
    if (count === 0) return null;
    return (
      <Signed key={severity} sign={signs[severity]}>
        {severityTexts[severity][language]}: {count}
      </Signed>
    );
  });
}
