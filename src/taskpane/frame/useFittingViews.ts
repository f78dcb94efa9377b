/** Measures the navigation, and tells which views fit into it whenever its width or its words change. */
import { useLayoutEffect, useRef, useState } from 'react';
import { fittingViews, type Room } from './fittingViews';

/** CSS pixels between two views. */
export const viewGap = 20;

/**
 * @param current position of the current view; -1 where it is none of them
 * @param words of each view, in their order
 * @returns the navigation, a row in which each view and last Mer stand as wide as they can be, and what is shown
 */
export function useFittingViews(current: number, words: readonly string[]) {
  const navigation = useRef<HTMLElement>(null);
  const measured = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<readonly number[]>(() => words.map((_, position) => position));
  const spoken = words.join('|');

  useLayoutEffect(() => {
    const nav = navigation.current;
    const row = measured.current;
    if (nav === null || row === null) return undefined;
    const fit = (): void => {
      setShown(fittingViews(roomIn(nav, row), current));
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(nav);
    return () => {
      observer.disconnect();
    };
  }, [current, spoken]);

  return { navigation, measured, shown };
}

function roomIn(nav: HTMLElement, row: HTMLElement): Room {
  const widths = [...row.children].map((child) => Math.ceil(child.getBoundingClientRect().width));
  return { available: nav.clientWidth, gap: viewGap, views: widths.slice(0, -1), more: widths.at(-1) ?? 0 };
}
