import { readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { realPath } from '../files';
import { isKept } from './digest-store';

/** Files that programs keep beside those of people: hidden ones, locks of open workbooks, what Windows keeps of folders. */
const OF_PROGRAMS = /^(?:\.|~\$)|^(?:Thumbs\.db|desktop\.ini)$/i;

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * The files of a command line, those of its folders and theirs included, in the order of their names, each once; what
 * another review has kept beside its output is none of them. What is named itself is taken whatever it is called; one that cannot be read is told when it is read.
 *
 * @param isLeft - files and folders that are not meant
 */
export function listFiles(named: readonly string[], isLeft: (realPath: string) => boolean): string[] {
  const files: string[] = [];
  const seen = new Set<string>();
  const take = (path: string, isNamed: boolean): void => {
    const real = realPath(path);
    // A link may lead back to a folder above it.
    if (seen.has(real) || (isLeft(real) && !isNamed)) return;
    seen.add(real);
    if (!isFolder(path)) {
      files.push(path);
      return;
    }
    const folder = path.endsWith(sep) ? path.slice(0, -1) || sep : path;
    for (const name of readdirSync(path).sort())
      if (!OF_PROGRAMS.test(name) && !isKept(name)) take(join(folder, name), false);
  };
  for (const path of named) take(path, true);
  return files;
}
