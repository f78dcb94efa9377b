/** `Risker.Risk=Vad som kan hända`, `Risker=Tabell1`, `Risker.Kommentar=+`: what is pointed out, as it is written. */
import { nameKey } from '../../domain/nameKey';
import { allTables } from '../../tables/index';
import type { MappingRequest } from './mappingRequest';

export type ParsedMapping =
  | { readonly kind: 'request'; readonly request: MappingRequest }
  | { readonly kind: 'notUnderstood'; readonly text: string };

/** What stands for a column that is to be made. */
const toBeMade = '+';

export function parseMapping(texts: readonly string[]): ParsedMapping {
  const tables: MappingRequest['tables'][number][] = [];
  const columns: MappingRequest['columns'][number][] = [];
  for (const text of texts) {
    const [, tableText = '', columnText, answer = ''] = /^([^.=]+)(?:\.([^=]+))?=(.+)$/u.exec(text) ?? [];
    const declared = allTables.find(({ name }) => nameKey(name) === nameKey(tableText));
    const column = declared && columnText && headerCalled(columnText, declared.columns);
    if (declared === undefined || (columnText !== undefined && column === undefined))
      return { kind: 'notUnderstood', text };
    const table = declared.name;
    if (column === undefined) tables.push({ table, name: answer.trim() });
    else columns.push({ table, column, header: headerOf(answer) });
  }
  return { kind: 'request', request: { tables, columns } };
}

type Columns = (typeof allTables)[number]['columns'];

function headerCalled(text: string, columns: Columns): string | undefined {
  return Object.values(columns).find(({ header }) => nameKey(header) === nameKey(text))?.header;
}

function headerOf(answer: string): string | undefined {
  return answer.trim() === toBeMade ? undefined : answer;
}
