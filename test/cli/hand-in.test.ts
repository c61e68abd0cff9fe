import { existsSync, readFileSync } from 'node:fs';
import { openedHost } from '../support/workbook-content';
import { changed, cli, cliJson, SAMPLE, workFolder } from './command-line';

const folder = workFolder();

interface HandedIn {
  written: boolean;
  errors: { rule: string; project: string | null }[];
  total?: number;
}

test('a document without errors becomes a workbook that is ready to be printed', async () => {
  const book = folder.path('ready.xlsx');
  const { code, json } = await cliJson<HandedIn>('hand-in', SAMPLE, '-o', book);
  expect(code).toBe(0);
  expect(json).toMatchObject({ written: true, errors: [], total: 212.13 });
  const host = await openedHost(readFileSync(book));
  expect(host.sheetNames().slice(0, 3)).toEqual(['送审目录', '部门整体绩效目标', '2022年未拨付村级转移支付']);
  expect(host.sheetNames()[10]).toBe('绩效目标汇总');
  expect(host.model.workbook.getActiveSheet().getSheetName()).toBe('送审目录');
  for (const name of host.sheetNames().slice(2, 10))
    expect(host.model.side(host.model.find(name)!).page).toMatchObject({
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      blackAndWhite: true,
      headersFooters: { centerFooter: '第 &P 页，共 &N 页' },
    });
});

test('a workbook with later phases has them behind the summary, and its cover says so', async () => {
  const [year, book] = [folder.path('year.xlsx'), folder.path('year-ready.xlsx')];
  await cli('evaluate', SAMPLE, '-o', year);
  await cliJson<HandedIn>('hand-in', year, '--anyway', '-o', book);
  const host = await openedHost(readFileSync(book));
  const names = host.sheetNames();
  expect(names[0]).toBe('送审目录');
  expect(names.indexOf('绩效目标汇总')).toBe(10);
  expect(names.slice(11, 19).every((name) => name.endsWith('自评'))).toBe(true);
  expect(names.slice(19, 21)).toEqual(['部门整体自评', '绩效自评汇总']);
  const cover = host.model.find('送审目录')!;
  expect(Array.from({ length: 3 }, (_, row) => host.model.value(cover, 14 + row, 0))).toEqual([
    '合计',
    '附：项目绩效目标汇总表',
    '第三部分：绩效自评（9张表，附汇总表）',
  ]);
});

test('with an error nothing is written, until it is asked for', async () => {
  const text = changed(readFileSync(SAMPLE, 'utf8'), ['107.74', '']);
  const source = folder.write('without.txt', text);
  const book = folder.path('without.xlsx');
  const refused = await cliJson<HandedIn>('hand-in', source, '-o', book);
  expect(refused.code).toBe(1);
  expect(refused.json.written).toBe(false);
  expect(refused.json.errors.map(({ project }) => project)).toContain('13020823P00000910015P');
  expect(refused.err).toContain('--anyway');
  expect(existsSync(book)).toBe(false);
  const asked = await cliJson<HandedIn>('hand-in', source, '--anyway', '-o', book);
  expect(asked.code).toBe(1);
  expect(asked.json.written).toBe(true);
  expect(existsSync(book)).toBe(true);
});

test('without a file to write it says so', async () => {
  const { code, err } = await cli('hand-in', SAMPLE);
  expect(code).toBe(2);
  expect(err).not.toBe('');
});
