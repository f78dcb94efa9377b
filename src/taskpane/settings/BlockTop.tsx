/** The top of bands and matrix: the way back, what was saved, and from which year a change holds. */
import { settingsTexts } from '../../texts/pane/settings';
import type { Text } from '../../texts/text';
import { useWords } from '../language';
import { Meta, Paragraph } from '../parts/View';
import { useReadOnly } from '../readOnly';
import { SavedLine } from './SavedLine';
import { ScreenTop } from './ScreenTop';
import { StartField } from './StartField';
import type { BlockEditing } from './useBlockEditing';

export interface BlockTopProps {
  readonly headline: string;
  readonly more: Text;
  /** Undefined: the workbook has no such table. */
  readonly sheet: string | undefined;
  /** What the table is called in Swedish, as everywhere. */
  readonly table: Text;
  readonly editing: BlockEditing;
  readonly onBack: () => void;
}

export function BlockTop({ headline, more, sheet, table, editing, onBack }: BlockTopProps) {
  const { say } = useWords();
  const isReadOnly = useReadOnly();
  const { saved, starts, start, setStart } = editing;
  return (
    <>
      <ScreenTop place={say(settingsTexts.headline)} onBack={onBack}>
        {headline}
      </ScreenTop>
      <Meta>{say(more)}</Meta>
      <div role="status">{saved !== undefined && <SavedLine saved={saved} sheet={sheet ?? ''} />}</div>
      {sheet === undefined && <Paragraph>{say(settingsTexts.noTable, { table: table.sv })}</Paragraph>}
      {sheet !== undefined && !isReadOnly && (
        <StartField starts={starts} chosen={start} onChoose={setStart} />
      )}
    </>
  );
}
