/** What cells accept: words from lists, factors on the scale, years. */
import { listName } from '../../tables/identity';
import { settingNames } from '../../tables/settings';
import type { AnyColumn, ListSource } from '../../tables/table';
import { registerWords } from '../../texts/registerWords';
import { fillIn } from '../../texts/text';
import type { EditOf, Validation, ValidationTexts } from '../plan';
import { bodyBlock, type StandingTable } from './layout';

type TableList = Exclude<ListSource, { readonly fixed: readonly string[] }>;

const scaleName = '_kv_Skala';

export function validations(table: StandingTable): readonly EditOf<'validation'>[] {
  return table.columns.flatMap((column, position) => {
    const limits = column && limitsOf(column);
    if (limits === undefined) return [];
    return [
      { edit: 'validation' as const, sheet: table.sheet, block: bodyBlock(table, position), ...limits },
    ];
  });
}

interface Limits {
  readonly rule: Validation;
  readonly texts: ValidationTexts;
}

function limitsOf(column: AnyColumn): Limits | undefined {
  if (column.list !== undefined) return listLimits(column, column.list);
  if (column.kind === 'factor') return factorLimits(column);
  return column.kind === 'year' ? yearLimits(column) : undefined;
}

function listLimits({ header }: AnyColumn, list: ListSource): Limits {
  if ('fixed' in list) {
    const message = fillIn(registerWords.fixedListNotIn, { rubrik: header, val: list.fixed.join(', ') });
    return {
      rule: { kind: 'list', source: list.fixed.join(',') },
      texts: { errorTitle: registerWords.listTitle, errorMessage: message, errorStyle: 'Stop' },
    };
  }
  const message = fillIn(registerWords.listNotIn, { tabell: list.table });
  return {
    rule: { kind: 'list', source: `=${nameOf(list)}` },
    texts: { errorTitle: registerWords.listTitle, errorMessage: message, errorStyle: 'Warning' },
  };
}

function factorLimits({ header, help }: AnyColumn): Limits {
  const message = fillIn(registerWords.factorOutside, { rubrik: header });
  return {
    rule: { kind: 'wholeNumber', lowest: '1', highest: `=${scaleName}` },
    texts: {
      errorTitle: registerWords.factorTitle,
      errorMessage: message,
      errorStyle: 'Warning',
      promptTitle: header,
      promptMessage: help.sv,
    },
  };
}

function yearLimits({ header }: AnyColumn): Limits {
  const message = fillIn(registerWords.yearOutside, { rubrik: header });
  return {
    rule: { kind: 'wholeNumber', lowest: '1900', highest: '2999' },
    texts: { errorTitle: registerWords.yearTitle, errorMessage: message, errorStyle: 'Warning' },
  };
}

/** The hidden names behind the drop-downs: what they name follows the list tables as they grow. */
export function listNames(placed: readonly StandingTable[]): readonly EditOf<'nameFormula'>[] {
  const lists = placed.flatMap(({ columns }) => columns.flatMap((column) => column?.list ?? []));
  const formulas = new Map(
    lists.flatMap((list) => ('fixed' in list ? [] : [[nameOf(list), listFormula(list)] as const])),
  );
  return [...formulas, [scaleName, scaleFormula] as const].map(([name, formula]) => ({
    edit: 'nameFormula' as const,
    name,
    formula,
  }));
}

function nameOf({ table, column, subject }: TableList): string {
  return listName(table, column, subject);
}

const scaleOf = `SUMIFS(Inställningar[Värde],Inställningar[Inställning],"${settingNames.scale}")`;
const scaleFormula = `=IF(${scaleOf}=0,4,${scaleOf})`;

/** The whole column, or the rows from the first to the last that apply to the subject. */
function listFormula({ table, column, subject }: TableList): string {
  if (subject === undefined) return `=${table}[${column}]`;
  const subjects = `${table}[Gäller]`;
  const first = `MATCH("${subject}",${subjects},0)`;
  const positions = `(ROW(${subjects})-MIN(ROW(${subjects}))+1)`;
  const last = `SUMPRODUCT(MAX((${subjects}="${subject}")*${positions}))`;
  const words = `${table}[${column}]`;
  return `=INDEX(${words},${first}):INDEX(${words},${last})`;
}
