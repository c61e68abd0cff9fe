/** @jest-environment ./test/support/page-environment.js */
import { all, attributes, childNames, manifest, one, wordings } from './manifest-file';

/**
 * Order of elements in the published schemas (OfficeAppManifestV1.1, TaskPaneAppVersionOverridesV1_0 and the references
 * of elements that are newer than those); each may be left out unless it is among the needed ones below.
 */
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
  Requirements: ['Sets', 'Methods'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  Runtimes: ['Runtime'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['CustomTab'],
  // A place for the tab (InsertAfter, InsertBefore) is PowerPoint's alone.
  CustomTab: ['Group', 'Label'],
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
  DesktopFormFactor: ['FunctionFile', 'ExtensionPoint'],
  Group: ['Label', 'Icon', 'Control'],
  CustomTab: ['Group', 'Label'],
  Control: ['Label', 'Supertip', 'Icon'],
  Item: ['Label', 'Supertip', 'Action'],
  Supertip: ['Title', 'Description'],
};

/** The kind of resource that each element takes. */
const RESOURCE_KIND: Record<string, string> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  LearnMoreUrl: 'Urls',
};

const sets = (requirements: Element): [string, string][] =>
  all('Set', requirements).map((set) => [
    set.getAttribute('Name') ?? '',
    set.getAttribute('MinVersion') ?? '',
  ]);

test('is well-formed and a task pane add-in for workbooks', () => {
  expect(manifest.getElementsByTagName('parsererror')).toHaveLength(0);
  expect(manifest.documentElement.getAttribute('xsi:type')).toBe('TaskPaneApp');
  expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
  expect(one('Permissions').textContent).toBe('ReadWriteDocument');
});

test.each(Object.entries(ORDER))('%s has its elements in the order of the schema', (name, order) => {
  const elements = all(name);
  expect(elements.length).toBeGreaterThan(0);
  for (const element of elements) {
    const names = childNames(element);
    expect(names.filter((child) => !order.includes(child))).toEqual([]);
    expect(names).toEqual([...names].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    for (const needed of NEEDED[name] ?? []) expect(names).toContain(needed);
  }
});

test('refers only to resources that exist and are of the kind asked for, uses each, and names each once', () => {
  const kinds = new Map(
    all('Resources')
      .flatMap((resources) => [...resources.children])
      .flatMap((kind) => [...kind.children].map((resource) => [resource.getAttribute('id'), kind.localName])),
  );
  const defined = attributes([...one('Resources').querySelectorAll('[id]')], 'id');
  const users = [...manifest.querySelectorAll('[resid]')];
  expect(new Set(defined).size).toBe(defined.length);
  expect([...new Set(attributes(users, 'resid'))].sort()).toEqual([...defined].sort());
  for (const user of users)
    expect([user.localName, kinds.get(user.getAttribute('resid'))]).toEqual([
      user.localName,
      RESOURCE_KIND[user.localName],
    ]);
});

test('offers the pane to any Excel with add-ins, and the ribbon where ribbon and pane are one runtime', () => {
  const [base, ribbon] = all('Requirements').map(sets);
  expect(base).toEqual([['ExcelApi', '1.1']]);
  expect(ribbon).toEqual([
    ['ExcelApi', '1.8'],
    ['SharedRuntime', '1.1'],
  ]);
});

test('has one tab and one runtime that lives as long as the workbook, which is the page of pane and ribbon', () => {
  expect(all('CustomTab')).toHaveLength(1);
  expect(attributes(all('Runtime'), 'lifetime')).toEqual(['long']);
  const pages = [...all('Runtime'), ...all('FunctionFile'), ...all('SourceLocation')].flatMap((element) =>
    element.hasAttribute('resid') ? [element.getAttribute('resid')] : [],
  );
  expect(pages).toHaveLength(3);
  expect(new Set(pages).size).toBe(1);
  const page = all('Url').find((url) => url.getAttribute('id') === pages[0]);
  expect(page && wordings(page)).toEqual(wordings(one('SourceLocation', one('DefaultSettings'))));
  expect(all('TaskpaneId').map(({ textContent }) => textContent)).toEqual(['Targets.Pane']);
});
