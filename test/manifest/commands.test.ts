/** @jest-environment ./test/support/page-environment.js */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TEMPLATES } from '../../src/templates';
import { templateFunction } from '../../src/commands/insert-template';
import { COMMANDS } from '../../src/commands/registry';
import { RIBBON_COMMANDS } from '../../src/ribbon/ribbon-commands';
import { VERSION } from '../../src/taskpane/help-view/version';
import { ribbonFunctions } from '../../webpack/ribbon-functions';
import { all, DEVELOPMENT_ORIGIN, one, ROOT, wordings } from './manifest-file';

test('gives the build the functions of all buttons, for engines that are too old for the pane', () => {
  const text = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  expect(ribbonFunctions(text).sort()).toEqual([...RIBBON_COMMANDS.keys()].sort());
});

test('ties each button to a function that the ribbon has, and has a button for each', () => {
  const named = all('FunctionName').map(({ textContent }) => textContent ?? '');
  expect([...named].sort()).toEqual([...RIBBON_COMMANDS.keys()].sort());
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

test('says of each button what its command says', () => {
  const strings = new Map(all('String').map((element) => [element.getAttribute('id'), wordings(element)]));
  const said = all('Control').flatMap((control) => {
    const functionName = control.querySelector('FunctionName')?.textContent;
    const textOf = (selector: string) =>
      strings.get(control.querySelector(selector)?.getAttribute('resid') ?? '');
    const isMenu = control.querySelector('Items') !== null;
    return isMenu ? [] : [[functionName, textOf('Label'), textOf('Supertip > Description')]];
  });
  const commands = Object.values(COMMANDS).filter(({ id }) => id !== COMMANDS.insertTemplate.id);
  const buttons = commands.flatMap(({ label, description, offered: { ribbon = [] } }) =>
    ribbon.map((button) => {
      const { functionName, label: own = label } = button;
      return [functionName, [own['zh-CN'], own['en-US']], [description['zh-CN'], description['en-US']]];
    }),
  );
  expect(buttons.length).toBeGreaterThan(4);
  expect(said).toEqual(expect.arrayContaining(buttons));
});

test('gives each command a picture of its own', () => {
  const pictures = all('Control').map((control) => control.querySelector('Icon > *')?.getAttribute('resid'));
  expect(new Set(pictures).size).toBe(pictures.length);
});

test('opens the page that the build makes', () => {
  expect(wordings(one('SourceLocation', one('DefaultSettings')))).toEqual([
    `${DEVELOPMENT_ORIGIN}/taskpane.html`,
  ]);
  expect(existsSync(path.join(ROOT, 'src/taskpane/taskpane.html'))).toBe(true);
});

test('points to the help pages that the build makes, in both languages, and tells the version that the pane shows', () => {
  const pages = ['support.html', 'support.en.html'];
  const addresses = pages.map((page) => `${DEVELOPMENT_ORIGIN}/${page}`);
  expect(wordings(one('SupportUrl'))).toEqual(addresses);
  const learnMore = all('Url').find(
    (url) => url.getAttribute('id') === one('LearnMoreUrl').getAttribute('resid'),
  );
  expect(wordings(learnMore!)).toEqual(addresses);
  for (const page of pages) expect(existsSync(path.join(ROOT, 'src/support', page))).toBe(true);
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
    version: string;
  };
  expect(VERSION).toBe(version);
  expect(one('Version').textContent).toBe(`${version}.0`);
});
