/** Before the annex is made: what is missing, what becomes of the user's own texts, and the button. */
import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocatedFinding } from '../../actions/check';
import { severityTexts } from '../../texts/findings';
import { annexViewTexts as texts } from '../../texts/pane/annexView';
import { useWords } from '../language';
import { Line, Lines, Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';
import { severities, signs, withSeverity } from '../severity';
import type { Preview } from './useAnnexMaking';

const useStyles = makeStyles({
  found: { display: 'flex', flexDirection: 'column', gap: '6px' },
  consent: { marginInlineStart: '16px' },
  status: { flexBasis: '100%', margin: 0, fontSize: '12px', lineHeight: '16px' },
});

const personalNumberRules: readonly string[] = ['personal-number', 'personal-number-possible'];

export interface AnnexBeforeProps {
  readonly preview: Preview;
  readonly wasCancelled: boolean;
  readonly findings: readonly LocatedFinding[] | undefined;
  readonly onMake: (preview: Preview, publishAnyway: boolean) => void;
  readonly onShowCheck: () => void;
}

export function AnnexBefore({ preview, wasCancelled, findings, onMake, onShowCheck }: AnnexBeforeProps) {
  const { say, sayCount } = useWords();
  const styles = useStyles();
  const [isReviewed, setReviewed] = useState(false);
  const { isUpdate, sheet, summary } = preview;
  const personalNumbers = findings?.filter(({ finding }) => personalNumberRules.includes(finding.rule)) ?? [];
  const isHeldBack = personalNumbers.length > 0 && !isReviewed;
  const verb = say(isUpdate ? texts.toUpdate : texts.toMake);
  return (
    <>
      <Body>
        <Headline takesFocus={wasCancelled}>{verb}</Headline>
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
        {isUpdate && <OwnTexts preview={preview} />}
      </Body>
      <Footer>
        {(wasCancelled || isHeldBack) && (
          <p role="status" className={styles.status}>
            {say(isHeldBack ? texts.whyNotYet : texts.cancelled)}
          </p>
        )}
        <Button
          appearance="primary"
          disabledFocusable={isHeldBack}
          onClick={() => {
            onMake(preview, isReviewed);
          }}
        >
          {verb}
        </Button>
      </Footer>
    </>
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

function OwnTexts({ preview }: { readonly preview: Preview }) {
  const { say, sayCount } = useWords();
  const { conflicts, orphans, setAside } = preview.summary;
  const kinds = [
    { count: conflicts.length, one: texts.conflict, many: texts.conflicts, more: texts.conflictMore },
    { count: orphans.length, one: texts.orphan, many: texts.orphans, more: texts.orphanMore },
    { count: setAside.length, one: texts.setAside, many: texts.setAsides, more: texts.setAsideMore },
  ].filter(({ count }) => count > 0);
  return (
    <Section heading={say(texts.changes)}>
      <Paragraph>{say(texts.editsAreKept)}</Paragraph>
      {kinds.length > 0 && (
        <Lines>
          {kinds.map(({ count, one, many, more }) => (
            <Line key={more.sv} title={`${count} ${sayCount(count, one, many)}`}>
              <Meta>{say(more)}</Meta>
            </Line>
          ))}
        </Lines>
      )}
    </Section>
  );
}
