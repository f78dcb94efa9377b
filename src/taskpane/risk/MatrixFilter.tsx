/** The risk matrix as a heat map: how many risks stand in each cell, and a click shows only those. */
import { mergeClasses } from '@fluentui/react-components';
import type { Matrix, MatrixCell } from '../../actions/levelLooks';
import { riskTexts } from '../../texts/pane/risk';
import { useWords } from '../language';
import { bandColors } from './bandColors';
import type { Factors } from './MatrixChoice';
import { MatrixFrame } from './MatrixFrame';
import { cellName } from './matrixWords';
import { useCellStyles } from './useCellStyles';

export interface MatrixFilterProps {
  readonly matrix: Matrix;
  readonly countIn: (cell: MatrixCell) => number;
  /** The cell whose risks are shown; undefined: all are. */
  readonly pressed: Factors | undefined;
  /** Pressing the pressed cell lets go of it. */
  readonly onPress: (factors: Factors | undefined) => void;
}

export function MatrixFilter({ matrix, countIn, pressed, onPress }: MatrixFilterProps) {
  const words = useWords();
  const styles = useCellStyles();
  return (
    <MatrixFrame matrix={matrix} role="group" label={words.say(riskTexts.matrix)}>
      {(cell) => {
        const { likelihood, consequence, band } = cell;
        const count = countIn(cell);
        const isPressed = pressed?.likelihood === likelihood && pressed.consequence === consequence;
        const name = cellName(cell, matrix.length, words);
        const counted = words.say(count === 1 ? riskTexts.oneRisk : riskTexts.manyRisks, {
          cell: name,
          count,
        });
        return (
          <button
            key={`${likelihood}:${consequence}`}
            type="button"
            aria-pressed={isPressed}
            aria-label={counted}
            className={mergeClasses(
              styles.cell,
              band === undefined && styles.bandless,
              count === 0 && styles.nothing,
              isPressed && styles.chosen,
            )}
            style={band && bandColors(band)}
            onClick={() => {
              onPress(isPressed ? undefined : { likelihood, consequence });
            }}
          >
            {count === 0 ? '' : count}
          </button>
        );
      }}
    </MatrixFrame>
  );
}
