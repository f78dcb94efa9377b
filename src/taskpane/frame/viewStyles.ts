/** How a view is offered in the navigation. */
import { makeStyles, tokens } from '@fluentui/react-components';

const underline = { content: '""', position: 'absolute', insetInline: 0, bottom: 0, height: '2px' } as const;

export const useViewStyles = makeStyles({
  view: {
    position: 'relative',
    minHeight: '36px',
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':hover::after': { ...underline, backgroundColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '&[aria-current]': { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
    '&[aria-current]::after': { ...underline, backgroundColor: tokens.colorCompoundBrandStroke },
    '@media (forced-colors: active)': { '&[aria-current]::after': { backgroundColor: 'Highlight' } },
  },
});
