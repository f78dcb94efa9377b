/** The risk matrix in a form: one cell is chosen, by a click or with the arrow keys. */
import { mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { Matrix, MatrixCell } from '../../actions/levelLooks';
import { riskTexts } from '../../texts/pane/risk';
import { useWords } from '../language';
import { bandColors } from './bandColors';
import { MatrixFrame } from './MatrixFrame';
import { cellName } from './matrixWords';
import { useCellStyles } from './useCellStyles';

export interface Factors {
  readonly likelihood: number;
  readonly consequence: number;
}

export interface MatrixChoiceProps {
  readonly matrix: Matrix;
  /** Undefined: no cell, since a factor is missing or off the scale. */
  readonly chosen: Factors | undefined;
  /** Cells that would give a level which is stated without factors. A hint, never chosen by itself. */
  readonly fitting?: readonly Factors[];
  /** Only to be looked at. */
  readonly isReadOnly?: boolean;
  readonly onChoose: (factors: Factors) => void;
  /** When focus goes on to something else. */
  readonly onLeave?: () => void;
}

const steps: Readonly<Record<string, Factors>> = {
  ArrowUp: { likelihood: 1, consequence: 0 },
  ArrowDown: { likelihood: -1, consequence: 0 },
  ArrowRight: { likelihood: 0, consequence: 1 },
  ArrowLeft: { likelihood: 0, consequence: -1 },
};

export function MatrixChoice(props: MatrixChoiceProps) {
  const { matrix, chosen, fitting = [], isReadOnly = false, onChoose, onLeave } = props;
  const words = useWords();
  const styles = useCellStyles();
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const tabStop = chosen ?? { likelihood: 1, consequence: 1 };

  const move = (event: KeyboardEvent, { likelihood, consequence }: Factors): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = cellAt(matrix, likelihood + step.likelihood, consequence + step.consequence);
    if (next === undefined) return;
    buttons.current.get(keyOf(next))?.focus();
    onChoose(next);
  };

  return (
    <MatrixFrame matrix={matrix} role="radiogroup" label={words.say(riskTexts.matrix)}>
      {(cell) => (
        <button
          key={keyOf(cell)}
          ref={(button) => {
            if (button !== null) buttons.current.set(keyOf(cell), button);
          }}
          type="button"
          role="radio"
          aria-checked={isSame(cell, chosen)}
          disabled={isReadOnly}
          aria-label={cellName(cell, matrix.length, words)}
          tabIndex={isSame(cell, tabStop) ? 0 : -1}
          className={mergeClasses(
            styles.cell,
            cell.band === undefined && styles.bandless,
            isSame(cell, chosen) && styles.chosen,
            fitting.some((each) => isSame(cell, each)) && styles.fitting,
          )}
          style={cell.band && bandColors(cell.band)}
          onClick={() => {
            onChoose(cell);
          }}
          onKeyDown={(event) => {
            move(event, cell);
          }}
          onBlur={({ relatedTarget }) => {
            if (![...buttons.current.values()].some((button) => button === relatedTarget)) onLeave?.();
          }}
        >
          {cell.level}
        </button>
      )}
    </MatrixFrame>
  );
}

function cellAt(matrix: Matrix, likelihood: number, consequence: number): MatrixCell | undefined {
  return matrix[matrix.length - likelihood]?.[consequence - 1];
}

function isSame(cell: Factors, other: Factors | undefined): boolean {
  return cell.likelihood === other?.likelihood && cell.consequence === other.consequence;
}

function keyOf({ likelihood, consequence }: Factors): string {
  return `${likelihood}:${consequence}`;
}
