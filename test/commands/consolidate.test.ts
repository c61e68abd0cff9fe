import { readFileSync } from 'node:fs';
import { consolidateFiles } from '../../src/commands/in-excel/consolidate';
import { UserError } from '../../src/locale/user-error';
import { expectSame, openWorkbook, SAMPLE_FILE, snapshot, valuesOf } from './host-fixture';

const SAMPLE = readFileSync(SAMPLE_FILE, 'utf8');
const fileOf = (name: string, text: string) => ({
  name,
  read: async () => ({ name, bytes: new TextEncoder().encode(text) }),
});
/** A second office: agency and codes of its own. */
const OTHER = SAMPLE.replaceAll('485001', '486001')
  .replaceAll('沙流河镇', '老庄子镇')
  .replaceAll('13020823P', '13020823Q');
const FILES = [fileOf('甲.txt', SAMPLE), fileOf('乙.txt', OTHER), fileOf('丙.txt', '没有表')];
const consolidate = (files = FILES) => consolidateFiles(files, { locale: 'zh-CN' });

test('adds a summary by agency and a list of findings, and nothing else', async () => {
  const host = openWorkbook();
  const before = snapshot(host) as unknown[];
  host.resetCounters();
  const { summary, findings, projects, total, skipped } = await consolidate();
  expect([projects, total, skipped]).toEqual([16, '424.26', ['丙.txt']]);
  expect(host.syncs).toBe(3);
  expect(host.undoClearing).toEqual([]);
  expectSame((snapshot(host) as unknown[]).slice(0, before.length), before);
  await host.settle();
  const values = valuesOf(host, summary, 22, 13);
  // The total, then each agency over its eight projects; calculated by the spreadsheet itself.
  expect([values[3]?.[5], values[4]?.[5], values[13]?.[5]]).toEqual([424.26, 212.13, 212.13]);
  expect(String(values[13]?.[0])).toContain('486001');
  const list = valuesOf(host, findings, 5, 10);
  expect(list[3]?.slice(0, 1)).toEqual(['丙.txt']);
  expect(String(list[3]?.[8])).toContain('没有找到绩效目标表');
});

test('files of one name from two folders are two: codes that stand in both are told', async () => {
  const host = openWorkbook();
  const { findings } = await consolidate([fileOf('目标.txt', SAMPLE), fileOf('目标.txt', SAMPLE)]);
  await host.settle();
  const rows = valuesOf(host, findings, 200, 10).filter((row) => String(row[8]).includes('两处都计入了合计'));
  expect(rows).toHaveLength(16);
  expect(new Set(rows.map((row) => row[0]))).toEqual(new Set(['目标.txt', '目标.txt (2)']));
});

test('done again, with fewer files and then with more, it takes the place of what was there', async () => {
  const fresh = openWorkbook();
  await consolidate();
  const host = openWorkbook();
  const before = host.sheetNames();
  await consolidate([FILES[0]!]);
  host.resetCounters();
  const { summary, findings } = await consolidate();
  expect(host.syncs).toBe(4);
  expect(host.undoClearing).toEqual([]);
  expect(host.sheetNames()).toEqual([...before, summary, findings]);
  await host.settle();
  await fresh.settle();
  expectSame(snapshot(host), snapshot(fresh));
  await consolidate([FILES[0]!]);
  const alone = openWorkbook();
  await consolidate([FILES[0]!]);
  expectSame(valuesOf(host, summary, 30, 13), valuesOf(alone, summary, 30, 13));
});

test('sheets of these titles that a person made stay as they are', async () => {
  const host = openWorkbook();
  const sheet = host.model.find(host.sheetNames()[0]!)!;
  host.model.enter(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [['绩效目标汇审汇总表']]);
  const before = (snapshot(host) as unknown[])[0];
  await consolidate();
  expectSame((snapshot(host) as unknown[])[0], before);
  expect(host.sheetNames()).toHaveLength(3);
});

test('when it is cancelled between two files, or no file can be used, nothing changes', async () => {
  const host = openWorkbook();
  const before = snapshot(host);
  const cancel = ({ done }: { done: number }) => {
    if (done === 1) throw new Error('cancelled');
  };
  await expect(consolidateFiles(FILES, { locale: 'zh-CN', onProgress: cancel })).rejects.toThrow('cancelled');
  await expect(consolidate([FILES[2]!])).rejects.toBeInstanceOf(UserError);
  expectSame(snapshot(host), before);
});
