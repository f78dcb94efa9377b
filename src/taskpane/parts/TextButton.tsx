/** An action that reads as a link. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    minHeight: '24px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

export interface TextButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
  /** Where the words alone do not say enough. */
  readonly label?: string;
}

export function TextButton({ onClick, children, label }: TextButtonProps) {
  return (
    <button type="button" className={useStyles().button} onClick={onClick} aria-label={label}>
      {children}
    </button>
  );
}
