/** Uppföljning: a manager's own rows, filled in one after the other and saved straight into the cells. */
import { useEffect, useRef } from 'react';
import { rowsOfPerson, type FollowUpWork } from '../../actions/followUp/followUpWork';
import { followUpTexts } from '../../texts/pane/followUp';
import type { CellAddress, Choice, PaneActions } from '../actions';
import { OwnRowsView } from '../followUp/OwnRowsView';
import { PersonChoice } from '../followUp/PersonChoice';
import { usePerson } from '../followUp/usePerson';
import { useWork, type Patch } from '../followUp/useWork';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { Body, Headline, Meta, Paragraph } from '../parts/View';
import { Waiting } from '../parts/Waiting';
import TroubleView from './TroubleView';

export interface FollowUpViewProps {
  readonly actions: PaneActions;
  readonly choice: Choice;
  readonly onGoTo: (address: CellAddress) => void;
  /** Told when the view is left after something was saved: what the pane knows of the workbook is out of date. */
  readonly onChanged: () => void;
}

export default function FollowUpView({ actions, choice, onGoTo, onChanged }: FollowUpViewProps) {
  const { say } = useWords();
  const { phase, readAgain, patch } = useWork(actions, choice);
  const patchAndTell = useTellingAfterwards(patch, onChanged);
  switch (phase.kind) {
    case 'reading':
      return <Waiting text={say(followUpTexts.reading)} />;
    case 'stopped':
      return <TroubleView trouble={phase.trouble} onTryAgain={readAgain} />;
    case 'read':
      return hasPeople(phase.work) ? (
        <ReadWork actions={actions} work={phase.work} patch={patchAndTell} onGoTo={onGoTo} />
      ) : (
        <NothingToShow work={phase.work} year={choice.year} onReadAgain={readAgain} />
      );
  }
}

/** The rest of the pane reads the workbook anew once, when the work is left, and not after every row. */
function useTellingAfterwards(patch: Patch, tell: () => void): Patch {
  const isChanged = useRef(false);
  const latest = useRef(tell);
  useEffect(() => {
    latest.current = tell;
  });
  useEffect(
    () => () => {
      if (isChanged.current) latest.current();
    },
    [],
  );
  return (key, texts) => {
    isChanged.current = true;
    patch(key, texts);
  };
}

function hasPeople({ units, owners }: FollowUpWork): boolean {
  return units.length + owners.length > 0;
}

interface ReadWorkProps extends Pick<FollowUpViewProps, 'actions' | 'onGoTo'> {
  readonly work: FollowUpWork;
  readonly patch: Patch;
}

function ReadWork({ actions, work, patch, onGoTo }: ReadWorkProps) {
  const { say } = useWords();
  const { name, isAsking, isChosenNow, choose } = usePerson(work);
  if (name === undefined && isAsking) return <Waiting text={say(followUpTexts.reading)} />;
  const person = <PersonChoice work={work} chosen={name} takesFocus={isChosenNow} onChoose={choose} />;
  if (name !== undefined) {
    const rows = rowsOfPerson(work, name);
    return <OwnRowsView key={name} {...{ actions, work, rows, person, patch, onGoTo }} />;
  }
  return (
    <Body>
      <Headline>{say(followUpTexts.whose)}</Headline>
      <Paragraph>{say(followUpTexts.whoseMore)}</Paragraph>
      <div style={{ marginTop: '16px' }}>{person}</div>
      <Meta>{say(followUpTexts.rememberedHere)}</Meta>
    </Body>
  );
}

interface NothingToShowProps {
  readonly work: FollowUpWork;
  readonly year: number;
  readonly onReadAgain: () => void;
}

function NothingToShow({ work, year, onReadAgain }: NothingToShowProps) {
  const { say } = useWords();
  const [headline, more] =
    work.rows.length === 0
      ? [followUpTexts.noRows, followUpTexts.noRowsMore]
      : [followUpTexts.nobody, followUpTexts.nobodyMore];
  return (
    <Body>
      <Headline>{say(headline)}</Headline>
      <Paragraph>{say(more, { year })}</Paragraph>
      <Meta>
        <TextButton onClick={onReadAgain}>{say(followUpTexts.readAgain)}</TextButton>
      </Meta>
    </Body>
  );
}
