/** A series' years as columns and its goal as a line; its message stands beside it as a sentence. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ShownSeries } from '../../actions/indicator/shownIndicator';
import { indicatorTexts as texts } from '../../texts/pane/indicator';
import { useWords } from '../language';
import { shortAmount, type Unit } from './amounts';
import { goalStretches, scaleOf, size, slotsOf, type Scale, type Slot } from './chartGeometry';

const system = '@media (forced-colors: active)';

const useStyles = makeStyles({
  chart: { display: 'block', width: '100%', maxWidth: '480px', height: 'auto', margin: '8px 0 2px' },
  column: {
    fill: tokens.colorBrandBackground2Pressed,
    stroke: tokens.colorBrandForeground1,
    [system]: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, [system]: { stroke: 'CanvasText' } },
  goal: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.5px',
    [system]: { stroke: 'CanvasText' },
  },
  mark: { fill: tokens.colorNeutralForeground1, [system]: { fill: 'CanvasText' } },
  interval: { fill: tokens.colorNeutralBackground5, [system]: { fill: 'Canvas', stroke: 'CanvasText' } },
  text: {
    // A seam in the ground's colour keeps a number readable over a line.
    paintOrder: 'stroke',
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: '3px',
    strokeLinejoin: 'round',
    fill: tokens.colorNeutralForeground2,
    fontSize: '11px',
    textAnchor: 'middle',
    fontVariantNumeric: 'tabular-nums',
    [system]: { fill: 'CanvasText', stroke: 'Canvas' },
  },
  strong: { fill: tokens.colorNeutralForeground1 },
  inside: { strokeWidth: 0 },
  legend: { display: 'flex', flexWrap: 'wrap', gap: '0 16px', fontSize: '12px', lineHeight: '16px' },
  key: { display: 'flex', alignItems: 'center', gap: '6px', color: tokens.colorNeutralForeground2 },
  keyMark: { width: '16px', height: '12px', flexShrink: 0 },
});

export interface SeriesChartProps {
  readonly series: ShownSeries;
  readonly name: string;
  readonly unit: Unit;
  readonly message: string;
}

export function SeriesChart({ series, name, unit, message }: SeriesChartProps) {
  const words = useWords();
  const styles = useStyles();
  const slots = slotsOf(series);
  const scale = scaleOf(slots);
  const label = words.say(texts.chart, {
    series: name,
    first: slots[0]?.year ?? '',
    last: slots.at(-1)?.year ?? '',
    message,
  });
  const ground = scale.y(0);
  const values = slots.map(({ outcome }) => (outcome === undefined ? '' : shortAmount(outcome, unit, words)));
  const haveRoom = values.every((value) => widthOf(value) <= scale.slotWidth);
  return (
    <>
      <svg
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size.width} ${size.height}`}
        className={styles.chart}
      >
        <Intervals slots={slots} scale={scale} />
        {slots.map((slot, at) => (
          <Column key={at} slot={slot} at={at} scale={scale} />
        ))}
        <line x1={0} x2={size.width} y1={ground} y2={ground} className={styles.axis} />
        <Goal slots={slots} scale={scale} />
        {slots.map((slot, at) => (
          <Numbers key={at} {...{ slot, at, scale }} value={haveRoom ? (values[at] ?? '') : ''} />
        ))}
      </svg>
      <Legend slots={slots} />
    </>
  );
}

interface ColumnProps {
  readonly slot: Slot;
  readonly at: number;
  readonly scale: Scale;
}

function Column({ slot: { outcome, isBreak }, at, scale: { slotWidth, x, y } }: ColumnProps) {
  const styles = useStyles();
  const width = Math.min(widestColumn, slotWidth * 0.66);
  return (
    <>
      {isBreak && (
        <line
          x1={slotWidth * at}
          x2={slotWidth * at}
          y1={4}
          y2={size.height}
          strokeDasharray="3 3"
          className={styles.axis}
        />
      )}
      {outcome !== undefined && (
        <rect
          x={x(at) - width / 2}
          width={width}
          y={Math.min(y(outcome.value), y(0))}
          height={Math.abs(y(outcome.value) - y(0))}
          className={styles.column}
        />
      )}
    </>
  );
}

interface NumbersProps extends ColumnProps {
  /** Blank where the values would run together: the table below has them. */
  readonly value: string;
}

/** A value with a decimal has room in it. */
const widestColumn = 44;
/** About what a digit takes, a percent sign more than it, and what parts two values. */
const digitWidth = 6.2;
const percentExcess = 4;
const seam = 4;

function widthOf(value: string): number {
  return value.length * digitWidth + (value.includes('%') ? percentExcess : 0) + seam;
}

/** The value at the foot of its column or over a low one, a dash where one should have been, and the year below. */
function Numbers({ slot, at, scale, value }: NumbersProps) {
  const styles = useStyles();
  const { year, outcome, isGap } = slot;
  const { slotWidth, x, y } = scale;
  const top = outcome === undefined ? y(0) : Math.min(y(outcome.value), y(0));
  const isInside = y(0) - top > 2 * size.top;
  return (
    <>
      {value !== '' && (
        <text
          x={x(at)}
          y={(isInside ? y(0) : top) - 6}
          className={mergeClasses(styles.text, styles.strong, isInside && styles.inside)}
        >
          {value}
        </text>
      )}
      {isGap && (
        <text x={x(at)} y={y(0) - 6} className={styles.text}>
          –
        </text>
      )}
      <text x={x(at)} y={size.height - 4} className={styles.text}>
        {slotWidth < 4 * digitWidth + 3 ? `’${String(year).slice(-2)}` : year}
      </text>
    </>
  );
}

function Goal({ slots, scale: { x, y } }: { readonly slots: readonly Slot[]; readonly scale: Scale }) {
  const styles = useStyles();
  const pointOf = (at: number): string => `${x(at)},${y(slots[at]?.goal ?? 0)}`;
  return (
    <>
      {goalStretches(slots).map((stretch) => (
        <polyline key={stretch[0]} points={stretch.map(pointOf).join(' ')} className={styles.goal} />
      ))}
      {slots.map(({ goal }, at) =>
        goal === undefined ? null : (
          <path key={at} d={`M${x(at)} ${y(goal) - 3.5}l3.5 3.5-3.5 3.5-3.5-3.5Z`} className={styles.mark} />
        ),
      )}
    </>
  );
}

function Intervals({ slots, scale }: { readonly slots: readonly Slot[]; readonly scale: Scale }) {
  const styles = useStyles();
  const { slotWidth, y } = scale;
  return slots.map(({ interval }, at) =>
    interval === undefined ? null : (
      <rect
        key={at}
        x={slotWidth * at}
        width={slotWidth}
        y={y(interval.highest)}
        height={Math.max(1, y(interval.lowest) - y(interval.highest))}
        className={styles.interval}
      />
    ),
  );
}

function Legend({ slots }: { readonly slots: readonly Slot[] }) {
  const { say } = useWords();
  const styles = useStyles();
  const hasInterval = slots.some(({ interval }) => interval !== undefined);
  const hasGoal = slots.some(({ goal }) => goal !== undefined);
  return (
    <div className={styles.legend} aria-hidden="true">
      <span className={styles.key}>
        <svg viewBox="0 0 16 12" className={styles.keyMark}>
          <rect x="3.5" y="1.5" width="9" height="9" className={styles.column} />
        </svg>
        {say(texts.outcome)}
      </span>
      {(hasGoal || hasInterval) && (
        <span className={styles.key}>
          <svg viewBox="0 0 16 12" className={styles.keyMark}>
            {hasInterval && <rect y="2" width="16" height="8" className={styles.interval} />}
            {hasGoal && <path d="M0 6h16" className={styles.goal} />}
            {hasGoal && <path d="M8 2.5 11.5 6 8 9.5 4.5 6Z" className={styles.mark} />}
          </svg>
          {say(texts.target)}
        </span>
      )}
    </div>
  );
}
