/** @jest-environment jsdom */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TEMPLATES } from '../src/forms/templates';
import { ribbonCommands, templateFunction, type RibbonActions } from '../src/ribbon/ribbon-commands';

const ROOT = path.join(__dirname, '..');
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const DEVELOPMENT_ORIGIN = 'https://localhost:3000';
const document = new DOMParser().parseFromString(MANIFEST, 'application/xml');

/** Order of elements in the published schemas; each may be left out unless it is among the needed ones below. */
const ORDER: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  // Of the runtime that ribbon and pane share; it stands before the form factors.
  Runtimes: ['Runtime'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action', 'Items'],
  Items: ['Item'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

const NEEDED: Record<string, readonly string[]> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'Hosts',
    'DefaultSettings',
    'Permissions',
  ],
  VersionOverrides: ['Hosts', 'Resources'],
  Group: ['Label', 'Icon', 'Control'],
  CustomTab: ['Group', 'Label'],
  Control: ['Label', 'Supertip', 'Icon'],
  Item: ['Label', 'Supertip', 'Action'],
  Supertip: ['Title', 'Description'],
};

function all(name: string): Element[] {
  return [...document.getElementsByTagNameNS('*', name)];
}

function one(name: string): Element {
  const element = all(name)[0];
  if (!element) throw new Error(`manifest.xml has no ${name}`);
  return element;
}

/** Every text that an element shows, in all its languages. */
function wordings(element: Element): string[] {
  const overrides = [...element.children].filter((child) => child.localName === 'Override');
  return [element.getAttribute('DefaultValue'), ...overrides.map((child) => child.getAttribute('Value'))].map(
    (text) => text ?? '',
  );
}

/** Width and height in the header of a PNG file. */
function pixelSize(file: string): [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function iconFile(url: string): string {
  expect(url.startsWith(`${DEVELOPMENT_ORIGIN}/assets/`)).toBe(true);
  return path.join(ROOT, url.slice(DEVELOPMENT_ORIGIN.length));
}

describe('manifest.xml', () => {
  test('is well-formed and a task pane add-in for workbooks', () => {
    expect(document.getElementsByTagName('parsererror')).toHaveLength(0);
    expect(document.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
    expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
      'Workbook',
      'Workbook',
    ]);
  });

  test('has an id and a version of the right form', () => {
    expect(one('Id').textContent).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(one('Version').textContent).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });

  test.each(Object.entries(ORDER))('%s has its elements in the order of the schema', (name, order) => {
    const elements = all(name);
    expect(elements.length).toBeGreaterThan(0);
    for (const element of elements) {
      const names = [...element.children].map((child) => child.localName);
      expect(names.filter((child) => !order.includes(child))).toEqual([]);
      expect(names).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
      for (const needed of NEEDED[name] ?? []) expect(names).toContain(needed);
    }
  });

  test('refers only to resources that exist, uses each, and names each once', () => {
    const defined = [...one('Resources').querySelectorAll('[id]')].map((element) =>
      element.getAttribute('id'),
    );
    const used = [...document.querySelectorAll('[resid]')].map((element) => element.getAttribute('resid'));
    expect(new Set(defined).size).toBe(defined.length);
    expect([...new Set(used)].sort()).toEqual([...defined].sort());
  });

  test('has ids that are unique and at most 32 characters for resources, 125 for controls', () => {
    const ids = ['CustomTab', 'Group', 'Control', 'Item']
      .flatMap((name) => all(name))
      .map((element) => element.getAttribute('id') ?? '');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
    for (const element of one('Resources').querySelectorAll('[id]')) {
      expect((element.getAttribute('id') ?? '').length).toBeLessThanOrEqual(32);
    }
  });

  test.each([
    ['DisplayName', 125],
    ['ShortStrings', 32],
    ['LongStrings', 250],
  ])('%s keeps to %i characters in every language', (name, limit) => {
    const elements = name === 'DisplayName' ? all(name) : [...one(name).children];
    expect(elements.length).toBeGreaterThan(0);
    for (const text of elements.flatMap(wordings)) {
      expect(text.length).toBeGreaterThan(0);
      expect(text.length).toBeLessThanOrEqual(limit);
    }
  });

  test('speaks Chinese by default and English beside it', () => {
    expect(one('DefaultLocale').textContent).toBe('zh-CN');
    const description = all('Description').filter((element) => element.hasAttribute('DefaultValue'));
    for (const element of [one('DisplayName'), ...description, ...all('String')]) {
      expect(element.getAttribute('DefaultValue')).toMatch(/\p{Script=Han}/u);
      const overrides = [...element.children].map((child) => child.getAttribute('Locale'));
      expect(overrides).toEqual(['en-US']);
    }
  });

  test('gives every address over https and at one origin, which the build replaces', () => {
    const addresses = [...document.querySelectorAll('[DefaultValue]')]
      .map((element) => element.getAttribute('DefaultValue') ?? '')
      .filter((text) => text.includes('://'));
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of addresses) expect(new URL(address).origin).toBe(DEVELOPMENT_ORIGIN);
  });

  test('has every icon as a file of its own pixel size', () => {
    const icons = new Map(
      [...one('Images').children].map((image) => [
        image.getAttribute('id'),
        image.getAttribute('DefaultValue') ?? '',
      ]),
    );
    for (const icon of all('Icon')) {
      const sizes = [...icon.children].map((image) => Number(image.getAttribute('size')));
      expect(sizes).toEqual([16, 20, 24, 32, 40, 64, 80]);
      for (const image of icon.children) {
        const size = Number(image.getAttribute('size'));
        expect(pixelSize(iconFile(icons.get(image.getAttribute('resid')) ?? ''))).toEqual([size, size]);
      }
    }
    expect(pixelSize(iconFile(wordings(one('IconUrl'))[0] ?? ''))).toEqual([32, 32]);
    expect(pixelSize(iconFile(wordings(one('HighResolutionIconUrl'))[0] ?? ''))).toEqual([64, 64]);
  });

  test('ties each button to a function that the ribbon has, and has a button for each', () => {
    const named = all('FunctionName').map((element) => element.textContent ?? '');
    const known = [...ribbonCommands({} as RibbonActions).keys()];
    expect([...named].sort()).toEqual([...known].sort());
  });

  test('offers every template but the blank one, which has a button, in a menu by its name', () => {
    const strings = new Map(all('String').map((element) => [element.getAttribute('id'), element]));
    const items = all('Item').map((item) => {
      const label = strings.get(item.children[0]?.getAttribute('resid') ?? '');
      return [item.querySelector('FunctionName')?.textContent, ...(label ? wordings(label) : [])];
    });
    expect(items).toEqual(
      TEMPLATES.filter(({ id }) => id !== 'blank').map(({ id, name }) => [
        templateFunction(id),
        name['zh-CN'],
        name['en-US'],
      ]),
    );
  });

  test('gives each command a picture of its own', () => {
    const pictures = all('Control').map((control) =>
      control.querySelector('Icon > *')?.getAttribute('resid'),
    );
    expect(new Set(pictures).size).toBe(pictures.length);
  });

  test('opens the page that the build makes', () => {
    expect(one('DefaultSettings').children[0]?.getAttribute('DefaultValue')).toBe(
      `${DEVELOPMENT_ORIGIN}/taskpane.html`,
    );
    expect(existsSync(path.join(ROOT, 'src/taskpane/taskpane.html'))).toBe(true);
  });

  test('offers the ribbon from Excel 2019 on, and the pane to older ones, where it says so', () => {
    const [base, ribbon] = all('Set').map((set) => [
      set.getAttribute('Name'),
      set.getAttribute('MinVersion'),
    ]);
    expect(base).toEqual(['ExcelApi', '1.1']);
    expect(ribbon).toEqual(['ExcelApi', '1.8']);
    expect(one('Permissions').textContent).toBe('ReadWriteDocument');
  });
});
