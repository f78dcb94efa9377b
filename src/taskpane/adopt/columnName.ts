/** `D Sannolikhet före` */
import { columnLetters, type Question } from '../../actions/adopt/adoptionReport';
import { adoptViewTexts as texts } from '../../texts/pane/adoptView';
import type { Words } from '../language';

type Column = Extract<Question, { readonly kind: 'words' }>['column'];

export function columnName({ column, text }: Pick<Column, 'column' | 'text'>, { say }: Words): string {
  const header = text === '' ? say(texts.noHeader) : text.replaceAll('\n', ' ');
  return say(texts.column, { letters: columnLetters(column), header });
}
