import { dirname, resolve, sep } from 'node:path';

/** How many of the folders of a path some paths have in common, from the first on. */
function commonFolders(folders: readonly (readonly string[])[]): number {
  const [first = [], ...others] = folders;
  const differs = first.findIndex((part, at) => others.some((folder) => folder[at] !== part));
  return differs < 0 ? first.length : differs;
}

/**
 * What the files of a pile are called on its sheets: their ways from the folder that all of them are in, which is nothing
 * new to who named it, and which would fill every line.
 */
export class ShownNames {
  private readonly names = new Map<string, string>();
  private readonly files = new Map<string, string>();

  /** @param files - as they were named or found; each once */
  constructor(files: readonly string[]) {
    const paths = files.map((file) => resolve(file));
    const common = commonFolders(paths.map((path) => dirname(path).split(sep)));
    files.forEach((file, index) => {
      const name = (paths[index] as string).split(sep).slice(common).join('/');
      this.names.set(file, name);
      this.files.set(name, file);
    });
  }

  nameOf(file: string): string {
    return this.names.get(file) ?? file;
  }

  /** The file of a name. */
  fileOf(name: string): string {
    return this.files.get(name) ?? name;
  }
}
