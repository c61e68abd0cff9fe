import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A published document for tests against reality; it is no part of the repository, and its tests run where it is. */
export const SEED_FILE = join(__dirname, '../../../shared/seed/fengrun-shaliuhe-2023.txt');

/**
 * `describe` where the document is there. Where it is not, the body is not even read, since it opens the file: the
 * tests are told as left out.
 */
export const describeSeed: (name: string, body: () => void) => void = existsSync(SEED_FILE)
  ? describe
  : (name) => describe.skip(name, () => test.todo('needs the published document'));
