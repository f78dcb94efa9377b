/** What importing would do, and how much of it is to be done. */
import { Button, Checkbox, Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import type { ImportPreview, MergeChoice } from '../../actions/import/importIntoWorkbook';
import { unreadText } from '../../actions/import/importWords';
import { importViewTexts as texts } from '../../texts/pane/importView';
import type { Text } from '../../texts/text';
import { useWords, type Words } from '../language';
import { Body, Footer, Headline, Meta, Paragraph, Section } from '../parts/View';
import { ReadOnlyWayOut, WriteButton } from '../parts/Writing';
import { FileTable, type FileTableReport } from './FileTable';
import { FoldedList } from '../parts/FoldedList';

const useStyles = makeStyles({
  choice: { marginTop: '20px', gridTemplateColumns: 'minmax(0, 1fr)' },
  erase: { marginInlineStart: '20px' },
  unread: { marginTop: '20px' },
});

export interface BeforeImportProps {
  readonly preview: ImportPreview;
  readonly hasChanged: boolean;
  readonly onWrite: (choice: MergeChoice) => void;
  readonly onOtherFiles: () => void;
}

export function BeforeImport({ preview, hasChanged, onWrite, onOtherFiles }: BeforeImportProps) {
  const words = useWords();
  const { say } = words;
  const [choice, setChoice] = useState<MergeChoice>({ replacesChanged: false, erases: false });
  const { added, changed } = totals(preview);
  const canWrite = preview.into === 'new' || added + changed > 0;
  const mayWrite = preview.into === 'new' || added > 0 || choice.replacesChanged;
  return (
    <>
      <Body>
        <Headline takesFocus>{headline(preview, words)}</Headline>
        <Paragraph>{say(introduction(preview, hasChanged))}</Paragraph>
        {changed > 0 && <WhatToWrite preview={preview} choice={choice} onChoose={setChoice} />}
        <Tables preview={preview} />
      </Body>
      <Footer>
        {canWrite && <ReadOnlyWayOut />}
        <Button appearance={canWrite ? 'secondary' : 'primary'} onClick={onOtherFiles}>
          {say(texts.otherFiles)}
        </Button>
        {canWrite && (
          <WriteButton
            isPrimary
            isHeldBack={!mayWrite}
            onClick={() => {
              if (mayWrite) onWrite(choice);
            }}
          >
            {say(texts.importIt)}
          </WriteButton>
        )}
      </Footer>
    </>
  );
}

function totals({ tables }: ImportPreview): { readonly added: number; readonly changed: number } {
  return {
    added: tables.reduce((sum, table) => sum + table.added, 0),
    changed: tables.reduce((sum, table) => sum + table.changed.length, 0),
  };
}

function headline(preview: ImportPreview, { say, sayCount, language }: Words): string {
  const { added, changed } = totals(preview);
  if (preview.into === 'new')
    return say(texts.becomes, { counts: sayCount(added, texts.oneRow, texts.manyRows) });
  const counts = [
    added === 0 ? '' : sayCount(added, texts.oneNew, texts.manyNew),
    changed === 0 ? '' : sayCount(changed, texts.oneChanged, texts.manyChanged),
  ].filter((count) => count !== '');
  if (counts.length === 0) return say(preview.tables.every(isAllSame) ? texts.nothingNew : texts.nothingFits);
  return new Intl.ListFormat(language === 'sv' ? 'sv-SE' : 'en-GB').format(counts);
}

function introduction({ into }: ImportPreview, hasChanged: boolean): Text {
  if (hasChanged) return texts.changedSince;
  return into === 'new' ? texts.newMore : texts.beforeMore;
}

function isAllSame({ rows, same, lacking }: FileTableReport): boolean {
  return rows === same && lacking.length === 0;
}

function Tables({ preview: { into, tables, unread } }: Pick<BeforeImportProps, 'preview'>) {
  const { say, sayCount, language } = useWords();
  const same = into === 'existing' ? tables.filter(isAllSame) : [];
  return (
    <>
      {tables
        .filter((table) => !same.includes(table))
        .map((table) => (
          <FileTable key={table.name} table={table} />
        ))}
      {same.length > 0 && (
        <Section heading={say(texts.sameTables)}>
          <Meta>{same.map(({ name }) => name).join(', ')}</Meta>
        </Section>
      )}
      <div className={useStyles().unread}>
        <FoldedList
          sign="note"
          heading={sayCount(unread.length, texts.oneUnread, texts.manyUnread)}
          lines={unread.map((each) => unreadText(each, language))}
        />
      </div>
    </>
  );
}

interface WhatToWriteProps extends Pick<BeforeImportProps, 'preview'> {
  readonly choice: MergeChoice;
  readonly onChoose: (choice: MergeChoice) => void;
}

function WhatToWrite({ preview, choice, onChoose }: WhatToWriteProps) {
  const { say } = useWords();
  const styles = useStyles();
  const hasBlanks = preview.tables.some(({ changed }) =>
    changed.some(({ fields }) => fields.some(({ isBlank }) => isBlank)),
  );
  return (
    <>
      <Field label={say(texts.whatToWrite)} className={styles.choice}>
        <RadioGroup
          value={choice.replacesChanged ? 'changedToo' : 'onlyNew'}
          onChange={(_, { value }) => {
            onChoose({ replacesChanged: value === 'changedToo', erases: false });
          }}
        >
          <Radio value="onlyNew" label={say(texts.onlyNew)} />
          <Radio value="changedToo" label={say(texts.changedToo)} />
        </RadioGroup>
      </Field>
      {choice.replacesChanged && hasBlanks && (
        <div className={styles.erase}>
          <Checkbox
            checked={choice.erases}
            label={say(texts.erase)}
            onChange={(_, { checked }) => {
              onChoose({ ...choice, erases: checked === true });
            }}
          />
          <Meta>{say(texts.eraseHint)}</Meta>
        </div>
      )}
    </>
  );
}
