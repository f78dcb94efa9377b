/** The annex is there: where, what was done, what is left to do, and the way to the board's papers. */
import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { LocatedFinding } from '../../actions/check';
import { annexTexts } from '../../texts/annex';
import { annexViewTexts as texts } from '../../texts/pane/annexView';
import type { CellAddress, PaneActions } from '../actions';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { TextButton } from '../parts/TextButton';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';
import { gravestSign } from '../severity';
import { TakeBack } from '../undo/TakeBack';
import { Changes } from './Changes';
import type { ChangeWays } from './changeWays';
import type { MadeAnnex } from './useAnnexMaking';
import { WhereFrom } from './WhereFrom';

const useStyles = makeStyles({ select: { margin: '4px 0' } });

export interface AnnexMadeProps {
  readonly annex: MadeAnnex;
  readonly wasUpdate: boolean;
  readonly findings: readonly LocatedFinding[] | undefined;
  readonly ways: ChangeWays;
  readonly actions: Pick<PaneActions, 'traceText' | 'selectAnnex'>;
  readonly attempt: (task: () => Promise<void>) => void;
  readonly onShowCheck: () => void;
  readonly onGoTo: (address: CellAddress) => void;
  readonly onOpenSheet: (sheet: string) => void;
}

export function AnnexMade(props: AnnexMadeProps) {
  const { annex, wasUpdate, findings, ways, actions, attempt, onShowCheck, onGoTo, onOpenSheet } = props;
  const { say, sayCount } = useWords();
  const { sheet, summary, changes } = annex;
  return (
    <>
      <Body>
        <Signed sign="done">
          <Headline takesFocus>{say(wasUpdate ? texts.isUpdated : texts.isMade)}</Headline>
          <Meta>
            {sheet} · {sayCount(summary.pages, texts.onePage, texts.manyPages)}
          </Meta>
          <TakeBack remembered={annex.remembered} />
        </Signed>
        {summary.isUnbroken && (
          <Paragraph>{say(annexTexts.pagesUnbroken, { pages: summary.pages })}</Paragraph>
        )}
        {changes !== undefined && <Changes {...{ changes, summary, ways }} isDone />}
        <LeftToDo findings={findings} onShowCheck={onShowCheck} />
        <ToTheBoard sheet={sheet} actions={actions} attempt={attempt} />
        <WhereFrom actions={actions} attempt={attempt} onGoTo={onGoTo} />
      </Body>
      <Footer>
        <Button
          appearance="primary"
          onClick={() => {
            onOpenSheet(sheet);
          }}
        >
          {say(texts.openSheet)}
        </Button>
      </Footer>
    </>
  );
}

function LeftToDo({ findings, onShowCheck }: Pick<AnnexMadeProps, 'findings' | 'onShowCheck'>) {
  const { say, sayCount } = useWords();
  if (findings === undefined) return null;
  return (
    <Section
      heading={say(texts.leftToDo)}
      aside={<TextButton onClick={onShowCheck}>{say(texts.showInCheck)}</TextButton>}
    >
      <Signed sign={gravestSign(findings)}>
        {findings.length === 0
          ? say(texts.nothingLeft)
          : sayCount(findings.length, texts.oneLeft, texts.manyLeft)}
      </Signed>
    </Section>
  );
}

type ToTheBoardProps = Pick<AnnexMadeProps, 'actions' | 'attempt'> & { readonly sheet: string };

function ToTheBoard({ sheet, actions, attempt }: ToTheBoardProps) {
  const { say } = useWords();
  const [isSelected, setSelected] = useState(false);
  const select = (): void => {
    attempt(async () => {
      await actions.selectAnnex(sheet);
      setSelected(true);
    });
  };
  return (
    <Section heading={say(texts.toTheBoard)}>
      <Button className={useStyles().select} onClick={select}>
        {say(texts.selectForWord)}
      </Button>
      <div role="status">
        <Meta>{say(isSelected ? texts.isSelected : texts.selectForWordMore)}</Meta>
      </div>
      <Meta>{say(texts.printing)}</Meta>
    </Section>
  );
}
