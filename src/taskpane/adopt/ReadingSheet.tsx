/** While a sheet is read, with a way out. */
import { Button } from '@fluentui/react-components';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { workingTexts } from '../../texts/pane/working';
import { useWords } from '../language';
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
        <Button onClick={onCancel}>{say(workingTexts.cancel)}</Button>
      </Footer>
    </>
  );
}
