/** Stops work. It comes where the button was that began it, so the second half of a double click there is not for it. */
import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface CancelButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function CancelButton({ onClick, children }: CancelButtonProps) {
  return (
    <Button
      onClick={({ detail: clicksInARow }) => {
        if (clicksInARow <= 1) onClick();
      }}
    >
      {children}
    </Button>
  );
}
