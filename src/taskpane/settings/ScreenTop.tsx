/** The top of a screen that was opened from a list: the way back, and the headline. */
import type { ReactNode } from 'react';
import { Headline } from '../parts/View';
import { WayBack, type WayBackProps } from '../parts/WayBack';

export interface ScreenTopProps extends Pick<WayBackProps, 'place' | 'onBack'> {
  readonly children: ReactNode;
}

export function ScreenTop({ place, onBack, children }: ScreenTopProps) {
  return (
    <>
      <WayBack place={place} onBack={onBack} />
      <Headline takesFocus>{children}</Headline>
    </>
  );
}
