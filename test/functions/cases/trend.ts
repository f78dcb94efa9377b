/** What TREND shows, reckoned by hand. */
import { failure, type Case, type CaseTable } from './case';

const NUM = failure('#NUM!');
const VALUE = failure('#VALUE!');
const better = 'Förbättrad';
const same = 'Oförändrad';
const worse = 'Försämrad';
const more = 'Ökad';
const less = 'Minskad';
const open = 'Kan ej bedömas';

/** What a higher and a lower outcome are called. */
const words = [
  ['Högre är bättre', better, worse],
  ['Ska öka', better, worse],
  ['Lägre är bättre', worse, better],
  ['Ska minska', worse, better],
  ['Inom intervall', more, less],
  ['Ingen', more, less],
] as const;

const absent = ['', ' ', '\u00A0', null, undefined, 'För få svar', 'Ej uppföljt', '77', '0,77', '77 %'];
export const trendCases: CaseTable = {
  'each direction': words.flatMap(([direction, higher, lower]): Case[] => [
    ['higher', [77, 70, direction], higher],
    ['lower', [70, 77, direction], lower],
    ['as before', [77, 77, direction], same],
    ['as before within a billionth', [0.1 + 0.2, 0.3, direction], same],
    ['a little higher', [0.770001, 0.77, direction], higher],
    ['a little lower', [0.769999, 0.77, direction], lower],
    ['from below zero', [1, -1, direction], higher],
    ['to zero', [0, 5, direction], lower],
    ['within the tolerance', [78, 77, direction, 2], same],
    ['at the tolerance', [79, 77, direction, 2], same],
    ['at the tolerance downwards', [75, 77, direction, 2], same],
    ['beyond the tolerance', [79.5, 77, direction, 2], higher],
    ['beyond the tolerance downwards', [74.5, 77, direction, 2], lower],
    ['in any case', [77, 70, direction.toUpperCase()], higher],
  ]),
  'the direction': [
    ['left out is Högre är bättre', [77, 70], better],
    ['blank is Högre är bättre', [70, 77, ''], worse],
    ['null is Högre är bättre', [77, 70, null], better],
    ['blank handed over as 0 is Högre är bättre', [77, 70, 0], better],
    ['an unknown one', [77, 70, 'Uppåt'], VALUE],
    ['a number', [77, 70, 1], VALUE],
    ['a logical value', [77, 70, true], VALUE],
    ['an unknown one, and no outcome', ['', 70, 'Uppåt'], VALUE],
  ],
  'the tolerance': [
    ['is an amount, not a share', [100, 90, '', 0.2], better],
    ['in the unit of the outcome', [0.79, 0.77, '', 0.02], same],
    ['blank is 0', [77, 76, '', ''], better],
    ['null is 0', [77, 76, '', null], better],
    ['0 is 0', [77, 76, '', 0], better],
    ['as text', [77, 76, '', '1'], same],
    ['with decimal comma', [77, 76.5, '', '0,5'], same],
    ['in percent', [0.79, 0.77, '', '2 %'], same],
    ['negative', [77, 76, '', -1], NUM],
    ['negative with U+2212', [77, 76, '', '\u22121'], NUM],
    ['negative, and no outcome', ['', 76, '', -1], NUM],
    ['a word', [77, 76, '', 'liten'], VALUE],
    ['a logical value', [77, 76, '', true], VALUE],
  ],
  'either missing or text': [
    ...absent.map((outcome): Case => ['no number as outcome', [outcome, 70], open]),
    ...absent.map((previous): Case => ['no number before', [77, previous], open]),
    ...words.map(([direction]): Case => ['in any direction', ['', 70, direction], open]),
    ...words.map(([direction]): Case => ['with a tolerance', [77, 'För få svar', direction, 100], open]),
    ['neither', ['', ''], open],
    ['the same text twice', ['77', '77'], open],
    ['a blank outcome handed over as 0 is 0', [0, 70], worse],
    ['a blank previous outcome handed over as 0 is 0', [77, 0], better],
    ['a logical outcome', [true, 70], VALUE],
    ['a logical previous outcome', [77, false], VALUE],
  ],
};
