/** "Peka ut": what the add-in does not find, and which table or column of the workbook it is. */
import { Button, makeStyles, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { mappingFaultWords, mappingWords } from '../../actions/mapping/mappingWords';
import { mappingTexts as texts } from '../../texts/mapping';
import { useWords } from '../language';
import { canBeChosen, isComplete, keyOf, requestOf, type Missing } from '../mapping/draft';
import type { MappingActions } from '../mapping/mappingActions';
import { MissingColumnField, MissingTableField } from '../mapping/MissingFields';
import { useMapping, type MappingPhase, type MappingWork } from '../mapping/useMapping';
import { Line, Lines, Signed } from '../parts/Lines';
import { TroubleTold } from '../parts/TroubleTold';
import { Body, Footer, Headline, Paragraph, Section } from '../parts/View';
import { Waiting } from '../parts/Waiting';
import { ReadOnlyWayOut, WriteButton } from '../parts/Writing';
import { TakeBack } from '../undo/TakeBack';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: '16px', marginTop: '8px' },
  bar: { marginTop: '12px' },
});

export interface MappingViewProps {
  readonly actions: MappingActions;
  readonly onBack: () => void;
  /** The user has seen what was pointed out. */
  readonly onDone: () => void;
  readonly onMapped?: () => void;
}

const nothing = (): void => undefined;

export default function MappingView({ actions, onBack, onDone, onMapped = nothing }: MappingViewProps) {
  const { say } = useWords();
  const work = useMapping(actions, onMapped);
  const { phase, look } = work;
  switch (phase.kind) {
    case 'reading':
    case 'saving':
      return <Waiting text={say(texts[phase.kind])} />;
    case 'stopped':
      return <TroubleTold trouble={phase.trouble} onTryAgain={look} />;
    case 'mapped':
      return <Mapped mapped={phase} onDone={onDone} />;
    case 'choosing':
      return <Choosing phase={phase} work={work} onBack={onBack} />;
  }
}

interface ChoosingProps extends Pick<MappingViewProps, 'onBack'> {
  readonly phase: Extract<MappingPhase, { readonly kind: 'choosing' }>;
  readonly work: MappingWork;
}

function Choosing({ phase: { missing, faults }, work, onBack }: ChoosingProps) {
  const { say, language } = useWords();
  const styles = useStyles();
  const [showsMissing, setShowsMissing] = useState(false);
  const isNothing = missing.tables.length + missing.columns.length === 0;
  const request = requestOf(work.draft, missing);
  const isEmpty = request.tables.length + request.columns.length === 0;
  const save = (): void => {
    if (isEmpty || !isComplete(work.draft, missing)) setShowsMissing(true);
    else work.save(missing);
  };
  return (
    <>
      <Body>
        <Headline takesFocus>{say(isNothing ? texts.nothing : texts.headline)}</Headline>
        <Paragraph>{say(isNothing ? texts.nothingMore : texts.introduction)}</Paragraph>
        <div role="alert">
          {faults.map((fault) => (
            <MessageBar key={JSON.stringify(fault)} intent="error" layout="multiline" className={styles.bar}>
              <MessageBarBody>{mappingFaultWords(fault, language)}</MessageBarBody>
            </MessageBar>
          ))}
        </div>
        <MissingThings isRequired missing={missing} work={work} showsMissing={showsMissing} />
        <MissingThings isRequired={false} missing={missing} work={work} showsMissing={showsMissing} />
        {showsMissing && isEmpty && isComplete(work.draft, missing) && (
          <Paragraph>{say(texts.nothingChosen)}</Paragraph>
        )}
      </Body>
      <Footer>
        {hasChoices(missing) && <ReadOnlyWayOut />}
        <Button onClick={onBack}>{say(isNothing ? texts.back : texts.cancel)}</Button>
        {hasChoices(missing) ? (
          <WriteButton isPrimary onClick={save}>
            {say(texts.map)}
          </WriteButton>
        ) : (
          <Button appearance="primary" onClick={work.look}>
            {say(texts.lookAgain)}
          </Button>
        )}
      </Footer>
    </>
  );
}

function hasChoices({ tables, columns }: Missing): boolean {
  return (
    columns.some(canBeChosen) ||
    tables.some(({ candidates, range }) => range === undefined && candidates.length > 0)
  );
}

interface MissingThingsProps {
  readonly isRequired: boolean;
  readonly missing: Missing;
  readonly work: MappingWork;
  readonly showsMissing: boolean;
}

function MissingThings({ isRequired, missing, work, showsMissing }: MissingThingsProps) {
  const { say } = useWords();
  const styles = useStyles();
  const { draft, chooseTable, chooseColumn } = work;
  const tables = missing.tables.filter((each) => each.isRequired === isRequired);
  const columns = missing.columns.filter((each) => each.isRequired === isRequired);
  if (tables.length + columns.length === 0) return null;
  return (
    <Section heading={say(isRequired ? texts.needed : texts.optional)}>
      {!isRequired && <Paragraph>{say(texts.optionalMore)}</Paragraph>}
      <div className={styles.fields}>
        {tables.map((each) => (
          <MissingTableField
            key={each.table}
            missing={each}
            chosen={draft.tables[each.table] ?? ''}
            showsMissing={showsMissing}
            onChoose={(name) => {
              chooseTable(each.table, name);
            }}
          />
        ))}
        {columns.map((column) => (
          <MissingColumnField
            key={keyOf(column)}
            column={column}
            missing={missing}
            draft={draft}
            showsMissing={showsMissing}
            onChoose={chooseColumn}
          />
        ))}
      </div>
    </Section>
  );
}

interface MappedProps extends Pick<MappingViewProps, 'onDone'> {
  readonly mapped: Extract<MappingPhase, { readonly kind: 'mapped' }>;
}

function Mapped({ mapped: { request, remembered }, onDone }: MappedProps) {
  const { say, language } = useWords();
  const isSomeMade = request.columns.some(({ header }) => header === undefined);
  return (
    <>
      <Body>
        <Headline takesFocus>{say(texts.done)}</Headline>
        <Lines>
          {mappingWords(request, language).map((line) => (
            <Line key={line} title={<Signed sign="done">{line}</Signed>} />
          ))}
        </Lines>
        <Paragraph>{say(texts.doneMore)}</Paragraph>
        {isSomeMade && <Paragraph>{say(texts.doneMade)}</Paragraph>}
        <TakeBack remembered={remembered} />
      </Body>
      <Footer>
        <Button appearance="primary" onClick={onDone}>
          {say(texts.goOn)}
        </Button>
      </Footer>
    </>
  );
}
