import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../src/commands/command';
import { COMMANDS } from '../../src/commands/registry';
import { TEMPLATES } from '../../src/templates';

const SOURCES = join(__dirname, '../../src');

const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:tsx?|html)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(SOURCES, file), 'utf8') }));

/** What stands on the buttons of the ribbon and of the pane, without what is filled in. */
const labels = (locale: 'zh-CN' | 'en-US'): Set<string> =>
  new Set([
    // The ribbon inserts a template by its name.
    ...TEMPLATES.map(({ name }) => name[locale]),
    ...(Object.values(COMMANDS) as readonly Command<never, unknown>[]).flatMap(({ label, offered }) =>
      [label, ...(offered.ribbon ?? []).flatMap((button) => button.label ?? [])].map((text) => text[locale]),
    ),
  ]);

const named = (pattern: RegExp): { file: string; name: string }[] =>
  sources.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([, name]) => ({ file, name: name ?? '' })),
  );

test('texts that tell the user to press something name a button that there is', () => {
  const chinese = named(/点“([^”{]+)”/g);
  const english = [
    ...named(/[Pp]ress "([^"{]+)"/g),
    ...named(/[Pp]ress ([A-Z][a-z]+(?: [a-z]+)*?)(?= again|[.,])/g),
  ];
  expect(chinese.length).toBeGreaterThan(3);
  expect(english.length).toBeGreaterThan(3);
  expect(chinese.filter(({ name }) => !labels('zh-CN').has(name))).toEqual([]);
  expect(english.filter(({ name }) => !labels('en-US').has(name))).toEqual([]);
});

test.each([
  ['zh-CN', 'support.html'],
  ['en-US', 'support.en.html'],
] as const)('the help page (%s) names every button of the ribbon but the templates', (locale, file) => {
  const page = readFileSync(join(SOURCES, 'support', file), 'utf8').replace(/\s+/g, ' ');
  const buttons = (Object.values(COMMANDS) as readonly Command<never, unknown>[])
    .filter(({ id }) => id !== 'insert-template')
    .flatMap(({ label, offered }) => (offered.ribbon ?? []).map((button) => (button.label ?? label)[locale]));
  expect(buttons.length).toBeGreaterThan(8);
  expect(buttons.filter((button) => !page.includes(button))).toEqual([]);
});
