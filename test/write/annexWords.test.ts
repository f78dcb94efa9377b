import { annexWords } from '../../src/texts/annexWords';
import { annexCells, tableRows } from './annexBook';

const risk = { nr: 'R1', title: 'Stöd uteblir' };
const band = { validFrom: undefined, lowest: 8, highest: 9, name: 'Hög', color: '#DF9350', symbol: '▆' };

describe('the risk column', () => {
  it('says the risk, and below it level, band and description', () => {
    const rows = tableRows({
      risks: [{ ...risk, likelihood: 3, consequence: 3, description: 'Den som väntar mår sämre.' }],
      lists: { bands: [band] },
    });
    expect(rows.slice(0, 2)).toEqual([
      ['Stöd uteblir', '–', '–'],
      ['Risknivå 9 – Hög ▆\nDen som väntar mår sämre.', '–', '–'],
    ]);
  });

  it.each([
    [{ statedLevel: 9 }, 'Risknivå 9 – Hög ▆'],
    [{ statedLevel: 12 }, 'Risknivå 12'],
    [{ statedLevel: 'Hög' }, 'Risknivå Hög'],
    [{}, 'Risknivå saknas'],
    [{ likelihood: 7, consequence: 2 }, 'Risknivå saknas'],
  ])('writes %j as %s', (given, said) => {
    expect(tableRows({ risks: [{ ...risk, ...given }], lists: { bands: [band] } })[1]?.[0]).toBe(said);
  });

  it('says Forts. and the beginning of the risk beside its further pairs', () => {
    const title = 'Den enskilde får inte det stöd som har beviljats i rätt tid';
    const rows = tableRows({
      risks: [{ ...risk, title }],
      measures: [
        { nr: 'Å1', title: 'Utbilda', riskNrs: ['R1'] },
        { nr: 'Å2', title: 'Rekrytera', riskNrs: ['R1'] },
      ],
    });
    expect(rows[2]?.[0]).toBe('Forts. Den enskilde får inte det stöd som har …');
    expect(rows[3]?.[0]).toBe('–');
  });

  it('says that a pair has no risk', () => {
    const rows = tableRows({ selfChecks: [{ nr: 'E1', title: 'Loggkontroll' }] });
    expect(rows.slice(0, 2).map((row) => row[0])).toEqual(['Utan identifierad risk', '–']);
  });
});

describe('the self-check column', () => {
  const column = (given: object): unknown[] =>
    tableRows({ selfChecks: [{ nr: 'E1', title: 'Loggkontroll', ...given }] })
      .slice(0, 2)
      .map((row) => row[1]);

  it.each([
    [{ followUp: 'Inga brister.' }, 'Egenkontroll:\nLoggkontroll', 'Uppföljning:\nInga brister.'],
    [{ status: 'godkänd', followUp: 'Bra.' }, 'Egenkontroll: ✔ Godkänd\nLoggkontroll', 'Uppföljning:\nBra.'],
    [{}, 'Egenkontroll:\nLoggkontroll', 'Uppföljning:\nUppföljning saknas'],
    [{ isNew: true }, 'Egenkontroll: (NY)\nLoggkontroll', 'Uppföljning:\nNy kontroll'],
    [{ status: 'Halvbra', followUp: 'X' }, 'Egenkontroll: Halvbra\nLoggkontroll', 'Uppföljning:\nX'],
  ])('writes %j', (given, title, text) => {
    expect(column(given)).toEqual([title, text]);
  });

  it.each(['Godkänt resultat', 'Ny kontroll', 'Gemensam med risken'])(
    'says beside it why no measure is needed: %s',
    (reason) => {
      const rows = tableRows({ selfChecks: [{ nr: 'E1', title: 'Loggkontroll', noMeasureReason: reason }] });
      expect(rows.slice(0, 2).map((row) => row[2])).toEqual([`Inget behov av åtgärd: ${reason}`, '–']);
    },
  );
});

describe('the measure column', () => {
  const column = (given: object): unknown[] =>
    tableRows({ measures: [{ nr: 'Å1', title: 'Utbilda', ...given }] })
      .slice(0, 2)
      .map((row) => row[2]);

  it.each([
    [{ status: 'Klar', followUp: 'Gjort.' }, 'Åtgärd: ✔ Klar\nUtbilda', 'Uppföljning:\nGjort.'],
    [{ status: 'Klar' }, 'Åtgärd: ✔ Klar\nUtbilda', 'Uppföljning:\nUppföljning saknas'],
    [{ status: 'Pågår' }, 'Åtgärd: → Pågår\nUtbilda', '–'],
    [{ status: 'Utgått' }, 'Åtgärd: ⊖ Utgått\nUtbilda', 'Uppföljning:\nUppföljning saknas'],
    [{ followUp: 'Gjort.' }, 'Åtgärd: Status saknas\nUtbilda', 'Uppföljning:\nGjort.'],
  ])('writes %j', (given, title, text) => {
    expect(column(given)).toEqual([title, text]);
  });
});

describe('the top of the annex', () => {
  const rows = { measures: [{ nr: 'Å1', title: 'Utbilda', status: 'Klar' }] };
  const firstColumn = (
    given: Parameters<typeof annexCells>[0],
    asked?: Parameters<typeof annexCells>[1],
  ): unknown[] => annexCells(given, asked).map((row) => row[0]);

  it('is number, title, introduction, heading, legend, area and header row in this order', () => {
    const groups = [{ name: 'vuxna', annexNumber: '2', heading: '' }];
    const settings = { introduction: 'Om {år}, {nästa år} och {målgrupp}.' };
    expect(annexCells({ ...rows, settings, lists: { groups } }).slice(0, 7)).toEqual([
      ['Bilaga 2', '', ''],
      ['Uppföljning av kvalitetsplan 2025 för vuxna', '', ''],
      ['Om 2025, 2026 och vuxna.', '', ''],
      ['Risker och egenkontroller', '', ''],
      ['Åtgärd: ✔ Klar = åtgärden är klar', '', ''],
      ['Område A', '', ''],
      ['Risk', 'Uppföljning av egenkontroll', 'Uppföljning av åtgärd'],
    ]);
  });

  it('takes the group’s heading before the setting, and the setting before its own', () => {
    const settings = { heading: 'Uppföljning {år} för {målgrupp}' };
    const groups = [{ name: 'vuxna', annexNumber: '', heading: 'Så gick {år}' }];
    expect(firstColumn({ ...rows, settings, lists: { groups } })[1]).toBe('Så gick 2025');
    expect(firstColumn({ ...rows, settings })[1]).toBe('Uppföljning 2025 för vuxna');
  });

  it('has no "för …" when no group is asked for', () => {
    const settings = { heading: 'Uppföljning {år} för {målgrupp}' };
    expect(firstColumn({ ...rows, settings }, { group: '' })[1]).toBe('Uppföljning 2025');
    expect(firstColumn(rows, { group: '' }).slice(0, 2)).toEqual([
      'Bilaga',
      'Uppföljning av kvalitetsplan 2025',
    ]);
  });

  it('names an area that has no name', () => {
    expect(firstColumn({ measures: [{ nr: 'Å1', title: 'Utbilda', area: '' }] })).toContain('Utan område');
  });
});

describe('an indicator', () => {
  const indicator = { nr: 'I1', title: 'Nöjda', qualityFactor: 'Trygghet' };
  const indicatorRows = (...outcomes: object[]): unknown[][] =>
    indicatorRowsOf(
      [indicator],
      outcomes.map((row) => ({ nr: 'I1', ...row })),
    );
  const indicatorRowsOf = (indicators: object[], outcomes: object[]): unknown[][] => {
    const cells = annexCells({ risks: [risk], indicators, outcomes });
    const spaced = cells.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.replaceAll('\u00A0', ' ') : cell)),
    );
    return spaced.slice(1 + spaced.findIndex((row) => row[0] === 'Kvalitetsindikator'));
  };

  it('says its message, goal status and comment, and gives its figures', () => {
    expect(
      indicatorRows(
        { year: 2024, outcome: 0.74, target: 0.85 },
        {
          outcome: 0.77,
          target: 0.85,
          answers: 103,
          responseRate: 0.43,
          comment: 'Bra.',
          comparison: 0.63,
          comparisonOf: 'Riket',
        },
        { year: 2030, target: 0.9 },
      ),
    ).toEqual([
      [
        'Nöjda',
        'Utfallet 2025 är 77 % (103 svar, svarsfrekvens 43 %), 8 procentenheter under målet 85 %. Utfallet har förbättrats från 74 % året innan.\n' +
          'Jämförelse Riket: 63 %.\nMålet 2030 är 90 %.\nDiagrammet visar utfall och mål 2024–2030.',
        'Bra.',
      ],
      ['Kvalitetsfaktor: Trygghet\nMålstatus: Ej uppnått, 8 procentenheter under målet', '', ''],
      ['År och serie', 'Utfall', 'Mål'],
      ['2024', 0.74, 0.85],
      ['2025', 0.77, 0.85],
      ['2030 – mål', '', 0.9],
      ['Riket', 0.63, ''],
    ]);
  });

  it('says what is the same of all series once, and else each with its series', () => {
    expect(indicatorRows({ series: 'Norr' }, { series: 'Söder' })[0]?.[1]).toBe('Utfall saknas');
    const [first, second] = indicatorRows(
      { series: 'Norr', outcome: 0.9, target: 0.75, comment: 'Stabilt.' },
      { series: 'Söder', outcome: 0.5, target: 0.75, comment: 'Ny chef.' },
    );
    expect(first?.[1]).toContain(
      'Norr: 90 %, 15 procentenheter över målet 75 %.\nSöder: 50 %, 25 procentenheter under',
    );
    expect(first?.[2]).toBe('Norr: Stabilt.\nSöder: Ny chef.');
    expect(second?.[0]).toContain('Norr: Uppnått, 15 procentenheter över målet\nSöder: Ej uppnått');
  });

  it.each([
    [{ missingReason: 'Inga tillgängliga data' }, 'Inga tillgängliga data'],
    [{ outcome: 'För få svar' }, `${annexWords.fewAnswersSentence}.`],
    [
      { missingReason: 'För få svar', answers: 4, responseRate: 0.2 },
      `${annexWords.fewAnswersSentence} (4 svar, svarsfrekvens 20 %).`,
    ],
    [{}, 'Utfall saknas'],
    [{ target: 0.75 }, 'Utfall saknas. Målet är 75 %.'],
    [{ stageGoal: 0.7, target: 0.75 }, 'Utfall saknas. Etappmålet är 70 %.'],
    [{ missingReason: 'Ej uppföljt', target: 0.75 }, 'Ej uppföljt. Målet är 75 %.'],
    [{ outcome: 'För få svar', target: 0.75 }, `${annexWords.fewAnswersSentence}. Målet är 75 %.`],
  ])('has no figures and says why when there is no number: %j', (given, said) => {
    const rows = indicatorRows(given);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.[1]).toBe(said);
  });

  it('says Utfall saknas when the year has no row', () => {
    expect(indicatorRows()[0]).toEqual(['Nöjda', 'Utfall saknas', '–']);
  });

  it('leaves a withheld figure empty and says why in the first column', () => {
    const rows = indicatorRows(
      { series: 'Norr', outcome: 0.9 },
      { series: 'Söder', missingReason: 'För få svar' },
    );
    expect(rows.slice(-4)).toEqual([
      ['Norr', '', ''],
      ['2025', 0.9, ''],
      ['Söder', '', ''],
      ['2025 – För få svar', '', ''],
    ]);
  });

  it('heads each of several series, so that no line of the chart runs from one to the next', () => {
    const rows = indicatorRows(
      { year: 2024, series: 'Norr', outcome: 0.6, target: 0.75 },
      { year: 2024, series: 'Söder', outcome: 0.4, target: 0.5 },
      { series: 'Norr', outcome: 0.7, target: 0.75 },
      { series: 'Söder', outcome: 0.5, target: 0.5 },
    );
    expect(rows.slice(3)).toEqual([
      ['Norr', '', ''],
      ['2024', 0.6, 0.75],
      ['2025', 0.7, 0.75],
      ['Söder', '', ''],
      ['2024', 0.4, 0.5],
      ['2025', 0.5, 0.5],
    ]);
  });

  it('breaks the series where the definition is new, and says so', () => {
    const rows = indicatorRowsOf(
      [{ nr: 'I1', title: 'Nöjda', validFrom: 2025 }],
      [
        { nr: 'I1', year: 2024, outcome: 0.6 },
        { nr: 'I1', year: 2025, outcome: 0.7 },
      ],
    );
    expect(rows[0]?.[1]).toBe(
      'Utfallet 2025 är 70 %.\nNy definition från 2025: tidigare utfall går inte att jämföra med.\n' +
        'Diagrammet visar utfall 2024–2025.',
    );
    expect(rows.slice(3)).toEqual([
      ['2024', 0.6, ''],
      ['Ny definition från 2025', '', ''],
      ['2025', 0.7, ''],
    ]);
  });

  it('shows before the break what the indicator showed that it takes over from', () => {
    const rows = indicatorRowsOf(
      [
        { nr: 'I1', title: 'Nöjda', validTo: 2024 },
        { nr: 'I2', title: 'Mycket nöjda', validFrom: 2025, continues: 'i1' },
      ],
      [
        { nr: 'I1', year: 2024, outcome: 0.6 },
        { nr: 'I2', year: 2025, outcome: 0.7 },
      ],
    );
    expect(rows.slice(3)).toEqual([
      ['2024', 0.6, ''],
      ['Ny definition från 2025 (tidigare I1)', '', ''],
      ['2025', 0.7, ''],
    ]);
  });

  it('calls the first outcome on the way to a target what it is, and judges the years after it', () => {
    const way = [{ year: 2030, target: 0.8 }];
    const [first] = indicatorRows({ year: 2025, outcome: 0.5 }, ...way);
    expect(first?.[1]).toContain('Utfallet 2025 är 50 %, utgångsvärdet på vägen till målet.');
    const [second, status] = indicatorRows({ year: 2020, outcome: 0.5 }, { outcome: 0.6 }, ...way);
    expect(second?.[1]).toContain('5 procentenheter under årets delmål 65 %.');
    expect(second?.[1]).toContain('Utfallet har förbättrats från 50 % år 2020.');
    expect(status?.[0]).toContain('Ej uppnått');
  });

  it('does not show what a result of too few answers could be reckoned back from', () => {
    const rows = indicatorRowsOf(
      [{ nr: 'I1', title: 'Nöjda', minimumAnswers: 5 }],
      [
        { nr: 'I1', outcome: 0.78, answers: 54 },
        { nr: 'I1', series: 'Norr', outcome: 0.8, answers: 30 },
        { nr: 'I1', series: 'Öster', outcome: 0.75, answers: 20 },
        { nr: 'I1', series: 'Söder', outcome: 0.75, answers: 4 },
      ],
    );
    expect(rows[0]?.[1]).toContain(`Söder: ${annexWords.fewAnswersSentence} (4 svar).`);
    expect(rows[0]?.[1]).toContain('Öster: Resultatet visas inte');
    expect(rows.slice(-4)).toEqual([
      ['Öster', '', ''],
      ['2025 – visas inte', '', ''],
      ['Söder', '', ''],
      ['2025 – För få svar', '', ''],
    ]);
  });

  it('never rounds a miss to the target', () => {
    const rows = indicatorRows({ outcome: 0.9997, target: 1 });
    expect(rows[0]?.[1]).toContain('99,97 %, 0,03 procentenheter under målet 100,00 %.');
  });
});

it('texts stay texts: the first sign of a cell is written as it was read', () => {
  const titles = ['=1+1', '+1', '-1', '@x', "'citat'"];
  const rows = tableRows({ risks: titles.map((title, at) => ({ nr: `R${at}`, title })) });
  expect(rows.filter((_, at) => at % 2 === 0).map((row) => row[0])).toEqual(titles);
});

it('control characters and halves of signs are left out, and every line break is one', () => {
  const rows = tableRows({ risks: [{ nr: 'R1', title: 'a\u0000b\r\nc\ud800d\te 😀' }] });
  expect(rows[0]?.[0]).toBe('ab\ncd e 😀');
});
