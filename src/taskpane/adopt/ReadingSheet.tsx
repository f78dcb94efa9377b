/** While a sheet is read, with a way out. */
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { workingTexts } from '../../texts/pane/working';
import { useWords } from '../language';
import { CancelButton } from '../parts/CancelButton';
import { Footer } from '../parts/View';
import { Waiting } from '../parts/Waiting';

export interface ReadingSheetProps {
  /** Blank: all sheets. */
  readonly sheet: string;
  readonly onCancel: () => void;
}

export function ReadingSheet({ sheet, onCancel }: ReadingSheetProps) {
  const { say } = useWords();
  return (
    <>
      <Waiting text={sheet === '' ? say(texts.readingAll) : say(texts.readingSheet, { sheet })} />
      <Footer>
        <CancelButton onClick={onCancel}>{say(workingTexts.cancel)}</CancelButton>
      </Footer>
    </>
  );
}
