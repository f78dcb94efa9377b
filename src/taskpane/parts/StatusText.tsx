/** A status in words, with its sign before it where the sign is known. */
import { Signed } from './Lines';
import type { Sign } from './SignMark';

/** By the symbol in the workbook's table of statuses. */
const signs: Readonly<Record<string, Sign>> = {
  '✔': 'done',
  '→': 'ongoing',
  '○': 'later',
  '◒': 'partly',
  '✕': 'notMet',
  '⊖': 'dropped',
  '?': 'unknown',
};

export interface StatusTextProps {
  readonly symbol: string;
  readonly children: string;
}

export function StatusText({ symbol, children }: StatusTextProps) {
  const sign = signs[symbol];
  return sign === undefined ? (
    <>{children}</>
  ) : (
    <Signed sign={sign} isSmall>
      {children}
    </Signed>
  );
}
