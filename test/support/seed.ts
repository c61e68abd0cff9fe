import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** A published document for tests against reality; it is no part of the repository, and its tests run where it is. */
export const SEED_FILE = join(__dirname, '../../../shared/seed/fengrun-shaliuhe-2023.txt');

/** `describe`, skipped where the document is not there. */
export const describeSeed = existsSync(SEED_FILE) ? describe : describe.skip;
