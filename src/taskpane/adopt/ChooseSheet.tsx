/** Which sheet is to be made into registers; the one that is looked at is chosen from the start. */
import { Button, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { AdoptableSheet } from '../../actions/adopt/adoptableSheets';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { useFitStyles } from '../parts/useFitStyles';
import { Body, Footer, Headline, Paragraph, Section } from '../parts/View';

const useStyles = makeStyles({
  field: { marginTop: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  promises: { display: 'flex', flexDirection: 'column', gap: '8px', marginTop: '4px' },
});

export interface ChooseSheetProps {
  /** In the order they are offered. */
  readonly sheets: readonly AdoptableSheet[];
  /** @param sheet blank: all of them */
  readonly onChoose: (sheet: string) => void;
  readonly onBack: () => void;
}

export function ChooseSheet({ sheets, onChoose, onBack }: ChooseSheetProps) {
  const { say } = useWords();
  const [sheet, setSheet] = useState(sheets[0]?.name ?? '');
  if (sheets.length === 0) return <NoSheets onBack={onBack} />;
  return (
    <>
      <Body>
        <Headline takesFocus>{say(texts.which)}</Headline>
        <Paragraph>{say(texts.whichMore)}</Paragraph>
        <SheetField sheets={sheets} chosen={sheet} onChoose={setSheet} />
        <Promises />
      </Body>
      <Footer>
        <Button onClick={onBack}>{say(texts.back)}</Button>
        <Button
          appearance="primary"
          onClick={() => {
            onChoose(sheet);
          }}
        >
          {say(texts.show)}
        </Button>
      </Footer>
    </>
  );
}

interface SheetFieldProps extends Pick<ChooseSheetProps, 'sheets' | 'onChoose'> {
  readonly chosen: string;
}

function SheetField({ sheets, chosen, onChoose }: SheetFieldProps) {
  const { say } = useWords();
  return (
    <Field label={say(texts.sheet)} className={useStyles().field}>
      <Select
        className={useFitStyles().fit}
        value={chosen}
        onChange={(_, { value }) => {
          onChoose(value);
        }}
      >
        {sheets.map(({ name, isActive }) => (
          <option key={name} value={name}>
            {isActive ? say(texts.activeSheet, { sheet: name }) : name}
          </option>
        ))}
        {sheets.length > 1 && <option value="">{say(texts.allSheets)}</option>}
      </Select>
    </Field>
  );
}

function Promises() {
  const { say } = useWords();
  return (
    <Section heading={say(texts.whatHappens)}>
      <div className={useStyles().promises}>
        <Signed sign="sheet">{say(texts.untouched)}</Signed>
        <Signed sign="unknown">{say(texts.asks)}</Signed>
        <Signed sign="secure">{say(texts.nothingSent)}</Signed>
      </div>
    </Section>
  );
}

function NoSheets({ onBack }: Pick<ChooseSheetProps, 'onBack'>) {
  const { say } = useWords();
  return (
    <>
      <Body>
        <Headline takesFocus>{say(texts.noSheets)}</Headline>
        <Paragraph>{say(texts.noSheetsMore)}</Paragraph>
      </Body>
      <Footer>
        <Button onClick={onBack}>{say(texts.back)}</Button>
      </Footer>
    </>
  );
}
