/** Writes the schema of profiles. Run by `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { PROFILE_SCHEMA } from '../src/rules/standards/profile-schema';

async function main(): Promise<void> {
  const file = join(__dirname, 'profile.schema.json');
  const options = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(PROFILE_SCHEMA), { ...options, parser: 'json' }));
}

void main();
