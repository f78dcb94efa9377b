/** What cells accept: words from lists, factors on the scale, years. */
import { listName } from '../../tables/identity';
import { settingNames } from '../../tables/settings';
import type { AnyColumn, ListSource } from '../../tables/table';
import { registerWords } from '../../texts/registerWords';
import { fillIn } from '../../texts/text';
import type { Edit, Validation, ValidationTexts } from '../plan';
import { bodyBlock, type PlacedTable } from './layout';

type TableList = Exclude<ListSource, { readonly fixed: readonly string[] }>;

const scaleName = '_kv_Skala';

export function validations(table: PlacedTable): readonly Edit[] {
  return table.columns.flatMap((column, position) => {
    const limits = limitsOf(column);
    if (limits === undefined) return [];
    return [{ edit: 'validation', sheet: table.sheet, block: bodyBlock(table, position), ...limits }];
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
export function listNames(placed: readonly PlacedTable[]): readonly Edit[] {
  const lists = placed.flatMap(({ columns }) => columns.flatMap(({ list }) => list ?? []));
  const formulas = new Map(
    lists.flatMap((list) => ('fixed' in list ? [] : [[nameOf(list), listFormula(list)] as const])),
  );
  return [...formulas, [scaleName, scaleFormula] as const].map(([name, formula]) => ({
    edit: 'nameFormula',
    name,
    formula,
  }));
}

function nameOf({ table, column, subject }: TableList): string {
  return listName(table, column, subject);
}

const scaleOf = `SUMIFS(Inställningar[Värde],Inställningar[Inställning],"${settingNames.scale}")`;
const scaleFormula = `=IF(${scaleOf}=0,4,${scaleOf})`;

/** The whole column, or the run of rows that apply to the subject. */
function listFormula({ table, column, subject }: TableList): string {
  if (subject === undefined) return `=${table}[${column}]`;
  const first = `MATCH("${subject}",${table}[Gäller],0)`;
  const count = `COUNTIF(${table}[Gäller],"${subject}")`;
  const words = `${table}[${column}]`;
  return `=INDEX(${words},${first}):INDEX(${words},${first}+${count}-1)`;
}
