import { readFileSync } from 'node:fs';
import { compareWithFile } from '../../src/commands/in-excel/compare-with-file';
import { UserError } from '../../src/locale/user-error';
import { planWorkbook } from '../../src/workbook/workbook-plan';
import {
  expectSame,
  openWorkbook,
  openWorkbookOf,
  sampleDocument,
  SAMPLE_FILE,
  snapshot,
  valuesOf,
} from './host-fixture';

const SAMPLE = readFileSync(SAMPLE_FILE, 'utf8');
const fileOf = (text: string) => ({ name: '上年.txt', bytes: new TextEncoder().encode(text) });
const earlier = fileOf(SAMPLE.replace('\t2.00\n', '\t1.50\n').replace('≥95%', '≥90%'));
const compare = (file = earlier) => compareWithFile(file, { locale: 'zh-CN' });

/** The sample without its department, whose sheets read back as they were laid out, not as the text has it. */
function openSample() {
  const { projects } = sampleDocument();
  return openWorkbookOf(planWorkbook({ ...sampleDocument(), department: null, projects }).plans);
}
const withoutDepartment = (text: string) => fileOf(text.slice(text.indexOf('单位：万元') - 60));

test('lists what the workbook has otherwise than the file, with links, and is refreshed in place', async () => {
  const host = openSample();
  host.resetCounters();
  const { sheet, counts, rows } = await compare();
  expect(host.syncs).toBe(3);
  expect(host.undoClearing).toEqual([]);
  expect(counts).toEqual({ added: 0, removed: 0, changed: 2 });
  const values = valuesOf(host, sheet!, rows + 4, 9);
  const row = values.find((cells) => cells[4] === 1.5)!;
  expect(row.slice(0, 8)).toEqual([
    '财政所经费',
    '13020823P000047100203',
    '修改',
    '预算数',
    1.5,
    2,
    0.5,
    33.33,
  ]);
  const at = values.indexOf(row);
  expect(host.model.formula(host.model.find(sheet!)!, at, 8)).toContain("HYPERLINK(\"#'财政所经费'!");
  expect(values[rows + 3]?.every((value) => value === '')).toBe(true);

  host.resetCounters();
  const again = await compare(fileOf(SAMPLE));
  expect(again.sheet).toBe(sheet);
  expect(host.syncs).toBeLessThanOrEqual(4);
  expect(host.sheetNames().filter((name) => name === sheet)).toHaveLength(1);
});

test('without a difference, no sheet is made', async () => {
  const host = openSample();
  const before = snapshot(host);
  const { sheet } = await compare(withoutDepartment(SAMPLE));
  expect(sheet).toBeNull();
  expectSame(snapshot(host), before);
});

test.each([
  ['a file without targets', () => compare(fileOf('无'))],
  ['a workbook without targets', () => (openWorkbook(), compare())],
])('%s is refused in a sentence', async (_, run) => {
  openSample();
  await expect(run()).rejects.toBeInstanceOf(UserError);
});
