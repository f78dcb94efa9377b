/** Which language the pane speaks: Excel's, unless the user has chosen another. */
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { Language } from '../texts/text';
import { recall, remember } from './browserMemory';

/** `excel`: whatever Excel speaks. */
export const languageWishes = ['excel', 'sv', 'en'] as const;
export type LanguageWish = (typeof languageWishes)[number];

export interface SpokenLanguage {
  readonly language: Language;
  readonly wish: LanguageWish;
  readonly choose: (wish: LanguageWish) => void;
}

const Chosen = createContext<SpokenLanguage>({ language: 'sv', wish: 'excel', choose: () => undefined });
export const ChosenLanguage = Chosen.Provider;
export const useChosenLanguage = (): SpokenLanguage => useContext(Chosen);

export function useSpokenLanguage(ofExcel: Language): SpokenLanguage {
  const [wish, setWish] = useState(rememberedWish);
  const language = wish === 'excel' ? ofExcel : wish;
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return useMemo(() => {
    const choose = (next: LanguageWish): void => {
      remember('language', next);
      setWish(next);
    };
    return { language, wish, choose };
  }, [language, wish]);
}

function rememberedWish(): LanguageWish {
  const remembered = recall('language');
  return languageWishes.find((wish) => wish === remembered) ?? 'excel';
}
