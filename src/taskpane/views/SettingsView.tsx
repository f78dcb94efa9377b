/** What is set for the workbook, list by list, and how the pane speaks. */
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import type { ListContents } from '../../actions/settings/readLists';
import { settingsTexts as texts } from '../../texts/pane/settings';
import { listTexts } from '../../texts/pane/settingsLists';
import { bandTexts, generalTexts, matrixTexts } from '../../texts/pane/settingsRisk';
import type { Text } from '../../texts/text';
import type { PaneActions } from '../actions';
import { Boundary } from '../frame/Boundary';
import { fetched } from '../frame/fetched';
import { useWords } from '../language';
import { TextButton } from '../parts/TextButton';
import { Body, Headline, Paragraph, Section } from '../parts/View';
import { Waiting } from '../parts/Waiting';
import { Entries, Entry } from '../settings/Entries';
import type { RulesScreenProps } from '../settings/rulesScreen';
import { shownLists, type ShownList } from '../settings/listDescriptions';
import { useLists, type ListsState } from '../settings/useLists';
import { languageWishes, useChosenLanguage } from '../spokenLanguage';
import TroubleView from './TroubleView';

const ListScreen = fetched(() => import('../settings/ListScreen'));
const rulesScreens = {
  general: fetched(() => import('../settings/GeneralScreen')),
  bands: fetched(() => import('../settings/BandsScreen')),
  matrix: fetched(() => import('../settings/MatrixScreen')),
} as const;

export interface SettingsViewProps {
  readonly actions: PaneActions;
  /** The year that the pane speaks of. */
  readonly year: number;
  readonly onShare: () => void;
  readonly onImport: () => void;
  readonly onRepair: () => void;
  /** Once something has been saved. */
  readonly onChanged: () => void;
  readonly onUndo: () => void;
  readonly onMap: () => void;
}

/** As wide as there is room for, however long the longest choice. */
const useStyles = makeStyles({
  field: {
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& select': { width: '100%', minWidth: 0, textOverflow: 'ellipsis' },
  },
});

type RulesScreen = keyof typeof rulesScreens;
type Screen = ShownList | RulesScreen;

function isList(screen: Screen): screen is ShownList {
  return shownLists.some((list) => list === screen);
}

export default function SettingsView({ actions, year, onChanged, ...ways }: SettingsViewProps) {
  const { say } = useWords();
  const { state, readAgain } = useLists(actions);
  const [screen, setScreen] = useState<Screen>();
  if (screen === undefined) return <AllSettings state={state} onOpen={setScreen} {...ways} />;
  if (state.kind === 'reading') return <Waiting text={say(texts.reading)} />;
  if (state.kind === 'stopped')
    return <TroubleView trouble={state.trouble} onTryAgain={() => void readAgain()} />;
  const back = (): void => {
    setScreen(undefined);
  };
  const changed = (): void => {
    void readAgain();
    onChanged();
  };
  return (
    <Boundary>
      <Suspense fallback={<Waiting text={say(texts.reading)} />}>
        <OpenScreen
          screen={screen}
          lists={state.lists}
          year={year}
          actions={actions}
          onBack={back}
          onChanged={changed}
        />
      </Suspense>
    </Boundary>
  );
}

interface OpenScreenProps extends RulesScreenProps {
  readonly screen: Screen;
}

function OpenScreen({ screen, ...more }: OpenScreenProps) {
  if (isList(screen)) return <ListScreen key={screen} list={screen} {...more} />;
  const Rules = rulesScreens[screen];
  return <Rules {...more} />;
}

interface AllSettingsProps extends Pick<
  SettingsViewProps,
  'onShare' | 'onImport' | 'onRepair' | 'onUndo' | 'onMap'
> {
  readonly state: ListsState;
  readonly onOpen: (screen: Screen) => void;
}

function AllSettings({ state, onOpen, onShare, onImport, onRepair, onUndo, onMap }: AllSettingsProps) {
  const { say } = useWords();
  const lists = state.kind === 'read' ? state.lists : undefined;
  return (
    <Body>
      <Headline>{say(texts.headline)}</Headline>
      <Section heading={say(texts.inWorkbook)}>
        <Entries>
          <RulesEntries lists={lists} onOpen={onOpen} />
          {shownLists.map((list) => (
            <ListEntry key={list} list={list} lists={lists} onOpen={onOpen} />
          ))}
        </Entries>
      </Section>
      <LanguageField />
      <Section heading={say(texts.adopt)}>
        <Paragraph>{say(texts.adoptMore)}</Paragraph>
      </Section>
      <Section heading={say(texts.import)}>
        <Paragraph>{say(texts.importMore)}</Paragraph>
        <TextButton onClick={onImport}>{say(texts.toImport)}</TextButton>
      </Section>
      <Section heading={say(texts.share)}>
        <Paragraph>{say(texts.shareMore)}</Paragraph>
        <TextButton onClick={onShare}>{say(texts.toShare)}</TextButton>
      </Section>
      <Section heading={say(texts.repair)}>
        <Paragraph>{say(texts.repairMore)}</Paragraph>
        <TextButton onClick={onRepair}>{say(texts.toRepair)}</TextButton>
      </Section>
      <Section heading={say(texts.map)}>
        <Paragraph>{say(texts.mapMore)}</Paragraph>
        <TextButton onClick={onMap}>{say(texts.toMap)}</TextButton>
      </Section>
      <Section heading={say(texts.undo)}>
        <Paragraph>{say(texts.undoMore)}</Paragraph>
        <TextButton onClick={onUndo}>{say(texts.toUndo)}</TextButton>
      </Section>
    </Body>
  );
}

/** How risks are judged, and what holds for all. */
function RulesEntries({ lists, onOpen }: Pick<ListEntryProps, 'lists' | 'onOpen'>) {
  const { say, sayCount } = useWords();
  const counted = (list: 'bands' | 'overrides', { none, oneCounted, manyCounted }: Counted): string => {
    const count = lists?.[list].rows.length ?? 0;
    return count === 0 ? say(none) : sayCount(count, oneCounted, manyCounted);
  };
  const entry = (screen: RulesScreen, heading: Text, meta: string) => (
    <Entry
      title={say(heading)}
      meta={lists === undefined ? undefined : meta}
      onOpen={() => {
        onOpen(screen);
      }}
    />
  );
  return (
    <>
      {entry('general', generalTexts.heading, say(generalTexts.more))}
      {entry('bands', bandTexts.heading, counted('bands', bandTexts))}
      {entry('matrix', matrixTexts.heading, counted('overrides', matrixTexts))}
    </>
  );
}

type Counted = Readonly<Record<'none' | 'oneCounted' | 'manyCounted', Text>>;

interface ListEntryProps extends Pick<AllSettingsProps, 'onOpen'> {
  readonly list: ShownList;
  readonly lists: ListContents | undefined;
}

function ListEntry({ list, lists, onOpen }: ListEntryProps) {
  const { say, sayCount } = useWords();
  const { heading, none, oneCounted, manyCounted } = listTexts[list];
  const count = lists?.[list].rows.length;
  const counted = (rows: number): string =>
    rows === 0 ? say(none) : sayCount(rows, oneCounted, manyCounted);
  return (
    <Entry
      title={say(heading)}
      meta={count === undefined ? undefined : counted(count)}
      onOpen={() => {
        onOpen(list);
      }}
    />
  );
}

function LanguageField() {
  const { say } = useWords();
  const { wish, choose } = useChosenLanguage();
  return (
    <Section heading={say(texts.language)}>
      <Field hint={say(texts.languageHint)} className={useStyles().field}>
        <Select
          aria-label={say(texts.language)}
          value={wish}
          onChange={(_, { value }) => {
            choose(languageWishes.find((each) => each === value) ?? 'excel');
          }}
        >
          {languageWishes.map((each) => (
            <option key={each} value={each}>
              {say(texts[each])}
            </option>
          ))}
        </Select>
      </Field>
    </Section>
  );
}
