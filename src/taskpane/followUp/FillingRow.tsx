/** The row that is filled in, between how many are left and those that wait; or that nothing is left. */
import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { FollowUpRow, FollowUpWork } from '../../actions/followUp/followUpWork';
import { followUpTexts } from '../../texts/pane/followUp';
import type { CellAddress } from '../actions';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { Body, Footer, Meta } from '../parts/View';
import { ReadOnlyWayOut } from '../parts/Writing';
import { useReadOnly } from '../readOnly';
import { AllFilled } from './AllFilled';
import { keyOf, withDraft } from './drafts';
import { Progress } from './Progress';
import { RowForm } from './RowForm';
import { RowLists } from './RowLists';
import type { Deed, Filling } from './useFilling';

export interface FillingRowProps {
  readonly work: FollowUpWork;
  readonly filling: Filling;
  readonly person: ReactNode;
  readonly onGoTo: (address: CellAddress) => void;
}

export function FillingRow({ work, filling, person, onGoTo }: FillingRowProps) {
  const [isShowingAll, setShowingAll] = useState(false);
  const { own, deed, lacking } = filling;
  const { rows, awaiting, current } = own;
  const lists = <RowLists work={work} own={own} isShowingAll={isShowingAll} onShowAll={setShowingAll} />;
  if (current === undefined) {
    return (
      <Body>
        {person}
        <AllFilled count={rows.length} takesFocus={own.hasMoved}>
          <LatestDeed deed={deed} />
        </AllFilled>
        {lists}
      </Body>
    );
  }
  return (
    <>
      <Body>
        {person}
        <Progress filled={rows.length - awaiting.length} total={rows.length} />
        <LatestDeed deed={deed} />
        <RowForm
          key={keyOf(current)}
          work={work}
          row={withDraft(current, own.draftOf(current))}
          takesFocus={own.hasMoved}
          lacksFollowUp={lacking === keyOf(current)}
          onFill={(filled) => {
            own.fill(current, filled);
          }}
          onGoTo={onGoTo}
        />
        {lists}
      </Body>
      <RowFooter filling={filling} current={current} />
    </>
  );
}

/** Is heard as well, and takes no room before there is something to tell. */
function LatestDeed({ deed }: { readonly deed: Deed | undefined }) {
  const { say, sayTime } = useWords();
  return (
    <div role="status">
      {deed?.kind === 'saved' && (
        <Signed sign="done" isSmall>
          {say(followUpTexts.savedAt, { nr: deed.nr, time: sayTime(deed.at) })}
        </Signed>
      )}
      {deed?.kind === 'theirsStands' && <Meta>{say(followUpTexts.theirsStands, { nr: deed.nr })}</Meta>}
    </div>
  );
}

function RowFooter({ filling, current }: { readonly filling: Filling; readonly current: FollowUpRow }) {
  const { say } = useWords();
  const { own, phase, saveAndNext } = filling;
  const { goBack } = own;
  const isReadOnly = useReadOnly();
  const saveCurrent = (): void => {
    saveAndNext(current);
  };
  useCtrlEnter(saveCurrent);
  return (
    <Footer>
      <ReadOnlyWayOut />
      {goBack && <Button onClick={goBack}>{say(followUpTexts.previous)}</Button>}
      {isReadOnly ? (
        <Button appearance="primary" onClick={saveCurrent}>
          {say(followUpTexts.next)}
        </Button>
      ) : (
        <Button appearance="primary" onClick={saveCurrent} title={say(followUpTexts.keys)}>
          {say(phase.kind === 'saving' ? followUpTexts.saving : followUpTexts.saveAndNext)}
        </Button>
      )}
    </Footer>
  );
}

/** Wherever in the pane the focus is. */
function useCtrlEnter(work: () => void): void {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, []);
}
