import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(__dirname, '../..');

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
  const text = readFileSync(join(ROOT, page), 'utf8');
  const code = [...text.matchAll(/`([^`\s]+)`/g)].map(([, one]) => one!);
  const isPath = (one: string) => /^[\w.-]+(?:\/[\w.-]*)+$|^\.?[\w-]+\.(?:tsx?|cjs|json|xml)$/.test(one);
  return [...new Set(code.filter(isPath))];
}

test.each(['docs/architecture.md', 'CONTRIBUTING.md', 'README.md', 'README.zh-CN.md'])(
  '%s names files and folders that there are',
  (page) => {
    const paths = pathsIn(page).filter((path) => !/^(?:dist|build)\//.test(path));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !isThere(path))).toEqual([]);
  },
);
