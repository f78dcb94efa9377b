/** What the check found, the gravest first, each with the way to its cell. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocatedFinding } from '../../actions/check';
import { findingText, severityTexts } from '../../texts/findings';
import { checkViewTexts } from '../../texts/pane/checkView';
import { startTexts } from '../../texts/pane/start';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { Line, Lines } from '../parts/Lines';
import { SignMark } from '../parts/SignMark';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Meta, Paragraph } from '../parts/View';
import { severities, signs, withSeverity, type Severity } from '../severity';
import type { ReadWorkbook } from '../useWorkbook';

const useStyles = makeStyles({
  group: { marginTop: '12px' },
  summary: {
    display: 'flex',
    gap: '8px',
    padding: '8px 0',
    borderRadius: tokens.borderRadiusSmall,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    listStyleType: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  count: { fontWeight: tokens.fontWeightRegular },
  open: { marginInlineStart: 'auto', 'details[open] > summary &': { transform: 'rotate(180deg)' } },
  where: { display: 'flex', justifyContent: 'flex-end', fontSize: '12px' },
});

export interface CheckViewProps {
  readonly workbook: ReadWorkbook;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onCheckAgain: () => void;
}

export default function CheckView({ workbook, onGoTo, onCheckAgain }: CheckViewProps) {
  const { say, sayCount, sayTime } = useWords();
  const { findings, readAt } = workbook;
  return (
    <>
      <Body>
        {findings === undefined ? (
          <Headline>{say(startTexts.checking)}</Headline>
        ) : (
          <>
            <Headline>
              {findings.length === 0
                ? say(checkViewTexts.nothing)
                : sayCount(findings.length, checkViewTexts.one, checkViewTexts.many)}
            </Headline>
            <Meta>{say(checkViewTexts.checkedAt, { time: sayTime(readAt) })}</Meta>
            {findings.length === 0 && <Paragraph>{say(checkViewTexts.nothingMore)}</Paragraph>}
            {severities.map((severity) => (
              <Severe
                key={severity}
                severity={severity}
                findings={withSeverity(findings, severity)}
                onGoTo={onGoTo}
              />
            ))}
          </>
        )}
      </Body>
      <Footer>
        <Button appearance="primary" onClick={onCheckAgain}>
          {say(checkViewTexts.checkAgain)}
        </Button>
      </Footer>
    </>
  );
}

interface SevereProps {
  readonly severity: Severity;
  readonly findings: readonly LocatedFinding[];
  readonly onGoTo: (address: CellAddress) => void;
}

/** As many as can be taken in; the rest on demand. */
const shownAtFirst = 10;

function Severe({ severity, findings, onGoTo }: SevereProps) {
  const { language, say } = useWords();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtFirst);
  if (findings.length === 0) return null;
  const hidden = Math.max(0, findings.length - shown);
  return (
    <details className={styles.group} open={severity !== 'note'}>
      <summary className={styles.summary}>
        <SignMark sign={signs[severity]} />
        <span>
          {severityTexts[severity][language]} <span className={styles.count}>{findings.length}</span>
        </span>
        <span className={styles.open}>
          <SignMark sign="opens" />
        </span>
      </summary>
      <Lines>
        {findings.slice(0, shown).map(({ finding, address }, at) => (
          <Line key={at} title={findingText(finding, language)}>
            {address !== undefined && (
              <div className={styles.where}>
                <GoTo address={address} onGoTo={onGoTo} />
              </div>
            )}
          </Line>
        ))}
      </Lines>
      {hidden > 0 && (
        <TextButton
          onClick={() => {
            setShown(shown + 10 * shownAtFirst);
          }}
        >
          {say(checkViewTexts.showMore, { count: Math.min(hidden, 10 * shownAtFirst) })}
        </TextButton>
      )}
    </details>
  );
}

function GoTo({ address, onGoTo }: { readonly address: CellAddress } & Pick<CheckViewProps, 'onGoTo'>) {
  const { say } = useWords();
  const { sheet, cell } = address;
  return (
    <TextButton
      label={say(checkViewTexts.goToFull, { cell, sheet })}
      onClick={() => {
        onGoTo(address);
      }}
    >
      {say(checkViewTexts.goTo, { cell })}
    </TextButton>
  );
}
