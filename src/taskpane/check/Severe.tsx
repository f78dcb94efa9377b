/** The findings of one severity, each with whose it is and the way to its cell. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocatedFinding } from '../../actions/check';
import { findingText, severityTexts } from '../../texts/findings';
import { checkViewTexts as texts } from '../../texts/pane/checkView';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { Line, Lines } from '../parts/Lines';
import { SignMark } from '../parts/SignMark';
import { ShowMore } from '../parts/ShowMore';
import { TextButton } from '../parts/TextButton';
import { signs, type Severity } from '../severity';
import { wayOut, type WayOut } from './wayOut';

const useStyles = makeStyles({
  group: {
    marginTop: '12px',
    '&[open] > summary > span:last-child': { transform: 'rotate(180deg)' },
  },
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
  open: { display: 'flex', marginInlineStart: 'auto' },
  indented: { paddingInlineStart: '24px' },
  where: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '0 12px',
    fontSize: '12px',
    lineHeight: '24px',
    color: tokens.colorNeutralForeground3,
  },
  ways: { display: 'flex', flexWrap: 'wrap', gap: '0 12px', marginInlineStart: 'auto' },
});

export interface SevereProps {
  readonly severity: Severity;
  readonly findings: readonly LocatedFinding[];
  readonly onGoTo: (address: CellAddress) => void;
  readonly onWayOut: (way: WayOut) => void;
}

/** As many as can be taken in; the rest on demand. */
const shownAtFirst = 10;

export function Severe({ severity, findings, onGoTo, onWayOut }: SevereProps) {
  const { language } = useWords();
  const styles = useStyles();
  const [shown, setShown] = useState(shownAtFirst);
  if (findings.length === 0) return null;
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
      <div className={styles.indented}>
        <Lines>
          {findings.slice(0, shown).map((found, at) => (
            <Found key={at} found={found} onGoTo={onGoTo} onWayOut={onWayOut} />
          ))}
        </Lines>
        <ShowMore of={findings.length} shown={shown} step={10 * shownAtFirst} onShow={setShown} />
      </div>
    </details>
  );
}

interface FoundProps {
  readonly found: LocatedFinding;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onWayOut: (way: WayOut) => void;
}

function Found({ found, onGoTo, onWayOut }: FoundProps) {
  const { language, say } = useWords();
  const { finding, address, unit } = found;
  const way = wayOut(found);
  const styles = useStyles();
  return (
    <Line title={findingText(finding, language)}>
      <div className={styles.where}>
        {unit}
        <span className={styles.ways}>
          {way !== undefined && (
            <TextButton
              onClick={() => {
                onWayOut(way);
              }}
            >
              {say(way.text)}
            </TextButton>
          )}
          {address !== undefined && <GoTo address={address} onGoTo={onGoTo} />}
        </span>
      </div>
    </Line>
  );
}

function GoTo({ address, onGoTo }: { readonly address: CellAddress } & Pick<FoundProps, 'onGoTo'>) {
  const { say } = useWords();
  const { sheet, cell } = address;
  return (
    <TextButton
      label={say(texts.goToFull, { cell, sheet })}
      onClick={() => {
        onGoTo(address);
      }}
    >
      {say(texts.goTo, { cell })}
    </TextButton>
  );
}
