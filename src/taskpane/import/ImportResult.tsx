/** What came of it: how many rows in which table, what did not come along, and the way back. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { ImportPreview } from '../../actions/import/importIntoWorkbook';
import { leftOutText, unreadText } from '../../actions/import/importWords';
import { importViewTexts as texts } from '../../texts/pane/importView';
import { useWords, type Words } from '../language';
import { Line, Lines, Signed } from '../parts/Lines';
import { Body, Footer, Headline } from '../parts/View';
import { TakeBack } from '../undo/TakeBack';
import { FoldedList } from '../parts/FoldedList';
import type { Imported } from './useImporting';

const useStyles = makeStyles({ lists: { marginTop: '16px' } });

export interface ImportResultProps {
  readonly outcome: Imported;
  readonly preview: ImportPreview;
  readonly onDone: () => void;
}

export function ImportResult({ outcome, preview, onDone }: ImportResultProps) {
  const words = useWords();
  const { say } = words;
  const written = outcome.tables.filter(({ added, replaced }) => added + replaced > 0);
  return (
    <>
      <Body>
        <Headline takesFocus>{headline(written, words)}</Headline>
        {written.length > 0 && (
          <Lines>
            {written.map((table) => (
              <Line
                key={table.name}
                title={<Signed sign="done">{table.name}</Signed>}
                end={countsText([table], words)}
              />
            ))}
          </Lines>
        )}
        <TakeBack remembered={outcome.remembered} />
        <NotTaken preview={preview} />
      </Body>
      <Footer>
        <Button appearance="primary" onClick={onDone}>
          {say(texts.goOn)}
        </Button>
      </Footer>
    </>
  );
}

function headline(written: Imported['tables'], words: Words): string {
  if (written.length === 0) return words.say(texts.importedNothing);
  return words.say(texts.imported, { counts: countsText(written, words) });
}

function countsText(tables: Imported['tables'], { sayCount }: Words): string {
  const added = tables.reduce((sum, table) => sum + table.added, 0);
  const replaced = tables.reduce((sum, table) => sum + table.replaced, 0);
  const counts = [
    added === 0 ? '' : sayCount(added, texts.oneNew, texts.manyNew),
    replaced === 0 ? '' : sayCount(replaced, texts.oneReplaced, texts.manyReplaced),
  ];
  return counts.filter((count) => count !== '').join(', ');
}

function NotTaken({ preview: { tables, unread } }: Pick<ImportResultProps, 'preview'>) {
  const { sayCount, language } = useWords();
  const leftOut = tables.flatMap((table) =>
    table.leftOut.map((row) => `${table.name}. ${leftOutText(row, language)}`),
  );
  return (
    <div className={useStyles().lists}>
      <FoldedList
        sign="warning"
        heading={sayCount(leftOut.length, texts.oneLeftOut, texts.manyLeftOut)}
        lines={leftOut}
      />
      <FoldedList
        sign="note"
        heading={sayCount(unread.length, texts.oneUnread, texts.manyUnread)}
        lines={unread.map((each) => unreadText(each, language))}
      />
    </div>
  );
}
