/** Something that a button opens and closes; Escape, and a press or step outside of it, close it too. */
import { useEffect, useRef, useState } from 'react';

export function useDisclosure() {
  const [isOpen, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && whole.current?.contains(target) !== true) setOpen(false);
    };
    const escape = ({ key }: KeyboardEvent): void => {
      if (key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [isOpen]);

  const toggle = (): void => {
    setOpen(!isOpen);
  };
  const close = (): void => {
    setOpen(false);
  };
  return { isOpen, toggle, close, whole, button };
}
