/** An action that reads as a link. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    minHeight: '24px',
    padding: '2px 0',
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
  /** Where reading goes on from it, as when what it opened has been closed. */
  readonly takesFocus?: boolean;
}

export function TextButton({ onClick, children, label, takesFocus = false }: TextButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) button.current?.focus();
  }, [takesFocus]);
  return (
    <button ref={button} type="button" className={useStyles().button} onClick={onClick} aria-label={label}>
      {children}
    </button>
  );
}
