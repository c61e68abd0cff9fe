import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Mount } from './serve';

export const ROOT = path.join(__dirname, '../..');
const ADD_IN = path.join(ROOT, 'dist');
const TRYOUT = path.join(ROOT, 'build/tryout');

/** The production build as a server offers it; throws where a part of it is not there yet. */
export function productionBuild(): readonly Mount[] {
  if (!existsSync(path.join(ADD_IN, 'taskpane.html')) || !existsSync(path.join(TRYOUT, 'index.html')))
    throw new Error(
      'There is no production build yet: run `npm run build` and `npm run build:tryout` first.',
    );
  return [
    { prefix: '/tryout/', folder: TRYOUT },
    { prefix: '/', folder: ADD_IN },
  ];
}
