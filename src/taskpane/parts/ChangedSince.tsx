/** That somebody has changed the workbook since it was read; heard as well, and nothing until then. */
import { startTexts } from '../../texts/pane/start';
import { useWords } from '../language';

export function ChangedSince({ hasChanged }: { readonly hasChanged: boolean }) {
  const { say } = useWords();
  return <span role="status">{hasChanged ? say(startTexts.changedSince) : ''}</span>;
}
