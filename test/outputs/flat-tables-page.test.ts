import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FLAT_TABLES } from '../../src/outputs/flat/flat-table';
import { writeCsv } from '../../src/outputs/flat/write-csv';

test('the page of the flat tables names every column with its type', () => {
  const page = readFileSync(join(__dirname, '../../docs/flat-tables.md'), 'utf8');
  for (const columns of Object.values(FLAT_TABLES))
    for (const { name, type, meaning } of columns) {
      const row = page.split('\n').find((line) => line.includes(`| \`${name}\``) && line.includes(meaning));
      expect(row).toContain(type);
    }
});

test('CSV keeps every text apart from its neighbours, and an empty text from none', () => {
  const columns = [
    { name: 'a', type: 'VARCHAR', meaning: '' },
    { name: 'b', type: 'VARCHAR', meaning: '' },
  ] as const;
  const bytes = writeCsv(columns, [
    ['一,二', '说"好"'],
    ['行\n行', ''],
    [null, '=1+1'],
  ]);
  expect(new TextDecoder().decode(bytes)).toBe('a,b\r\n"一,二","说""好"""\r\n"行\n行",""\r\n,=1+1\r\n');
});
