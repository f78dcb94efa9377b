/** A cell of the risk matrix. The chosen one has a double ring, which is an outline in contrast themes. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useCellStyles = makeStyles({
  cell: {
    minWidth: 0,
    minHeight: '34px',
    padding: 0,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusSmall,
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    cursor: 'pointer',
    ':hover': { boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralForeground1}` },
    ':focus-visible': {
      zIndex: 2,
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '3px',
    },
    '@media (forced-colors: active)': { border: '1px solid ButtonBorder' },
  },
  chosen: {
    position: 'relative',
    zIndex: 1,
    fontWeight: tokens.fontWeightBold,
    boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralBackground1}, 0 0 0 2px ${tokens.colorNeutralForeground1}`,
    ':hover': {
      boxShadow: `inset 0 0 0 2px ${tokens.colorNeutralBackground1}, 0 0 0 2px ${tokens.colorNeutralForeground1}`,
    },
    '@media (forced-colors: active)': {
      border: '3px double Highlight',
      outline: '2px solid Highlight',
    },
  },
  fitting: { outline: `2px dashed ${tokens.colorNeutralForeground1}`, outlineOffset: '-3px' },
  bandless: { backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1 },
  nothing: { fontWeight: tokens.fontWeightRegular },
});
