/** A row's level or status, as it stands in lists. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { RowMark } from '../../actions/rows/registerForms/rowSummary';
import { registersTexts as texts } from '../../texts/pane/registers';
import { useWords } from '../language';
import { StatusText } from '../parts/StatusText';
import { LevelChip } from '../risk/LevelChip';

const useStyles = makeStyles({
  plain: { fontSize: '12px', lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

const levelWords = {
  missing: texts.levelMissing,
  word: texts.levelInWords,
  invalid: texts.levelInvalid,
} as const;

export function RowMarkText({ mark }: { readonly mark: RowMark }) {
  const { say } = useWords();
  const styles = useStyles();
  switch (mark.kind) {
    case 'level':
      return <LevelChip {...mark.look} />;
    case 'noLevel':
      return <span className={styles.plain}>{say(levelWords[mark.origin])}</span>;
    case 'status': {
      const name = mark.name === '' ? say(texts.statusMissing) : mark.name;
      return (
        <div className={styles.plain}>
          <StatusText symbol={mark.symbol}>{name}</StatusText>
        </div>
      );
    }
  }
}
