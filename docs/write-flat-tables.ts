/** Writes the page of the flat tables. Run by `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { flatTablesPage } from './flat-tables-page';

async function main(): Promise<void> {
  const file = join(__dirname, 'flat-tables.md');
  const options = await resolveConfig(file);
  writeFileSync(file, await format(flatTablesPage(), { ...options, parser: 'markdown' }));
}

void main();
