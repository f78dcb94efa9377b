/** The rest of a list of which as many are shown as can be taken in. */
import { showMoreTexts } from '../../texts/pane/showMore';
import { useWords } from '../language';
import { TextButton } from './TextButton';

export interface ShowMoreProps {
  readonly of: number;
  readonly shown: number;
  /** How many more are shown at a time. */
  readonly step: number;
  readonly onShow: (shown: number) => void;
}

export function ShowMore({ of, shown, step, onShow }: ShowMoreProps) {
  const { say } = useWords();
  if (of <= shown) return null;
  return (
    <TextButton
      onClick={() => {
        onShow(shown + step);
      }}
    >
      {say(showMoreTexts.showMore, { count: Math.min(of - shown, step) })}
    </TextButton>
  );
}
