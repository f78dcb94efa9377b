/** The settings themselves: year, target group, scale, limits, and the texts of the annex. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListContents } from '../../actions/settings/readLists';
import {
  allGroups,
  settingKeys,
  settingsRequest,
  settingValues,
  type SettingKey,
} from '../../actions/settings/settingFields';
import { settingsTexts } from '../../texts/pane/settings';
import { listFormTexts } from '../../texts/pane/settingsLists';
import { generalTexts as texts } from '../../texts/pane/settingsRisk';
import type { PaneActions } from '../actions';
import { useWords } from '../language';
import { Signed } from '../parts/Lines';
import { Body, Footer } from '../parts/View';
import { ReadOnlyWayOut } from '../parts/Writing';
import { useReadOnly } from '../readOnly';
import { fieldFault } from './faultWords';
import type { FieldDescription } from './listDescriptions';
import { ListField } from './ListField';
import { NotSavedBar } from './NotSavedBar';
import { SavedLine, type Saved } from './SavedLine';
import { ScreenTop } from './ScreenTop';
import { useListSaving } from './useListSaving';

export interface RulesScreenProps {
  readonly lists: ListContents;
  /** The year that the pane speaks of. */
  readonly year: number;
  readonly actions: Pick<PaneActions, 'saveList'>;
  readonly onBack: () => void;
  readonly onChanged: () => void;
}

const scales = ['3', '4', '5'].map((count) => {
  const side = `${count} × ${count}`;
  return [count, { sv: side, en: side }] as const;
});

type Description = Omit<FieldDescription, 'field'>;

const descriptions: Readonly<Record<SettingKey, Description>> = {
  year: { label: texts.year, input: { kind: 'number' } },
  group: { label: texts.group, input: { kind: 'list', list: 'groups' } },
  scale: { label: texts.scale, hint: texts.scaleHint, input: { kind: 'fixed', words: scales } },
  partlyLimit: { label: texts.partlyLimit, hint: texts.partlyLimitHint, input: { kind: 'number' } },
  minimumAnswers: { label: texts.minimumAnswers, hint: texts.minimumAnswersHint, input: { kind: 'number' } },
  introduction: { label: texts.introduction, hint: texts.annexTextHint, input: { kind: 'lines' } },
  heading: { label: texts.title, hint: texts.annexTextHint, input: { kind: 'lines' } },
};

export default function GeneralScreen({ lists, actions, onBack, onChanged }: RulesScreenProps) {
  const words = useWords();
  const { say } = words;
  const isReadOnly = useReadOnly();
  const { sheet = '', rows } = lists.settings;
  const [typed, setTyped] = useState(() => settingValues(rows));
  const [saved, setSaved] = useState<Saved>();
  const { isSaving, notSaved, save } = useListSaving(actions);
  const { request, keys } = settingsRequest(rows, typed);
  const groups = [allGroups, ...lists.groups.rows.map(({ fields }) => fields['name'] ?? '')];
  return (
    <>
      <Body>
        <ScreenTop place={say(settingsTexts.headline)} onBack={onBack}>
          {say(texts.heading)}
        </ScreenTop>
        <div role="status">{saved !== undefined && <SavedLine saved={saved} sheet={sheet} />}</div>
        {settingKeys.map((key) => (
          <ListField
            key={key}
            description={{ ...descriptions[key], field: key }}
            value={typed[key]}
            fault={keys.includes(key) ? fieldFault(notSaved, 'value', words, keys.indexOf(key)) : undefined}
            wordsOf={({ kind }) => (kind === 'list' ? groups : scales.map(([word]) => word))}
            onChange={(value) => {
              setTyped({ ...typed, [key]: value });
            }}
          />
        ))}
      </Body>
      <Footer>
        <NotSavedBar notSaved={notSaved} />
        {notSaved?.kind === 'changedMeanwhile' && (
          <div role="alert">
            <Signed sign="warning">{say(listFormTexts.changedSettings)}</Signed>
          </div>
        )}
        {isReadOnly ? (
          <ReadOnlyWayOut />
        ) : (
          <Button
            appearance="primary"
            onClick={() => {
              save(request, () => {
                setSaved({ at: new Date(), followed: 0 });
                onChanged();
              });
            }}
          >
            {say(isSaving ? listFormTexts.saving : texts.save)}
          </Button>
        )}
      </Footer>
    </>
  );
}
