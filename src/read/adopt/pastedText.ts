/** Texts as they come from plans in Word: markup, bullets of symbol fonts, labels, and what is said in place of a row. */

const breaks = /<\s*(?:br|\/p|\/li|\/div|\/tr)\s*\/?\s*>/giu;
const items = /<\s*li(?:\s[^<>]*)?>/giu;
const tags =
  /<\/?\s*(?:p|b|i|u|em|strong|span|div|ul|ol|li|font|a|h[1-6]|table|tr|td|sup|sub)(?:\s[^<>]*)?\/?\s*>/giu;
const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&aring;': 'å',
  '&auml;': 'ä',
  '&ouml;': 'ö',
  '&Aring;': 'Å',
  '&Auml;': 'Ä',
  '&Ouml;': 'Ö',
};
const entity = new RegExp(Object.keys(entities).join('|'), 'gu');
/** Symbol fonts have their bullets among the private characters. */
const bullets = /[\uF0B7\uF0A7\uF076]\s*/gu;

export function hasMarkup(text: string): boolean {
  return text.replace(breaks, '').replace(tags, '') !== text;
}

/** The words without what was markup; line breaks and bullets stay as such. */
export function plainText(text: string): string {
  const unmarked = hasMarkup(text)
    ? text
        .replace(breaks, '\n')
        .replace(items, '• ')
        .replace(tags, '')
        .replace(entity, (found) => entities[found] ?? found)
    : text;
  return unmarked
    .replace(bullets, '• ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** What a title's cell says. */
export type TitleText =
  | {
      readonly kind: 'row';
      readonly fields: Readonly<Record<string, string | boolean>>;
      /** Parts that no field takes. */
      readonly parts: readonly string[];
    }
  /** "Forts. …": the row above goes on. */
  | { readonly kind: 'continued' }
  /** Says that there is none; `reason` why a self-check has no measure. */
  | { readonly kind: 'none'; readonly reason?: string };

const dash = /^[-–—]+$/u;
const continued = /^forts(?:\.|ättning\b)/iu;
const noRisk = /^utan identifierad risk\b|utan att det finns en identifierad risk/iu;
const noSelfCheck = /^egenkontroll saknas\b|^ingen egenkontroll\b/iu;
const level = /^(?:risk|riski|risik|riske)nivå\s*[:=]?\s*([\p{L}\d].*)$/iu;
const levelWithin = /\s(?:risk|riski|risik|riske)nivå\s*[:=]?\s*(\d{1,3})\b\s*/iu;
const isNewMark = /\s*\((?:ny|new)\)\s*/iu;

interface Splitting {
  /** Whether what follows the first line is a text of its own: no column holds it. */
  readonly splits: boolean;
}

export function readRiskText(written: string, { splits }: Splitting): TitleText {
  const text = plainText(written);
  if (dash.test(text) || noRisk.test(text)) return { kind: 'none' };
  if (continued.test(text)) return { kind: 'continued' };
  const lines = text.split('\n');
  const at = lines.findIndex((line, index) => index > 0 && level.test(line));
  if (at !== -1) {
    const [, stated = ''] = level.exec(lines[at] ?? '') ?? [];
    return rowOf({
      title: lines.slice(0, at).join(' '),
      statedLevel: stated,
      description: lines.slice(at + 1).join('\n'),
    });
  }
  const [whole, stated] = levelWithin.exec(text) ?? [];
  if (whole !== undefined && stated !== undefined) {
    const [before = '', after = ''] = text.split(whole);
    return rowOf({ title: before, statedLevel: stated, description: after });
  }
  return rowOf(splits ? firstLine(lines, 'description') : { title: lines.join(' ') });
}

function firstLine([title = '', ...rest]: readonly string[], field: string): Record<string, string> {
  return { title, [field]: rest.join('\n') };
}

function rowOf(fields: Readonly<Record<string, string | boolean>>, parts: readonly string[] = []): TitleText {
  const filled = Object.entries(fields).filter(([, value]) => value !== '');
  return { kind: 'row', fields: Object.fromEntries(filled), parts };
}

const label =
  /^(egenkontroll|åtgärd|uppföljning|syfte(?: med egenkontrollen)?|kopplad till risk|kopplad till)\s*:\s*/iu;
const labelFields: Readonly<Record<string, string>> = {
  egenkontroll: 'title',
  åtgärd: 'title',
  uppföljning: 'followUp',
  syfte: 'purpose',
  'syfte med egenkontrollen': 'purpose',
  'kopplad till risk': 'riskTitle',
  'kopplad till': 'attachedTo',
};
const statusYear = /^status\s+(?:19|20)\d\d\b/iu;
/** A label is also one in running text, after a full stop. */
const labelWithin = /(?<=[.!?])\s+(?=(?:uppföljning|kopplad till risk)\s*:)/giu;

interface Labelled {
  readonly sections: Readonly<Record<string, string>>;
  readonly parts: readonly string[];
}

/** The lines under each label; what stands before the first is the title and, after its line, `rest`. */
function sectionsOf(text: string, rest: string, splits: boolean): Labelled {
  const sections = new Map<string, string[]>();
  const parts: string[] = [];
  let field = 'title';
  for (const line of text.replace(labelWithin, '\n').split('\n')) {
    if (statusYear.test(line)) {
      parts.push(line);
      continue;
    }
    const [whole = '', word = ''] = label.exec(line) ?? [];
    if (whole !== '') field = labelFields[word.toLowerCase()] ?? field;
    const said = line.slice(whole.length);
    const title = sections.get('title') ?? [];
    const goesOn = field === 'title' && whole === '' && title.length > 0 && splits;
    if (goesOn) field = rest;
    if (said !== '') sections.set(field, [...(sections.get(field) ?? []), said]);
  }
  const joined = [...sections].map(
    ([name, lines]) => [name, lines.join(name === 'title' ? ' ' : '\n')] as const,
  );
  return { sections: Object.fromEntries(joined), parts };
}

/** A status with its sign on the line of the label, as the annex writes it: "✔ Godkänd". */
const statusLine = /^(egenkontroll|åtgärd):\s*(?:[✔◒✕?○→⊖]\s+)(.+)$/iu;

function takeStatus(text: string): { readonly text: string; readonly status: string } {
  const [first = '', ...others] = text.split('\n');
  const [, word = '', status = ''] = statusLine.exec(first) ?? [];
  return status === '' || others.length === 0
    ? { text, status: '' }
    : { text: [`${word}:`, ...others].join('\n'), status };
}

export function readSelfCheckText(written: string, { splits }: Splitting): TitleText {
  const whole = plainText(written);
  if (dash.test(whole) || noSelfCheck.test(whole)) return { kind: 'none' };
  const { text, status } = takeStatus(whole);
  const { sections, parts } = sectionsOf(text, 'purpose', splits);
  const title = sections['title'] ?? '';
  const isNew = isNewMark.test(title);
  return rowOf(
    { ...sections, title: title.replace(isNewMark, ' ').trim(), status, ...(isNew && { isNew: true }) },
    parts,
  );
}

const noMeasure: readonly (readonly [RegExp, string])[] = [
  [/^ny kontroll\b.*inget behov av åtgärd|^inget behov av åtgärd:? ny kontroll/iu, 'Ny kontroll'],
  [/^gemensamma? åtgärd(?:er)? med risken\b/iu, 'Gemensam med risken'],
  [/^inget behov av åtgärd:? gemensam/iu, 'Gemensam med risken'],
  [/^inget behov av åtgärd\b.*godkänt/iu, 'Godkänt resultat'],
];
const noMeasureAtAll = /^inget behov av åtgärd|^inga åtgärder\b/iu;
const expired = /^åtgärd(?:en)? (?:har )?utgått\b/iu;

export function readMeasureText(written: string, { splits }: Splitting): TitleText {
  const whole = plainText(written);
  const oneLine = whole.replaceAll('\n', ' ');
  const reason = noMeasure.find(([pattern]) => pattern.test(oneLine))?.[1];
  if (reason !== undefined) return { kind: 'none', reason };
  if (dash.test(whole) || noMeasureAtAll.test(oneLine)) return { kind: 'none' };
  const { text, status } = takeStatus(whole);
  const { sections, parts } = sectionsOf(text, 'description', splits);
  const isExpired = expired.test(sections['followUp'] ?? '');
  return rowOf({ ...sections, status: status === '' && isExpired ? 'Utgått' : status }, parts);
}

/** The unit that an indicator's own title tells. */
export function readIndicatorText(written: string): TitleText {
  const title = plainText(written).replaceAll('\n', ' ');
  if (dash.test(title)) return { kind: 'none' };
  return rowOf({ title, unit: unitIn(title) });
}

function unitIn(title: string): string {
  if (/\(\s*(?:%|procent)\s*\)|\bandel(?:en)?\b|%/iu.test(title)) return 'procent';
  return /^antal(?:et)?\b/iu.test(title) ? 'antal' : '';
}
