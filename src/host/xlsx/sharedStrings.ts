import { runParser, xmlParser, localName } from './xml';
import { decodeEscapes } from './textEscapes';

/**
 * The texts of the shared string table, plain: runs of rich text joined, phonetic hints left out. The part itself is
 * never rewritten; cells that still use it keep their element.
 */
export function readSharedStrings(text: string, part: string): string[] {
  const texts: string[] = [];
  const parser = xmlParser(part);
  let current = '';
  let inText = false;
  let phonetic = false;
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (name === 'si') current = '';
    else if (name === 'rPh') phonetic = true;
    else if (name === 't') inText = !phonetic;
  });
  parser.on('closetag', (tag) => {
    const name = localName(tag.name);
    if (name === 'si') texts.push(decodeEscapes(current));
    else if (name === 'rPh') phonetic = false;
    else if (name === 't') inText = false;
  });
  const add = (data: string): void => {
    if (inText) current += data;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  runParser(parser, text, part);
  return texts;
}
