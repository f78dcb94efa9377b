/** What was pointed out, and why something could not be, in words for a screen or a command line. */
import { mappingFaultTexts, mappingTexts as texts } from '../../texts/mapping';
import { fillIn, type Insertions, type Language } from '../../texts/text';
import type { MappingRequest } from './mappingRequest';
import type { MappingFault } from './mappingFaults';

export function mappingWords({ tables, columns }: MappingRequest, language: Language): readonly string[] {
  return [
    ...tables.map((pointed) => fillIn(texts.tableIs[language], { ...pointed })),
    ...columns.map(({ table, column, header }) =>
      header === undefined
        ? fillIn(texts.columnMade[language], { table, column })
        : fillIn(texts.columnIs[language], { table, column, header }),
    ),
  ];
}

export function mappingFaultWords(fault: MappingFault, language: Language): string {
  return fillIn(mappingFaultTexts[fault.fault][language], insertionsOf(fault));
}

function insertionsOf(fault: MappingFault): Insertions {
  if ('tables' in fault) return { ...fault, tables: listed(fault.tables) };
  if ('headers' in fault) return { ...fault, headers: listed(fault.headers) };
  return { ...fault };
}

function listed(names: readonly string[]): string {
  return names.length === 0 ? '–' : names.join(', ');
}
