/** A status in words, with its sign before it where the sign is known. */
import { Signed } from './Lines';
import { statusSigns } from './statusSigns';

export interface StatusTextProps {
  readonly symbol: string;
  readonly children: string;
}

export function StatusText({ symbol, children }: StatusTextProps) {
  const sign = statusSigns[symbol];
  return sign === undefined ? (
    <>{children}</>
  ) : (
    <Signed sign={sign} isSmall>
      {children}
    </Signed>
  );
}
