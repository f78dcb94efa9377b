/** How the pane's texts are said in the language it speaks. */
import { fillIn, type Insertions, type Language, type Text } from '../texts/text';
import { useChosenLanguage } from './spokenLanguage';

export interface Words {
  readonly language: Language;
  readonly say: (text: Text, insertions?: Insertions) => string;
  /** The one text for 1, the other for all else; `{count}` is filled in. */
  readonly sayCount: (count: number, one: Text, many: Text, insertions?: Insertions) => string;
  /** `kl. 14.32` */
  readonly sayTime: (time: Date) => string;
  /** `3 november`, with the year where it is another. @param date ISO date */
  readonly sayDate: (date: string) => string;
}

export function useWords(): Words {
  const { language } = useChosenLanguage();
  const say = (text: Text, insertions: Insertions = {}): string => fillIn(text[language], insertions);
  return {
    language,
    say,
    sayCount: (count, one, many, insertions) =>
      say(count === 1 ? one : many, { ...insertions, count: numberText(count, language) }),
    sayTime: (time) => timeText(time, language),
    sayDate: (date) => dateText(date, language),
  };
}

function numberText(number: number, language: Language): string {
  return number.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB');
}

function timeText(time: Date, language: Language): string {
  const clock = time.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return language === 'sv' ? `kl. ${clock.replace(':', '.')}` : clock;
}

function dateText(date: string, language: Language): string {
  const isThisYear = date.startsWith(String(new Date().getFullYear()));
  return new Date(`${date}T12:00`).toLocaleDateString(language === 'sv' ? 'sv-SE' : 'en-GB', {
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  });
}
