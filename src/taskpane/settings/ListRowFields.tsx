/** The fields of a row, and whether the registers' rows get its new word. */
import { Checkbox, makeStyles } from '@fluentui/react-components';
import type { ListContents } from '../../actions/settings/readLists';
import { listFormTexts as texts } from '../../texts/pane/settingsLists';
import { useWords } from '../language';
import { Meta } from '../parts/View';
import { fieldFault } from './faultWords';
import { listDescriptions, type FieldInput, type ShownList } from './listDescriptions';
import { ListField } from './ListField';
import type { RowEditing } from './useRowEditing';

const useStyles = makeStyles({ follow: { marginTop: '4px', marginInlineStart: '-8px' } });

export interface ListRowFieldsProps {
  readonly list: ShownList;
  readonly lists: ListContents;
  readonly isNew: boolean;
  readonly editing: RowEditing;
}

export function ListRowFields({ list, lists, isNew, editing }: ListRowFieldsProps) {
  const words = useWords();
  const { title, fields } = listDescriptions[list];
  const { typed, type, notSaved, follows } = editing;
  const shown = fields.filter(({ isLasting }) => isNew || isLasting === undefined);
  return shown.map((description) => (
    <div key={description.field}>
      <ListField
        description={description}
        value={typed[description.field] ?? ''}
        fault={fieldFault(notSaved, description.field, words)}
        wordsOf={(input) => wordsOf(input, lists)}
        onChange={(value) => {
          type(description.field, value);
        }}
      />
      {description.field === title && follows > 0 && <Following editing={editing} />}
    </div>
  ));
}

function Following({ editing: { follows, isFollowed, follow } }: { readonly editing: RowEditing }) {
  const { say, sayCount } = useWords();
  return (
    <div className={useStyles().follow}>
      <Checkbox
        checked={isFollowed}
        label={sayCount(follows, texts.followOne, texts.followMany)}
        onChange={() => {
          follow(!isFollowed);
        }}
      />
      {!isFollowed && <Meta>{say(texts.notFollowed)}</Meta>}
    </div>
  );
}

function wordsOf(input: FieldInput, lists: ListContents): readonly string[] {
  if (input.kind === 'fixed') return input.words.map(([word]) => word);
  if (input.kind !== 'list') return [];
  const names = lists[input.list].rows.map(({ fields }) => fields['name'] ?? '');
  return [...new Set(names.filter((name) => name !== ''))];
}
