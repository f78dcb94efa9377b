/** Removes a row whose word nobody uses; else says where it is used. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListedRow } from '../../actions/settings/readLists';
import { listFormTexts as texts, listTexts } from '../../texts/pane/settingsLists';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { Meta } from '../parts/View';
import { countUses, usesText } from './faultWords';
import type { ShownList } from './listDescriptions';

const useStyles = makeStyles({
  remove: { marginTop: '20px', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface RemoveRowProps {
  readonly list: ShownList;
  readonly uses: ListedRow['uses'];
  readonly onRemove: () => void;
}

export function RemoveRow({ list, uses, onRemove }: RemoveRowProps) {
  const words = useWords();
  const isUsed = countUses(uses) > 0;
  return (
    <div className={useStyles().remove}>
      {isUsed ? (
        <Meta>{words.say(texts.inUse, { uses: usesText(uses, words) })}</Meta>
      ) : (
        <TextButton onClick={onRemove}>{words.say(listTexts[list].remove)}</TextButton>
      )}
    </div>
  );
}
