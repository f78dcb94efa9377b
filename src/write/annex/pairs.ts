/** A pair of the risk tables in words: the row of titles, and below it the row of texts. */
import type { AnnexArea, MeasureCell, Pair, RiskCell, SelfCheckCell } from '../../domain/annex/annex';
import type { Located, Measure, Risk, Status } from '../../domain/registers';
import type { BandLook, RiskLevel } from '../../domain/risk/level';
import { mapInSlices, type Slices } from '../../domain/slices';
import { measureFollowUp, selfCheckFollowUp, type FollowUpState } from '../../domain/status';
import { annexWords as words } from '../../texts/annexWords';
import type { Cell, Group, Look } from './draft';
import { plain, quiet } from './draft';
import { beginningOf } from './shortened';
import type { CellMaker, PlacedRow } from './keys';

/** Two cells of one column; undefined where the source has nothing to say, until the pair's anchor is known. */
interface Said {
  readonly title: Cell | undefined;
  readonly text: Cell | undefined;
  /** Stands instead of the title when there is none. */
  readonly instead: string;
}

const empty: Said = { title: undefined, text: undefined, instead: words.nothing };

function lines(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

function orDash(text: string): string {
  return text === '' ? words.nothing : text;
}

export function levelInWords(level: RiskLevel, band: BandLook | undefined): string {
  switch (level.kind) {
    case 'computed':
    case 'stated':
      return band
        ? `${words.riskLevel} ${level.level} – ${band.name} ${band.symbol}`.trimEnd()
        : `${words.riskLevel} ${level.level}`;
    case 'word':
      return `${words.riskLevel} ${level.word}`;
    case 'missing':
    case 'invalid':
      return words.riskLevelMissing;
  }
}

/** The symbol never stands without its word. A status that the table of statuses lacks is kept as written. */
function statusInWords(status: Status | undefined, written: string): string {
  return status ? `${status.symbol} ${status.name}`.trimStart() : written;
}

const longestReminder = 40;

/** `Forts.` and the beginning of the risk's text. */
export function continuation(title: string): string {
  return `${words.continued} ${beginningOf(title, longestReminder)}`.trimEnd();
}

function sayRisk(
  make: CellMaker,
  year: number,
  risk: Located<Risk>,
  level: RiskLevel,
  band: BandLook | undefined,
): Said {
  const row = make.row('Risker', risk.nr, year);
  const look: Look = band ? { tone: 'level', band } : plain;
  return {
    title: row.cell('Risk', orDash(risk.title)),
    text: row.cell('Risknivå', lines(levelInWords(level, band), risk.description), look),
    instead: '',
  };
}

function sayRiskCell(make: CellMaker, year: number, cell: RiskCell): Said {
  switch (cell.kind) {
    case 'risk':
      return sayRisk(make, year, cell.risk, cell.level, cell.band);
    case 'continued':
      return { ...empty, instead: continuation(cell.risk.title) };
    case 'noRisk':
      return { ...empty, instead: words.withoutRisk };
  }
}

/** undefined: the status asks for none. */
function followUpInWords(state: FollowUpState, text: string): string | undefined {
  switch (state) {
    case 'given':
      return text;
    case 'missing':
      return words.followUpMissing;
    case 'new':
      return words.newSelfCheck;
    case 'notRequired':
      return undefined;
  }
}

function followUpCell(row: PlacedRow, state: FollowUpState, text: string): Cell {
  const said = followUpInWords(state, text);
  return said === undefined
    ? row.cell('Uppföljning', words.nothing, quiet)
    : row.cell('Uppföljning', `${words.followUpLabel}\n${said}`);
}

function saySelfCheck(make: CellMaker, year: number, cell: SelfCheckCell): Said {
  if (cell.kind === 'empty') return empty;
  const { selfCheck, status } = cell;
  const row = make.row('Egenkontroller', selfCheck.nr, year);
  const label = [
    words.selfCheckLabel,
    statusInWords(status, selfCheck.status),
    selfCheck.isNew ? words.isNew : '',
  ];
  return {
    title: row.cell(
      'Egenkontroll',
      `${label.filter((word) => word !== '').join(' ')}\n${orDash(selfCheck.title)}`,
    ),
    text: followUpCell(row, selfCheckFollowUp(selfCheck, status), selfCheck.followUp),
    instead: '',
  };
}

function sayMeasure(
  make: CellMaker,
  year: number,
  measure: Located<Measure>,
  status: Status | undefined,
): Said {
  const row = make.row('Åtgärder', measure.nr, year);
  const statusWords = statusInWords(status, measure.status);
  return {
    title: row.cell(
      'Åtgärd',
      `${words.measureLabel} ${statusWords === '' ? words.statusMissing : statusWords}\n${orDash(measure.title)}`,
    ),
    text: followUpCell(row, measureFollowUp(measure, status), measure.followUp),
    instead: '',
  };
}

function sayMeasureCell(make: CellMaker, year: number, cell: MeasureCell): Said {
  switch (cell.kind) {
    case 'measure':
      return sayMeasure(make, year, cell.measure, cell.status);
    case 'noneNeeded':
      return {
        ...empty,
        title: make
          .apart('Egenkontroller', cell.selfCheck.nr, year, 'Utan åtgärd')
          .cell('Utan åtgärd', `${words.noMeasureNeeded} ${cell.reason}`, quiet),
      };
    case 'empty':
      return empty;
  }
}

function sayPair(make: CellMaker, year: number, pair: Pair): Group {
  const risk = sayRiskCell(make, year, pair.risk);
  const selfCheck = saySelfCheck(make, year, pair.selfCheck);
  const measure = sayMeasureCell(make, year, pair.measure);
  const anchor = selfCheck.title ?? measure.title ?? risk.title ?? make.fixed('pair', words.nothing, quiet);
  const title = (said: Said, place: string): Cell =>
    said.title ?? make.beside(anchor, `${place}t`, said.instead, quiet);
  const text = (said: Said, place: string): Cell =>
    said.text ?? make.beside(anchor, `${place}b`, words.nothing, quiet);
  return {
    rows: [
      { kind: 'titles', cells: [title(risk, 'a'), title(selfCheck, 'b'), title(measure, 'c')] },
      { kind: 'texts', cells: [text(risk, 'a'), text(selfCheck, 'b'), text(measure, 'c')] },
    ],
    chart: undefined,
  };
}

export function sayPairs(make: CellMaker, year: number, area: AnnexArea): Slices<Group[]> {
  return mapInSlices(area.pairs, (pair) => sayPair(make, year, pair));
}
