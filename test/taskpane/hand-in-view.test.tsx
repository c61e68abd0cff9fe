/** @jest-environment ./test/support/page-environment.js */
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { chooseFile, openPane, preparePane, press, REPORT, result } from './open-pane';

preparePane();

const blocked = {
  ...REPORT,
  counts: { ...REPORT.counts, error: 2 },
  findings: [1, 2].map((row) => ({
    ...REPORT.findings[0]!,
    id: `empty ${row}`,
    urgency: 'error' as const,
    cell: { row, column: 2 },
    rule: '缺少预算数',
    faults: [{ message: `第${row}处没有填写。`, repair: '' }],
  })),
};

test('what stands in the way is listed with the way to its cell; the user can prepare in spite of it, and take that back', async () => {
  const goToFinding = jest.fn(async () => {});
  const handIn = jest.fn(async ({ anyway }: { anyway: boolean }) => ({
    report: blocked,
    prepared: anyway
      ? {
          cover: '送审目录',
          sheets: 9,
          long: [{ sheet: '征兵工作经费', pages: 2 }],
          hidden: ['旧表'],
          locked: [],
          crowded: [],
          unplaced: 3,
          hasPages: true,
        }
      : null,
  }));
  const takeBackHandIn = jest.fn(async () => ({ coverKept: '送审目录' }));
  openPane({ inspectWorkbook: async () => blocked, handIn, goToFinding, takeBackHandIn }, 'zh-CN', 'handIn');
  await press('送审');
  await waitFor(() => expect(result()).toContain('还有 2 处必须先改正或填写'));
  expect(screen.getByText('先改正这 2 处')).toBeTruthy();
  expect(screen.queryByText('撤回送审准备')).toBeNull();
  await act(async () => fireEvent.click(screen.getByText('第2处没有填写。')));
  expect(goToFinding).toHaveBeenCalledWith({ findingId: 'empty 2' }, expect.anything());

  await press('仍要准备');
  await waitFor(() => expect(result()).toContain('已准备好送审：9 张表'));
  expect(handIn.mock.calls.map(([input]) => input)).toEqual([{ anyway: false }, { anyway: true }]);
  expect(screen.getByText('这些表内容多，一页放不下：征兵工作经费 (2)。')).toBeTruthy();
  expect(screen.getByText('隐藏的表不打印，也不列入目录：旧表。')).toBeTruthy();
  expect(screen.getByText(/3 处文字没有归位/)).toBeTruthy();
  await press('撤回送审准备');
  await waitFor(() => expect(result()).toContain('已撤回'));
  expect(screen.getByText('“送审目录”上已有您写的内容，没有删除。')).toBeTruthy();
  expect(screen.queryByText('撤回送审准备')).toBeNull();
});

test('a workbook without errors is told to be ready', async () => {
  openPane({}, 'zh-CN', 'handIn');
  expect(await screen.findByText('没有错误和待填项，可以准备送审。')).toBeTruthy();
});

test.each([
  ['zh-CN', 'support.html', '版本 1.0.0'],
  ['en-US', 'support.en.html', 'Version 1.0.0'],
] as const)(
  'help tells the version and leads to the page of the language (%s)',
  async (locale, page, version) => {
    openPane({}, locale, 'help');
    expect(await screen.findByText(new RegExp(version))).toBeTruthy();
    expect(document.querySelector('[data-support]')?.getAttribute('href')).toBe(page);
  },
);

test('after an import the next steps are offered, with the number of lines that found no place', async () => {
  const goToSheet = jest.fn(async () => {});
  const checkWorkbook = jest.fn(async () => REPORT);
  openPane({ goToSheet, checkWorkbook }, 'zh-CN', 'import');
  await chooseFile();
  await press('导入到工作簿');
  expect(await screen.findByText(/有 3 行文字没有找到位置/)).toBeTruthy();
  await press('看未归位文字');
  expect(goToSheet).toHaveBeenCalledWith({ sheet: '未归位文字' }, expect.anything());
  await press('检查工作簿');
  expect(checkWorkbook).toHaveBeenCalledTimes(1);
  expect((await screen.findAllByText('百分比单位写法')).length).toBeGreaterThan(0);
});

test('the overview lists all tables with how they stand, to be searched and gone to', async () => {
  const goToSheet = jest.fn(async () => {});
  const nothing = { error: 0, warning: 0, todo: 0, info: 0 };
  const tables = Array.from({ length: 30 }, (_, index) => ({
    sheetId: `id ${index}`,
    sheet: `表${index + 1}`,
    projects: [`项目${index + 1}`],
    isHidden: index === 1,
    counts: index === 0 ? { ...nothing, error: 2, todo: 5 } : nothing,
  }));
  openPane({ goToSheet, checkWorkbook: async () => ({ ...REPORT, tables }) }, 'zh-CN', 'overview');
  await press('检查工作簿');
  expect(await screen.findByText('全部表格（30）')).toBeTruthy();
  expect(screen.getByText('错误 2')).toBeTruthy();
  const listed = () => document.querySelectorAll('[data-table]').length;
  expect(listed()).toBe(12);
  await press('显示其余 18 张');
  expect(listed()).toBe(30);
  fireEvent.change(screen.getByLabelText('搜索表格'), { target: { value: '项目29' } });
  expect(listed()).toBe(1);
  await act(async () => fireEvent.click(screen.getByText('表29')));
  expect(goToSheet).toHaveBeenCalledWith({ sheet: 'id 28' }, expect.anything());
});
