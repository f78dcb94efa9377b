/** What row it is, and the way to its cell. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FollowUpRow } from '../../actions/followUp/followUpWork';
import { checkViewTexts } from '../../texts/pane/checkView';
import { followUpTexts } from '../../texts/pane/followUp';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';

const useStyles = makeStyles({
  top: { display: 'flow-root' },
  link: { float: 'inline-end', marginInlineStart: '12px', fontSize: '12px', lineHeight: '16px' },
  heading: {
    margin: 0,
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
  },
  title: { display: 'block' },
  nr: {
    display: 'inline-block',
    whiteSpace: 'nowrap',
    minHeight: '24px',
    fontSize: '12px',
    lineHeight: '24px',
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
});

export interface RowHeadingProps {
  readonly row: FollowUpRow;
  readonly takesFocus: boolean;
  readonly onGoTo: (address: CellAddress) => void;
}

export function RowHeading({ row, takesFocus, onGoTo }: RowHeadingProps) {
  const { say } = useWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  const { register, nr } = row.row;
  const { sheet, cell } = row.statusCell;
  return (
    <div className={styles.top}>
      <span className={styles.link}>
        <TextButton
          onClick={() => {
            onGoTo(row.statusCell);
          }}
        >
          {say(checkViewTexts.goTo, { cell: `${sheet}!${cell}` })}
        </TextButton>
      </span>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        <span className={styles.nr}>
          {say(register === 'measures' ? followUpTexts.measure : followUpTexts.selfCheck, { nr })}
        </span>{' '}
        <span className={styles.title}>{row.title}</span>
      </h2>
    </div>
  );
}
