/**
 * What a finding says: number first, what is wrong, and what to do. The register's own running texts are left
 * out: they may be about people.
 */
import type { Finding, FindingDetails, FindingRule, Severity } from '../domain/findings';
import { withoutPersonalNumbers } from '../domain/check/personalNumber';
import type { Language, Text } from './text';

type Wording<Rule extends FindingRule> = (details: FindingDetails[Rule], nr: string) => Text;

type Wordings = { readonly [Rule in FindingRule]: Wording<Rule> };

/** "9", "9 och 12", "9, 12 och 16". */
function listed(items: readonly (string | number)[], and: string): string {
  const words = items.map(String);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} ${and} ${last}`;
}

/** A share as a sheet shows it as a number: a decimal comma in Swedish. */
const decimalComma = (number: number): string => String(number).replace('.', ',');

const levelFields = {
  likelihood: { sv: 'Sannolikhet', en: 'Likelihood' },
  consequence: { sv: 'Konsekvens', en: 'Consequence' },
  statedLevel: { sv: 'Angiven nivå', en: 'Stated level' },
} as const satisfies Record<string, Text>;

/** How far a finding reaches that begins at its cell. */
const further = (rows: number): Text =>
  rows === 1
    ? { sv: '', en: '' }
    : { sv: ` Det gäller ${rows} rader i följd.`, en: ` So for ${rows} rows in a run.` };

const followUpWordings = {
  'follow-up-missing': (_, nr) => ({
    sv: `${nr}: uppföljning saknas. Skriv vad uppföljningen visade.`,
    en: `${nr}: the follow-up is missing. Write what it showed.`,
  }),
  'follow-up-required': ({ status }, nr) => ({
    sv: `${nr}: statusen ”${status}” kräver en uppföljning. Skriv vad som kom ut av det.`,
    en: `${nr}: the status “${status}” requires a follow-up. Write what came of it.`,
  }),
  'expired-without-reason': (_, nr) => ({
    sv: `${nr}: åtgärden har utgått, men inget säger varför. Skriv skälet under Uppföljning.`,
    en: `${nr}: the measure has expired, and nothing says why. Write the reason under Uppföljning.`,
  }),
  'measure-status-missing': (_, nr) => ({
    sv: `${nr}: åtgärden saknar status. Välj en i listan.`,
    en: `${nr}: the measure has no status. Choose one from the list.`,
  }),
  'status-unknown': ({ status }, nr) => ({
    sv: `${nr}: statusen ”${status}” finns inte i tabellen Statusar. Välj en i listan, eller lägg till den.`,
    en: `${nr}: the status “${status}” is not in the table Statusar. Choose one from the list, or add it.`,
  }),
  'area-unknown': ({ area }, nr) => ({
    sv: `${nr}: området ”${area}” finns inte i tabellen Områden för målgruppen. Det hamnar sist i bilagan.`,
    en: `${nr}: the area “${area}” is not in the table Områden for the target group. It comes last in the annex.`,
  }),
  'group-unknown': ({ group }, nr) => ({
    sv: `${nr}: målgruppen ”${group}” finns inte i tabellen Målgrupper. Raden kommer inte med i de andras bilagor.`,
    en: `${nr}: the target group “${group}” is not in the table Målgrupper. The row is in no annex of the others.`,
  }),
} satisfies Partial<Wordings>;

const riskWordings = {
  'risk-level-missing': (_, nr) => ({
    sv: `${nr}: risknivå saknas. Ange sannolikhet och konsekvens, eller en angiven nivå.`,
    en: `${nr}: the risk level is missing. Give likelihood and consequence, or a stated level.`,
  }),
  'risk-level-in-words': ({ word }, nr) => ({
    sv: `${nr}: risknivån är skriven i ord (”${word}”). Den skrivs ut så, men räknas inte.`,
    en: `${nr}: the risk level is written in words (“${word}”). It is printed so, but not counted.`,
  }),
  'risk-level-invalid': ({ reason, field, scale }, nr) => {
    const highest = field === 'statedLevel' ? scale * scale : scale;
    const { sv, en } = levelFields[field];
    return reason === 'outsideScale'
      ? {
          sv: `${nr}: ${sv} ska vara ett helt tal från 1 till ${highest}. Risknivån går inte att räkna ut.`,
          en: `${nr}: ${en} is to be a whole number from 1 to ${highest}. The risk level cannot be computed.`,
        }
      : {
          sv: `${nr}: ${sv} ska vara ett tal. Risknivån går inte att räkna ut.`,
          en: `${nr}: ${en} is to be a number. The risk level cannot be computed.`,
        };
  },
  'risk-level-contradicted': ({ stated, level }, nr) => ({
    sv: `${nr}: den angivna nivån är ${stated}, men sannolikhet och konsekvens ger ${level}. Det är ${level} som gäller: ändra eller töm Angiven nivå.`,
    en: `${nr}: the stated level is ${stated}, but likelihood and consequence give ${level}. It is ${level} that counts: change or clear Angiven nivå.`,
  }),
  'level-without-band': ({ level }, nr) => ({
    sv: `${nr}: nivån ${level} hör inte till någon riskklass. Se över tabellen Riskklasser.`,
    en: `${nr}: level ${level} belongs to no risk band. See the table Riskklasser.`,
  }),
  'high-risk-gone': ({ level, band, nextYear }, nr) => ({
    sv: `${nr}: risken har nivå ${level} (${band}) och finns inte med ${nextYear}. Skriv en avslutsorsak, eller ange den under Fortsätter på risken som tar över.`,
    en: `${nr}: the risk has level ${level} (${band}) and is not there in ${nextYear}. Write why it was closed, or name it under Fortsätter of the risk that takes over.`,
  }),
  'band-gap': ({ levels }) => ({
    sv: `Riskklasser: ${levels.length === 1 ? 'nivån' : 'nivåerna'} ${listed(levels, 'och')} hör inte till någon klass.`,
    en: `Riskklasser: ${levels.length === 1 ? 'level' : 'levels'} ${listed(levels, 'and')} belong to no band.`,
  }),
  'band-overlap': ({ levels, bands }) => ({
    sv: `Riskklasser: ${levels.length === 1 ? 'nivån' : 'nivåerna'} ${listed(levels, 'och')} hör till flera klasser (${bands.join(', ')}). Den första gäller.`,
    en: `Riskklasser: ${levels.length === 1 ? 'level' : 'levels'} ${listed(levels, 'and')} belong to several bands (${bands.join(', ')}). The first holds.`,
  }),
  'band-incomplete': ({ band }) => ({
    sv: `Riskklasser: klassen ”${band}” saknar lägsta eller högsta nivå.`,
    en: `Riskklasser: the band “${band}” lacks its lowest or highest level.`,
  }),
} satisfies Partial<Wordings>;

const linkWordings = {
  'link-dangling': ({ linkNr, target }, nr) => ({
    sv: `${nr}: ${linkNr} finns inte i ${target}. Raden står utan koppling.`,
    en: `${nr}: ${linkNr} is not in ${target}. The row stands without a link.`,
  }),
  'link-ambiguous': ({ linkNr, target, year }, nr) => ({
    sv: `${nr}: ${linkNr} finns flera gånger i ${target} för ${year}. Kopplingen går till den första raden.`,
    en: `${nr}: ${linkNr} is in ${target} more than once for ${year}. The link goes to the first row.`,
  }),
  'link-other-year': ({ linkNr, target, year, foundIn }, nr) => ({
    sv: `${nr}: ${linkNr} finns i ${target} för ${listed(foundIn, 'och')}, men inte för ${year}. Raden står utan koppling.`,
    en: `${nr}: ${linkNr} is in ${target} for ${listed(foundIn, 'and')}, but not for ${year}. The row stands without a link.`,
  }),
  'link-other-group': ({ linkNr, target, group }, nr) => ({
    sv: `${nr}: ${linkNr} i ${target} hör till en annan målgrupp (${group}). Raden står utan koppling.`,
    en: `${nr}: ${linkNr} in ${target} belongs to another target group (${group}). The row stands without a link.`,
  }),
  'number-duplicate': ({ year }, nr) => ({
    sv: `${nr}: numret är använt flera gånger${year === undefined ? '' : ` för ${year}`}. Den första raden gäller.`,
    en: `${nr}: the number is used more than once${year === undefined ? '' : ` for ${year}`}. The first row counts.`,
  }),
} satisfies Partial<Wordings>;

const outcomeWordings = {
  'outcome-and-reason': ({ reason }, nr) => ({
    sv: `${nr}: här står både ett utfall och att det saknas (”${reason}”). Utfallet skrivs inte ut.`,
    en: `${nr}: there is an outcome and also a reason why it is missing (“${reason}”). The outcome is not printed.`,
  }),
  'outcome-missing': ({ year }, nr) => ({
    sv: `${nr}: det finns ett mål för ${year} men inget utfall. Skriv utfallet, eller välj varför det saknas.`,
    en: `${nr}: there is a target for ${year} but no outcome. Write the outcome, or choose why it is missing.`,
  }),
  'target-missing': ({ year }, nr) => ({
    sv: `${nr}: det finns ett utfall för ${year} men inget mål. Det går inte att bedöma.`,
    en: `${nr}: there is an outcome for ${year} but no target. It cannot be judged.`,
  }),
  'indicator-not-measured': ({ year }, nr) => ({
    sv: `${nr}: indikatorn har varken utfall för ${year} eller en orsak till att det saknas.`,
    en: `${nr}: the indicator has neither an outcome for ${year} nor a reason why there is none.`,
  }),
  'number-as-text': ({ value, column }, nr) => ({
    sv: `${nr}: ”${value}” i ${column} är text. Radens status läser det som ett tal, men andra år jämförs inte med det i bladet. Skriv talet på nytt utan apostrof eller textformat.`,
    en: `${nr}: “${value}” in ${column} is text. The status of the row reads it as a number, but in the sheet other years are not compared with it. Write the number again without an apostrophe or text format.`,
  }),
  'comparison-period-missing': (_, nr) => ({
    sv: `${nr}: jämförelsen säger inte vilket år den gäller. Skriv det under Jämförelse avser, till exempel Riket 2024.`,
    en: `${nr}: the comparison does not say of which year it is. Write it under Jämförelse avser, such as Riket 2024.`,
  }),
  'limits-gap': ({ above, below }, nr) => ({
    sv: `${nr}: gränserna i beskrivningen lämnar en lucka mellan ${decimalComma(above)} och ${decimalComma(below)}. Skriv till exempel ”under ${decimalComma(below)}” i stället för ”${decimalComma(above)} eller lägre”.`,
    en: `${nr}: the limits in the description leave a gap between ${above} and ${below}. Write for example “below ${below}” instead of “${above} or lower”.`,
  }),
  'direction-missing': (_, nr) => ({
    sv: `${nr}: indikatorn saknar riktning, så inget bedöms. Välj en i listan.`,
    en: `${nr}: the indicator has no direction, so nothing is judged. Choose one from the list.`,
  }),
  'share-mixed': ({ whole, share }, nr) => ({
    sv: `${nr}: ${decimalComma(whole)} står bredvid ${decimalComma(share)}. Skriv båda som procent, till exempel 85 % och 77 %.`,
    en: `${nr}: ${whole} stands beside ${share}. Write both as percent, such as 85 % and 77 %.`,
  }),
  'partly-limit-invalid': ({ limit }) => ({
    sv: `Inställningar: gränsen för delvis är ${decimalComma(limit)}. Den ska ligga mellan 0 och 1, till exempel 0,9.`,
    en: `Inställningar: the limit for partly met is ${limit}. It is to lie between 0 and 1, such as 0.9.`,
  }),
} satisfies Partial<Wordings>;

const cellWordings = {
  'unreadable-value': ({ value }, nr) => ({
    sv: `${nr}: ”${value}” gick inte att läsa. Det står kvar som det är skrivet.`,
    en: `${nr}: “${value}” could not be read. It stays as it is written.`,
  }),
  'percent-divided': ({ value }, nr) => ({
    sv: `${nr}: ”${value}” är läst som procent.`,
    en: `${nr}: “${value}” was read as a percentage.`,
  }),
  'error-value': ({ error, column, rows }, nr) => ({
    sv: `${nr}: ${column} visar felet ${error}.${further(rows).sv}`,
    en: `${nr}: ${column} shows the error ${error}.${further(rows).en}`,
  }),
  'formula-in-input': ({ column, rows }, nr) => ({
    sv: `${nr}: i ${column} står en formel. Den räknas om när annat ändras.${further(rows).sv}`,
    en: `${nr}: ${column} holds a formula. It changes when other cells do.${further(rows).en}`,
  }),
  'calculated-overwritten': ({ column, rows }, nr) => ({
    sv: `${nr}: ${column} räknas annars fram, men här är formeln överskriven.${further(rows).sv}`,
    en: `${nr}: ${column} is calculated elsewhere, but here its formula is overwritten.${further(rows).en}`,
  }),
  'calculated-missing': ({ column, rows }, nr) => ({
    sv: `${nr}: ${column} saknar sin formel här.${further(rows).sv} Kopiera den från en annan rad.`,
    en: `${nr}: ${column} lacks its formula here.${further(rows).en} Copy it from another row.`,
  }),
  'rows-hidden': ({ rows }, nr) => ({
    sv: `${nr}: ${rows === 1 ? 'raden är dold' : `härifrån är ${rows} rader dolda`}, för hand eller av ett filter. De är med i bilagan.`,
    en: `${nr}: ${rows === 1 ? 'the row is hidden' : `from here on ${rows} rows are hidden`}, by hand or by a filter. They are in the annex.`,
  }),
  'rows-beneath': ({ rows, cells, hasTotals }, nr) => {
    const isOne = rows === 1;
    return hasTotals
      ? {
          sv: `${nr}: under summaraden ${isOne ? 'står 1 rad' : `står ${rows} rader`} som inte hör till tabellen (${cells}) och inte räknas med. Flytta ${isOne ? 'den' : 'dem'} ovanför summaraden.`,
          en: `${nr}: below the totals row ${isOne ? 'is 1 row that does' : `are ${rows} rows that do`} not belong to the table (${cells}) and ${isOne ? 'is' : 'are'} not counted. Move ${isOne ? 'it' : 'them'} above the totals row.`,
        }
      : {
          sv: `${nr}: under tabellen ${isOne ? 'står 1 rad' : `står ${rows} rader`} som inte hör till den (${cells}) och inte räknas med. Laga registren tar med ${isOne ? 'den' : 'dem'}.`,
          en: `${nr}: below the table ${isOne ? 'is 1 row that does' : `are ${rows} rows that do`} not belong to it (${cells}) and ${isOne ? 'is' : 'are'} not counted. Mend the registers takes ${isOne ? 'it' : 'them'} in.`,
        };
  },
  'personal-number': ({ masked }) => ({
    sv: `Ett personnummer eller samordningsnummer: ${masked}. Ta bort det innan något lämnas vidare.`,
    en: `A personal identity number: ${masked}. Remove it before anything is passed on.`,
  }),
  'personal-number-possible': ({ masked }) => ({
    sv: `Kan vara ett personnummer: ${masked}. Ta bort det om det är det.`,
    en: `May be a personal identity number: ${masked}. Remove it if it is.`,
  }),
} satisfies Partial<Wordings>;

const wordings: Wordings = {
  ...followUpWordings,
  ...riskWordings,
  ...linkWordings,
  ...outcomeWordings,
  ...cellWordings,
};

/** The text of a finding; personal numbers that users have written are masked in it. */
export function findingText(finding: Finding, language: Language): string {
  // The table above ties each rule to its details; TypeScript loses that tie when it looks one up.
  const wording = wordings[finding.rule] as Wording<FindingRule>;
  const { table, nr } = finding.place;
  return withoutPersonalNumbers(wording(finding.details, nr === '' ? table : nr)[language]);
}

/** Severities are instructions. */
export const severityTexts: Readonly<Record<Severity, Text>> = {
  fix: { sv: 'Rätta först', en: 'Correct first' },
  complete: { sv: 'Komplettera', en: 'Complete' },
  note: { sv: 'Bra att veta', en: 'Good to know' },
};
