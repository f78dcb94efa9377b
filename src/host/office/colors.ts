/** Colours as Office.js takes them: `#RRGGBB` or a named HTML colour. */
import { refusal, rules } from './rules';
import type { Json } from './wire';

/** Source: html.spec.whatwg.org, the colours every browser has had from the beginning, with orange. */
const named: Readonly<Record<string, string>> = {
  aqua: '#00FFFF',
  black: '#000000',
  blue: '#0000FF',
  fuchsia: '#FF00FF',
  gray: '#808080',
  green: '#008000',
  lime: '#00FF00',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  teal: '#008080',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#RRGGBB` in capitals. */
export function colorOf(given: Json): string {
  if (typeof given !== 'string') throw refusal(rules.color);
  const digits = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  if (digits !== undefined) return `#${digits.toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(given);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase()}`;
  const name = given.toLowerCase();
  const color = Object.hasOwn(named, name) ? named[name] : undefined;
  if (color === undefined) throw refusal(rules.color);
  return color;
}

/** As `colorOf`; an empty text means automatic or none. */
export function colorOrNone(given: Json): string {
  return given === '' ? '' : colorOf(given);
}
