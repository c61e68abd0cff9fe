/** Writes the pages of rules from the catalogue. Run by `npm run docs`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeCatalogue } from '../src/rules/describe-catalogue';

writeFileSync(join(__dirname, 'rules.zh-CN.md'), describeCatalogue('zh-CN'));
writeFileSync(join(__dirname, 'rules.md'), describeCatalogue('en-US'));
