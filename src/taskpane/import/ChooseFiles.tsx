/** Which files are to be imported, or a text in their place. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { importViewTexts as texts } from '../../texts/pane/importView';
import { useWords } from '../language';
import { useFitStyles } from '../parts/useFitStyles';
import { Body, Footer, Headline, Paragraph } from '../parts/View';
import type { Chosen } from './useImporting';

const useStyles = makeStyles({
  field: { marginTop: '20px', gridTemplateColumns: 'minmax(0, 1fr)' },
  files: {
    width: '100%',
    minWidth: 0,
    padding: '4px 0',
    borderRadius: tokens.borderRadiusSmall,
    font: 'inherit',
    color: tokens.colorNeutralForeground2,
    '::file-selector-button': {
      marginInlineEnd: '12px',
      minHeight: '32px',
      padding: '0 12px',
      border: `1px solid ${tokens.colorNeutralStroke1}`,
      borderRadius: tokens.borderRadiusMedium,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      font: 'inherit',
      fontWeight: tokens.fontWeightSemibold,
      cursor: 'pointer',
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

export interface ChooseFilesProps {
  readonly onLook: (chosen: Chosen) => void;
  readonly onBack: () => void;
}

export function ChooseFiles({ onLook, onBack }: ChooseFilesProps) {
  const { say } = useWords();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [pasted, setPasted] = useState('');
  const [showsMissing, setShowsMissing] = useState(false);
  const isMissing = files.length === 0 && pasted.trim() === '';
  return (
    <>
      <Body>
        <Headline takesFocus>{say(texts.headline)}</Headline>
        <Paragraph>{say(texts.introduction)}</Paragraph>
        <FilesField onFiles={setFiles} isMissing={showsMissing && isMissing} />
        <PastedField text={pasted} onText={setPasted} />
      </Body>
      <Footer>
        <Button onClick={onBack}>{say(texts.back)}</Button>
        <Button
          appearance="primary"
          onClick={() => {
            setShowsMissing(true);
            if (!isMissing) onLook({ files, pasted });
          }}
        >
          {say(texts.show)}
        </Button>
      </Footer>
    </>
  );
}

interface FilesFieldProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly isMissing: boolean;
}

function FilesField({ onFiles, isMissing }: FilesFieldProps) {
  const { say } = useWords();
  const styles = useStyles();
  return (
    <Field
      label={say(texts.files)}
      hint={say(texts.filesHint)}
      className={styles.field}
      {...(isMissing && { validationMessage: say(texts.nothingChosen) })}
    >
      {(control) => (
        <input
          {...control}
          type="file"
          multiple
          accept=".csv,.txt,.json"
          className={styles.files}
          onChange={({ target }) => {
            onFiles([...(target.files ?? [])]);
          }}
        />
      )}
    </Field>
  );
}

interface PastedFieldProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

function PastedField({ text, onText }: PastedFieldProps) {
  const { say } = useWords();
  return (
    <Field label={say(texts.pasted)} hint={say(texts.pastedHint)} className={useStyles().field}>
      <Textarea
        className={useFitStyles().fit}
        resize="vertical"
        textarea={{ rows: 4 }}
        value={text}
        onChange={(_, { value }) => {
          onText(value);
        }}
      />
    </Field>
  );
}
