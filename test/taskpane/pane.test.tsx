/** @jest-environment jsdom */
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { CheckReport } from '../../src/commands/check-session';
import type { BulkResult } from '../../src/commands/command-types';
import type { TargetDocument } from '../../src/targets/target-document';
import { UserError } from '../../src/locale/user-error';
import type { Locale } from '../../src/locale/locale';
import { App } from '../../src/taskpane/app/App';
import type { PaneCommands } from '../../src/taskpane/commands';
import { createPaneStore } from '../../src/taskpane/store/pane-store';

const EMPTY: TargetDocument = { department: null, projects: [], unplaced: [{ line: 7, text: '附件' }] };
const RESULT: BulkResult = {
  inserted: ['甲', '乙'],
  replaced: [],
  skipped: ['丙'],
  keptBeside: [],
  summarySheet: '汇总',
  total: '212.13',
};

const REPORT: CheckReport = {
  projects: 8,
  counts: { error: 0, warning: 1, info: 0 },
  findings: [
    {
      sheet: '征兵工作经费',
      cell: { row: 10, column: 5 },
      level: 'warning',
      severity: '警告',
      rule: '百分比单位写法',
      value: '≥95 百分比',
      message: '单位应写作%。',
      repair: '≥95%',
    },
  ],
  undecided: ['不知道村数'],
  repairable: 1,
  notColoured: [],
};

beforeAll(() => {
  // What jsdom lacks and Fluent asks for.
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
});

function openPane(overrides: Partial<PaneCommands> = {}, locale: Locale = 'zh-CN'): void {
  const commands: PaneCommands = {
    templates: async () => [
      {
        id: 'blank',
        name: { 'zh-CN': '空白表', 'en-US': 'Blank' },
        description: { 'zh-CN': '无', 'en-US': 'none' },
      },
    ],
    recogniseFiles: async () => EMPTY,
    existingProjectCodes: async () => [],
    importDocument: async () => RESULT,
    insertTemplate: async (id) => ({ sheet: `sheet of ${id}` }),
    insertProjectList: async () => ({ sheet: '项目清单' }),
    buildFromList: async () => RESULT,
    buildSummary: async () => ({ sheet: '汇总', projects: 8, total: '212.13' }),
    checkWorkbook: async () => REPORT,
    repairAll: async () => ({ repaired: 1, leftAlone: 0, report: { ...REPORT, repairable: 0 } }),
    goToCell: async () => {},
    clearHighlights: async () => ({ cleared: 2, notCleared: [] }),
    writeFindings: async () => ({ sheet: '检查结果', findings: 1 }),
    showSettings: async () => ({ sheet: '检查设置' }),
    ...overrides,
  };
  render(<App store={createPaneStore()} commands={commands} locale={locale} />);
}

async function chooseFile(): Promise<void> {
  const input = document.querySelector('input[type=file]');
  if (!input) throw new Error('no file input');
  const file = new File(['x'], '目标.txt');
  file.arrayBuffer = async () => new ArrayBuffer(1);
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
  });
}

function result(): string {
  return document.querySelector('[data-result]')?.textContent ?? '';
}

describe('the pane', () => {
  test('shows what was recognised before it imports, and then what was done', async () => {
    const importDocument = jest.fn(async () => RESULT);
    openPane({ importDocument });
    await chooseFile();
    expect(screen.getByText('目标.txt')).toBeTruthy();
    expect(screen.getByText('第 7 行：附件')).toBeTruthy();
    expect(importDocument).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('导入到工作簿'));
    await waitFor(() => expect(result()).toContain('新增 2 张项目表，汇总合计 212.13 万元'));
    expect(screen.getByText('已有而跳过：丙。')).toBeTruthy();
    expect(importDocument).toHaveBeenCalledWith(EMPTY, expect.objectContaining({ existing: 'skip' }));
  });

  test('asks what to do with projects that the workbook has, and passes the answer on', async () => {
    const importDocument = jest.fn(async () => RESULT);
    openPane({ importDocument, existingProjectCodes: async () => ['130208'] });
    await chooseFile();
    fireEvent.click(screen.getByLabelText('用新内容替换'));
    fireEvent.click(screen.getByText('导入到工作簿'));
    await waitFor(() => expect(result()).not.toBe(''));
    expect(importDocument).toHaveBeenCalledWith(EMPTY, expect.objectContaining({ existing: 'replace' }));
  });

  test('does not ask when no project is known', async () => {
    openPane();
    await chooseFile();
    expect(screen.queryByLabelText('用新内容替换')).toBeNull();
  });

  test('counts while it works, lets nothing else start, and is free again afterwards', async () => {
    let finish = (): void => {};
    openPane({
      importDocument: (_, { onProgress }) => {
        onProgress({ done: 3, total: 8 });
        return new Promise((resolve) => {
          finish = () => resolve(RESULT);
        });
      },
    });
    await chooseFile();
    await act(async () => {
      fireEvent.click(screen.getByText('导入到工作簿'));
    });
    expect(screen.getByText('3 / 8 张表')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('0.375');
    fireEvent.click(screen.getByRole('tab', { name: '汇总' }));
    const build = screen.getByText<HTMLButtonElement>('生成或刷新汇总表');
    expect(build.disabled).toBe(true);
    await act(async () => finish());
    expect(build.disabled).toBe(false);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  test.each<[Locale, string]>([
    ['zh-CN', '文件是空的'],
    ['en-US', 'The file is empty'],
  ])('says the sentence of a UserError in %s', async (locale, sentence) => {
    openPane(
      {
        recogniseFiles: () =>
          Promise.reject(new UserError({ 'zh-CN': '文件是空的', 'en-US': 'The file is empty' })),
      },
      locale,
    );
    await chooseFile();
    await waitFor(() => expect(result()).toBe(sentence));
    expect(document.querySelector('[data-result=failed]')).toBeTruthy();
  });

  test('tells a fault of ours as one, with what to do next', async () => {
    openPane({ buildSummary: () => Promise.reject(new TypeError('x is undefined')) });
    fireEvent.click(screen.getByRole('tab', { name: '汇总' }));
    fireEvent.click(screen.getByText('生成或刷新汇总表'));
    await waitFor(() => expect(result()).toContain('x is undefined'));
    expect(result()).toContain('请重试');
  });

  test('offers the templates and inserts the one that is clicked', async () => {
    openPane();
    fireEvent.click(screen.getByRole('tab', { name: '插入' }));
    fireEvent.click(await screen.findByText('空白表'));
    await waitFor(() => expect(result()).toBe('已插入工作表“sheet of blank”。'));
  });

  test('says so when the templates cannot be loaded', async () => {
    openPane({ templates: () => Promise.reject(new Error('chunk 7 is missing')) });
    fireEvent.click(screen.getByRole('tab', { name: '插入' }));
    await waitFor(() => expect(result()).toContain('chunk 7 is missing'));
  });
});

test('a check lists findings by sheet; a click goes to the cell, and repairs are told', async () => {
  const goToCell = jest.fn(async () => {});
  openPane({ goToCell });
  fireEvent.click(screen.getByRole('tab', { name: '检查' }));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '检查工作簿' })));
  await waitFor(() => screen.getByText(/8 个项目：错误 0 处，警告 1 处/));
  expect(screen.getByRole('region', { name: '征兵工作经费' }).textContent).toContain('F11');
  expect(screen.getByText('不知道村数')).toBeTruthy();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /百分比单位写法/ })));
  expect(goToCell).toHaveBeenCalledWith('征兵工作经费', { row: 10, column: 5 });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /修复/ })));
  await waitFor(() => screen.getByText('已修复 1 格。'));
  expect(screen.queryByRole('button', { name: /可安全修复/ })).toBeNull();
});
