/** A risk level as it is recognised everywhere: four bars, the level and its band in words. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { BarCount, BandMark, LevelLook } from '../../actions/levelLooks';
import { riskTexts } from '../../texts/pane/risk';
import { useWords } from '../language';
import { bandColors } from './bandColors';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    gap: '6px',
    alignItems: 'center',
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: '1px 8px 1px 6px',
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    fontSize: '12px',
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  plain: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
  },
  outlined: { '@media (forced-colors: active)': { border: '1px solid CanvasText' } },
  bars: { width: '14px', height: '14px', flexShrink: 0 },
  square: {
    display: 'grid',
    placeItems: 'center',
    flexShrink: 0,
    width: '36px',
    height: '36px',
    boxSizing: 'border-box',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
  },
  largeBars: { width: '20px', height: '20px' },
});

/** `9 – Hög`; a level in no band says so. */
export function LevelChip({ level, band }: LevelLook) {
  const { say } = useWords();
  const styles = useStyles();
  if (band === undefined) {
    return (
      <span className={mergeClasses(styles.chip, styles.plain)}>
        {say(riskTexts.levelWithoutBand, { level })}
      </span>
    );
  }
  return (
    <span className={mergeClasses(styles.chip, styles.outlined)} style={bandColors(band)}>
      <Bars bars={band.bars} className={styles.bars} />
      {say(riskTexts.levelAndBand, { level, band: band.name })}
    </span>
  );
}

/** The band alone, for a legend. */
export function BandChip({ band }: { readonly band: BandMark }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.chip, styles.outlined)} style={bandColors(band)}>
      <Bars bars={band.bars} className={styles.bars} />
      {band.name}
    </span>
  );
}

/** Beside a level that is written out in large. */
export function BandSquare({ band }: { readonly band: BandMark }) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.square, styles.outlined)}
      style={bandColors(band)}
      aria-hidden="true"
    >
      <Bars bars={band.bars} className={styles.largeBars} />
    </span>
  );
}

function Bars({ bars, className }: { readonly bars: BarCount; readonly className: string }) {
  return (
    <svg viewBox="0 0 14 14" className={className} aria-hidden="true">
      {[1, 2, 3, 4].map((bar) => (
        <rect
          key={bar}
          x={bar * 3.5 - 3.25}
          y={13 - bar * 3}
          width="2.5"
          height={bar * 3}
          rx="0.5"
          fill={bar <= bars ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={bar <= bars ? 0 : 0.6}
          strokeOpacity="0.7"
        />
      ))}
    </svg>
  );
}
