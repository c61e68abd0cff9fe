/** @jest-environment ./test/support/page-environment.js */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { all, attributes, DEVELOPMENT_ORIGIN, manifest, one, ROOT, wordings } from './manifest-file';

/** Form of a language tag in the published schema. */
const CULTURE_NAME =
  /^([a-zA-Z]{2,3}-[a-zA-Z0-9]{3,8}(-[a-zA-Z]{2,3})?|[a-zA-Z]{2,3}(-[a-zA-Z]{2,3}(_tradnl|\.pseudo|-[a-zA-Z]{4,8})?)?)$/;

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

test('has an id and a version of the right form; Excel drops add-ins below version 1.0', () => {
  expect(one('Id').textContent).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(one('Version').textContent).toMatch(/^[1-9]\d{0,4}(\.\d{1,5}){3}$/);
});

test('has ids that are unique and of a form that every Excel takes', () => {
  const ids = ['CustomTab', 'Group', 'Control', 'Item'].flatMap((name) => attributes(all(name), 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of [...ids, one('TaskpaneId').textContent]) expect(id).toMatch(/^[A-Za-z][\w.]{0,124}$/);
  for (const id of attributes([...one('Resources').querySelectorAll('[id]')], 'id'))
    expect(id).toMatch(/^[A-Za-z][\w.-]{0,31}$/);
});

test('names functions that differ by more than their capitals and are not properties of every page', () => {
  const names = all('FunctionName').map(({ textContent }) => textContent ?? '');
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^[A-Za-z_]\w{0,249}$/);
    expect(name in window).toBe(false);
  }
});

test.each<[string, () => Element[], number]>([
  ['DisplayName', () => all('DisplayName'), 125],
  ['the description', () => [one('Description')], 250],
  // Shorter than Excel allows, since longer labels are cut off on the ribbon.
  ['short strings', () => [...one('ShortStrings').children], 32],
  ['long strings', () => [...one('LongStrings').children], 250],
])('%s: texts in every language, neither empty nor too long', (_, elements, limit) => {
  const texts = elements().flatMap(wordings);
  expect(texts.length).toBeGreaterThan(1);
  for (const text of texts) {
    expect(text.trim()).not.toBe('');
    expect(text.length).toBeLessThanOrEqual(limit);
  }
});

test('has a provider name of at most 125 characters, and labels without the & that makes groups vanish', () => {
  expect(one('ProviderName').textContent).toMatch(/^.{1,125}$/);
  for (const text of [...one('ShortStrings').children].flatMap(wordings)) expect(text).not.toContain('&');
});

test('speaks Chinese by default and English beside it', () => {
  expect(one('DefaultLocale').textContent).toBe('zh-CN');
  const description = all('Description').filter((element) => element.hasAttribute('DefaultValue'));
  for (const element of [one('DisplayName'), ...description, ...all('String')]) {
    expect(element.getAttribute('DefaultValue')).toMatch(/\p{Script=Han}/u);
    const locales = attributes([...element.children], 'Locale');
    expect(locales).toEqual(['en-US']);
    for (const locale of locales) expect(locale).toMatch(CULTURE_NAME);
  }
});

test('gives every address over https and at one origin, which the build replaces', () => {
  const addresses = attributes([...manifest.querySelectorAll('[DefaultValue]')], 'DefaultValue').filter(
    (text) => text.includes('://'),
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    expect(new URL(address).origin).toBe(DEVELOPMENT_ORIGIN);
    expect(address.length).toBeLessThanOrEqual(2048);
  }
});

test('has every icon as a file of its own pixel size', () => {
  const icons = new Map(
    [...one('Images').children].map((image) => [
      image.getAttribute('id'),
      image.getAttribute('DefaultValue') ?? '',
    ]),
  );
  for (const icon of all('Icon')) {
    expect(attributes([...icon.children], 'size').map(Number)).toEqual([16, 20, 24, 32, 40, 64, 80]);
    for (const image of icon.children) {
      const size = Number(image.getAttribute('size'));
      expect(pixelSize(iconFile(icons.get(image.getAttribute('resid')) ?? ''))).toEqual([size, size]);
    }
  }
  expect(pixelSize(iconFile(wordings(one('IconUrl'))[0] ?? ''))).toEqual([32, 32]);
  expect(pixelSize(iconFile(wordings(one('HighResolutionIconUrl'))[0] ?? ''))).toEqual([64, 64]);
});
