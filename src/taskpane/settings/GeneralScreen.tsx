/** The settings themselves: year, target group, scale, limits, and the texts of the annex. */
import { allGroups, settingKeys, type SettingKey } from '../../actions/settings/settingFields';
import { settingsTexts } from '../../texts/pane/settings';
import { generalTexts as texts } from '../../texts/pane/settingsRisk';
import { useWords } from '../language';
import { Body } from '../parts/View';
import { BlockConflict } from './BlockConflict';
import { fieldFault } from './faultWords';
import type { FieldDescription } from './listDescriptions';
import { ListField } from './ListField';
import type { RulesScreenProps } from './rulesScreen';
import { SaveBlock } from './SaveBlock';
import { SavedLine } from './SavedLine';
import { ScreenTop } from './ScreenTop';
import { useGeneralEditing, type GeneralEditing } from './useGeneralEditing';

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

export default function GeneralScreen(props: RulesScreenProps) {
  const words = useWords();
  const { say } = words;
  const { lists, onBack } = props;
  const { sheet = '' } = lists.settings;
  const editing = useGeneralEditing(props);
  const { typed, type, keys, saved, saving } = editing;
  const groups = [allGroups, ...lists.groups.rows.map(({ fields }) => fields['name'] ?? '')];
  const faultOf = (key: SettingKey): string | undefined =>
    keys.includes(key) ? fieldFault(saving.notSaved, 'value', words, keys.indexOf(key)) : undefined;
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
            fault={faultOf(key)}
            wordsOf={({ kind }) => (kind === 'list' ? groups : scales.map(([word]) => word))}
            onChange={(value) => {
              type(key, value);
            }}
          />
        ))}
      </Body>
      <SaveBlock
        faults={[]}
        saving={saving}
        conflict={<SettingsConflict editing={editing} />}
        button={texts.save}
        onSave={editing.save}
      />
    </>
  );
}

function SettingsConflict({ editing }: { readonly editing: GeneralEditing }) {
  const { say } = useWords();
  const { typed, changes, keepMine, takeTheirs } = editing;
  if (changes.length === 0) return null;
  const values = changes.map(({ key, theirs }) => ({
    label: say(descriptions[key].label),
    theirs,
    mine: typed[key],
  }));
  return <BlockConflict changes={values} onMine={keepMine} onTheirs={takeTheirs} />;
}
