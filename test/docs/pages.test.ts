import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CLI_COMMANDS } from '../../src/cli/commands';
import { FORMS } from '../../src/forms/registry';
import { TEMPLATES } from '../../src/templates';

const ROOT = join(__dirname, '../..');
const textOf = (page: string) => readFileSync(join(ROOT, page), 'utf8');

/** The names of all files of the code, wherever they are. */
const NAMES = new Set(
  ['src', 'test', 'tools', 'docs'].flatMap((folder) =>
    (readdirSync(join(ROOT, folder), { recursive: true }) as string[]).map((file) => basename(file)),
  ),
);

/** Paths are told from the top, or within `src/` where a page follows the data through it. */
const isThere = (path: string): boolean =>
  path.includes('/')
    ? ['', 'src'].some((folder) => existsSync(join(ROOT, folder, path)))
    : NAMES.has(path) || existsSync(join(ROOT, path));

/** What a page sets as code and that is a path or the name of a file; `<rule-id>.ts` stands for any. */
function pathsIn(page: string): string[] {
  const code = [...textOf(page).matchAll(/`([^`\s]+)`/g)].map(([, one]) => one!);
  const isPath = (one: string) => /^[\w.-]+(?:\/[\w.-]*)+$|^\.?[\w-]+\.(?:tsx?|cjs|json|xml)$/.test(one);
  return [...new Set(code.filter(isPath))];
}

const PAGES = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

test.each(['docs/architecture.md', 'CONTRIBUTING.md', 'README.md', 'README.zh-CN.md'])(
  '%s names files and folders that there are',
  (page) => {
    const paths = pathsIn(page).filter((path) => !/^(?:dist|build)\//.test(path));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  },
);

test.each(PAGES)('the links of %s lead to files and headings that there are', (page) => {
  const targets = [...textOf(page).matchAll(/\]\(([^()\s]+)\)/g)].map(([, target]) => target!);
  const headings = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
      title!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );
  const isDead = (target: string) => {
    if (/^https?:/.test(target)) return false;
    const [path = '', heading] = target.split('#');
    const file = path === '' ? join(ROOT, page) : join(ROOT, dirname(page), path);
    return !existsSync(file) || (heading !== undefined && !headings(file).includes(decodeURI(heading)));
  };
  expect(targets.filter(isDead)).toEqual([]);
});

test.each(PAGES)('the commands of %s are scripts of package.json', (page) => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const named = [...textOf(page).matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test.each(['README.md', 'README.zh-CN.md'])('the table of commands of %s has every script', (page) => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const rows = [...textOf(page).matchAll(/^\| (`npm run .+)$/gm)].map(([, row]) => row!);
  const isTold = (name: string) => rows.some((row) => new RegExp(`[\` ]${name}[\` ]`).test(row));
  // npm itself runs these, and README begins with them.
  const byItself = ['prepare', 'start', 'test', 'cli'];
  expect(Object.keys(scripts).filter((name) => !byItself.includes(name) && !isTold(name))).toEqual([]);
});

const ROOMS = readdirSync(join(ROOT, 'src'));

test.each(['docs/architecture.md', 'README.md', 'README.zh-CN.md'])('%s tells of every room', (page) => {
  const rooms = [...textOf(page).matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
    [...cell!.matchAll(/`(?:src\/)?([\w-]+)\/?`/g)].map(([, name]) => name!),
  );
  expect(ROOMS.filter((room) => !rooms.includes(room))).toEqual([]);
});

test('both READMEs say how many templates there are to choose from', () => {
  // The blank table is offered beside them.
  expect(TEMPLATES.length - 1).toBe(10);
  expect(textOf('README.md').includes('one of ten templates')).toBe(true);
  expect(textOf('README.zh-CN.md').includes('空白表和十种模板')).toBe(true);
});

test.each(['README.md', 'README.zh-CN.md'])('%s names every command of the command line', (page) => {
  const named = new Set([...textOf(page).matchAll(/cli -- ([a-z-]+)/g)].map(([, name]) => name));
  expect(CLI_COMMANDS.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test.each(['docs/forms.md', 'docs/forms.zh-CN.md'])('%s describes every form, with its picture', (page) => {
  const described = [...textOf(page).matchAll(/^### `(\w+)`/gm)].map(([, id]) => id!);
  expect(described.sort()).toEqual(FORMS.map(({ id }) => id).sort());
  for (const { id } of FORMS) expect(textOf(page).includes(`pictures/form-${id}.png`)).toBe(true);
});
