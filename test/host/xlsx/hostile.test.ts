import { zipSync } from 'fflate';
import { FileError, loadWorkbook } from '../../../src/host/xlsx';
import { fullParts, fullTexts, fullWorkbook, partsOf, zipped } from './fullPackage';

function refusal(bytes: Uint8Array): string {
  try {
    loadWorkbook(bytes);
  } catch (error) {
    if (error instanceof FileError) return `${error.reason}: ${error.detail}`;
    throw error;
  }
  return 'opened';
}

function withText(part: string, change: (text: string) => string): Uint8Array {
  const texts = fullTexts();
  return zipped(partsOf({ ...texts, [part]: change(texts[part] ?? '') }));
}

function utf16(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
}

function withPart(part: string, bytes: Uint8Array): Uint8Array {
  return zipped(new Map([...fullParts(), [part, bytes]]));
}

/** The magic of a compound file, and a directory name in UTF-16. */
function compoundFile(name: string): Uint8Array {
  const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([
    ...magic,
    ...Buffer.alloc(600),
    ...Buffer.from(name, 'utf16le'),
    ...Buffer.alloc(100),
  ]);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('what is no .xlsx file', () => {
  test.each<[string, Uint8Array, string]>([
    ['nothing at all', new Uint8Array(), 'notXlsx: no zip package'],
    ['plain text', bytesOf('Risk nr;År'), 'notXlsx: no zip package'],
    ['an old .xls', compoundFile('Workbook'), 'oldXls: binary workbook'],
    ['an .xls of Excel 5', compoundFile('Book'), 'oldXls: binary workbook'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'encrypted: password to open'],
    ['an old .doc', compoundFile('WordDocument'), 'notXlsx: other compound file'],
    ['a zip of something else', zipSync({ 'a.txt': bytesOf('a') }), 'notXlsx: no content types'],
    [
      'a Word document',
      withText('_rels/.rels', (text) => text.replace('xl/workbook.xml', 'word/document.xml')),
      'notXlsx: no workbook in the package',
    ],
    ['the first half of a workbook', fullWorkbook().slice(0, 4000), 'truncated: zip cannot be read'],
    ['a workbook without its last byte', fullWorkbook().slice(0, -1), 'truncated: zip cannot be read'],
  ])('%s is refused for what it is', (_, bytes, expected) => {
    expect(refusal(bytes)).toBe(expected);
  });

  test('a binary .xlsb and a strict workbook are named as not supported', () => {
    const binary = withText('[Content_Types].xml', (text) =>
      text.replace('spreadsheetml.sheet.main+xml', 'sheet.binary.macroEnabled.main'),
    );
    const strict = withText('xl/workbook.xml', (text) =>
      text.replace(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      ),
    );
    expect([refusal(binary), refusal(strict)]).toEqual(['unsupported: xlsb', 'unsupported: strict']);
  });
});

describe('a damaged workbook', () => {
  test.each<[string, Uint8Array, string]>([
    [
      'a sheet that is cut off',
      withText('xl/worksheets/sheet1.xml', (text) => text.slice(0, 900)),
      'damaged: not well-formed',
    ],
    [
      'an unknown entity',
      withText('xl/worksheets/sheet1.xml', (text) => text.replace('&amp;', '&okand;')),
      'damaged: not well-formed',
    ],
    [
      'a shared string that is not there',
      withText('xl/worksheets/sheet1.xml', (text) => text.replace('<v>0</v>', '<v>999</v>')),
      'damaged: shared string 999 missing',
    ],
    [
      'bytes that are no UTF-8',
      withPart('xl/worksheets/sheet1.xml', Uint8Array.from([0x3c, 0xff, 0xfe, 0xfd])),
      'damaged: not text',
    ],
    [
      'a sheet without its part',
      withText('xl/_rels/workbook.xml.rels', (text) =>
        text.replace('worksheets/sheet1.xml', 'worksheets/sheet9.xml'),
      ),
      'damaged: part missing',
    ],
    [
      'an encoding from the last century',
      withText('xl/worksheets/sheet1.xml', (text) => text.replace('UTF-8', 'ISO-8859-1')),
      'unsupported: encoding ISO-8859-1',
    ],
  ])('with %s is refused', (_, bytes, expected) => {
    expect(refusal(bytes)).toBe(expected);
  });
});

describe('a workbook built to harm', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;">]>';

  test.each<[string, Uint8Array, string]>([
    [
      'a document type in a sheet',
      withText('xl/worksheets/sheet1.xml', (text) => text.replace('\r\n', bomb)),
      'hostile: doctype',
    ],
    [
      'a document type in a part nobody reads',
      withText('customXml/item1.xml', () => `${bomb}<a>&y;</a>`),
      'hostile: doctype',
    ],
    ['one in UTF-16', withPart('customXml/item1.xml', utf16(`${bomb}<a/>`)), 'hostile: doctype'],
    [
      'one after a long comment',
      withText('customXml/item1.xml', () => `<!--${'x'.repeat(100_000)}-->${bomb}<a/>`),
      'hostile: doctype',
    ],
    [
      'a name that climbs out',
      withPart('../../etc/passwd', bytesOf('x')),
      'hostile: name leaves the package',
    ],
    ['an absolute name', withPart('/etc/passwd', bytesOf('x')), 'hostile: name leaves the package'],
    ['a name with backslashes', withPart('xl\\..\\..\\x', bytesOf('x')), 'hostile: name leaves the package'],
    ['a name that poisons objects', zipWithName('__proto__', 'x'), 'hostile: unsafe name'],
    ['two entries of one name', duplicateEntries(), 'hostile: duplicate entry'],
    [
      'two entries that differ in case only',
      withPart('XL/Workbook.xml', bytesOf('<a/>')),
      'hostile: duplicate entry',
    ],
    [
      'a relationship that climbs out',
      withText('xl/_rels/workbook.xml.rels', (text) => text.replace('theme/theme1.xml', '../../../x.xml')),
      'hostile: relationship leaves the package',
    ],
    ['a bomb', withPart('xl/media/bomb.bin', new Uint8Array(11_000_000)), 'hostile: zip bomb'],
  ])('with %s is refused', (_, bytes, expected) => {
    expect(refusal(bytes)).toBe(expected);
  });

  test.each(['A1048577', 'XFE1', 'ZZZZZ1', 'A0', 'A99999999999999999999999', '', 'B7'])(
    'with the cell reference %p in row 1 is refused',
    (reference) => {
      const bytes = withText('xl/worksheets/sheet1.xml', (text) =>
        text.replace('<c r="A1"', `<c r="${reference}"`),
      );
      expect(refusal(bytes)).toMatch(/^hostile: (reference out of range|cell outside its row)/);
    },
  );

  test.each([
    'mergeCell ref="G1:H2"',
    'dataValidation showInputMessage="1" prompt="bara ett råd" sqref="A9"',
  ])('with a reference beyond the sheet in %p is refused', (element) => {
    const far = element
      .replace(/"[^"]*"$/, '"A1:A1048577"')
      .replace('showInputMessage', 'type="list" showInputMessage');
    const bytes = withText('xl/worksheets/sheet1.xml', (text) => text.replace(`<${element}`, `<${far}`));
    expect(refusal(bytes)).toMatch(/^hostile: reference out of range/);
  });

  test('lies about the size of an entry are no way in', () => {
    const parts = fullParts();
    parts.set('xl/media/bomb.bin', new Uint8Array(11_000_000));
    const bytes = zipped(parts);
    const view = new DataView(bytes.buffer);
    const small = 100;
    for (let at = 0; at + 46 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 11_000_000)
        view.setUint32(at + 24, small, true);
    const workbook = loadWorkbook(bytes);
    expect(workbook.package?.parts.get('xl/media/bomb.bin')?.length).toBe(small);
  });
});

test('names such as __proto__ and constructor are names like any other', () => {
  const bytes = withText('xl/workbook.xml', (text) =>
    text.replace('name="Data"', 'name="__proto__"').replace('name="Lokalt"', 'name="constructor"'),
  );
  const table = zipped(
    partsOf({
      ...fullTexts(),
      'xl/tables/table1.xml': (fullTexts()['xl/tables/table1.xml'] ?? '').replace(
        'name="Typ"',
        'name="__proto__"',
      ),
    }),
  );
  expect(loadWorkbook(bytes).sheets.map(({ name }) => name)).toContain('__proto__');
  expect(loadWorkbook(bytes).names.map(({ name }) => name)).toContain('constructor');
  expect(loadWorkbook(table).sheets.flatMap(({ tables }) => tables)[0]?.columns[0]?.name).toBe('__proto__');
});

/** fflate takes names from an object, which cannot hold this one; so a name of the same length is overwritten. */
function zipWithName(name: string, content: string): Uint8Array {
  const placeholder = 'n'.repeat(name.length);
  return renamed(withPart(placeholder, bytesOf(content)), placeholder, name);
}

function duplicateEntries(): Uint8Array {
  return renamed(withPart('xl/workbook.xmm', bytesOf('<a/>')), 'xl/workbook.xmm', 'xl/workbook.xml');
}

function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const buffer = Buffer.from(bytes);
  for (let at = buffer.indexOf(from); at >= 0; at = buffer.indexOf(from, at + 1))
    buffer.write(to, at, 'latin1');
  return new Uint8Array(buffer);
}
