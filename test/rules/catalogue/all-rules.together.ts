import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /[\\/].+\.test\.ts$/.test(name),
);

describe.each(files)('%s', (file) => {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- which tests there are is known only now
  require(join(__dirname, file));
});
