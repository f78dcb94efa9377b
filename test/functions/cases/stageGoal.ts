/** What ETAPPMAL shows, reckoned by hand. */
import { failure, type Case, type CaseTable } from './case';

const NUM = failure('#NUM!');
const VALUE = failure('#VALUE!');

const line = [2022, 70, 2030, 90];

const upwards = [70, 72.5, 75, 77.5, 80, 82.5, 85, 87.5, 90];
const downwards = [40, 35, 30, 25, 20, 15, 10, 5, 0];
const shares = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
const usual: unknown[] = [...line, 2026];

const wrong = ['För få svar', 'ett tal', '2022–2030', true, false];
export const stageGoalCases: CaseTable = {
  'the straight line': [
    ...upwards.map((goal, years): Case => ['upwards', [...line, 2022 + years], goal]),
    ...downwards.map((goal, years): Case => ['downwards', [2022, 40, 2030, 0, 2022 + years], goal]),
    ...shares.map((goal, years): Case => ['shares', [2022, 0.5, 2030, 0.9, 2022 + years], goal]),
    ['level', [2022, 5, 2030, 5, 2025], 5],
    ['below zero', [2022, -10, 2024, 10, 2023], 0],
    ['one year only', [2024, 70, 2024, 90, 2024], 90],
    ['two years', [2024, 70, 2025, 90, 2025], 90],
    ['half a year', [2024, 70, 2025, 90, 2024.5], 80],
    ['a start value of 0', [2022, 0, 2024, 10, 2023], 5],
    ['a target of 0', [2022, 10, 2024, 0, 2023], 5],
    ['small shares exactly at the target', [2022, 0.1, 2025, 0.3, 2025], 0.3],
  ],
  'outside the years': [
    ['the year before', [...line, 2021], NUM],
    ['the year after', [...line, 2031], NUM],
    ['half a year before', [...line, 2021.5], NUM],
    ['half a year after', [...line, 2030.5], NUM],
    ['long before', [...line, 1], NUM],
    ['a negative year', [...line, -2026], NUM],
    ['a date for the year', [...line, 45_000], NUM],
    ['a target year before the start', [2030, 70, 2022, 90, 2026], NUM],
    ['a target year before the start, in the start year', [2030, 70, 2022, 90, 2030], NUM],
    ['a target year before the start, in the target year', [2030, 70, 2022, 90, 2022], NUM],
    ['beside a line of one year', [2024, 70, 2024, 90, 2025], NUM],
  ],
  blank: [
    ...['', ' ', '\u00A0', null, undefined].flatMap((blank) =>
      usual.map((_, place): Case => ['nothing to compute from', usual.with(place, blank as never), '']),
    ),
    ['nothing at all', ['', '', '', '', ''], ''],
    ['a start year handed over as 0', usual.with(0, 0), ''],
    ['a start value handed over as 0 is 0', usual.with(1, 0), 45],
    ['a target year handed over as 0', usual.with(2, 0), ''],
    ['a target handed over as 0 is 0', usual.with(3, 0), 35],
    ['a year handed over as 0', usual.with(4, 0), ''],
    ['everything handed over as 0', [0, 0, 0, 0, 0], ''],
  ],
  'numbers as text': [
    ['years', ['2022', 70, '2030', 90, '2026'], 80],
    ['values', [2022, '70', 2030, '90', 2026], 80],
    ['decimal commas', [2022, '0,5', 2030, '0,9', 2026], 0.7],
    ['percent', [2022, '50 %', 2030, '90 procent', 2026], 0.7],
    ['U+2212', [2022, '\u221210', 2024, '10', 2023], 0],
    ['spaces among the digits', [2022, '1 000', 2024, '2\u00A0000', 2023], 1500],
  ],
  'what is no number': wrong.flatMap((argument) =>
    usual.map((_, place): Case => ['words and logical values', usual.with(place, argument), VALUE]),
  ),
};
