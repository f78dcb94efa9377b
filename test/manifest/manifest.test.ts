/** manifest.xml against Microsoft's documentation of it, without a service: learn.microsoft.com, "Office add-ins XML manifest". */
import { readFileSync } from 'node:fs';
import { commands } from '../../src/commands/commands';
import { keysOf, shortcutFile, shortcutNames } from '../../src/commands/shortcuts';
import { readPngSize } from './png';
import { parseXml, type Element } from './xml';

const manifest = parseXml(readFileSync('manifest.xml', 'utf8'));
const base = 'https://localhost:3000';

function child(element: Element, name: string): Element {
  const found = element.children.find((each) => each.name === name);
  if (found === undefined) throw new Error(`${element.name} has no ${name}`);
  return found;
}

const names = (element: Element): string[] => element.children.map(({ name }) => name);

function descendants(element: Element): Element[] {
  return element.children.flatMap((each) => [each, ...descendants(each)]);
}

const all = descendants(manifest);
const named = (name: string): Element[] => all.filter((each) => each.name === name);
const attribute = (element: Element, name: string): string => element.attributes[name] ?? '';
const overrides = child(manifest, 'VersionOverrides');
const resources = child(overrides, 'Resources');
const host = child(child(overrides, 'Hosts'), 'Host');
const localized = all.filter(({ attributes }) => 'DefaultValue' in attributes);
const urls = all
  .flatMap(({ attributes }) => Object.values(attributes))
  .filter(
    (value) => /^https?:/.test(value) && !value.startsWith('http://schemas.') && !value.includes('w3.org'),
  );

describe('the manifest', () => {
  it('has its elements in the order that Office demands', () => {
    expect(names(manifest)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
      'ExtendedOverrides',
    ]);
    expect(names(overrides)).toEqual(['Hosts', 'Resources']);
    expect(names(host)).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(names(resources)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });

  it('is one add-in and no other', () => {
    expect(child(manifest, 'Id').text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(child(manifest, 'Version').text).toBe(`${version}.0`);
  });

  it('asks for the document and nothing more', () => {
    expect(child(manifest, 'Permissions').text).toBe('ReadWriteDocument');
  });

  it('says what it needs of Excel', () => {
    const sets = named('Set').map((set) => [attribute(set, 'Name'), attribute(set, 'MinVersion')]);
    expect(Object.fromEntries(sets)).toEqual({
      SharedRuntime: '1.1',
      ExcelApi: '1.13',
      CustomFunctionsRuntime: '1.1',
    });
  });

  it('runs pane, commands and functions in one runtime that lives long', () => {
    const runtime = child(child(host, 'Runtimes'), 'Runtime');
    expect(runtime.attributes).toEqual({ resid: 'Page.Url', lifetime: 'long' });
    const functionPage = named('Page')[0];
    expect(functionPage && attribute(child(functionPage, 'SourceLocation'), 'resid')).toBe('Page.Url');
    expect(named('FunctionFile').map((file) => attribute(file, 'resid'))).toEqual(['Page.Url']);
    const action = named('Action').find((each) => attribute(each, 'xsi:type') === 'ShowTaskpane');
    expect(action && attribute(child(action, 'SourceLocation'), 'resid')).toBe('Page.Url');
  });
});

describe('the manifest’s resources', () => {
  const defined = resources.children.flatMap(({ children }) => children.map((each) => attribute(each, 'id')));
  const used = all.map((each) => each.attributes['resid']).filter((id) => id !== undefined);

  it('are each defined once', () => {
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('are all used, and all that is used is there', () => {
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  it('have ids that are short enough', () => {
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  it('are in Swedish, with English for those whose Office speaks it', () => {
    expect(child(manifest, 'DefaultLocale').text).toBe('sv-SE');
    const languages = localized
      .filter(({ name }) => ['DisplayName', 'Description', 'bt:String'].includes(name))
      .map(({ children }) => children.map((each) => attribute(each, 'Locale')));
    expect(languages.length).toBeGreaterThan(8);
    for (const each of languages) expect(each).toEqual(['en-US', 'en-GB']);
  });

  it('hold texts of the lengths that Office shows whole', () => {
    const texts = (name: string): string[] =>
      named(name).flatMap((list) =>
        [list, ...descendants(list)].flatMap(({ attributes }) =>
          [attributes['DefaultValue'], attributes['Value']].filter((text) => text !== undefined),
        ),
      );
    expect(texts('bt:ShortStrings').filter((text) => text.length > 32)).toEqual([]);
    expect(texts('bt:LongStrings').filter((text) => text.length > 250)).toEqual([]);
    expect(texts('DisplayName').filter((text) => text.length > 125)).toEqual([]);
    expect(texts('Description').filter((text) => text.length > 250)).toEqual([]);
  });

  it('are fetched over https only, from where the add-in is', () => {
    expect(urls.length).toBeGreaterThan(10);
    expect(urls.filter((url) => !url.startsWith(`${base}/`))).toEqual([]);
  });
});

describe('the ribbon', () => {
  it('has five commands, each with a name and an explanation', () => {
    const controls = named('Control');
    expect(controls.map((control) => attribute(control, 'id'))).toHaveLength(5);
    for (const control of controls) expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
  });

  it('has groups and a tab in the order that Office demands', () => {
    for (const group of named('Group'))
      expect(names(group).slice(0, 3)).toEqual(['Label', 'Icon', 'Control']);
    expect(named('CustomTab').map(names)).toEqual([['Group', 'Group', 'Label']]);
  });

  it('calls commands that the add-in has, and the add-in has no others but those of the shortcuts', () => {
    const called = named('FunctionName').map(({ text }) => text);
    const pressed = shortcutFile().shortcuts.map(({ action }) => action);
    const done = (): Promise<void> => Promise.resolve();
    const all = Object.keys(commands({ showView: done, changeFunctions: done }));
    expect(called.filter((name) => !all.includes(name))).toEqual([]);
    expect([...new Set([...called, ...pressed])].sort()).toEqual(all.sort());
  });

  it('has ids that are all different', () => {
    const ids = ['CustomTab', 'Group', 'Control'].flatMap((name) =>
      named(name).map((each) => attribute(each, 'id')),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the keyboard shortcuts', () => {
  const { actions, shortcuts, resources } = shortcutFile();

  it('are found beside the add-in, with their English names', () => {
    expect(child(manifest, 'ExtendedOverrides').attributes).toEqual({
      Url: `${base}/shortcuts.json`,
      ResourcesUrl: `${base}/shortcuts.en.json`,
    });
  });

  it('are keys that Excel leaves free, each its own', () => {
    const keys = shortcuts.map(({ key }) => key.default);
    for (const each of keys) expect(each).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keysOf('showCheck')).toBe('Ctrl+Shift+Alt+K');
  });

  it('have a name in each language, which the action asks for', () => {
    expect(actions.map(({ id, name }) => [id, name])).toEqual(
      Object.keys(resources.default).map((id) => [id, `\${resource.${id}}`]),
    );
    expect(Object.keys(shortcutNames('en'))).toEqual(Object.keys(resources.default));
    expect(shortcutNames('en')['showCheck']).toEqual({ value: 'Check the registers' });
    expect(resources.default['showCheck']).toEqual({ value: 'Kontrollera registren' });
  });

  it('change nothing in the workbook', () => {
    expect(actions.filter(({ id }) => !id.startsWith('show'))).toEqual([]);
  });
});

describe('the icons', () => {
  const fileOf = (url: string): string => url.replace(base, 'assets');
  const sizes = new Map(named('bt:Image').map((image) => [attribute(image, 'id'), image] as const));

  it('are there in the three sizes of the ribbon, each as large as it says', () => {
    for (const icon of named('Icon')) {
      expect(icon.children.map((image) => attribute(image, 'size'))).toEqual(['16', '32', '80']);
      for (const { attributes } of icon.children) {
        const image = all.find(
          (each) => each.name === 'bt:Image' && each.attributes['id'] === attributes['resid'],
        );
        const size = Number(attributes['size']);
        expect(readPngSize(fileOf(image?.attributes['DefaultValue'] ?? ''))).toEqual({
          width: size,
          height: size,
        });
      }
    }
    expect(sizes.size).toBeGreaterThan(0);
  });

  it('are there in the sizes of the list of add-ins', () => {
    const sizeOf = (name: string) => readPngSize(fileOf(attribute(child(manifest, name), 'DefaultValue')));
    expect(sizeOf('IconUrl')).toEqual({ width: 32, height: 32 });
    expect(sizeOf('HighResolutionIconUrl')).toEqual({ width: 64, height: 64 });
  });
});

describe('the functions', () => {
  it('have one namespace whatever the language', () => {
    const namespace = named('Namespace').map((each) => attribute(each, 'resid'));
    const string = named('bt:String').find((each) => attribute(each, 'id') === namespace[0]);
    expect(
      string &&
        [string, ...string.children].map(
          ({ attributes }) => attributes['DefaultValue'] ?? attributes['Value'],
        ),
    ).toEqual(['KVALITET', 'KVALITET', 'KVALITET']);
  });

  it('are described in both languages', () => {
    const metadata = named('bt:Url').find((each) => attribute(each, 'id') === 'Functions.Url');
    expect(metadata?.attributes['DefaultValue']).toBe(`${base}/functions.json`);
    expect(metadata?.children.map(({ attributes }) => attributes['Value'])).toEqual([
      `${base}/functions.en.json`,
      `${base}/functions.en.json`,
    ]);
  });
});
