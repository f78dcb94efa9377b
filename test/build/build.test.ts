import { readdirSync, readFileSync } from 'node:fs';
import { metadata } from '../../src/functions/metadata';
import { gzippedSize, initialScripts } from './size';
import { addinUrl, builtAddin } from './webpack';

const url = addinUrl;

let output: string;
let baseline: string;

beforeAll(async () => {
  ({ addin: output, baseline } = await builtAddin());
}, 600_000);

const read = (file: string): string => readFileSync(`${output}/${file}`, 'utf8');

describe('what is hosted', () => {
  it('is the page, functions and shortcuts in two languages, the manifest and its icons', () => {
    const files = readdirSync(output).filter((file) => !/^\w+\.[0-9a-f]{8}\.js(\.LICENSE\.txt)?$/.test(file));
    expect(files.sort()).toEqual([
      'functions.en.json',
      'functions.json',
      'icons',
      'manifest.xml',
      'shortcuts.en.json',
      'shortcuts.json',
      'taskpane.html',
    ]);
  });

  it('is found by the manifest where it is hosted', () => {
    const manifest = read('manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain(`<SourceLocation DefaultValue="${url}/taskpane.html" />`);
  });

  it('describes the functions as they are declared', () => {
    expect(JSON.parse(read('functions.json'))).toEqual(metadata('sv'));
    expect(JSON.parse(read('functions.en.json'))).toEqual(metadata('en'));
  });

  it('takes office.js from Microsoft, before anything of its own', () => {
    const [office, ...own] = initialScripts(output);
    expect(office).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
    expect(own).toEqual([expect.stringMatching(/^addin\.[0-9a-f]{8}\.js$/)]);
  });

  it('holds no code that is made of text, and no HTML that is made of text', () => {
    for (const file of readdirSync(output).filter((name) => name.endsWith('.js'))) {
      expect(read(file)).not.toMatch(/\beval\(|new Function\(|document\.write\(/);
    }
  });
});

describe('the policy of the page', () => {
  const policy = (): Record<string, string> =>
    Object.fromEntries(
      (/http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(read('taskpane.html'))?.[1] ?? '')
        .split('; ')
        .map((directive) => {
          const [name = '', ...sources] = directive.split(' ');
          return [name, sources.join(' ')];
        }),
    );

  it('lets nothing in but what is named', () => {
    expect(policy()['default-src']).toBe("'none'");
  });

  it('runs scripts of its own and office.js only', () => {
    expect(policy()['script-src']).toBe("'self' https://appsforoffice.microsoft.com");
  });

  it('sends to nobody else', () => {
    expect(policy()['connect-src']).toBe("'self' https://appsforoffice.microsoft.com");
    expect(policy()['form-action']).toBe("'none'");
  });
});

describe('P8', () => {
  it('the first bundle is at most one and a half times a Fluent provider with a button', () => {
    expect(gzippedSize(baseline)).toBeGreaterThan(40_000);
    expect(gzippedSize(output)).toBeLessThanOrEqual(1.5 * gzippedSize(baseline));
  });
});

it('what reads CSV comes with the view that asks for it', () => {
  const [, first = ''] = initialScripts(output);
  const scripts = readdirSync(output).filter((name) => name.endsWith('.js'));
  const readers = scripts.filter((name) => read(name).includes('CSV_QUOTE_NOT_CLOSED'));
  expect(readers).not.toEqual([]);
  expect(readers).not.toContain(first);
});
