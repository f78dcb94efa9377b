/** That something was saved, where and when, and how many rows of the registers followed. */
import { makeStyles } from '@fluentui/react-components';
import { listFormTexts as texts } from '../../texts/pane/settingsLists';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';

const useStyles = makeStyles({ saved: { marginTop: '8px' } });

export interface Saved {
  readonly at: Date;
  readonly followed: number;
}

export function SavedLine({
  saved: { at, followed },
  sheet,
}: {
  readonly saved: Saved;
  readonly sheet: string;
}) {
  const { say, sayCount, sayTime } = useWords();
  return (
    <div className={useStyles().saved}>
      <Signed sign="done">
        {say(texts.saved, { sheet, time: sayTime(at) })}
        {followed > 0 && ` ${sayCount(followed, texts.oneFollowed, texts.manyFollowed)}`}
      </Signed>
    </div>
  );
}
